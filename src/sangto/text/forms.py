"""The forms of a text for matching (key) and search (fold).

key = clean, then: words in the spelling of the key (`sangto.text.words`: small letters, tone in the old place, i for y,
short forms written out, keystrokes decoded), straight quotes and dashes, single spaces.
fold = clean, small letters, đ as d, no marks. `fold_text` and `clean_text` are in `sangto.text.unicode`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.records import Span
from sangto.text.offsets import MAX_FLAGS_PER_KIND, Edit, Flag, Form, OffsetMap, apply_edits
from sangto.text.tokens import readings
from sangto.text.unicode import clean, clean_text, strip_form
from sangto.text.words import APOSTROPHES, DASHES, STRAIGHT, word_pattern

_QUOTES = "“”„‟«»″〝〞"
_STRAIGHT = STRAIGHT | {ord(letter): '"' for letter in _QUOTES} | {ord("…"): "..."}
_SPACE = re.compile(r"\s+")
_PIECE = re.compile(rf"\s+|[…{_QUOTES}{APOSTROPHES[1:]}{DASHES[1:]}]")


def key_text(raw: str) -> str:
    """`raw` in the form in which texts are compared; see this module."""
    text = clean_text(raw)
    parts = [edit.text for edit, _ in _key_pieces(text, keep=True)]
    return "".join(parts).strip(" ")


def key(raw: str) -> Form:
    """`key_text` with a map back to `raw` and a flag for every short form and every word of keystrokes."""
    form = clean(raw)
    edits: list[Edit] = []
    flags = list(form.flags)
    counts: dict[str, int] = {}
    for edit, kind in _key_pieces(form.text, keep=False):
        edits.append(edit)
        if kind:
            counts[kind] = counts.get(kind, 0) + 1
            if counts[kind] <= MAX_FLAGS_PER_KIND:
                span = form.offsets.to_source(Span(edit.start, edit.end))
                flags.append(Flag(kind, span, raw[span.start : span.end]))
    edits = _trimmed(edits, form.text)
    offsets = OffsetMap.from_edits(edits).compose(form.offsets)
    return Form(apply_edits(form.text, edits), offsets, tuple(sorted(flags, key=lambda flag: flag.span)))


def fold(raw: str) -> Form:
    """`fold_text` with a map back to `raw`."""
    return strip_form(clean(raw))


def _key_pieces(text: str, *, keep: bool) -> Iterator[tuple[Edit, str]]:
    """The key of a clean text, word by word and gap by gap, with the kind of each rewriting.

    Args:
        text: A clean text.
        keep: Whether pieces that do not change are yielded too.
    """
    found = list(word_pattern(text).finditer(text))
    at = position = 0
    for reading in readings([match[0] for match in found]):
        start, end = found[at].start(), found[at + reading.length - 1].end()
        yield from _gap(text, position, start, keep=keep)
        new = " ".join(reading.words)
        if keep or new != text[start:end]:
            yield Edit(start, end, new), reading.kind
        at, position = at + reading.length, end
    yield from _gap(text, position, len(text), keep=keep)


def _gap(text: str, start: int, end: int, *, keep: bool) -> Iterator[tuple[Edit, str]]:
    """What stands between two words: quotes and dashes straight, spaces single."""
    if start == end:
        return
    gap = text[start:end]
    if gap == " ":
        if keep:
            yield Edit(start, end, gap), ""
    elif keep:
        yield Edit(start, end, _SPACE.sub(" ", gap.translate(_STRAIGHT))), ""
    else:
        for match in _PIECE.finditer(gap):
            old = match[0]
            new = " " if old.isspace() else old.translate(_STRAIGHT)
            if new != old:
                yield Edit(start + match.start(), start + match.end(), new), ""


def _trimmed(edits: list[Edit], text: str) -> list[Edit]:
    """`edits` with the spaces at both ends of `text` deleted as well."""
    head, tail = len(text) - len(text.lstrip()), len(text.rstrip())
    inside = [edit for edit in edits if edit.start >= head and edit.end <= tail]
    before = [Edit(0, head, "")] if head else []
    after = [Edit(tail, len(text), "")] if tail < len(text) and tail > head else []
    if head == len(text):
        return before
    return before + inside + after
