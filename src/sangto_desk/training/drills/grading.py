"""What an answer to a drill is worth: a share from 0 to 1; None where a person assesses it.

Where several things can be marked, a right one counts 1 and a wrong one takes 1 away, over the number of right ones:
marking everything is worth nothing. A rating beside the right one on the scale counts half.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import Unacceptable
from sangto_desk.common.whole import whole, wholes
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
from sangto_desk.training.questions import QuestionKind, grade, guess_of

Answer = dict[str, Any]
NEAR = 0.5
LEAST_LETTERS, MOST_LETTERS = 20, 1_500


def score_of(content: Content, answer: Mapping[str, Any]) -> float | None:
    """The score of an answer, as `read_answer` gives it."""
    match content:
        case CheckableContent() | PassageContent() | NumberContent():
            return _share(answer["chosen"], content.right)
        case RatingContent():
            return _rated(answer["rating"], content.right)
        case QuizContent():
            scores = [
                score
                for question, one in zip(content.questions, answer["replies"], strict=False)
                if (score := grade(question, one)) is not None
            ]
            return sum(scores) / len(scores) if scores else None
        case CorrectionContent():
            return None


def guess_share(content: Content) -> float:
    """What somebody gets on average who only guesses."""
    match content:
        case PassageContent():
            return len(content.right) / len(content.passages)
        case NumberContent():
            return len(content.right) / len(content.parts)
        case RatingContent():
            return 1 / len(Rating)
        case QuizContent():
            return sum(map(guess_of, content.questions)) / len(content.questions) if content.questions else 0.0
        case _:
            return 0.0


def _share(chosen: Sequence[int], right: Sequence[int]) -> float:
    hits = len(set(chosen) & set(right))
    return max(0.0, (hits - len(set(chosen) - set(right))) / len(right))


def _rated(chosen: str, right: str) -> float:
    if chosen == right:
        return 1.0
    ours, theirs = Rating(chosen).scale.value, Rating(right).scale.value
    near = ours is not None and theirs is not None and abs(ours - theirs) <= 1
    return NEAR if near else 0.0


def read_answer(content: Content, sent: QueryDict) -> Answer:
    """The answer in a form that was sent.

    Raises:
        Unacceptable: Nothing was chosen or written, or too much.
    """
    match content:
        case CheckableContent():
            return {"chosen": _chosen(sent, len(content.parts))}
        case PassageContent():
            return {"chosen": _chosen(sent, len(content.passages))}
        case NumberContent():
            return {"chosen": _chosen(sent, len(content.parts))}
        case RatingContent():
            if sent.get("rating") not in Rating.values:
                raise _nothing()
            return {"rating": sent["rating"]}
        case CorrectionContent():
            return {"text": _written(sent.get("text", ""))}
        case QuizContent():
            replies = [_reply(kind, sent, f"q{at}") for at, kind in enumerate(q.kind for q in content.questions)]
            return {"replies": replies}


def _chosen(sent: QueryDict, count: int) -> list[int]:
    numbers = sorted({number for number in wholes(sent.getlist("chosen")) if number < count})
    if not numbers:
        raise _nothing()
    return numbers


def _written(text: str) -> str:
    text = text.replace("\x00", "").replace("\r\n", "\n").strip()
    if len(text) < LEAST_LETTERS:
        raise Unacceptable(
            _("This is too short to be a correction."),
            hint=_("Write two whole sentences; what you wrote is still here."),
            code="training.too-short",
        )
    if len(text) > MOST_LETTERS:
        raise Unacceptable(
            _("This is longer than a correction that people read."),
            hint=_("Cut it to two sentences; what you wrote is still here."),
            code="training.too-long",
        )
    return text


def _reply(kind: QuestionKind, sent: QueryDict, name: str) -> Any:
    """The answer to one question of a quiz: numbers for choices, else text."""
    if kind is QuestionKind.CHOICE:
        return wholes(sent.getlist(name))
    if kind is QuestionKind.MATCHING:
        given = [sent.get(f"{name}-{at}", "") for at in range(50) if f"{name}-{at}" in sent]
        return [-1 if (number := whole(word)) is None else number for word in given]
    return sent.get(name, "")[:MOST_LETTERS].replace("\x00", "").strip()


def _nothing() -> Unacceptable:
    return Unacceptable(
        _("Nothing was chosen."), hint=_("Choose, then send once more."), code="training.nothing-chosen"
    )
