"""Filters of the pages on training: ``{% load learning %}``."""

from __future__ import annotations

from django import template
from django.utils.functional import Promise

from sangto_desk.claims.kinds import Kind
from sangto_desk.newsroom.evidence.comparing import ASPECTS, RELATIONS
from sangto_desk.training.ability import expected
from sangto_desk.training.exchange.markup import plain_text
from sangto_desk.training.questions import Question

register = template.Library()


@register.filter
def chance(level: float) -> int:
    """Of a hundred average drills, how many somebody of this ability gets right."""
    return round(100 * expected(level, 0.0))


@register.filter
def percent(share: float) -> int:
    """A share as a whole number of percent."""
    return round(100 * share)


@register.filter
def kind_label(value: str) -> str:
    """What a kind of statement is called."""
    return str(Kind(value).label)


@register.filter
def aspect_label(value: str) -> str | Promise:
    """What a thing that was compared is called."""
    return ASPECTS.get(value, value)


@register.filter
def relation_label(value: str) -> str | Promise:
    """What a relation of claim and passage is called."""
    return RELATIONS[value][1]


@register.filter
def plain(text: str, markup: str) -> str:
    """Words that came from a school's file, without their markup."""
    return plain_text(text, markup)


@register.filter
def question_text(question: Question) -> str:
    """The text of a question, without the markup of a school's file."""
    return plain_text(question.text, question.markup)


@register.filter
def matches(question: Question) -> list[tuple[int, str]]:
    """The matches of a question to choose from, each once, in the order of the alphabet."""
    first: dict[str, int] = {}
    for number, option in enumerate(question.options):
        first.setdefault(option.match, number)
    return sorted(((number, match) for match, number in first.items()), key=lambda pair: pair[1])


@register.filter
def eased(difficulty: float) -> int:
    """Of a hundred people of average ability, how many get a drill of this difficulty right."""
    return round(100 * expected(0.0, difficulty))
