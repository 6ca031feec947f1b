"""Judge: the first verdict, the second without having seen it, and new rounds where they differ."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from sangto_desk.accounts.models import Role
from sangto_desk.factchecks import selectors, services
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.factchecks.forms import ReasonsForm, RemarkForm, VerdictForm
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
def remark(request: HttpRequest, number: int) -> HttpResponse:
    """Make a remark in a discussion."""
    return _submit(request, number, RemarkForm(request.POST), "remark_form", services.add_remark)
