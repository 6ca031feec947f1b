"""Who may: roles in units. Other apps build their rules on `holds` and `require`."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
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
            _("This needs the role “%(role)s”, which you do not hold here.") % {"role": role.label},
            hint=_("Ask an administrator of your desk."),
        )
