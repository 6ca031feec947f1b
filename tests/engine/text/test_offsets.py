"""Offset maps: spans of a derived text back to where they came from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sangto.records import Span
from sangto.text import OffsetMap
from sangto.text.offsets import Edit, apply_edits


@st.composite
def _edits(draw: st.DrawFn, length: int) -> list[Edit]:
    """Edits of a text of `length` characters, ascending and apart."""
    points = sorted(draw(st.sets(st.integers(0, length), max_size=8)))
    pairs = zip(points[::2], points[1::2], strict=False)
    return [Edit(start, end, draw(st.text("xyz", max_size=4))) for start, end in pairs]


def test_a_span_maps_to_the_stretch_that_it_came_from():
    source = "TP.HCM họp"
    edits = [Edit(0, 6, "thành phố hồ chí minh")]
    offsets = OffsetMap.from_edits(edits)
    assert apply_edits(source, edits) == "thành phố hồ chí minh họp"
    assert offsets.to_source(Span(0, 5)) == Span(0, 6)
    assert offsets.to_source(Span(22, 25)) == Span(7, 10)
    assert offsets.to_source(Span(6, 25)) == Span(0, 10)


def test_what_was_deleted_next_to_a_span_is_not_part_of_it():
    offsets = OffsetMap.from_edits([Edit(3, 5, ""), Edit(8, 9, "")])
    assert offsets.to_source(Span(0, 3)) == Span(0, 3)
    assert offsets.to_source(Span(3, 6)) == Span(5, 8)
    assert offsets.to_source(Span(2, 7)) == Span(2, 10)
    assert offsets.to_source(Span(3, 3)) == Span(5, 5)


@given(st.data())
def test_characters_that_were_copied_map_to_themselves_through_two_steps(data):
    source = "".join(map(chr, range(0x4E00, 0x4E00 + 20)))
    first = data.draw(_edits(len(source)))
    middle = apply_edits(source, first)
    second = data.draw(_edits(len(middle)))
    derived = apply_edits(middle, second)
    offsets = OffsetMap.from_edits(second).compose(OffsetMap.from_edits(first))
    for i, character in enumerate(derived):
        span = offsets.to_source(Span(i, i + 1))
        assert 0 <= span.start <= span.end <= len(source)
        if character in source:
            assert source.index(character) in range(*span)


@given(st.data())
def test_composing_with_nothing_changes_nothing(data):
    offsets = OffsetMap.from_edits(data.draw(_edits(20)))
    assert offsets.compose(OffsetMap()) == offsets == OffsetMap().compose(offsets)
