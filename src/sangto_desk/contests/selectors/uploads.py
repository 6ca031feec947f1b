"""Uploads for those who handed them in, and for organisers: how far they are, and what became of each row."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.errors import NotFound
from sangto_desk.common.tokens import derived_token
from sangto_desk.contests import rules
from sangto_desk.contests.models import Contest, Upload, UploadRow
from sangto_desk.contests.sealing import unseal_text


@dataclass(frozen=True, slots=True)
class UploadOutcome:
    """What became of a row, for a person.

    Attributes:
        row: As it is kept.
        label: Its file, or the author that its row names; empty once erased.
        ticket: With which the author follows the entry; empty if it was not taken.
        message: Why it was not taken, or what is to be known of it.
        hint: The way out.
    """

    row: UploadRow
    label: str
    ticket: str
    message: str
    hint: str


def uploads_for(user: User, contest: Contest) -> QuerySet[Upload]:
    """Uploads that somebody may see: all for who organises the contest, else those of their units."""
    rows = Upload.objects.filter(contest=contest).select_related("unit", "by")
    if not rules.organises(user, contest):
        rows = rows.filter(unit__in=units_of(user, rules.HAND_IN))
    taken = Count("rows", filter=Q(rows__entry__isnull=False))
    return rows.annotate(looked_at=Count("rows"), taken=taken)


def upload_for(user: User, contest: Contest, pk: int) -> Upload:
    """One of them.

    Raises:
        NotFound: There is none, or not for this person.
    """
    found = uploads_for(user, contest).filter(pk=pk).first()
    if found is None:
        raise NotFound(_("There is no such upload here."), code="contests.no-upload")
    return found


def outcomes_of(upload: Upload, rows: Iterable[UploadRow] | None = None) -> list[UploadOutcome]:
    """What became of rows, in order.

    Args:
        upload: Whose.
        rows: Some of them; all if left out.
    """
    labels = json.loads(unseal_text(upload.labels)) if upload.labels else []
    chosen = upload.rows.select_related("entry") if rows is None else rows
    return [_outcome(row, labels) for row in chosen]


def _outcome(row: UploadRow, labels: list[str]) -> UploadOutcome:
    label = labels[row.position - 1] if row.position <= len(labels) else ""
    ticket = derived_token("contest-ticket", row.entry.key.encode()) if row.entry else ""
    message, hint = said(row.problem)
    return UploadOutcome(row, label, ticket, message, hint)


def said(problem: dict[str, list[str]]) -> tuple[str, str]:
    """Message and way out of what is kept in all languages, in that of the reader."""
    if not problem:
        return "", ""
    message, hint = problem.get(get_language() or "vi") or next(iter(problem.values()))
    return message, hint
