"""Parts of a long text that are worth a close look."""

from hypothesis import given
from hypothesis import strategies as st

from sangto.records import Span
from sangto_desk.evidence.narrowing import LONG, MOST_PARTS, _parts, parts_like


def test_short_text_is_looked_at_whole():
    assert parts_like("Một câu.", "khác hẳn") == [Span(0, 8)]


def test_parts_with_rare_words_of_the_claim_are_kept_in_order():
    text = "Trời mưa cả ngày ở xã này. " * 4000
    at = len(text) // 2
    text = text[:at] + " Có 35 học sinh ngộ độc. " + text[at:]
    found = parts_like(text, "ngo doc 35 hoc sinh")
    assert len(found) <= MOST_PARTS
    assert ["ngộ độc" in text[span.start : span.end] for span in found] == [True]


def test_text_that_shares_no_word_has_no_part():
    assert parts_like("mưa " * LONG, "nắng") == []


@given(st.text(alphabet="ab. \n", max_size=8000))
def test_parts_cover_a_text_without_gap(text):
    spans = list(_parts(text))
    assert "".join(text[span.start : span.end] for span in spans) == text
    assert all(span.end > span.start for span in spans)
