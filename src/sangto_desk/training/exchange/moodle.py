"""Moodle XML: `read_moodle`, `write_moodle`. Kinds that this desk has no use for are named and left out.

What is read is written again: truefalse, multichoice, shortanswer, numerical, matching, essay, description, and the
categories in which they are filed. Pictures inside questions are not kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from xml.etree import ElementTree

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.training.exchange.faults import MOST_QUESTIONS, Fault, Imported
from sangto_desk.training.exchange.xmltree import Element, XmlRefused, children_of_root
from sangto_desk.training.questions import Option, Question, QuestionKind, read_number

_KINDS = {
    "truefalse": QuestionKind.TRUE_FALSE,
    "multichoice": QuestionKind.CHOICE,
    "shortanswer": QuestionKind.SHORT,
    "numerical": QuestionKind.NUMBER,
    "matching": QuestionKind.MATCHING,
    "essay": QuestionKind.ESSAY,
    "description": QuestionKind.DESCRIPTION,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_MARKUPS = {"html": "html", "moodle_auto_format": "moodle", "plain_text": "plain", "markdown": "markdown"}
_FORMATS = {markup: name for name, markup in _MARKUPS.items()}
_REASONS: dict[str, Any] = {
    "syntax": _("the file is no XML from here on: {detail}."),
    "encoding": _("the file is written in an encoding that cannot be read; save it as UTF-8."),
    "root": _("a file of Moodle begins with <quiz> (got <{detail}>)."),
    "depth": _("elements lie deeper in one another than in any file of Moodle."),
    "entities": _("the file declares a document type or entities. Moodle writes none; such files are not read."),
}


class _Broken(Exception):
    """One question cannot be read."""

    def __init__(self, message: Any) -> None:
        super().__init__()
        self.message = message


def read_moodle(data: bytes) -> Imported:
    """The questions of a Moodle XML file; those that cannot be read are named with their line."""
    questions: list[Question] = []
    faults: list[Fault] = []
    category = ""
    for found in children_of_root(data, "quiz", "question"):
        if isinstance(found, XmlRefused):
            faults.append(Fault(found.line, format_lazy(_REASONS[found.reason], detail=found.detail)))
            continue
        if found.attributes.get("type") == "category":
            category = found.words("category", "text").removeprefix("$course$/")
            continue
        try:
            if len(questions) >= MOST_QUESTIONS:
                raise _Broken(format_lazy(_("at most {most} questions are read."), most=MOST_QUESTIONS))
            questions.append(_question(found, category))
        except _Broken as broken:
            faults.append(Fault(found.line, broken.message))
    return Imported(tuple(questions), tuple(faults))


def _question(element: Element, category: str) -> Question:
    name = element.attributes.get("type", "")
    if name not in _KINDS:
        raise _Broken(format_lazy(_("questions of kind “{kind}” are not used here and were left out."), kind=name))
    kind = _KINDS[name]
    text = element.first("questiontext")
    if text is None or not text.words("text"):
        raise _Broken(_("the question has no text."))
    options = _options(kind, element)
    wrong = ""
    if kind is QuestionKind.TRUE_FALSE:
        options, wrong = _truth(options)
    return Question(
        kind,
        text.words("text"),
        options,
        name=element.words("name", "text"),
        many=kind is QuestionKind.CHOICE and element.words("single") == "false",
        feedback=element.words("generalfeedback", "text"),
        wrong=wrong,
        markup=_MARKUPS.get(text.attributes.get("format", "html"), "html"),
        category=category,
    )


def _options(kind: QuestionKind, element: Element) -> tuple[Option, ...]:
    if kind in (QuestionKind.ESSAY, QuestionKind.DESCRIPTION):
        return ()
    if kind is QuestionKind.MATCHING:
        options = tuple(
            Option(one.words("text"), match=one.words("answer", "text")) for one in element.every("subquestion")
        )
    else:
        options = tuple(_option(kind, answer) for answer in element.every("answer"))
    if not options:
        raise _Broken(_("the question has no answers."))
    if kind in (QuestionKind.CHOICE, QuestionKind.SHORT, QuestionKind.NUMBER) and max(o.worth for o in options) <= 0:
        raise _Broken(_("no answer is right: none has a fraction above 0."))
    return options


def _option(kind: QuestionKind, answer: Element) -> Option:
    worth = read_number(answer.attributes.get("fraction", "0"))
    if worth is None or not -100 <= worth <= 100:
        raise _Broken(
            format_lazy(
                _("a fraction is from -100 to 100 (got “{value}”)."), value=answer.attributes.get("fraction", "")
            )
        )
    text, match = answer.words("text"), ""
    if kind is QuestionKind.NUMBER:
        value, tolerance = read_number(text), read_number(answer.words("tolerance") or "0")
        if value is None or tolerance is None:
            raise _Broken(format_lazy(_("“{words}” is no number."), words=text[:40]))
        text, match = repr(value), repr(tolerance)
    return Option(text, worth, answer.words("feedback", "text"), match)


def _truth(options: tuple[Option, ...]) -> tuple[tuple[Option, ...], str]:
    right = [option for option in options if option.worth > 0]
    if len(right) != 1 or right[0].text not in ("true", "false"):
        raise _Broken(_("true/false needs one right answer, “true” or “false”."))
    wrong = next((option.feedback for option in options if option.worth <= 0), "")
    return (Option(right[0].text, 100.0, right[0].feedback),), wrong


def write_moodle(questions: Iterable[Question]) -> bytes:
    """A Moodle XML file; what `read_moodle` gives back for it are the same questions."""
    quiz = ElementTree.Element("quiz")
    category = ""
    for question in questions:
        if question.category != category:
            category = question.category
            filed = ElementTree.SubElement(quiz, "question", type="category")
            _text(ElementTree.SubElement(filed, "category"), f"$course$/{category}")
        _write(quiz, question)
    ElementTree.indent(quiz)
    written: bytes = ElementTree.tostring(quiz, encoding="utf-8", xml_declaration=True)
    return written


def _write(quiz: ElementTree.Element, question: Question) -> None:
    element = ElementTree.SubElement(quiz, "question", type=_NAMES[question.kind])
    _text(ElementTree.SubElement(element, "name"), question.name)
    words = f"{question.text} _____ {question.tail}" if question.tail else question.text
    _text(ElementTree.SubElement(element, "questiontext", format=_FORMATS[question.markup]), words)
    if question.feedback:
        _text(ElementTree.SubElement(element, "generalfeedback", format=_FORMATS[question.markup]), question.feedback)
    if question.kind is QuestionKind.CHOICE:
        ElementTree.SubElement(element, "single").text = "false" if question.many else "true"
    for option in question.options:
        if question.kind is QuestionKind.MATCHING:
            part = ElementTree.SubElement(element, "subquestion", format=_FORMATS[question.markup])
            ElementTree.SubElement(part, "text").text = option.text
            _text(ElementTree.SubElement(part, "answer"), option.match)
        else:
            _answer(element, option, question)
    if question.kind is QuestionKind.TRUE_FALSE:
        other = "false" if question.options[0].text == "true" else "true"
        _answer(element, Option(other, 0.0, question.wrong), question)


def _answer(element: ElementTree.Element, option: Option, question: Question) -> None:
    answer = ElementTree.SubElement(element, "answer", fraction=f"{option.worth:g}", format=_FORMATS[question.markup])
    ElementTree.SubElement(answer, "text").text = option.text
    if option.feedback:
        _text(ElementTree.SubElement(answer, "feedback", format=_FORMATS[question.markup]), option.feedback)
    if question.kind is QuestionKind.NUMBER:
        ElementTree.SubElement(answer, "tolerance").text = option.match or "0"


def _text(parent: ElementTree.Element, words: str) -> None:
    ElementTree.SubElement(parent, "text").text = words
