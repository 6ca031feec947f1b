"""Where the words stand that patterns begin with."""

from __future__ import annotations

from sangto.privacy.anchors import anchors_of
from sangto.text.unicode import fold_text


def test_anchors_tell_forms_of_address_from_words_without_their_marks() -> None:
    text = "Cô ấy có xe, chị không có"
    assert anchors_of(text, fold_text(text)).titles == [0, 13]


def test_anchors_need_the_rest_of_a_phrase() -> None:
    text = "nguyên liệu, nguyên đơn"
    assert anchors_of(text, fold_text(text)).titles == [13]


def test_anchors_skip_words_glued_to_digits() -> None:
    text = "5thôn, thôn 5"
    assert anchors_of(text, fold_text(text)).hamlets == [7]
