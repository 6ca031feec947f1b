"""What a judge has to do: the contests, the entries of one, how they use the scale, what they must not read."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.contests import rules
from sangto_desk.contests.models import Judge
from sangto_desk.contests.selectors.contests import entry_units, judged_by
from sangto_desk.contests.selectors.judges import next_reading, open_calibration, own_use, progress_of, readings_of
from sangto_desk.contests.services import declare_conflict
from sangto_desk.newsroom.access import member, signed_in
from sangto_desk.newsroom.submitting import attempt


class ConflictForm(forms.Form):
    """A unit whose entries must not be read."""

    unit = UnitField(label=_("Unit"), empty_label=None)
    reason = forms.CharField(label=_("Reason"), max_length=300)

    def __init__(self, judge: Judge, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        offer(self, "unit", entry_units(judge.contest))


@signed_in
def home(request: HttpRequest) -> HttpResponse:
    """The contests that I judge; the only one opens by itself."""
    found = list(judged_by(member(request)))
    if len(found) == 1:
        return redirect("judging:mine", found[0].contest.number)
    return render(request, "newsroom/judging/home.html", {"judges": found})


@signed_in
def mine(request: HttpRequest, number: int) -> HttpResponse:
    """My entries of a contest: how far I have come, and what comes next."""
    judge = rules.judge_of(member(request), number)
    calibration = list(open_calibration(judge))
    context = {
        "judge": judge,
        "contest": judge.contest,
        "calibration": calibration,
        "scored": judge.calibration.select_related("text").order_by("text__order"),
        "progress": progress_of(judge),
        "readings": readings_of(judge).order_by("round__level__order", "place", "pk"),
        "next": None if calibration else next_reading(judge),
    }
    return render(request, "newsroom/judging/mine.html", context)


@signed_in
def use(request: HttpRequest, number: int) -> HttpResponse:
    """How I use the scale, beside a neutral reference; what others give is not shown."""
    judge = rules.judge_of(member(request), number)
    return render(
        request, "newsroom/judging/use.html", {"judge": judge, "contest": judge.contest, "use": own_use(judge)}
    )


@signed_in
def conflicts(request: HttpRequest, number: int) -> HttpResponse:
    """Say whose entries I must not read."""
    judge = rules.judge_of(member(request), number)
    form = ConflictForm(judge, request.POST or None)
    if form.is_valid():
        data = form.cleaned_data
        if attempt(form, lambda: declare_conflict(actor=judge.user, judge=judge, **data)):
            messages.success(request, _("Noted. Entries of that unit do not come to you."))
            return redirect("judging:conflicts", number)
    context = {
        "judge": judge,
        "contest": judge.contest,
        "form": form,
        "declared": judge.conflicts.filter(unit__isnull=False).select_related("unit"),
    }
    return render(request, "newsroom/judging/conflicts.html", context)
