"""Members, their roles and accounts, and invitations: for administrators, within the units that they administer."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.accounts.models import Invitation, Membership, Role, User
from sangto_desk.accounts.selectors import has_second_factor, members_for, open_invitations, units_of
from sangto_desk.accounts.services import (
    grant_role,
    invite,
    make_recovery_link,
    remove_second_factors,
    revoke_role,
    set_active,
    withdraw_invitation,
)
from sangto_desk.common.errors import NotFound
from sangto_desk.common.limits import allow
from sangto_desk.common.pagination import page_of
from sangto_desk.newsroom.access import member, needs


class RoleForm(forms.Form):
    """A role in a unit."""

    role = forms.TypedChoiceField(label=_("Role"), choices=Role.choices, coerce=lambda value: Role(int(value)))
    unit = UnitField(label=_("Unit"), empty_label=None)

    def __init__(self, *args: Any, administrator: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units_of(administrator, Role.ADMINISTRATOR))


@needs(Role.ADMINISTRATOR)
def people(request: HttpRequest) -> HttpResponse:
    """Members, and invitations that are still open; makes an invitation."""
    user = member(request)
    form = RoleForm(request.POST or None, administrator=user)
    link = ""
    if form.is_valid():
        allow(request, "invite", times=60, seconds=3600)
        _invitation, token = invite(actor=user, **form.cleaned_data)
        link = request.build_absolute_uri(reverse("newsroom:join", args=[token]))
    words = request.GET.get("q", "").strip()
    rows = members_for(user)
    if words:
        rows = rows.filter(Q(name__icontains=words) | Q(email__icontains=words))
    page = page_of(rows, order=("name", "id"), at=request.GET.get("at", ""))
    context = {"page": page, "form": form, "link": link, "words": words, "invitations": open_invitations(user)[:50]}
    return render(request, "newsroom/people/list.html", context)


@needs(Role.ADMINISTRATOR)
def person(request: HttpRequest, pk: int) -> HttpResponse:
    """One member: roles, account, ways to sign in."""
    return _person(request, _member(request, pk))


@needs(Role.ADMINISTRATOR)
@require_POST
def grant(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a member a role in a unit."""
    found = _member(request, pk)
    form = RoleForm(request.POST, administrator=member(request))
    if not form.is_valid():
        return _person(request, found, form=form)
    grant_role(user=found, actor=member(request), **form.cleaned_data)
    messages.success(request, _("The role was given."))
    return redirect("newsroom:person", pk)


@needs(Role.ADMINISTRATOR)
@require_POST
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a role away."""
    rows = Membership.objects.select_related("unit", "user")
    membership = rows.filter(unit__in=units_of(member(request), Role.ADMINISTRATOR), pk=pk).first()
    if membership is None:
        raise _nobody()
    holder = membership.user_id
    revoke_role(membership=membership, actor=member(request))
    messages.success(request, _("The role was taken away."))
    return redirect("newsroom:person", holder) if _seen(request, holder) else redirect("newsroom:people")


@needs(Role.ADMINISTRATOR)
@require_POST
def activate(request: HttpRequest, pk: int) -> HttpResponse:
    """Close an account, or open it again."""
    active = request.POST.get("active") == "yes"
    set_active(user=_member(request, pk), active=active, actor=member(request))
    messages.success(request, _("The account is open again.") if active else _("The account is closed."))
    return redirect("newsroom:person", pk)


@needs(Role.ADMINISTRATOR)
@require_POST
def recover(request: HttpRequest, pk: int) -> HttpResponse:
    """Make a link for a new password, shown once."""
    found = _member(request, pk)
    allow(request, "recover", times=30, seconds=3600)
    _invitation, token = make_recovery_link(user=found, actor=member(request))
    return _person(request, found, link=request.build_absolute_uri(reverse("newsroom:join", args=[token])))


@needs(Role.ADMINISTRATOR)
@require_POST
def forget_factors(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget the second factors of a member."""
    remove_second_factors(user=_member(request, pk), actor=member(request))
    messages.success(request, _("The second factors are forgotten; new ones are set up at the next sign-in."))
    return redirect("newsroom:person", pk)


@needs(Role.ADMINISTRATOR)
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Make an invitation stop working."""
    invitation = open_invitations(member(request)).filter(pk=pk).first()
    if invitation is None:
        raise NotFound(_("This invitation is not open any more."))
    withdraw_invitation(invitation=invitation, actor=member(request))
    messages.success(request, _("The invitation does not work any more."))
    return redirect("newsroom:people")


def _nobody() -> NotFound:
    return NotFound(_("There is no such member, or none that you look after."), code="accounts.no-member")


def _seen(request: HttpRequest, pk: int) -> bool:
    return members_for(member(request)).filter(pk=pk).exists()


def _member(request: HttpRequest, pk: int) -> User:
    found = members_for(member(request)).filter(pk=pk).first()
    if found is None:
        raise _nobody()
    return found


def _person(request: HttpRequest, found: User, *, form: RoleForm | None = None, link: str = "") -> HttpResponse:
    user = member(request)
    administered = set(units_of(user, Role.ADMINISTRATOR).values_list("pk", flat=True))
    memberships = found.memberships.select_related("unit").order_by("unit__path")
    context = {
        "found": found,
        "memberships": [(row, row.unit_id in administered) for row in memberships],
        "form": form or RoleForm(administrator=user),
        "link": link,
        "oneself": found.pk == user.pk,
        "second_factor": has_second_factor(found),
        "recovery": Invitation.Kind.RECOVERY,
    }
    return render(request, "newsroom/people/person.html", context)
