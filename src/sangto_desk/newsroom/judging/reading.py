"""Read an entry and score it: saved by a script while one writes, or by a button; handed in when one is sure."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from sangto_desk.common.errors import Conflicted, DeskError
from sangto_desk.common.whole import whole
from sangto_desk.contests import rules
from sangto_desk.contests.models import Reading, ReadingState
from sangto_desk.contests.selectors.judges import current_scores, next_reading, open_calibration, progress_of
from sangto_desk.contests.services import edit_scores, hand_in, recuse, report_leak, save_score_draft
from sangto_desk.newsroom.access import member, signed_in
from sangto_desk.newsroom.judging.forms import ScoreForm, initial_of
from sangto_desk.newsroom.submitting import attempt

_OPEN = (ReadingState.ASSIGNED, ReadingState.BEGUN)


@signed_in
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """One entry: its text, the rubric, my scores."""
    reading = rules.own_reading(member(request), pk)
    contest = reading.judge.contest
    if reading.state == ReadingState.RECUSED or not reading.entry.text:
        return redirect("judging:mine", contest.number)
    if reading.state == ReadingState.HANDED_IN:
        return _page(request, reading, _filled(reading), handed_in=True)
    if open_calibration(reading.judge).exists():
        return redirect("judging:mine", contest.number)
    if request.method == "POST":
        return _save(request, reading)
    return _page(request, reading, ScoreForm(contest, initial=reading.draft))


def _filled(reading: Reading, *data: Any) -> ScoreForm:
    scores = current_scores(reading)
    values = {pk: score.value for pk, score in scores.items()}
    return ScoreForm(
        reading.judge.contest, *data, initial=initial_of(values, {pk: score.note for pk, score in scores.items()})
    )


def _save(request: HttpRequest, reading: Reading) -> HttpResponse:
    form = ScoreForm(reading.judge.contest, request.POST)
    whole = form.is_valid()
    if not request.accepts("text/html"):
        return _answer_script(request, reading)
    if "hand-in" in request.POST and whole:
        given = form.given()
        if attempt(form, lambda: hand_in(actor=reading.judge.user, reading=reading, given=given)):
            return _next(request, reading)
        return _page(request, reading, form, status=400)
    if attempt(form, lambda: _kept(request, reading)):
        messages.success(request, _("Saved."))
        return redirect("judging:reading", reading.pk)
    return _page(request, reading, form, status=409)


def _kept(request: HttpRequest, reading: Reading) -> Reading:
    names = ScoreForm(reading.judge.contest).fields
    draft = {name: request.POST[name] for name in names if name in request.POST}
    base = request.POST.get("base", "")
    revision = reading.revision if (sent := whole(base)) is None else sent
    return save_score_draft(actor=reading.judge.user, reading=reading, draft=draft, revision=revision)


def _answer_script(request: HttpRequest, reading: Reading) -> HttpResponse:
    try:
        saved = _kept(request, reading)
    except Conflicted as error:
        return JsonResponse({"conflict": True, "errors": None, "message": str(error.shown)}, status=409)
    except DeskError as error:
        return JsonResponse({"errors": [str(error.shown)]}, status=error.status)
    at = timezone.localtime().strftime("%H:%M")
    return JsonResponse({"revision": saved.revision, "conflict": False, "at": at})


def _next(request: HttpRequest, reading: Reading) -> HttpResponse:
    """On to the entry that comes next; back to the list after the last."""
    number = reading.entry.number
    messages.success(request, _("Entry %(number)d is handed in.") % {"number": number})
    following = next_reading(reading.judge, reading)
    if following is None:
        return redirect("judging:mine", reading.judge.contest.number)
    return redirect("judging:reading", following.pk)


@signed_in
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Change scores that were handed in; the reason is kept with them."""
    reading = rules.own_reading(member(request), pk)
    if reading.state != ReadingState.HANDED_IN:
        return redirect("judging:reading", pk)
    form = _filled(reading, request.POST or None)
    if form.is_valid():
        given, reason = form.given(), request.POST.get("reason", "")
        if attempt(form, lambda: edit_scores(actor=reading.judge.user, reading=reading, given=given, reason=reason)):
            messages.success(request, _("Changed. What was given first stays on record."))
            return redirect("judging:reading", pk)
    return _page(request, reading, form, status=400 if form.errors else 200, editing=True)


@signed_in
@require_POST
def give_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Give an entry back unread, with the reason."""
    reading = rules.own_reading(member(request), pk)
    recuse(actor=reading.judge.user, reading=reading, reason=request.POST.get("reason", ""))
    messages.success(request, _("Given back. Somebody else reads this entry."))
    return redirect("judging:mine", reading.judge.contest.number)


@signed_in
@require_POST
def leak(request: HttpRequest, pk: int) -> HttpResponse:
    """Say which words tell who wrote a text."""
    reading = rules.own_reading(member(request), pk)
    report_leak(actor=reading.judge.user, reading=reading, words=request.POST.get("words", ""))
    messages.success(request, _("Thank you. The organiser covers these words."))
    return redirect("judging:reading", pk)


def _page(request: HttpRequest, reading: Reading, form: ScoreForm, status: int = 200, **more: Any) -> HttpResponse:
    context = {
        "reading": reading,
        "entry": reading.entry,
        "contest": reading.judge.contest,
        "form": form,
        "progress": progress_of(reading.judge),
        "action": reverse("judging:edit" if "editing" in more else "judging:reading", args=[reading.pk]),
        **more,
    }
    return render(request, "newsroom/judging/reading.html", context, status=status)
