"""Where a derived text came from: offset maps, flags, and rewriting with both.

A text is derived from another by edits: stretches of the source that were replaced. `OffsetMap` keeps only the edits
that are not one character for one; everything between them is copied, so a map of a clean text is empty.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from sangto.records import Span

MAX_FLAGS_PER_KIND = 1000


class Edit(NamedTuple):
    """One replaced stretch: ``source[start:end]`` became `text`."""

    start: int
    end: int
    text: str


class Flag(NamedTuple):
    """Something that was cleaned away or rewritten, itself perhaps a sign of evasion.

    Attributes:
        kind: ``invisible``, ``bidi``, ``homoglyph``, ``fullwidth``, ``styled``, ``space``, ``d-variant``,
            ``mark-order``, ``decomposed``, ``legacy-keystrokes``, ``abbreviation`` or ``teencode``.
        span: Where it stands in the text as given.
        text: The characters as given.
    """

    kind: str
    span: Span
    text: str


class Block(NamedTuple):
    """Source stretch and derived stretch that correspond as a whole."""

    source_start: int
    source_end: int
    start: int
    end: int


class OffsetMap:
    """Maps spans of a derived text to the spans of the source that they came from.

    Four arrays of 32-bit numbers, one entry per edit that is not one character for one. Looking up is logarithmic.

    Args:
        blocks: The edits, ascending and not overlapping.
    """

    __slots__ = ("_ends", "_source_ends", "_source_starts", "_starts")

    def __init__(self, blocks: Iterable[Block] = ()) -> None:
        self._source_starts = array("I")
        self._source_ends = array("I")
        self._starts = array("I")
        self._ends = array("I")
        for block in blocks:
            self._source_starts.append(block.source_start)
            self._source_ends.append(block.source_end)
            self._starts.append(block.start)
            self._ends.append(block.end)

    @classmethod
    def from_edits(cls, edits: Iterable[Edit]) -> OffsetMap:
        """The map of a text that was derived by `edits`, ascending and not overlapping."""
        return cls(_blocks_of(edits))

    def blocks(self) -> Iterator[Block]:
        """The edits in ascending order."""
        return map(Block, self._source_starts, self._source_ends, self._starts, self._ends)

    def __len__(self) -> int:
        return len(self._starts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OffsetMap) and list(self.blocks()) == list(other.blocks())

    def __hash__(self) -> int:
        return hash(self._starts.tobytes())

    def __repr__(self) -> str:
        return f"OffsetMap({len(self)} edits)"

    def to_source(self, span: Span) -> Span:
        """The stretch of the source that `span` of the derived text came from.

        A span that touches part of a replaced stretch maps to the whole of that stretch. Characters deleted just
        before or just after the span are not included. An empty span maps to an empty span.
        """
        start = self._source_start(span.start)
        if span.end <= span.start:
            return Span(start, start)
        return Span(start, max(start, self._source_end(span.end)))

    def _source_start(self, position: int) -> int:
        i = bisect_right(self._starts, position) - 1
        if i < 0:
            return position
        if position < self._ends[i]:
            return self._source_starts[i]
        return self._source_ends[i] + position - self._ends[i]

    def _source_end(self, position: int) -> int:
        i = bisect_left(self._starts, position) - 1
        if i < 0:
            return position
        if position < self._ends[i]:
            return self._source_ends[i]
        return self._source_ends[i] + position - self._ends[i]

    def compose(self, inner: OffsetMap) -> OffsetMap:
        """The map from this map's derived text to the source of `inner`.

        Args:
            inner: The map whose derived text is this map's source.
        """
        if not len(inner):
            return self
        if not len(self):
            return inner
        return OffsetMap(_composed(list(self.blocks()), list(inner.blocks())))


@dataclass(frozen=True, slots=True)
class Form:
    """A derived text that knows where each of its parts came from.

    Attributes:
        text: The derived text.
        offsets: Maps spans of `text` to spans of the text as given.
        flags: What was cleaned, at most `MAX_FLAGS_PER_KIND` of a kind, in ascending order.
    """

    text: str
    offsets: OffsetMap
    flags: tuple[Flag, ...] = ()


def find_edits(pattern: re.Pattern[str], replace: Callable[[re.Match[str]], str], text: str) -> list[Edit]:
    """The edits that ``pattern.sub(replace, text)`` would make, without those that change nothing."""
    found = ((match, replace(match)) for match in pattern.finditer(text))
    return [Edit(m.start(), m.end(), new) for m, new in found if new != m[0]]


def apply_edits(text: str, edits: list[Edit]) -> str:
    """`text` with `edits`, ascending and not overlapping, carried out."""
    parts: list[str] = []
    position = 0
    for start, end, new in edits:
        parts += (text[position:start], new)
        position = end
    parts.append(text[position:])
    return "".join(parts)


def _blocks_of(edits: Iterable[Edit]) -> Iterator[Block]:
    """Blocks with positions in the derived text; one character for one needs none."""
    shift = 0
    for start, end, new in edits:
        if end - start == 1 == len(new):
            continue
        yield Block(start, end, start + shift, start + shift + len(new))
        shift += len(new) - (end - start)


def _composed(outer: list[Block], inner: list[Block]) -> Iterator[Block]:
    """Merge two lists of blocks; those that meet in the middle text become one block.

    Both lists are walked once. ``inner_shift`` and ``outer_shift`` are the distances, before the block at hand, from
    the middle text to the source and to the derived text.
    """
    i = j = inner_shift = outer_shift = 0
    while i < len(outer) or j < len(inner):
        low = min(
            outer[i].source_start if i < len(outer) else inner[j].start,
            inner[j].start if j < len(inner) else outer[i].source_start,
        )
        high = low
        before = inner_shift, outer_shift
        first = True
        while True:
            if j < len(inner) and (inner[j].start < high or (first and inner[j].start == low)):
                high = max(high, inner[j].end)
                inner_shift = inner[j].source_end - inner[j].end
                j += 1
            elif i < len(outer) and (outer[i].source_start < high or (first and outer[i].source_start == low)):
                high = max(high, outer[i].source_end)
                outer_shift = outer[i].end - outer[i].source_end
                i += 1
            else:
                break
            first = False
        yield Block(low + before[0], high + inner_shift, low + before[1], high + outer_shift)
