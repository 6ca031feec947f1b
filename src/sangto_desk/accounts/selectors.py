"""Reading people, units and roles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet

from sangto_desk.accounts.models import Membership, Role, Unit, User


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role and the path of the unit in which it is held."""

    role: Role
    path: str


def roles_of(user: User) -> tuple[HeldRole, ...]:
    """The roles that somebody holds; read once for each user object, so once a request."""
    known: tuple[HeldRole, ...] | None = getattr(user, "_held_roles", None)
    if known is None:
        rows = Membership.objects.filter(user=user).values_list("role", "unit__path")
        known = tuple(HeldRole(Role(role), path) for role, path in rows)
        user._held_roles = known  # type: ignore[attr-defined]
    return known


def units_of(user: User, role: Role = Role.CONTRIBUTOR) -> QuerySet[Unit]:
    """The units in which somebody holds at least `role`, those below included."""
    paths = [held.path for held in roles_of(user) if held.role >= role]
    if not paths:
        return Unit.objects.none()
    return Unit.objects.filter(reduce(or_, (Q(path__startswith=path) for path in paths)))
