from hypothesis import given
from hypothesis import strategies as st

from sangto.privacy.folds import COMMON, fold_common, fold_letters
from sangto.privacy.view import view_of
from sangto.text.unicode import clean


def test_common_signs_are_fewer_than_bytes_tell_apart_and_need_no_cleaning() -> None:
    assert len(set(COMMON)) == len(COMMON) < 256
    assert clean(COMMON).text == COMMON


@given(st.text(alphabet=COMMON))
def test_common_text_is_folded_as_every_text(text: str) -> None:
    assert fold_common(text) == fold_letters(text)


@given(st.text())
def test_text_with_other_signs_is_folded_letter_by_letter(text: str) -> None:
    assert fold_common(text) == (fold_letters(text) if set(text) <= set(COMMON) else None)


def test_views_of_common_and_of_rare_signs_are_of_one_form() -> None:
    common, rare = view_of("Chị Đỗ Thị Hường, 0912"), view_of("Chị Đỗ Thị Hường, 0912 ⅓")
    assert common.cased == rare.cased[:-2] == "Chi Do Thi Huong, 0912"
    assert common.fold == rare.fold[:-2] == "chi do thi huong, 0912"
