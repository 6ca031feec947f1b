"""What a version changed of the one before, part by part, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sangto_desk.factchecks.published import Published

_WORD = re.compile(r"\s+|\S+")
_MOST = 8_000  # words; longer parts are compared line by line

PARTS: tuple[tuple[str, str | Promise], ...] = (
    ("rating", _("rating")),
    ("title", _("headline")),
    ("summary", _("the answer in one sentence")),
    ("truth", _("what is true instead")),
    ("explanation", _("explanation")),
    ("method", _("how we checked")),
    ("sources", _("sources")),
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stayed (``same``), were taken out (``gone``) or put in (``new``)."""

    state: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """A part that changed."""

    label: str | Promise
    stretches: tuple[Stretch, ...]


def changes_between(before: Published, after: Published) -> list[Change]:
    """The parts in which two versions differ, in the order of a page."""
    found = []
    for name, label in PARTS:
        old, new = _text(before, name), _text(after, name)
        if old != new:
            found.append(Change(label, tuple(compare(old, new))))
    return found


def compare(old: str, new: str) -> Iterator[Stretch]:
    """The stretches that lead from one text to the other."""
    first, second = _WORD.findall(old), _WORD.findall(new)
    if len(first) + len(second) > _MOST:
        first, second = old.splitlines(keepends=True), new.splitlines(keepends=True)
    for step, a, b, c, d in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if step == "equal":
            yield Stretch("same", "".join(first[a:b]))
            continue
        if b > a:
            yield Stretch("gone", "".join(first[a:b]))
        if d > c:
            yield Stretch("new", "".join(second[c:d]))


def _text(version: Published, name: str) -> str:
    if name == "rating":
        return version.rating.word
    if name == "sources":
        return "\n".join(source.title or source.url for source in version.sources)
    return str(getattr(version, name))
