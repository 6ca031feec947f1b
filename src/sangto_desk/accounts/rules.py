"""Who may: roles in units. Other apps build their rules on `holds` and `require`."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.accounts.selectors import roles_of
from sangto_desk.common.errors import NotAllowed


def holds(user: User | AnonymousUser, role: Role, unit: Unit | None = None) -> bool:
    """Whether somebody holds at least `role` in `unit` or in a unit above it; without a unit: anywhere."""
    if not isinstance(user, User) or not user.is_active:
        return False
    return any(held.role >= role and (unit is None or unit.path.startswith(held.path)) for held in roles_of(user))


def require(user: User | AnonymousUser, role: Role, unit: Unit | None = None) -> None:
    """Let pass whoever `holds` the role.

    Raises:
        NotAllowed: The role is not held there.
    """
    if not holds(user, role, unit):
        raise NotAllowed(
            format_lazy(_("This needs the role “{role}”, which you do not hold here."), role=role.label),
            hint=_("Ask an administrator of your desk."),
        )


def administers_everything(user: User | AnonymousUser) -> bool:
    """Whether somebody is administrator of the whole desk: of every root of the tree of units."""
    roots = Unit.objects.filter(parent=None)
    return holds(user, Role.ADMINISTRATOR) and all(holds(user, Role.ADMINISTRATOR, root) for root in roots)


def require_somebody_else(actor: User, user: User) -> None:
    """Let pass whoever acts on another person.

    Raises:
        NotAllowed: It is themselves.
    """
    if actor.pk == user.pk:
        raise NotAllowed(
            _("Nobody changes their own role or closes their own account."),
            hint=_("Ask another administrator."),
            code="accounts.own-account",
        )


def require_administration_of(actor: User, user: User) -> None:
    """Let pass an administrator of every unit in which somebody else holds a role.

    Raises:
        NotAllowed: The actor does not administer all of them, or it is themselves.
    """
    require_somebody_else(actor, user)
    require(actor, Role.ADMINISTRATOR)
    for unit in Unit.objects.filter(memberships__user=user):
        require(actor, Role.ADMINISTRATOR, unit)


def require_two_hands(two: bool) -> None:
    """Refuse that one person gives somebody both a new password and a new second factor.

    Raises:
        NotAllowed: Both would come from one hand.
    """
    if not two:
        raise NotAllowed(
            _("A new password and a new second factor must come from two different administrators."),
            hint=_("Ask another administrator, or whoever runs the machine: sangto recover makes a link for both."),
            code="accounts.two-administrators",
        )
