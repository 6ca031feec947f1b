"""Judge: the first verdict, the second without having seen it, new rounds where they differ; who leaves, who comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from sangto_desk.accounts.models import Role
from sangto_desk.common.errors import Conflicted
from sangto_desk.factchecks import selectors, services
from sangto_desk.factchecks.models import FactCheck, Place
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.factchecks.forms import ReasonsForm, RemarkForm, ReplacingForm, SteppingBackForm, VerdictForm
from sangto_desk.newsroom.factchecks.page import show
from sangto_desk.newsroom.submitting import attempt


def _submit(
    request: HttpRequest, number: int, form: forms.Form, name: str, service: Callable[..., Any]
) -> HttpResponse:
    """Call a service with a form; a form with errors comes back on the page of the fact-check."""
    user = member(request)
    factcheck: FactCheck = selectors.get_factcheck(user, number)
    if form.is_valid() and attempt(form, lambda: service(actor=user, factcheck=factcheck, **form.cleaned_data)):
        return redirect("newsroom:factcheck", number)
    return show(request, selectors.get_factcheck(user, number), status=400, **{name: form})


@needs(Role.CONTRIBUTOR)
@require_POST
def first(request: HttpRequest, number: int) -> HttpResponse:
    """Give the first verdict."""
    return _submit(request, number, ReasonsForm(request.POST), "reasons_form", services.give_first_verdict)


@needs(Role.EDITOR)
@require_POST
def second(request: HttpRequest, number: int) -> HttpResponse:
    """Give the second verdict."""
    return _submit(request, number, VerdictForm(request.POST), "verdict_form", services.give_second_verdict)


@needs(Role.CONTRIBUTOR)
@require_POST
def revise(request: HttpRequest, number: int) -> HttpResponse:
    """Give a verdict in a new round."""
    return _submit(request, number, VerdictForm(request.POST), "verdict_form", services.revise_verdict)


@needs(Role.CONTRIBUTOR)
@require_POST
def step_back(request: HttpRequest, number: int) -> HttpResponse:
    """Judge no further in a discussion."""
    return _submit(request, number, SteppingBackForm(request.POST), "step_back_form", services.step_back)


@needs(Role.LEAD)
@require_POST
def replace(request: HttpRequest, number: int) -> HttpResponse:
    """Name somebody in the place of one who has left."""
    user = member(request)
    factcheck = selectors.get_factcheck(user, number)
    vacancies = {vacancy.place: vacancy for vacancy in selectors.vacancies_for(user, factcheck)}
    vacancy = vacancies.get(Place(request.POST["place"])) if request.POST.get("place") in Place.values else None
    if vacancy is None:
        raise Conflicted(
            _("Nobody has left this place."),
            hint=_("Load the page again to see what has been done meanwhile."),
            code="factchecks.judge-is-there",
        )
    form = ReplacingForm(vacancy, request.POST)
    if form.is_valid():
        data = form.cleaned_data
        came = next(person for person in vacancy.candidates if person.pk == data["came"])
        named = {"place": vacancy.place, "came": came, "reason": data["reason"]}
        if attempt(form, lambda: services.replace_judge(actor=user, factcheck=factcheck, **named)):
            return redirect("newsroom:factcheck", number)
    return show(request, factcheck, status=400, vacancies=[(vacancy, form)])


@needs(Role.CONTRIBUTOR)
@require_POST
def remark(request: HttpRequest, number: int) -> HttpResponse:
    """Make a remark in a discussion."""
    return _submit(request, number, RemarkForm(request.POST), "remark_form", services.add_remark)
