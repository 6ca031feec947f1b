"""Reading people, units and roles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_

from allauth.mfa.models import Authenticator
from django.db import connection
from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from sangto_desk.accounts.models import ApiKey, DeskProfile, Invitation, Membership, Role, Unit, User
from sangto_desk.common.order import in_order
from sangto_desk.common.queries import FirstRow
from sangto_desk.common.tokens import token_hash


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


def desk_profile() -> DeskProfile:
    """What the desk says of itself; an empty profile before it was set up."""
    return DeskProfile.objects.filter(pk=DeskProfile.ONLY).first() or DeskProfile()


_ROOT_COLUMNS = ("id", "name", "parent_id", "path")
_completed = FirstRow(lambda: DeskProfile.objects.filter(completed__isnull=False).values_list("pk"))
_first_root = FirstRow(lambda: Unit.objects.filter(parent=None).order_by("path").values_list(*_ROOT_COLUMNS))


def is_open() -> bool:
    """Whether the desk is set up and its pages are public."""
    return _completed() is not None


def default_unit() -> Unit | None:
    """The unit whose inbox the public form fills: the first root of the tree; None while a desk is not set up."""
    row = _first_root()
    return Unit.from_db(connection.alias, _ROOT_COLUMNS, row) if row else None


def has_second_factor(user: User) -> bool:
    """Whether somebody signs in with more than a password: a code of an app, a passkey or a security key."""
    factors = Authenticator.objects.filter(user=user).exclude(type=Authenticator.Type.RECOVERY_CODES)
    return bool(factors.exists())


def must_have_second_factor(user: User) -> bool:
    """Whether somebody holds a role, anywhere, in which a password is not enough."""
    return any(held.role >= Role.EDITOR for held in roles_of(user))


def open_invitation(token: str) -> Invitation | None:
    """The invitation that a secret opens, if it still does."""
    rows = Invitation.objects.filter(used=None, withdrawn=None, expires__gt=timezone.now())
    return rows.select_related("unit", "user").filter(token_hash=token_hash(token)).first()


def open_invitations(user: User) -> QuerySet[Invitation]:
    """Invitations that still work, to units that somebody administers."""
    rows = Invitation.objects.filter(used=None, withdrawn=None, expires__gt=timezone.now(), unit__isnull=False)
    return rows.filter(unit__in=units_of(user, Role.ADMINISTRATOR)).select_related("unit", "made_by")


def api_key_of(token: str) -> ApiKey | None:
    """The key that a secret is, while it works and its owner's account is open; found by its hash alone."""
    key = ApiKey.objects.select_related("user").filter(token_hash=token_hash(token)).first()
    return key if key is not None and key.works and key.user.is_active else None


def api_keys_of(user: User) -> QuerySet[ApiKey]:
    """Somebody's keys, the newest first, with those that do not work any more."""
    return ApiKey.objects.filter(user=user)


def members_for(user: User) -> QuerySet[User]:
    """Members that somebody may look after: those with a role in a unit that they administer.

    Those without any, such as trainees, are looked after by the administrators of a whole tree of units.
    """
    units = units_of(user, Role.ADMINISTRATOR)
    found = Q(pk__in=Membership.objects.filter(unit__in=units).values("user"))
    if units.filter(parent=None).exists():
        found |= ~Q(pk__in=Membership.objects.values("user"))
    return User.objects.filter(found).prefetch_related("memberships__unit")


@dataclass(frozen=True, slots=True)
class Branch:
    """A unit, how many members hold a role in it, and the units below it."""

    unit: Unit
    members: int
    below: tuple[Branch, ...]


def tree_of(user: User) -> tuple[Branch, ...]:
    """The units that somebody administers, as trees; read with one query."""
    rows = list(units_of(user, Role.ADMINISTRATOR).annotate(members=Count("memberships")).order_by("path"))
    known = {row.pk for row in rows}
    children: dict[int | None, list[Unit]] = {}
    for row in rows:
        children.setdefault(row.parent_id if row.parent_id in known else None, []).append(row)

    def grown(parent: int | None) -> tuple[Branch, ...]:
        found = sorted(children.get(parent, []), key=lambda row: in_order(row.name))
        return tuple(Branch(row, row.members, grown(row.pk)) for row in found)  # type: ignore[attr-defined]

    return grown(None)
