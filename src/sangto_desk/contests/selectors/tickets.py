"""What the holder of a ticket sees of their own entry."""

from __future__ import annotations

from sangto_desk.common.tokens import token_hash
from sangto_desk.contests.models import Entry, OriginalityCase


def entry_of_ticket(token: str) -> Entry | None:
    """The entry that a ticket belongs to."""
    rows = Entry.objects.select_related("contest", "unit", "category", "entrant")
    return rows.filter(ticket_hash=token_hash(token)).first()


def asked_case(entry: Entry) -> OriginalityCase | None:
    """The question about where the text comes from that waits for an answer, or the last one that was answered."""
    return entry.cases.exclude(question="").order_by("-pk").first()
