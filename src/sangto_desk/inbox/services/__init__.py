"""Writing the inbox: one transaction and one entry in the audit trail each.

`intake`: what comes from outside. `triage`: what an editor decides. What the machine suggests is in `inbox.suggesting`,
below the tasks that call it.
"""

from sangto_desk.inbox.services.intake import add_to_ticket, answered_message, receive_message, receive_tip
from sangto_desk.inbox.services.triage import (
    PublishedAnswer,
    answer_questions,
    confirm_match,
    link_question,
    open_claim_for,
    refuse_question,
    reopen_question,
)
from sangto_desk.inbox.suggesting import match_question, match_waiting

__all__ = [
    "PublishedAnswer",
    "add_to_ticket",
    "answer_questions",
    "answered_message",
    "confirm_match",
    "link_question",
    "match_question",
    "match_waiting",
    "open_claim_for",
    "receive_message",
    "receive_tip",
    "refuse_question",
    "reopen_question",
]
