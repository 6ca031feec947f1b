"""Publish, correct, withdraw, update a live page, set the day of review."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from sangto_desk.accounts.models import Role
from sangto_desk.common.errors import NotFound, Unacceptable
from sangto_desk.factchecks import selectors, services
from sangto_desk.factchecks.models import Amendment, LiveUpdate
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.factchecks.forms import CorrectionForm, LiveForm, ReviewForm, WithdrawalForm
from sangto_desk.newsroom.factchecks.page import show
from sangto_desk.newsroom.factchecks.showing import sources_of
from sangto_desk.newsroom.submitting import attempt


@needs(Role.LEAD)
@require_POST
def publish(request: HttpRequest, number: int) -> HttpResponse:
    """Publish."""
    user = member(request)
    looked_at = request.POST.getlist("acknowledged")
    services.publish_fact_check(actor=user, factcheck=selectors.get_factcheck(user, number), acknowledged=looked_at)
    messages.success(request, _("Published. It stands on your site now, and those who asked are answered."))
    return redirect("newsroom:factcheck", number)


@needs(Role.EDITOR)
def correct(request: HttpRequest, number: int) -> HttpResponse:
    """Propose a correction."""
    user = member(request)
    factcheck = selectors.get_factcheck(user, number)
    if factcheck.current is None:
        return redirect("newsroom:factcheck", number)
    now = selectors.published_text(factcheck)
    form = CorrectionForm(request.POST or None, initial={**now.as_dict(), "base": factcheck.current.number})
    if form.is_valid():
        given = {"reason": form.cleaned_data["reason"], "base": form.cleaned_data["base"], "text": form.text()}
        if attempt(form, lambda: services.propose_correction(actor=user, factcheck=factcheck, **given)):
            messages.success(request, _("Proposed. Somebody else decides on it."))
            return redirect("newsroom:factcheck", number)
    context = {"form": form, "factcheck": factcheck, "claim": factcheck.claim, "sources": sources_of(factcheck)}
    return render(request, "newsroom/factchecks/correct.html", context, status=400 if form.errors else 200)


@needs(Role.EDITOR)
def withdraw(request: HttpRequest, number: int) -> HttpResponse:
    """Propose to withdraw a fact-check."""
    user = member(request)
    factcheck = selectors.get_factcheck(user, number)
    form = WithdrawalForm(request.POST or None)
    if form.is_valid():
        reason = form.cleaned_data["reason"]
        if attempt(form, lambda: services.propose_withdrawal(actor=user, factcheck=factcheck, reason=reason)):
            messages.success(request, _("Proposed. Somebody else decides on it."))
            return redirect("newsroom:factcheck", number)
    context = {"form": form, "factcheck": factcheck, "claim": factcheck.claim}
    return render(request, "newsroom/factchecks/withdraw.html", context, status=400 if form.errors else 200)


@needs(Role.LEAD)
@require_POST
def decide(request: HttpRequest, number: int, amendment: int) -> HttpResponse:
    """Approve or decline a correction or withdrawal."""
    user = member(request)
    factcheck = selectors.get_factcheck(user, number)
    proposed = Amendment.objects.filter(factcheck=factcheck, pk=amendment).first()
    if proposed is None:
        raise NotFound(_("There is no such proposal for this fact-check."), code="factchecks.no-amendment")
    decision, looked_at = request.POST.get("decision"), request.POST.getlist("acknowledged")
    if decision not in ("approve", "decline"):
        raise Unacceptable(_("Nothing was decided: approve or decline."), code="factchecks.no-decision")
    approve = decision == "approve"
    services.decide_amendment(actor=user, amendment=proposed, approve=approve, acknowledged=looked_at)
    messages.success(request, _("Approved. Readers see it now.") if approve else _("Declined. Nothing was changed."))
    return redirect("newsroom:factcheck", number)


@needs(Role.LEAD)
@require_POST
def update(request: HttpRequest, number: int) -> HttpResponse:
    """Post an update of a developing story."""
    user = member(request)
    factcheck = selectors.get_factcheck(user, number)
    form = LiveForm(request.POST)
    if form.is_valid():
        parts = form.cleaned_data
        if attempt(form, lambda: services.post_live_update(actor=user, factcheck=factcheck, **parts)):
            return redirect("newsroom:factcheck", number)
    return show(request, factcheck, status=400, live_form=form)


@needs(Role.EDITOR)
@require_POST
def confirm_update(request: HttpRequest, number: int, update: int) -> HttpResponse:
    """Read an update as the second person, so that readers see it."""
    user = member(request)
    written = LiveUpdate.objects.filter(factcheck=selectors.get_factcheck(user, number), pk=update).first()
    if written is None:
        raise NotFound(_("There is no such update of this fact-check."), code="factchecks.no-update")
    services.confirm_live_update(actor=user, update=written)
    messages.success(request, _("Readers see this update now."))
    return redirect("newsroom:factcheck", number)


@needs(Role.EDITOR)
@require_POST
def review(request: HttpRequest, number: int) -> HttpResponse:
    """Set the day of review."""
    user = member(request)
    form = ReviewForm(request.POST)
    if form.is_valid():
        factcheck = selectors.get_factcheck(user, number)
        services.set_review(actor=user, factcheck=factcheck, review_by=form.cleaned_data["review_by"])
        messages.success(request, _("Saved."))
    else:
        messages.error(request, _("This is no day; nothing was changed."))
    return redirect("newsroom:factcheck", number)
