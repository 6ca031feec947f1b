"""The originality board: what entries share, two texts side by side, cases that two people decide."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from sangto_desk.common.errors import DeskError
from sangto_desk.common.pagination import page_of
from sangto_desk.contests import rules, services
from sangto_desk.contests.models import Contest, OriginalityCase, Outcome, SharedText
from sangto_desk.contests.selectors import originality as board
from sangto_desk.contests.services.comparing import start_comparison
from sangto_desk.contests.services.judging_cases import judge_case
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.contests.finding import contest_of
from sangto_desk.newsroom.submitting import attempt


class CompareForm(forms.Form):
    """What counts as shared."""

    least_words = forms.IntegerField(
        label=gettext_lazy("Least words of a passage"), min_value=5, max_value=200, initial=16
    )
    without_quotations = forms.BooleanField(
        label=gettext_lazy("Leave out what stands in quotation marks"), required=False
    )


class QuestionForm(forms.Form):
    """What the entrant is asked."""

    question = forms.CharField(
        label=gettext_lazy("Question to the entrant"), max_length=5_000, widget=forms.Textarea(attrs={"rows": 4})
    )


class JudgementForm(forms.Form):
    """What one of two people finds."""

    outcome = forms.ChoiceField(label=gettext_lazy("Your finding"), choices=Outcome.choices, widget=forms.RadioSelect())
    reason = forms.CharField(
        label=gettext_lazy("Why, in words that the entrant may read"),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )


@needs(rules.ORGANISE)
def index(request: HttpRequest, number: int) -> HttpResponse:
    """What the last comparison found; begins one."""
    contest = contest_of(request, number)
    form = CompareForm(request.POST or None)
    if form.is_valid():
        data = form.cleaned_data
        if attempt(form, lambda: start_comparison(actor=member(request), contest=contest, **data)):
            return redirect("newsroom:contest-originality", number)
    run = board.last_run(contest)
    done = run is not None and run.state == "done"
    context = {
        "contest": contest,
        "form": form,
        "run": run,
        "late": board.late_entries(run) if run and done else 0,
        "page": page_of(board.shared_texts(run), order=("-most", "id"), at=request.GET.get("at", "")) if run else None,
        "clusters": [_drawn(contest, cluster) for cluster in board.clusters_of(run)] if run and done else [],
        "cases": board.cases_of(contest)[:100],
    }
    return render(request, "newsroom/contests/originality.html", context, status=400 if form.errors else 200)


def _drawn(contest: Contest, cluster: board.Cluster) -> tuple[board.Cluster, str]:
    """A cluster and its drawing; without the parts of the engine there is none."""
    try:
        from sangto.reuse.drawing import cluster_svg
    except ModuleNotFoundError:
        return cluster, ""
    shown = cluster.entries[: board.MOST_DRAWN]
    inside = {entry.pk for entry in shown}
    lines = [
        (str(pair.entry.number), str(pair.other.number), pair.most)
        for pair in cluster.pairs
        if pair.other is not None and pair.entry_id in inside and pair.other_id in inside
    ]
    label = _("{entries} entries, {pairs} pairs that share a passage").format(entries=len(shown), pairs=len(lines))
    drawing = cluster_svg(
        [str(entry.number) for entry in shown],
        lines,
        label=label,
        address=lambda name: reverse("newsroom:contest-entry", args=[contest.number, int(name)]),
    )
    return cluster, mark_safe(drawing)  # names are numbers, everything else is made here


@needs(rules.ORGANISE)
def pair(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """Two texts side by side; opens a case about one of them."""
    contest = contest_of(request, number)
    rows = SharedText.objects.filter(run__contest=contest).select_related("entry__unit", "other__unit", "source")
    row = get_object_or_404(rows, pk=pk)
    if request.method == "POST":
        entry = row.other if request.POST.get("about") == "other" and row.other is not None else row.entry
        share = row.share if entry == row.entry else row.other_share
        with_ = row.source.title if row.source else str((row.entry if entry == row.other else row.other).number)  # type: ignore[union-attr]
        evidence = {"pair": row.pk, "with": with_, "passages": row.passages, "share": share}
        case = services.open_case(actor=member(request), entry=entry, evidence=evidence)
        return redirect("newsroom:contest-case", number, case.pk)
    context = {"contest": contest, "sides": board.side_by_side(row), "pair": row}
    return render(request, "newsroom/contests/pair.html", context)


@needs(rules.ORGANISE)
def case(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """A case: ask the entrant, judge it. What another found is shown to whoever has judged, not before."""
    contest = contest_of(request, number)
    row = _case(contest, pk)
    form = JudgementForm(request.POST or None)
    if form.is_valid():
        outcome, reason = Outcome(form.cleaned_data["outcome"]), form.cleaned_data["reason"]
        if attempt(form, lambda: judge_case(actor=member(request), case=row, outcome=outcome, reason=reason)):
            messages.success(request, _("Your finding is kept."))
            return redirect("newsroom:contest-case", number, pk)
    context = {
        "contest": contest,
        "shown": board.shown_case(row, member(request)),
        "form": form,
        "question": QuestionForm(),
        "pair": SharedText.objects.filter(pk=row.evidence.get("pair", 0), run__contest=contest).first(),
    }
    return render(request, "newsroom/contests/case.html", context, status=400 if form.errors else 200)


@needs(rules.ORGANISE)
@require_POST
def ask(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """Ask the entrant, whose ticket then shows the question."""
    row = _case(contest_of(request, number), pk)
    try:
        services.ask_entrant(actor=member(request), case=row, question=request.POST.get("question", ""))
    except DeskError as error:
        messages.error(request, f"{error.shown} {error.shown_hint}")
    return redirect("newsroom:contest-case", number, pk)


def _case(contest: Contest, pk: int) -> OriginalityCase:
    row = board.cases_of(contest).select_related("entry__contest__unit").filter(pk=pk).first()
    if row is None:
        raise Http404
    return row
