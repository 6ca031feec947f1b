"""Syllables of a text: the same however it is disguised, and always at their place in the original."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.reuse.tokens import tokenise
from strategies import vietnamese_text

PLAIN = "Tiếng Việt giàu và đẹp, ai học cũng mến"


def words(text):
    tokens = tokenise(text)
    return [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]


def test_words_are_cut_at_spaces_and_punctuation_and_keep_their_places():
    assert words("Nước sôi 1.234,5 độ (covid-19)!") == ["Nước", "sôi", "1", "234", "5", "độ", "covid", "19"]


@pytest.mark.parametrize(
    "disguised",
    [
        PLAIN.upper(),
        unicodedata.normalize("NFD", PLAIN),
        "Tieng Viet giau va dep, ai hoc cung men",
        "Tiếng\u200b Vi\u00adệt giàu và đẹp, ai học cũng m\u2060ến",
        PLAIN.replace("e", "е").replace("a", "а"),  # Cyrillic
        "TiếngViệtgiàu và đẹp, aihọccũng mến",
        "Ｔiếng Ｖiệt giàu và đẹp, ai học cũng mến",
        "𝐓iếng 𝕍iệt ⓖiàu và đẹp, ai học cũng 🄼ến",
        "Tiếng Việt gιàu νà đẹρ, αi học cũng mến",  # Greek
        "Tiếng V\U000e0069iệt gi\u3164àu và đ\U000e0100ẹp, ai h\u2063ọc cũng mến",
        "Tiếng\u200bViệt\u200bgiàu\u200bvà\u200bđẹp, ai\u200bhọc cũng mến",
    ],
)
def test_disguise_changes_no_syllable(disguised):
    assert tokenise(disguised).hashes.tolist() == tokenise(PLAIN).hashes.tolist()


def test_another_word_is_another_syllable():
    assert tokenise("nước").hashes.tolist() != tokenise("lửa").hashes.tolist()


def test_word_that_is_no_row_of_syllables_stays_whole():
    assert words("Facebook bluetooth nghiêng") == ["Facebook", "bluetooth", "nghiêng"]


def test_words_without_spaces_are_taken_apart_around_what_is_no_syllable():
    assert words("hômnaytôixemfacebookvà2024bàihátmới") == (
        ["hôm", "nay", "tôi", "xem", "f", "ac", "e", "bo", "o", "k", "và", "2024", "bài", "hát", "mới"]
    )


@given(vietnamese_text() | st.text())
def test_places_ascend_and_lie_in_the_text(text):
    tokens = tokenise(text)
    pairs = list(zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True))
    assert all(0 <= start < end <= len(text) for start, end in pairs)
    assert all(before[1] <= after[0] for before, after in zip(pairs, pairs[1:], strict=False))


@pytest.mark.parametrize("text", ["", " ", "🙂" * 5, "a" * 5000, "\u0301" * 1000, "\ud800"])
def test_odd_texts_are_read(text):
    assert all(end > start for start, end in zip(tokenise(text).starts, tokenise(text).ends, strict=True))
