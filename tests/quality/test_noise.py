import random
import unicodedata

import pytest

from quality import noise

SENTENCE = "Uống nước đá lạnh khi đang sốt không làm bệnh nặng hơn, theo bác sĩ ở Thừa Thiên - Huế."


@pytest.mark.parametrize("name", noise.NOISES)
def test_noise_is_the_same_for_the_same_seed(name):
    change = noise.NOISES[name]
    assert change(SENTENCE, random.Random(1)) == change(SENTENCE, random.Random(1))


def test_marks_stripped_leaves_ascii():
    assert noise.marks_stripped("Đường phố Huế", random.Random(1)) == "Duong pho Hue"


def test_half_the_marks_changes_marks_only():
    noisy = noise.half_the_marks(SENTENCE, random.Random(1))
    assert noise.marks_stripped(noisy, random.Random(1)) == noise.marks_stripped(SENTENCE, random.Random(1))
    assert noisy != SENTENCE


def test_decomposed_is_the_same_text_in_another_form():
    noisy = noise.decomposed(SENTENCE, random.Random(1))
    assert (unicodedata.normalize("NFC", noisy), len(noisy) > len(SENTENCE)) == (SENTENCE, True)


@pytest.mark.parametrize(
    ("written", "swapped"),
    [("hòa", "hoà"), ("hoà", "hòa"), ("Thuỷ", "Thủy"), ("KHỎE", "KHOẺ"), ("quý", "quý"), ("hoàn", "hoàn")],
)
def test_tone_swapped_moves_the_tone_of_open_syllables(written, swapped):
    assert noise.tone_swapped(written, random.Random(1)) == swapped


def test_teencode_respells_whole_words_only():
    assert noise.teencode("giáo viên quá", random.Random(1)) == "gv wá"
    assert noise.teencode("quán", random.Random(1)) == "quán"


def test_typos_touch_about_the_share_asked_for():
    text = "tin giả lan nhanh hơn tin thật " * 200
    changed = sum(
        before != after for before, after in zip(text.split(), noise.typos(text, random.Random(1)).split(), strict=True)
    )
    letters_a_word = sum(map(str.isalpha, text)) / len(text.split())
    assert changed / len(text.split()) == pytest.approx(1 - 0.97**letters_a_word, abs=0.03)


def test_quarter_dropped_keeps_the_order_of_the_rest():
    words = [str(n) for n in range(20)]
    kept = noise.quarter_dropped(" ".join(words), random.Random(1)).split()
    assert (len(kept), kept) == (15, sorted(kept, key=int))


@pytest.mark.parametrize(
    ("word", "tone_last", "short_horn", "keys"),
    [
        ("tiếng", True, True, "tieengs"),
        ("tiếng", False, True, "tieesng"),
        ("Đường", True, True, "Dduowngf"),
        ("Đường", False, False, "Dduwowfng"),
        ("ĐƯỢC", True, True, "DDUOWCJ"),
        ("rượu", False, True, "ruowju"),
        ("ăn", True, True, "awn"),
        ("Ẩm", False, True, "Aarm"),
        ("sao", True, True, "sao"),
    ],
)
def test_telex_word_gives_the_keys_pressed(word, tone_last, short_horn, keys):
    assert noise.telex_word(word, tone_last, short_horn) == keys


def test_sentences_are_cut_before_capitals_and_at_line_ends():
    text = "Giá tăng 2.5 lần. Đó là lời Bộ!\nCòn xem xét… rồi tính. “Ừ.” 3 người bị phạt."
    expected = ["Giá tăng 2.5 lần.", "Đó là lời Bộ!", "Còn xem xét… rồi tính.", "“Ừ.” 3 người bị phạt."]
    assert noise.sentences(text) == expected


def test_buried_text_stands_whole_between_others():
    others = [f"câu số {n} nói chuyện khác" for n in range(9)]
    before, after = noise.buried(SENTENCE, others, random.Random(1)).split(SENTENCE)
    total = len(before.split()) + len(SENTENCE.split()) + len(after.split())
    assert abs(len(before.split()) - len(after.split())) <= 6
    assert 150 <= total <= 162
