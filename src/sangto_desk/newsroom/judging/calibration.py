"""The texts that all judges score before the first entry: score, then see what was agreed on and why."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sangto_desk.contests import rules
from sangto_desk.contests.models import CalibrationReading, CalibrationText, Criterion
from sangto_desk.contests.selectors.judges import open_calibration
from sangto_desk.contests.services import hand_in_calibration
from sangto_desk.newsroom.access import member, signed_in
from sangto_desk.newsroom.judging.forms import ScoreForm
from sangto_desk.newsroom.submitting import attempt


@dataclass(frozen=True, slots=True)
class Beside:
    """One criterion: what I gave, and what was agreed on."""

    criterion: Criterion
    own: float
    reference: float


@signed_in
def show(request: HttpRequest, number: int, order: int) -> HttpResponse:
    """Score a text of the calibration; afterwards the reference stands beside one's own scores."""
    judge = rules.judge_of(member(request), number)
    text = judge.contest.calibration.filter(order=order).first()
    if text is None:
        raise Http404
    known = CalibrationReading.objects.filter(judge=judge, text=text).first()
    form = ScoreForm(judge.contest, request.POST or None, notes=False)
    if known is None and form.is_valid():
        given = form.given()
        if attempt(form, lambda: hand_in_calibration(judge=judge, text=text, given=given)):
            return redirect("judging:calibration", number, order)
    context = {
        "judge": judge,
        "contest": judge.contest,
        "text": text,
        "form": form,
        "beside": _beside(text, known) if known else None,
        "following": open_calibration(judge).first(),
        "texts": judge.contest.calibration.count(),
    }
    return render(request, "newsroom/judging/calibration.html", context)


def _beside(text: CalibrationText, known: CalibrationReading) -> list[Beside]:
    return [
        Beside(criterion, known.scores[str(criterion.pk)], text.reference[str(criterion.pk)])
        for criterion in text.contest.criteria.all()
    ]
