"""`read_lesson`: the text of a lesson as what a page shows: Markdown, questions, drills, charts and sample messages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.claims.kinds import Topic
from sangto_desk.common.whole import whole
from sangto_desk.training.blocks import Block, LessonFault, blocks, front_matter
from sangto_desk.training.charts import Chart, chart_of
from sangto_desk.training.drills.content import Content, content_of_block
from sangto_desk.training.models import DrillKind
from sangto_desk.training.questions import Option, Question, QuestionKind, read_number

_WORD = re.compile(r"^[a-z0-9-]{1,40}$")


@dataclass(frozen=True, slots=True)
class Prose:
    """A stretch of Markdown."""

    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A short question inside a lesson, answered at once."""

    word: str
    question: Question


@dataclass(frozen=True, slots=True)
class Practised:
    """A drill inside a lesson."""

    word: str
    title: str
    kind: DrillKind
    topic: str
    content: Content


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it might go around; made up, and shown as such."""

    text: str
    caption: str


Piece = Prose | Asked | Practised | Chart | Message


@dataclass(frozen=True, slots=True)
class LessonContent:
    """A lesson.

    Attributes:
        title: Of the lesson.
        minutes: How long it takes.
        aim: What one can do afterwards.
        pieces: In the order of the page.
    """

    title: str
    minutes: int
    aim: str
    pieces: tuple[Piece, ...]

    @property
    def asked(self) -> dict[str, Question]:
        """The short questions by their words."""
        return {piece.word: piece.question for piece in self.pieces if isinstance(piece, Asked)}

    @property
    def practised(self) -> list[Practised]:
        """The drills, in order."""
        return [piece for piece in self.pieces if isinstance(piece, Practised)]


def read_lesson(text: str) -> LessonContent:
    """Read a lesson.

    Raises:
        LessonFault: It cannot be read; says at which line and why.
    """
    head, body, first = front_matter(text)
    title, minutes = head.get("title", ""), head.get("minutes", "")
    if not title:
        raise LessonFault(2, _("the head needs “title:”."))
    if not 1 <= (whole(minutes) or 0) <= 120:
        raise LessonFault(2, format_lazy(_("“minutes:” is a number from 1 to 120 (got “{value}”)."), value=minutes))
    pieces = tuple(_piece(block) for block in blocks(body, first))
    words = [piece.word for piece in pieces if isinstance(piece, Asked | Practised)]
    for word in words:
        if words.count(word) > 1:
            raise LessonFault(1, format_lazy(_("“id: {word}” stands there twice."), word=word))
    return LessonContent(title, int(minutes), head.get("aim", ""), pieces)


def _piece(block: Block) -> Piece:
    match block.name:
        case "":
            return Prose(block.text)
        case "question":
            return Asked(_word(block), question_of(block))
        case "drill":
            return _practised(block)
        case "chart":
            return chart_of(block)
        case "message":
            return Message(block.need("text"), block.get("caption"))
        case _:
            known = "question, drill, chart, message"
            raise LessonFault(
                block.line,
                format_lazy(_("there is no block “{name}”; there are: {known}."), name=block.name, known=known),
            )


def _word(block: Block) -> str:
    word = block.need("id")
    if not _WORD.match(word):
        raise LessonFault(block.line, format_lazy(_("“id:” is made of a–z, 0–9 and - (got “{value}”)."), value=word))
    return word


def question_of(block: Block) -> Question:
    """A short question: options, or ``answer:`` with a number and ``within:``.

    Raises:
        LessonFault: There is nothing that would be right.
    """
    ask, feedback = block.need("ask"), block.get("explain")
    if block.choices:
        right = sum(choice.right for choice in block.choices)
        if not right:
            raise LessonFault(block.line, _("one option at least is right: - [x]."))
        wrong = len(block.choices) - right
        options = tuple(
            Option(one.text, 100 / right if one.right else (-100 / wrong if right > 1 else 0.0), one.note)
            for one in block.choices
        )
        return Question(QuestionKind.CHOICE, ask, options, many=right > 1, feedback=feedback, markup="markdown")
    answer = read_number(block.need("answer"))
    if answer is None:
        raise LessonFault(block.line, _("“answer:” is a number; for anything else write options."))
    option = Option(repr(answer), 100.0, match=block.get("within", "0"))
    return Question(QuestionKind.NUMBER, ask, (option,), feedback=feedback, markup="markdown")


def _practised(block: Block) -> Practised:
    kind, topic = block.need("kind"), block.get("topic", Topic.OTHER)
    if kind not in DrillKind.values:
        raise LessonFault(block.line, format_lazy(_("there is no kind of drill “{kind}”."), kind=kind))
    if topic not in Topic.values:
        raise LessonFault(block.line, format_lazy(_("there is no topic “{topic}”."), topic=topic))
    return Practised(
        _word(block), block.need("title"), DrillKind(kind), topic, content_of_block(DrillKind(kind), block)
    )
