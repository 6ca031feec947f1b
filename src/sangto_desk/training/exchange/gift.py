"""GIFT, the plain text format of Moodle: `read_gift`, `write_gift`.

Questions are apart by empty lines. Order of steps for one: comments and the category line; the name between ``::``; the
markup in brackets; the answer between braces that are not escaped; by the look of the answer its kind. A backslash
before ``~ = # { } :`` takes their meaning away.

What is read is written again: true/false, choice of one or several with weights and feedback, short answers, numbers
with tolerance or range, matching, missing word, essay, description, general feedback after ``####``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.training.exchange.faults import MOST_QUESTIONS, Fault, Imported
from sangto_desk.training.questions import Option, Question, QuestionKind, read_number

_SPECIAL = "~=#{}:"
_MARKUPS = ("html", "moodle", "plain", "markdown")
_NAME = re.compile(r"^::((?:\\.|[^\\])*?)::\s*", re.DOTALL)
_MARKUP = re.compile(r"^\[(\w+)\]\s*")
_WEIGHT = re.compile(r"^%(-?\d+(?:\.\d+)?)%")
_TRUTH = {"T": "true", "TRUE": "true", "F": "false", "FALSE": "false"}


class _Broken(Exception):
    """One question cannot be read."""

    def __init__(self, message: str | Promise) -> None:
        super().__init__()
        self.message = message


def read_gift(text: str) -> Imported:
    """The questions of a GIFT file; those that are broken are named with their line."""
    questions: list[Question] = []
    faults: list[Fault] = []
    category = ""
    for line, chunk in _chunks(text.lstrip("\ufeff")):
        found = re.match(r"\$CATEGORY:\s*(.*)", chunk)
        if found:
            category = found.group(1).strip()
            chunk = chunk[found.end() :].strip()
            if not chunk:
                continue
        try:
            if len(questions) >= MOST_QUESTIONS:
                raise _Broken(format_lazy(_("at most {most} questions are read."), most=MOST_QUESTIONS))
            questions.append(_question(chunk, category))
        except _Broken as broken:
            faults.append(Fault(line, broken.message))
    return Imported(tuple(questions), tuple(faults))


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """What stands between empty lines, without comments, with the line at which it begins."""
    waiting: list[str] = []
    begins = 0
    for number, line in enumerate([*text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), ""], start=1):
        if line.strip() and not line.lstrip().startswith("//"):
            begins = begins if waiting else number
            waiting.append(line)
        elif not line.strip() and waiting:
            yield begins, "\n".join(waiting).strip()
            waiting = []


def _question(chunk: str, category: str) -> Question:
    name, markup = "", "moodle"
    if found := _NAME.match(chunk):
        name, chunk = _plain(found.group(1)), chunk[found.end() :]
    if (found := _MARKUP.match(chunk)) and found.group(1) in _MARKUPS:
        markup, chunk = found.group(1), chunk[found.end() :]
    opening = _find(chunk, "{")
    if opening < 0:
        if _find(chunk, "}") >= 0:
            raise _Broken(_("a brace } closes nothing."))
        return Question(QuestionKind.DESCRIPTION, _plain(chunk), name=name, markup=markup, category=category)
    closing = _find(chunk, "}", opening)
    if closing < 0:
        raise _Broken(_("the answer that begins with { is not closed by }."))
    if _find(chunk, "{", closing) >= 0:
        raise _Broken(_("a second answer { begins; an empty line belongs between two questions."))
    before, answer, after = chunk[:opening], chunk[opening + 1 : closing], chunk[closing + 1 :]
    answer, general = _split_general(answer)
    kind, options, many, wrong = _answer(answer.strip())
    return Question(
        kind,
        _plain(before),
        options,
        name=name,
        many=many,
        feedback=general,
        wrong=wrong,
        tail=_plain(after),
        markup=markup,
        category=category,
    )


def _answer(answer: str) -> tuple[QuestionKind, tuple[Option, ...], bool, str]:
    """Kind, options, whether several may be chosen, and what is said to whoever is wrong."""
    if not answer:
        return QuestionKind.ESSAY, (), False, ""
    if answer.startswith("#"):
        return QuestionKind.NUMBER, _numbers(answer[1:].strip()), False, ""
    word, *feedback = (part.strip() for part in _split(answer, "#"))
    if word.upper() in _TRUTH and _find(answer, "=") < 0 and _find(answer, "~") < 0:
        wrong, right = [*feedback, "", ""][:2]
        truth = Option(_TRUTH[word.upper()], 100.0, _plain(right))
        return QuestionKind.TRUE_FALSE, (truth,), False, _plain(wrong)
    pieces = _pieces(answer)
    if all(sign == "=" for sign, _piece in pieces):
        if all("->" in piece for _sign, piece in pieces):
            return QuestionKind.MATCHING, tuple(_pair(piece) for _sign, piece in pieces), False, ""
        return QuestionKind.SHORT, tuple(_option(sign, piece) for sign, piece in pieces), False, ""
    options = tuple(_option(sign, piece) for sign, piece in pieces)
    if not any(option.worth > 0 for option in options):
        raise _Broken(_("no answer is right: none begins with = and none has a positive weight."))
    many = not any(sign == "=" for sign, _piece in pieces)
    return QuestionKind.CHOICE, options, many, ""


def _pieces(answer: str) -> list[tuple[str, str]]:
    """The options, each with the sign before it."""
    places = [place for place in range(len(answer)) if answer[place] in "=~" and not _escaped(answer, place)]
    if not places or answer[: places[0]].strip():
        raise _Broken(format_lazy(_("an answer begins with = or ~ (got “{words}”)."), words=answer[:40]))
    ends = [*places[1:], len(answer)]
    return [(answer[start], answer[start + 1 : end].strip()) for start, end in zip(places, ends, strict=True)]


def _option(sign: str, piece: str) -> Option:
    worth = 100.0 if sign == "=" else 0.0
    if found := _WEIGHT.match(piece):
        worth, piece = float(found.group(1)), piece[found.end() :].strip()
        if not -100 <= worth <= 100:
            raise _Broken(format_lazy(_("a weight is from -100 to 100 (got {weight})."), weight=found.group(1)))
    words, *feedback = _split(piece, "#")
    if not words.strip():
        raise _Broken(_("an answer has no words."))
    return Option(_plain(words), worth, _plain(feedback[0]) if feedback else "")


def _pair(piece: str) -> Option:
    left, _arrow, right = piece.partition("->")
    return Option(_plain(left), 0.0, match=_plain(right))


def _numbers(answer: str) -> tuple[Option, ...]:
    """One number, or several with weights, each with a tolerance or as a range."""
    pieces = _pieces(answer) if answer[:1] in "=~" else [("=", answer)]
    options = []
    for sign, piece in pieces:
        worth = 100.0 if sign == "=" else 0.0
        if found := _WEIGHT.match(piece):
            worth, piece = float(found.group(1)), piece[found.end() :].strip()
        words, *feedback = _split(piece, "#")
        value, tolerance = _number(words.strip())
        options.append(Option(value, worth, _plain(feedback[0]) if feedback else "", tolerance))
    return tuple(options)


def _number(words: str) -> tuple[str, str]:
    low, dots, high = words.partition("..")
    if dots:
        first, last = read_number(low), read_number(high)
        if first is not None and last is not None and first <= last:
            return repr((first + last) / 2), repr((last - first) / 2)
        raise _Broken(format_lazy(_("“{words}” is no range of numbers."), words=words[:40]))
    number, colon, within = words.partition(":")
    value, tolerance = read_number(number), read_number(within) if colon else 0.0
    if value is None or tolerance is None:
        raise _Broken(format_lazy(_("“{words}” is no number."), words=words[:40]))
    return repr(value), repr(tolerance)


def _split_general(answer: str) -> tuple[str, str]:
    """The answer, and the general feedback behind ``####``."""
    place = _find(answer, "####")
    return (answer, "") if place < 0 else (answer[:place], _plain(answer[place + 4 :]))


