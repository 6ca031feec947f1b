"""Judges for organisers: links, how much each reads, what each must not read."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.common.limits import allow
from sangto_desk.contests import rules, services
from sangto_desk.contests.models import Contest, Entry, Judge, JudgeInvitation
from sangto_desk.contests.selectors.contests import entry_units
from sangto_desk.contests.selectors.rounds import judge_loads
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.contests.finding import contest_of
from sangto_desk.newsroom.contests.forms import LANGUAGES
from sangto_desk.newsroom.submitting import attempt


class BoundsForm(forms.Form):
    """How many entries a judge reads."""

    least = forms.IntegerField(label=gettext_lazy("Reads at least"), min_value=0, required=False)
    most = forms.IntegerField(label=gettext_lazy("Reads at most"), min_value=1, required=False)


class InviteForm(BoundsForm):
    """Whom a link is for."""

    unit = UnitField(label=gettext_lazy("Unit of the judge"), required=False)
    school = forms.CharField(label=gettext_lazy("School or office of the judge"), max_length=200, required=False)
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Reads only"), choices=LANGUAGES, widget=forms.CheckboxSelectMultiple, required=False
    )
    field_order = ("unit", "school", "languages")

    def __init__(self, contest: Contest, *args: Any) -> None:
        super().__init__(*args)
        offer(self, "unit", entry_units(contest))


class JudgeForm(BoundsForm):
    """A judge who is there."""

    active = forms.BooleanField(label=gettext_lazy("Judges"), required=False)


class ConflictForm(forms.Form):
    """What a judge must not read."""

    unit = UnitField(label=gettext_lazy("All entries of a unit"), required=False)
    entry = forms.IntegerField(label=gettext_lazy("Or the entry of this number"), required=False)
    reason = forms.CharField(label=gettext_lazy("Reason"), max_length=300)

    def __init__(self, contest: Contest, *args: Any) -> None:
        super().__init__(*args)
        self._contest = contest
        offer(self, "unit", entry_units(contest))

    def clean_entry(self) -> Entry | None:
        """The entry of that number."""
        number = self.cleaned_data["entry"]
        if number is None:
            return None
        entry = Entry.objects.filter(contest=self._contest, number=number).first()
        if entry is None:
            raise forms.ValidationError(_("There is no entry of this number."))
        return entry


@needs(rules.ORGANISE)
def index(request: HttpRequest, number: int) -> HttpResponse:
    """Judges and how far they are; makes a link that admits one."""
    contest, user = contest_of(request, number), member(request)
    form, link = InviteForm(contest, request.POST or None), ""
    if form.is_valid():
        allow(request, "invite-judge", times=300, seconds=3600)
        data = form.cleaned_data | {"languages": tuple(form.cleaned_data["languages"])}
        made = attempt(form, lambda: services.invite_judge(actor=user, contest=contest, **data))
        if made:
            link = request.build_absolute_uri(reverse("judging:join", args=[made[1]]))
            form = InviteForm(contest)
    open_links = contest.invitations.filter(used=None, withdrawn=None, expires__gt=timezone.now())
    context = {
        "contest": contest,
        "loads": judge_loads(contest),
        "form": form,
        "link": link,
        "invitations": open_links.select_related("unit"),
    }
    return render(request, "newsroom/contests/judges.html", context)


@needs(rules.ORGANISE)
@require_POST
def withdraw(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """Make a link stop working."""
    contest = contest_of(request, number)
    invitation = get_object_or_404(JudgeInvitation, pk=pk, contest=contest)
    services.withdraw_judge_invitation(actor=member(request), invitation=invitation)
    return redirect("newsroom:contest-judges", number)


@needs(rules.ORGANISE)
def show(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """One judge: how much they read, what they must not read."""
    contest, user = contest_of(request, number), member(request)
    judge = get_object_or_404(Judge.objects.select_related("user", "unit", "contest"), pk=pk, contest=contest)
    conflicting = "reason" in request.POST
    form = JudgeForm(
        request.POST if request.POST and not conflicting else None,
        initial={"least": judge.least, "most": judge.most, "active": judge.active},
    )
    conflict = ConflictForm(contest, request.POST if conflicting else None)
    if form.is_bound and form.is_valid():
        data = form.cleaned_data
        if attempt(form, lambda: services.change_judge(actor=user, judge=judge, **data)):
            messages.success(request, _("Saved."))
            return redirect("newsroom:contest-judge", number, pk)
    if conflicting and conflict.is_valid():
        data = conflict.cleaned_data
        if attempt(conflict, lambda: services.declare_conflict(actor=user, judge=judge, **data)):
            messages.success(
                request, _("Noted. What was not handed in goes to somebody else with the next assignment.")
            )
            return redirect("newsroom:contest-judge", number, pk)
    context = {
        "contest": contest,
        "judge": judge,
        "form": form,
        "conflict": conflict,
        "conflicts": judge.conflicts.select_related("unit", "entry"),
    }
    return render(request, "newsroom/contests/judge.html", context)
