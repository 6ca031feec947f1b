"""Write a draft: saved by a button or by a script while one writes; if two save at once, both texts are shown."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from sangto_desk.accounts.models import Role, User
from sangto_desk.factchecks import rules, selectors
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.factchecks.records import Saved, Text
from sangto_desk.factchecks.services import save_draft
from sangto_desk.factchecks.states import STEPS, State
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.factchecks.forms import TextForm
from sangto_desk.newsroom.factchecks.showing import pairs, sources_of
from sangto_desk.newsroom.submitting import attempt


@needs(Role.CONTRIBUTOR)
def edit(request: HttpRequest, number: int) -> HttpResponse:
    """Write the draft of a fact-check; only for those who have joined it."""
    user = member(request)
    factcheck = selectors.get_factcheck(user, number)
    rules.require_author(user, factcheck)
    if factcheck.state not in STEPS["save_draft"].source:
        return redirect("newsroom:factcheck", number)
    draft = factcheck.draft
    if request.method == "POST":
        return _save(request, user, factcheck)
    form = _form(factcheck, initial={**Text.of(draft).as_dict(), "base": draft.revision})
    return _page(request, factcheck, form)


def _form(factcheck: FactCheck, *args: Any, **values: Any) -> TextForm:
    return TextForm(*args, locked=factcheck.state != State.DRAFTING, **values)


def _save(request: HttpRequest, user: User, factcheck: FactCheck) -> HttpResponse:
    form = _form(factcheck, request.POST)
    saved = None
    if form.is_valid():
        base = form.cleaned_data["base"]
        saved = attempt(form, lambda: save_draft(actor=user, factcheck=factcheck, base=base, text=form.text()))
    if request.accepts("text/html"):
        return _answer_page(request, factcheck, form, saved)
    return _answer_script(form, saved)


def _answer_page(request: HttpRequest, factcheck: FactCheck, form: TextForm, saved: Saved | None) -> HttpResponse:
    number = factcheck.claim.number
    if saved is None:
        return _page(request, factcheck, form, status=400)
    if not saved.conflict:
        messages.success(request, _("Saved."))
        return redirect("newsroom:factcheck" if "show" in request.POST else "newsroom:draft", number)
    factcheck.draft.refresh_from_db()
    mine = form.text()
    merged = _form(factcheck, initial={**mine.as_dict(), "base": saved.revision})
    differing = [pair for pair in pairs(mine, saved.current) if pair.differs and pair.name in merged.fields]
    return _page(request, factcheck, merged, status=409, differing=differing)


def _answer_script(form: TextForm, saved: Saved | None) -> HttpResponse:
    if saved is None:
        errors = [str(error) for errors in form.errors.values() for error in errors]
        return JsonResponse({"errors": errors}, status=400)
    at = timezone.localtime().strftime("%H:%M")
    answer = {"revision": saved.revision, "conflict": saved.conflict, "at": at}
    return JsonResponse(answer, status=409 if saved.conflict else 200)


def _page(request: HttpRequest, factcheck: FactCheck, form: TextForm, status: int = 200, **more: Any) -> HttpResponse:
    context = {
        "factcheck": factcheck,
        "claim": factcheck.claim,
        "draft": factcheck.draft,
        "form": form,
        "sources": sources_of(factcheck),
        "authors": factcheck.authors.select_related("user").order_by("pk"),
        **more,
    }
    return render(request, "newsroom/factchecks/draft.html", context, status=status)
