"""Reading tickets, for whoever holds the token."""

from __future__ import annotations

from sangto_desk.common.tokens import token_hash
from sangto_desk.inbox.matching import LIKELY
from sangto_desk.inbox.models import Question, Suggestion, Ticket

_LONGEST = 64


def ticket_of(token: str) -> Ticket | None:
    """The ticket with this token, with its tip and question."""
    if not token.isascii() or len(token) > _LONGEST:
        return None
    return (
        Ticket.objects.select_related("tip__question__suggestion", "tip__question__refusal", "tip__question__claim")
        .filter(token_hash=token_hash(token))
        .first()
    )


def offered(question: Question) -> Suggestion | None:
    """What may be shown to the senders of a question as "perhaps this"."""
    return likely(getattr(question, "suggestion", None))


def likely(suggestion: Suggestion | None) -> Suggestion | None:
    """A suggestion that senders may see: published, very probably the same claim, and no conflict."""
    if suggestion is None or not suggestion.url or suggestion.conflicts or suggestion.probability < LIKELY:
        return None
    return suggestion
