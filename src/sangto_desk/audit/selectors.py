"""Reading the audit trail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Model, Q, QuerySet

from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.rules import administers_everything
from sangto_desk.accounts.selectors import units_of
from sangto_desk.audit.models import Entry
from sangto_desk.common.days import begin_of, end_of


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """Which part of the trail to show; empty fields let everything pass.

    Attributes:
        kind: What was written to, ``"claims.claim"``.
        target: Its key.
        actor: Key of the member who did it.
        action: How the action begins: ``"claims."`` or a whole name.
        since: First day.
        until: Last day.
    """

    kind: str = ""
    target: str = ""
    actor: int | None = None
    action: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A field of an entry, before and after."""

    field: str
    before: Any
    after: Any


def entries_of(target: Model) -> QuerySet[Entry]:
    """What was done to one thing, oldest first."""
    return Entry.objects.filter(target_kind=target._meta.label_lower, target_id=str(target.pk)).select_related("actor")


def trail_for(user: User, wanted: TrailFilter) -> QuerySet[Entry]:
    """The part of the trail that somebody may read: of the units they lead; all of it for administrators of all."""
    rows = Entry.objects.select_related("actor", "unit")
    if not administers_everything(user):
        rows = rows.filter(unit__in=units_of(user, Role.LEAD))
    chosen = Q()
    for lookup, value in (
        ("target_kind", wanted.kind),
        ("target_id", wanted.target),
        ("actor", wanted.actor),
        ("action__startswith", wanted.action),
        ("at__gte", wanted.since and begin_of(wanted.since)),
        ("at__lt", wanted.until and end_of(wanted.until)),
    ):
        if value:
            chosen &= Q(**{lookup: value})
    return rows.filter(chosen)


def changes_of(entry: Entry) -> list[Change]:
    """The fields of an entry, in the order of their names."""
    fields = sorted({*entry.before, *entry.after})
    return [Change(field, entry.before.get(field), entry.after.get(field)) for field in fields]
