"""Questions as lessons and school files have them, and what an answer to one is worth.

`Question` holds what GIFT and Moodle XML have in common. `grade` gives a share of the points from 0 to 1; a question
that only a person can assess has none.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from sangto.text import key_text


class QuestionKind(StrEnum):
    """What a question asks for."""

    CHOICE = "choice"
    TRUE_FALSE = "truefalse"
    SHORT = "short"
    NUMBER = "number"
    MATCHING = "matching"
    ESSAY = "essay"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class Option:
    """An answer that is offered or accepted.

    Attributes:
        text: Its words; for matching what is matched; of a number the number, as Python writes it.
        worth: Share of the points in percent, from -100 to 100.
        feedback: Said to whoever chose it.
        match: For matching, what belongs to it; of a number, the tolerance.
    """

    text: str
    worth: float = 0.0
    feedback: str = ""
    match: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question.

    Attributes:
        kind: What it asks for.
        text: The question.
        options: What is offered or accepted; for true/false one option, ``"true"`` or ``"false"``.
        name: A short name, for lists.
        many: Several options may be chosen.
        feedback: Said to everybody afterwards.
        wrong: For true/false, said to whoever is wrong.
        tail: Text behind the gap of a missing word.
        markup: How the text is written: ``moodle``, ``html``, ``plain`` or ``markdown``.
        category: Where it was filed.
    """

    kind: QuestionKind
    text: str
    options: tuple[Option, ...] = ()
    name: str = ""
    many: bool = False
    feedback: str = ""
    wrong: str = ""
    tail: str = ""
    markup: str = "moodle"
    category: str = ""

    def as_json(self) -> dict[str, Any]:
        """As it is stored."""
        return {**asdict(self), "kind": self.kind.value}

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Question:
        """The counterpart of `as_json`."""
        options = tuple(Option(**option) for option in stored["options"])
        return cls(**{**stored, "kind": QuestionKind(stored["kind"]), "options": options})

    def named(self, name: str) -> Question:
        """The same under another name."""
        return replace(self, name=name)


def grade(question: Question, answer: Any) -> float | None:
    """The share of the points that an answer gets; None if only a person can say.

    Args:
        question: What was asked.
        answer: Numbers of the options that were chosen, from 0; for matching the number of the option whose match was
            given, for each option in turn; else text.
    """
    match question.kind:
        case QuestionKind.CHOICE:
            return _clipped(sum(question.options[number].worth for number in _numbers(answer, question.options)) / 100)
        case QuestionKind.MATCHING:
            return _matched(question.options, _numbers(answer, question.options, repeated=True))
        case QuestionKind.NUMBER:
            return _best(option for option in question.options if _is_near(option, answer))
        case QuestionKind.SHORT:
            return _best(option for option in question.options if _is_alike(option.text, str(answer)))
        case QuestionKind.TRUE_FALSE:
            return float(str(answer) == question.options[0].text)
        case _:
            return None


def feedback_of(question: Question, answer: Any) -> list[str]:
    """What is said about an answer, without the general feedback."""
    match question.kind:
        case QuestionKind.CHOICE:
            said = [question.options[number].feedback for number in _numbers(answer, question.options)]
        case QuestionKind.NUMBER:
            said = [option.feedback for option in question.options if _is_near(option, answer)][:1]
        case QuestionKind.SHORT:
            said = [option.feedback for option in question.options if _is_alike(option.text, str(answer))][:1]
        case QuestionKind.TRUE_FALSE:
            said = [question.options[0].feedback if grade(question, answer) else question.wrong]
        case _:
            said = []
    return [words for words in said if words]


def guess_of(question: Question) -> float:
    """What somebody gets on average who only guesses."""
    if question.kind is QuestionKind.TRUE_FALSE:
        return 0.5
    if question.kind is QuestionKind.CHOICE and not question.many and question.options:
        return _clipped(sum(max(0.0, option.worth) for option in question.options) / 100 / len(question.options))
    return 0.0


def read_number(text: object) -> float | None:
    """A number as people write it: 1.234,5 in Vietnamese, 1234.5 in files; None if it is none."""
    words = str(text).strip().replace(" ", "").replace("\u00a0", "").rstrip("%")
    if "," in words:
        words = words.replace(".", "").replace(",", ".")
    try:
        value = float(words)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _clipped(value: float) -> float:
    return min(1.0, max(0.0, value))


def _best(options: Any) -> float:
    return _clipped(max((option.worth for option in options), default=0.0) / 100)


def _numbers(answer: Any, options: Sequence[Option], *, repeated: bool = False) -> list[int]:
    """The numbers of options in an answer; what is none is left out, but keeps its place where places count."""
    given = answer if isinstance(answer, list) else []
    known = [number if isinstance(number, int) and 0 <= number < len(options) else -1 for number in given]
    return known if repeated else sorted({number for number in known if number >= 0})


def _matched(options: Sequence[Option], given: Sequence[int]) -> float:
    """The share of pairs that are right; options without words only offer a further match."""
    asked = [number for number, option in enumerate(options) if option.text]
    right = [
        number
        for number in asked
        if number < len(given) and given[number] >= 0 and options[given[number]].match == options[number].match
    ]
    return len(right) / len(asked) if asked else 0.0


def _is_near(option: Option, answer: Any) -> bool:
    value, wanted = read_number(answer), read_number(option.text)
    if value is None or wanted is None:
        return False
    return abs(value - wanted) <= (read_number(option.match or "0") or 0.0) + 1e-9 * max(1.0, abs(wanted))


def _is_alike(accepted: str, answer: str) -> bool:
    """Whether an answer is one that is accepted, whatever its case and spacing; ``*`` stands for anything."""
    first, *rest = (_plain(part) for part in accepted.split("*"))
    words = _plain(answer)
    if not rest:
        return words == first
    if not words.startswith(first) or not words.endswith(rest[-1]):
        return False
    at = len(first)
    for part in rest[:-1]:
        found = words.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return at + len(rest[-1]) <= len(words)


def _plain(text: str) -> str:
    return " ".join(key_text(text).split())
