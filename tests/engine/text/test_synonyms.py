"""Words that say the same become the same words; words that only look so stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.tables.synonyms import ENGLISH, MARKED, UNMARKED
from sangto.text import fold_text, fold_words, key_words
from sangto.text.synonyms import canonical_words
from strategies import any_text

_TABLES = {(True, "vi"): MARKED, (False, "vi"): UNMARKED, (True, "en"): ENGLISH}
_SAME = [
    ("Giá thịt heo hôm nay", "Giá thịt lợn hôm nay"),
    ("Đi xe gắn máy phải đội nón bảo hiểm", "Đi xe máy phải đội mũ bảo hiểm"),
    ("Lá đu đủ trị khỏi bệnh ung thư", "Lá đu đủ chữa khỏi ung thư"),
    ("Tắm khuya dẫn tới đột quỵ", "Tắm đêm gây tai biến mạch máu não"),
    ("Phi cơ rơi khiến nhiều người thiệt mạng", "Máy bay rơi gây ra nhiều người chết"),
    ("Khổ qua chữa bệnh tiểu đường", "Mướp đắng trị đái tháo đường"),
    ("Bấm vào link lạ là bay tiền", "Bấm vào đường dẫn lạ là mất tiền"),
    ("Con nít chích ngừa xong bị sốt", "Trẻ em tiêm phòng xong bị sốt"),
    ("Ăn mì gói nhiều bị đau bao tử", "Ăn mì tôm nhiều bị đau dạ dày"),
    ("Uống axit ascorbic ngừa cúm gà", "Uống vitamin C phòng ngừa cúm gia cầm"),
]
_DIFFERENT = [
    ("Quả cam tốt cho da", "Quả chanh tốt cho da"),
    ("Bị cấm đi xe máy", "Được đi xe máy"),
    ("Bệnh viện tỉnh nhận bệnh nhân", "Trạm y tế xã nhận bệnh nhân"),
    ("Cá heo vào bờ", "Cá lợn vào bờ"),
]
_READ_OTHERWISE = {"bệnh k", "imf"}
"""Forms that the key may take for a chat letter or for keystrokes."""


def _canonical(text: str) -> tuple[str, ...]:
    return canonical_words(key_words(text), marked=True, language="vi")


@pytest.mark.parametrize(("first", "second"), _SAME)
def test_synonyms_become_the_same_words(first: str, second: str) -> None:
    assert _canonical(first) == _canonical(second)


@pytest.mark.parametrize(("first", "second"), _DIFFERENT)
def test_other_things_stay_different(first: str, second: str) -> None:
    assert _canonical(first) != _canonical(second)


@pytest.mark.parametrize(
    "text",
    [
        "Ông ấy làm chính trị ở Quảng Trị",
        "Giá trị sửa chữa và phòng cháy chữa cháy",
        "Cá heo và cá mập ngoài khơi Cà Mau",
        "Họ ra khỏi bệnh viện lúc sáng",
        "Cô giáo mắc mưa ở quán bông",
    ],
)
def test_words_that_only_contain_a_form_are_kept(text: str) -> None:
    assert _canonical(text) == tuple(key_words(text))


def test_a_phrase_gives_way_to_one_that_begins_inside_it() -> None:
    assert canonical_words(("hút", "thuốc", "trừ", "cỏ"), marked=True, language="vi") == ("hút", "thuốc", "diệt", "cỏ")


def test_text_without_marks_uses_only_clear_phrases() -> None:
    words = fold_words("Thit heo an voi trai thom, heo nha nuoi, dung bao tu")
    replaced = canonical_words(words, marked=False, language="vi")
    assert " ".join(replaced) == "thit lon an voi qua dua heo nha nuoi dung bao tu"


def test_unmarked_result_is_the_marked_one_folded() -> None:
    text = "Xe lửa chở trái cây, con nít đi xe hơi vào viện"
    folded = canonical_words(fold_words(text), marked=False, language="vi")
    assert folded == tuple(fold_text(word) for word in _canonical(text))


def test_english_synonyms_become_the_same_words() -> None:
    first = key_words("The U.S. will raise taxes on firearms and cell phones")
    second = key_words("America will increase taxes on guns and mobile phones")
    assert canonical_words(first, marked=False, language="en-US")[1:] == canonical_words(
        second, marked=False, language="en"
    )


@pytest.mark.parametrize("language", ["fr", "", "vie", "und"])
def test_other_languages_are_left_alone(language: str) -> None:
    assert canonical_words(["heo", "kids"], marked=True, language=language) == ("heo", "kids")


def test_no_words_give_no_words() -> None:
    assert canonical_words([], marked=True, language="vi") == ()


@st.composite
def _phrases(draw: st.DrawFn) -> tuple[bool, str, list[str]]:
    """Phrases of one table, whole and in pieces, side by side: as many overlaps as possible."""
    (marked, language), table = draw(st.sampled_from(sorted(_TABLES.items())))
    phrase = st.sampled_from([form.split() for line in table.splitlines() for form in line.split("|")])
    words: list[str] = []
    for piece in draw(st.lists(phrase, max_size=8)):
        start = draw(st.integers(0, len(piece) - 1))
        words += piece[start : draw(st.integers(start + 1, len(piece)))]
    return marked, language, words


@given(_phrases())
def test_applying_it_again_changes_nothing(case: tuple[bool, str, list[str]]) -> None:
    marked, language, words = case
    once = canonical_words(words, marked=marked, language=language)
    assert canonical_words(once, marked=marked, language=language) == once


@given(any_text(), st.booleans())
def test_applying_it_again_changes_nothing_in_any_text(text: str, marked: bool) -> None:
    once = canonical_words(key_words(text) if marked else fold_words(text), marked=marked, language="vi")
    assert canonical_words(once, marked=marked, language="vi") == once


def test_every_form_is_spelled_as_the_key_spells_it() -> None:
    odd = [
        form
        for line in MARKED.splitlines()
        for form in line.split("|")
        if form not in _READ_OTHERWISE and key_words(f"những người được {form} ở đường này")[3:-3] != form.split()
    ]
    assert odd == []


def test_unmarked_phrases_have_no_marks() -> None:
    assert fold_text(UNMARKED) == UNMARKED


def test_long_hostile_input_comes_back_whole() -> None:
    words = ["xe"] * 100_000
    assert canonical_words(words, marked=True, language="vi") == tuple(words)
