"""Results for those who decide: publish them, hand over prizes, answer appeals."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from sangto_desk.accounts.rules import holds
from sangto_desk.contests import rules, services
from sangto_desk.contests.models import Appeal, AppealOutcome
from sangto_desk.contests.selectors.rounds import winners_of
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.contests.finding import contest_of
from sangto_desk.newsroom.submitting import attempt


class AnswerForm(forms.Form):
    """How an appeal ends, in public."""

    outcome = forms.ChoiceField(label=gettext_lazy("Outcome"), choices=AppealOutcome.choices)
    answer = forms.CharField(
        label=gettext_lazy("Answer, public"), max_length=5_000, widget=forms.Textarea(attrs={"rows": 8})
    )


@needs(rules.ORGANISE)
def index(request: HttpRequest, number: int) -> HttpResponse:
    """Who won, by number; what was published; appeals."""
    contest = contest_of(request, number)
    context = {
        "contest": contest,
        "winners": winners_of(contest),
        "published": contest.results.order_by("-number"),
        "appeals": Appeal.objects.filter(entry__contest=contest).select_related("entry").order_by("outcome", "due"),
        "may_decide": holds(member(request), rules.DECIDE, contest.unit),
    }
    return render(request, "newsroom/contests/results.html", context)


@needs(rules.DECIDE)
@require_POST
def publish(request: HttpRequest, number: int) -> HttpResponse:
    """Publish results, or new ones that replace them."""
    contest = contest_of(request, number)
    services.publish_results(actor=member(request), contest=contest, reason=request.POST.get("reason", ""))
    messages.success(request, _("The results are public and in the public log."))
    return redirect("newsroom:contest-results", number)


@needs(rules.DECIDE)
@require_POST
def prizes(request: HttpRequest, number: int) -> HttpResponse:
    """Names and contacts of those who won, to hand over prizes; that they were looked at stands in the trail."""
    contest = contest_of(request, number)
    people = services.look_up_winners(actor=member(request), contest=contest)
    response = render(request, "newsroom/contests/prizes.html", {"contest": contest, "people": people})
    response.headers["Cache-Control"] = "no-store"
    return response


@needs(rules.DECIDE)
def answer(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """Answer an appeal in public."""
    contest = contest_of(request, number)
    appeal = get_object_or_404(Appeal.objects.select_related("entry__contest"), pk=pk, entry__contest=contest)
    form = AnswerForm(request.POST or None)
    if form.is_valid():
        data = form.cleaned_data
        outcome = AppealOutcome(data["outcome"])
        if attempt(
            form,
            lambda: services.answer_appeal(
                actor=member(request), appeal=appeal, outcome=outcome, answer=data["answer"]
            ),
        ):
            messages.success(request, _("The answer is public."))
            return redirect("newsroom:contest-results", number)
    return render(request, "newsroom/contests/appeal.html", {"contest": contest, "appeal": appeal, "form": form})
