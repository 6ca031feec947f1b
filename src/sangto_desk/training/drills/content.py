"""What a drill asks and what is right, for each kind: records, as JSON, and from a block of a lesson.

What the engine found when a drill was written is kept in it (kinds of statements with reasons), so that an answer is
judged by what the trainee saw even when the engine has learnt since.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.claims import find_statements
from sangto.evidence import compare
from sangto_desk.common.errors import Unacceptable
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.training.blocks import Block
from sangto_desk.training.models import DrillKind
from sangto_desk.training.questions import Question

_MARKED = re.compile(r"==(.+?)==", re.DOTALL)
COMPARED = ("quantity", "date", "place", "name", "negation")


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a text that can be chosen; of a statement, what the engine says it is and by which words."""

    text: str
    start: int
    end: int
    kind: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a source."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class CheckableContent:
    """Mark the statements of a message that can be checked."""

    text: str
    parts: tuple[Marked, ...]
    right: tuple[int, ...]
    explain: str = ""


@dataclass(frozen=True, slots=True)
class PassageContent:
    """Pick the passage that decides about a claim."""

    claim: str
    passages: tuple[Quoted, ...]
    right: tuple[int, ...]
    explain: str = ""


@dataclass(frozen=True, slots=True)
class NumberContent:
    """Find what in a claim differs from what the source says."""

    claim: str
    passage: Quoted
    parts: tuple[Marked, ...]
    right: tuple[int, ...]
    explain: str = ""


@dataclass(frozen=True, slots=True)
class RatingContent:
    """Choose the rating of a claim, given the evidence."""

    claim: str
    evidence: tuple[Quoted, ...]
    right: str
    explain: str = ""


@dataclass(frozen=True, slots=True)
class CorrectionContent:
    """Write two sentences of correction."""

    claim: str
    truth: str
    evidence: tuple[Quoted, ...]
    model: str
    explain: str = ""


@dataclass(frozen=True, slots=True)
class QuizContent:
    """Answer questions, for example those of a file from Moodle."""

    questions: tuple[Question, ...]
    explain: str = ""


Content = CheckableContent | PassageContent | NumberContent | RatingContent | CorrectionContent | QuizContent


def as_json(content: Content) -> dict[str, Any]:
    """As it is stored."""
    if isinstance(content, QuizContent):
        return {"questions": [question.as_json() for question in content.questions], "explain": content.explain}
    return asdict(content)


def content_of(kind: str, stored: Mapping[str, Any]) -> Content:
    """The counterpart of `as_json`."""
    match DrillKind(kind):
        case DrillKind.CHECKABLE:
            return CheckableContent(**{**stored, "parts": _parts(stored["parts"]), "right": tuple(stored["right"])})
        case DrillKind.PASSAGE:
            return PassageContent(
                **{**stored, "passages": _quoted(stored["passages"]), "right": tuple(stored["right"])}
            )
        case DrillKind.NUMBER:
            changed = {"passage": Quoted(**stored["passage"]), "parts": _parts(stored["parts"])}
            return NumberContent(**{**stored, **changed, "right": tuple(stored["right"])})
        case DrillKind.RATING:
            return RatingContent(**{**stored, "evidence": _quoted(stored["evidence"])})
        case DrillKind.CORRECTION:
            return CorrectionContent(**{**stored, "evidence": _quoted(stored["evidence"])})
        case DrillKind.QUIZ:
            questions = tuple(Question.of(question) for question in stored["questions"])
            return QuizContent(questions, stored.get("explain", ""))


def checkable(marked: str, explain: str = "") -> CheckableContent:
    """From a message in which ``==…==`` stands around what can be checked.

    Raises:
        Unacceptable: It has no two statements, or nothing is marked.
    """
    text, spans = unmarked(marked)
    parts = tuple(
        Marked(
            found.text,
            found.span.start,
            found.span.end,
            found.judgement.kind.value,
            tuple(dict.fromkeys(cue.text for cue in found.judgement.reasons)),
        )
        for found in find_statements(text)
    )
    if len(parts) < 2:
        raise _unfit(_("a message with one statement leaves nothing to choose; write at least two."))
    right = tuple(
        number
        for number, part in enumerate(parts)
        if any(start < part.end and part.start < end for start, end in spans)
    )
    return CheckableContent(text, parts, _some(right), explain)


def passage(claim: str, passages: Sequence[tuple[Quoted, bool]], explain: str = "") -> PassageContent:
    """From passages, each with whether it decides.

    Raises:
        Unacceptable: There are fewer than two, or none decides.
    """
    if len(passages) < 2:
        raise _unfit(_("there must be at least two passages to choose from."))
    right = tuple(number for number, (_one, decides) in enumerate(passages) if decides)
    return PassageContent(claim, tuple(one for one, _decides in passages), _some(right), explain)


