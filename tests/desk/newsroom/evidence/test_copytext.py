"""The text of a copy on a page: stretches, marks, every character kept."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto_desk.newsroom.evidence.copytext import Mark, Stretch, marked, stretch_at

pytestmark = pytest.mark.one_store


def shown_text(shown: str) -> str:
    """What a browser finds as the text of HTML that has no element but marks."""
    return html.unescape(re.sub(r"</?mark[^>]*>", "", shown).replace("&#13;", "\x00")).replace("\x00", "\r")


@given(
    st.text(alphabet="aế <>&\"'\r\n\u0301😀"),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=5),
    st.integers(0, 20),
    st.integers(0, 40),
)
def test_marked_text_keeps_every_character(text, spans, start, end):
    start, end = min(start, len(text)), min(max(start, end), len(text))
    marks = [Mark(one, two, "quoted", f"q-{one}", "<label>") for one, two in spans]
    assert shown_text(marked(text, marks, start=start, end=end)) == text[start:end]


def test_overlapping_marks_share_an_element():
    assert marked("abcd", [Mark(0, 3, "quoted", "q-1"), Mark(2, 4, "chosen")]) == (
        '<mark class="quoted" id="q-1">ab</mark><mark class="quoted chosen">c</mark><mark class="chosen">d</mark>'
    )


def test_script_in_a_copy_stays_text():
    assert marked("<script>&amp;", [Mark(0, 8, "a")]) == '<mark class="a">&lt;script&gt;</mark>&amp;amp;'


@given(st.text(alphabet="ab\n", max_size=200), st.integers(0, 250), st.integers(2, 30))
def test_stretches_cover_the_text_without_gap(text, place, size):
    found = [stretch_at(text, 0, size)]
    while found[-1].next is not None:
        found.append(stretch_at(text, found[-1].next, size))
    assert "".join(text[one.start : one.end] for one in found) == text
    assert [one.previous for one in found] == [None, *(one.start for one in found[:-1])]
    assert stretch_at(text, place, size) in found


def test_stretch_ends_with_a_line():
    assert stretch_at("aaaa\nbbbb\ncccc", 6, 7) == Stretch(5, 10, 0, 10)
