"""What a sender gets back: `Receipt`."""

from __future__ import annotations

from dataclasses import dataclass

from sangto_desk.inbox.models import Question, Suggestion


@dataclass(frozen=True, slots=True)
class Receipt:
    """The answer to a tip.

    Attributes:
        ticket: The token with which the sender reads the answer; known to nobody else, and not kept.
        question: What the tip was counted for.
        suggestion: A published fact-check that says the same with high probability and without conflict, or None.
        counted: False if the same submission had come before.
    """

    ticket: str
    question: Question
    suggestion: Suggestion | None
    counted: bool = True