def number(marked: str, source: Quoted, explain: str = "") -> NumberContent:
    """From a claim in which ``==…==`` stands around what differs from the source.

    What can be chosen are the numbers, dates, places, names and denials that the engine sees in the claim.

    Raises:
        Unacceptable: Nothing is marked, or there is nothing else to choose.
    """
    claim, spans = unmarked(marked)
    found = {
        (finding.claim.span.start, finding.claim.span.end)
        for finding in compare(claim, source.text).findings
        if finding.aspect in COMPARED and finding.claim.text.strip()
    }
    free = {place for place in found if not any(start < place[1] and place[0] < end for start, end in spans)}
    places = sorted(free | set(spans))
    if len(places) < 2:
        raise _unfit(_("the claim holds nothing else that could differ: add a second number, date, place or name."))
    parts = tuple(Marked(claim[start:end], start, end) for start, end in places)
    right = tuple(place for place, part in enumerate(parts) if (part.start, part.end) in spans)
    return NumberContent(claim, source, parts, _some(right), explain)


def rating(claim: str, evidence: Sequence[Quoted], right: str, explain: str = "") -> RatingContent:
    """From a claim, its evidence and the rating.

    Raises:
        Unacceptable: There is no such rating, or no evidence.
    """
    if right not in Rating.values:
        raise _unfit(format_lazy(_("there is no rating “{rating}”."), rating=right))
    if not evidence:
        raise _unfit(_("without evidence nobody can rate a claim."))
    return RatingContent(claim, tuple(evidence), right, explain)


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """A text without its marks ``==``, and the spans that were marked."""
    spans: list[tuple[int, int]] = []
    text, last = "", 0
    for found in _MARKED.finditer(marked):
        text += marked[last : found.start()]
        spans.append((len(text), len(text) + len(found.group(1))))
        text += found.group(1)
        last = found.end()
    return text + marked[last:], spans


def marked_again(text: str, parts: Sequence[Marked], right: Sequence[int]) -> str:
    """The counterpart of `unmarked`, for a form in which a trainer changes the text."""
    for place in sorted(right, reverse=True):
        part = parts[place]
        text = f"{text[: part.start]}=={text[part.start : part.end]}=={text[part.end :]}"
    return text


def _parts(stored: Sequence[Mapping[str, Any]]) -> tuple[Marked, ...]:
    return tuple(Marked(**{**part, "reasons": tuple(part["reasons"])}) for part in stored)


def _quoted(stored: Sequence[Mapping[str, Any]]) -> tuple[Quoted, ...]:
    return tuple(Quoted(**one) for one in stored)


def _some(right: tuple[int, ...]) -> tuple[int, ...]:
    if not right:
        raise _unfit(_("nothing is marked as right."))
    return right


def _unfit(message: object) -> Unacceptable:
    return Unacceptable(
        format_lazy(_("This drill does not work: {message}"), message=message),
        hint=_("Change it and save once more."),
        code="training.drill",
    )


_OF_BLOCKS: dict[DrillKind, Callable[[Block], Content]] = {
    DrillKind.CHECKABLE: lambda block: checkable(block.need("text"), block.get("explain")),
    DrillKind.PASSAGE: lambda block: passage(
        block.need("claim"),
        [(Quoted(choice.text, choice.note), choice.right) for choice in block.choices],
        block.get("explain"),
    ),
    DrillKind.NUMBER: lambda block: number(
        block.need("claim"), Quoted(block.need("passage"), block.get("source")), block.get("explain")
    ),
    DrillKind.RATING: lambda block: rating(
        block.need("claim"),
        [Quoted(block.need("evidence"), block.get("source"))],
        block.need("right"),
        block.get("explain"),
    ),
    DrillKind.CORRECTION: lambda block: CorrectionContent(
        block.need("claim"),
        block.need("truth"),
        (Quoted(block.need("evidence"), block.get("source")),),
        block.need("model"),
        block.get("explain"),
    ),
}


def content_of_block(kind: DrillKind, block: Block) -> Content:
    """The drill that a block of a lesson describes.

    Raises:
        Unacceptable: It does not work as a drill, or a field is missing.
    """
    if kind not in _OF_BLOCKS:
        raise _unfit(format_lazy(_("a lesson cannot hold a drill of kind “{kind}”."), kind=kind.value))
    return _OF_BLOCKS[kind](block)