def _find(text: str, sign: str, start: int = 0) -> int:
    """The first place of a sign that is not escaped, from `start` on, not at it unless it is the beginning."""
    place = text.find(sign, start + 1 if start else 0)
    while place >= 0 and _escaped(text, place):
        place = text.find(sign, place + 1)
    return place


def _escaped(text: str, place: int) -> bool:
    count = 0
    while place - count - 1 >= 0 and text[place - count - 1] == "\\":
        count += 1
    return count % 2 == 1


def _split(text: str, sign: str) -> list[str]:
    parts, last = [], 0
    for place, letter in enumerate(text):
        if letter == sign and not _escaped(text, place):
            parts.append(text[last:place])
            last = place + 1
    return [*parts, text[last:]]


def _plain(text: str) -> str:
    return re.sub(
        r"\\(.)", lambda found: "\n" if found.group(1) == "n" else found.group(1), text, flags=re.DOTALL
    ).strip()


def write_gift(questions: Iterable[Question]) -> str:
    """A GIFT file; what `read_gift` gives back for it are the same questions."""
    lines: list[str] = []
    category = ""
    for question in questions:
        if question.category != category:
            category = question.category
            lines.append(f"$CATEGORY: {category}\n")
        lines.append(_written(question) + "\n")
    return "\n".join(lines)


