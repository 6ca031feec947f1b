"""Appeals and replies: what waits for an answer, overdue ones first, and the page on which one is answered."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sangto_desk.accounts.models import Role, User
from sangto_desk.claims.kinds import ClaimantType
from sangto_desk.claims.records import Claimant
from sangto_desk.common.days import today
from sangto_desk.common.pagination import page_of
from sangto_desk.factchecks import rules, selectors
from sangto_desk.factchecks.models import Appeal, AppealKind, Ending
from sangto_desk.factchecks.services import Answer, answer_appeal
from sangto_desk.factchecks.services.appealing import ANSWER
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.submitting import attempt
from sangto_desk.newsroom.waiting import Waiting

_VIEWS = {"": gettext_lazy("To answer"), "overdue": gettext_lazy("Overdue"), "all": gettext_lazy("All")}


class AnswerForm(forms.Form):
    """What becomes of an appeal, and why."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("Outcome"),
        widget=forms.RadioSelect,
        help_text=gettext_lazy(
            "“Corrected” and “withdrawn” can be chosen once the change was approved. What is set aside is no appeal, "
            "such as an advertisement: it is counted in public and stands on no page."
        ),
    )
    asked = forms.CharField(
        label=gettext_lazy("What was asked, in our words"),
        max_length=ANSWER,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Readers see this, not the words of the sender. Without names of private persons."),
    )
    reason = forms.CharField(
        label=gettext_lazy("Our answer, to be read by all"), max_length=ANSWER, widget=forms.Textarea(attrs={"rows": 5})
    )
    reply = forms.CharField(
        label=gettext_lazy("The reply, as it is published"),
        max_length=ANSWER,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=gettext_lazy("Only after you have made sure that it comes from them."),
    )
    party_type = forms.ChoiceField(
        label=gettext_lazy("Who replies"), choices=[("", gettext_lazy("nobody")), *ClaimantType.choices], required=False
    )
    party_name = forms.CharField(label=gettext_lazy("Name"), max_length=200, required=False)
    party_office = forms.CharField(label=gettext_lazy("Office, of an office-holder"), max_length=200, required=False)

    def __init__(self, appeal: Appeal, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        is_reply = appeal.kind == AppealKind.REPLY
        self.fields["outcome"].choices = [  # type: ignore[attr-defined]
            (value, label) for value, label in Ending.choices if is_reply or value != Ending.REPLIED
        ]
        if not is_reply:
            for name in ("reply", "party_type", "party_name", "party_office"):
                del self.fields[name]

    def answer(self) -> Answer:
        """What was written, once the form is valid."""
        data = self.cleaned_data
        kind = data.get("party_type")
        party = Claimant(ClaimantType(kind), data["party_name"], data["party_office"]) if kind else None
        return Answer(data["outcome"], data["reason"], data["asked"], data.get("reply", ""), party)


@needs(Role.EDITOR)
def index(request: HttpRequest) -> HttpResponse:
    """The appeals to fact-checks of my units; those that wait come with the longest waiting first."""
    user, view = member(request), request.GET.get("view", "")
    if view == "all":
        page = page_of(selectors.appeals_for(user), order=["-number"], at=request.GET.get("at", ""))
    else:
        rows = selectors.overdue_appeals(user) if view == "overdue" else selectors.waiting_appeals(user)
        page = page_of(rows, order=["due", "number"], at=request.GET.get("at", ""))
    context = {"page": page, "view": view, "views": _VIEWS.items(), "today": today()}
    return render(request, "newsroom/appeals/index.html", context)


@needs(Role.EDITOR)
def show(request: HttpRequest, number: int) -> HttpResponse:
    """One appeal, and the form that answers it."""
    user = member(request)
    appeal = selectors.get_appeal(user, number)
    form = AnswerForm(appeal, request.POST or None)
    answered = None
    if form.is_valid():
        answered = attempt(form, lambda: answer_appeal(actor=user, appeal=appeal, answer=form.answer()))
    if answered:
        messages.success(request, _("Answered. It stands on the page of the fact-check and in the public log now."))
        return redirect("newsroom:appeal", number)
    factcheck = appeal.factcheck
    context = {
        "appeal": appeal,
        "factcheck": factcheck,
        "claim": factcheck.claim,
        "form": form,
        "may_answer": not appeal.outcome and rules.may_answer(user, factcheck),
        "took_part": rules.took_part(user, factcheck),
        "proposal": factcheck.amendments.filter(outcome="").first(),
        "changes": factcheck.versions.filter(number__gt=appeal.base).order_by("number"),
        "today": today(),
    }
    return render(request, "newsroom/appeals/show.html", context, status=400 if form.errors else 200)


def waiting(user: User) -> list[Waiting]:
    """What of the appeals waits for somebody."""
    address = "/desk/appeals/"
    overdue = selectors.overdue_appeals(user).count()
    in_time = selectors.waiting_appeals(user).count() - overdue
    return [
        Waiting(overdue, gettext_lazy("appeals that are overdue"), f"{address}?view=overdue"),
        Waiting(in_time, gettext_lazy("appeals and replies to answer"), address),
    ]
