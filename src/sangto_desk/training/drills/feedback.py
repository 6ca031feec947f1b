"""What is said about an answer: what was chosen and what is right, what the engine sees, the reasoning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sangto.evidence import Finding, compare
from sangto.privacy import redact
from sangto.text import split_sentences
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.training.drills.content import (
    CheckableContent,
    Content,
    CorrectionContent,
    NumberContent,
    PassageContent,
    QuizContent,
    RatingContent,
)
from sangto_desk.training.questions import Question, feedback_of, grade

TELLING = ("quantity", "date", "place", "name", "negation")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that could be chosen.

    Attributes:
        text: Its words.
        chosen: Whether it was.
        right: Whether it should have been.
        kind: Of a statement, what it is.
        reasons: The words by which the engine tells.
        source: Of a passage, where it stands.
        findings: What agrees and what conflicts with the claim.
    """

    text: str
    chosen: bool
    right: bool
    kind: str = ""
    reasons: tuple[str, ...] = ()
    source: str = ""
    findings: tuple[Finding, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the choice was right."""
        return self.chosen == self.right


@dataclass(frozen=True, slots=True)
class Replied:
    """A question of a quiz with what was answered: shares of the points, None if nobody can say yet."""

    question: Question
    said: str
    share: float | None
    feedback: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that is said about an answer."""

    rows: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = ()
    chosen: Rating | None = None
    right: Rating | None = None
    replies: tuple[Replied, ...] = ()
    text: str = ""
    model: str = ""
    sentences: int = 0
    personal: int = 0
    explain: str = ""


def told_of(content: Content, answer: Mapping[str, Any]) -> Told:
    """What is said about an answer to a drill."""
    match content:
        case CheckableContent():
            return Told(rows=_statements(content, answer["chosen"]), explain=content.explain)
        case PassageContent():
            return Told(rows=_passages(content, answer["chosen"]), explain=content.explain)
        case NumberContent():
            rows = tuple(
                Row(part.text, at in answer["chosen"], at in content.right) for at, part in enumerate(content.parts)
            )
            findings = _telling(content.claim, content.passage.text)
            return Told(rows=rows, findings=findings, explain=content.explain)
        case RatingContent():
            return Told(chosen=Rating(answer["rating"]), right=Rating(content.right), explain=content.explain)
        case CorrectionContent():
            return _written(content, answer["text"])
        case QuizContent():
            return Told(replies=_replies(content, answer["replies"]), explain=content.explain)


def _statements(content: CheckableContent, chosen: list[int]) -> tuple[Row, ...]:
    return tuple(
        Row(part.text, at in chosen, at in content.right, kind=part.kind, reasons=part.reasons)
        for at, part in enumerate(content.parts)
    )


def _passages(content: PassageContent, chosen: list[int]) -> tuple[Row, ...]:
    return tuple(
        Row(
            one.text,
            at in chosen,
            at in content.right,
            source=one.source,
            findings=_telling(content.claim, one.text),
        )
        for at, one in enumerate(content.passages)
    )


def _telling(claim: str, passage: str) -> tuple[Finding, ...]:
    """What agrees or conflicts, without what the passage is silent about."""
    found = compare(claim, passage).findings
    return tuple(one for one in found if one.aspect in TELLING and one.relation != "silent")


def _written(content: CorrectionContent, text: str) -> Told:
    return Told(
        text=text,
        model=content.model,
        findings=tuple(one for one in _telling(text, content.truth) if one.relation == "conflicts"),
        sentences=len(split_sentences(text)),
        personal=len(redact(text).found),
        explain=content.explain,
    )


def _replies(content: QuizContent, replies: list[Any]) -> tuple[Replied, ...]:
    return tuple(
        Replied(question, _said(question, reply), grade(question, reply), tuple(feedback_of(question, reply)))
        for question, reply in zip(content.questions, replies, strict=False)
    )


def _said(question: Question, reply: Any) -> str:
    if isinstance(reply, list):
        known = [at for at in reply if 0 <= at < len(question.options)]
        return ", ".join(question.options[at].match or question.options[at].text for at in known)
    return str(reply)
