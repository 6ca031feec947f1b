"""Cleaning a long text with few odd characters looks only at the words around them."""

from __future__ import annotations

import unicodedata

import pytest

from sangto.text.unicode import _clean_all, _form_of, clean, clean_text

_LONG = "Hôm nay trời mưa rất to ở phía Bắc. " * 40


@pytest.mark.parametrize(
    "odd", ["\u00a0", "\u200bnặng", "Нà Nội", "ｔｈｕ", unicodedata.normalize("NFD", "tiếng"), "😀\u200d😀", "Ðà"]
)
@pytest.mark.parametrize("place", [0, 401, len(_LONG)])
def test_clean_of_a_long_text_is_what_looking_at_all_of_it_gives(odd: str, place: int) -> None:
    text = f"{_LONG[:place]}{odd}{_LONG[place:]}"
    assert clean_text(text) == _clean_all(text)
    assert clean(text) == _form_of(text)