def _written(question: Question) -> str:
    name = f"::{_escape(question.name)}::" if question.name else ""
    # With its kind of text told, a text that begins like a note, a category or a kind of text is none.
    usual = question.markup == "moodle" and not question.text.startswith(("//", "$", "["))
    markup = "" if usual else f"[{question.markup}]"
    head = f"{name}{markup}{_escape(question.text)}"
    if question.kind is QuestionKind.DESCRIPTION:
        return head
    general = f"####{_escape(question.feedback)}" if question.feedback else ""
    tail = f" {_escape(question.tail)}" if question.tail else ""
    return f"{head} {{{_written_answer(question)}{general}}}{tail}"


def _written_answer(question: Question) -> str:
    match question.kind:
        case QuestionKind.ESSAY:
            return ""
        case QuestionKind.TRUE_FALSE:
            right = question.options[0]
            wrong = f"#{_escape(question.wrong)}" if question.wrong or right.feedback else ""
            return f"{right.text.upper()}{wrong}{_said(right)}"
        case QuestionKind.NUMBER:
            return "#" + "".join(
                f"\n\t={_weight(one)}{one.text}:{one.match or 0}{_said(one)}" for one in question.options
            )
        case QuestionKind.MATCHING:
            return "".join(f"\n\t={_escape(one.text)} -> {_escape(one.match)}" for one in question.options) + "\n"
        case QuestionKind.SHORT:
            return "".join(f"\n\t={_weight(one)}{_escape(one.text)}{_said(one)}" for one in question.options) + "\n"
        case _:
            return "".join(f"\n\t{_choice(one, question.many)}" for one in question.options) + "\n"


def _choice(option: Option, many: bool) -> str:
    full = option.worth == 100 and not many
    weight = "" if full or option.worth == 0 else f"%{option.worth:g}%"
    return f"{'=' if full else '~'}{weight}{_escape(option.text)}{_said(option)}"


def _weight(option: Option) -> str:
    return "" if option.worth == 100 else f"%{option.worth:g}%"


def _said(option: Option) -> str:
    return f"#{_escape(option.feedback)}" if option.feedback else ""


def _escape(text: str) -> str:
    escaped = "".join(f"\\{letter}" if letter in _SPECIAL or letter == "\\" else letter for letter in text)
    return escaped.replace("\n", "\\n").replace("->", "-\\>")
