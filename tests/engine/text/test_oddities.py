"""What is odd in a text is told with its place; ordinary text, with names and numbers in it, is not odd."""

import pytest

from sangto.records import Span
from sangto.text import find_oddities

PLAIN = "Trường em trồng một hàng cây mới bên bờ sông, mỗi lớp chăm một cây và ghi lại từng ngày cây lớn lên. " * 4


def test_ordinary_text_is_not_odd():
    assert find_oddities(PLAIN + "Bác sĩ ở Geneva đo được 3,5 km.") == ()


def test_letters_of_another_script_inside_a_word_are_told():
    (found,) = find_oddities("Trường еm trồng cây")  # the first letter of the second word is Cyrillic
    assert (found.kind, found.count, found.spans) == ("mixed-scripts", 1, (Span(7, 8),))


def test_characters_without_width_are_told():
    (found,) = find_oddities("cây\u200b xanh \u202ebóng")
    assert (found.kind, found.count, found.spans) == ("invisible", 2, (Span(3, 4), Span(10, 11)))


@pytest.mark.parametrize(("text", "at"), [("mưa tαo gió", 5), ("mưa ta𝐨 gió", 6), ("mưa taｏ gió", 6)])
def test_letters_of_other_scripts_and_styles_are_told_inside_words(text, at):
    (found,) = find_oddities(text)
    assert (found.kind, found.count, found.spans) == ("mixed-scripts", 1, (Span(at, at + 1),))


@pytest.mark.parametrize("hidden", ["\u2063", "\u3164", "\ufe01", "\U000e0061\U000e0062", "\U000e0100"])
def test_characters_that_leave_nothing_on_the_page_are_told(hidden):
    (found,) = find_oddities(f"cây c{hidden}ao")
    assert (found.kind, found.count, found.spans) == ("invisible", 1, (Span(5, 5 + len(hidden)),))


def test_letters_at_the_edge_of_a_word_and_emoji_are_not_odd():
    assert find_oddities("TNFα 5 μm ❤️ ☀️ 👨‍👩‍👧") == ()


def test_words_that_are_no_syllables_are_told_with_their_share():
    odd = PLAIN + "zxqv wkrt ptlk jjfw " * 8
    (found,) = find_oddities(odd)
    words = len(odd.replace(",", " ").replace(".", " ").split())
    assert (found.kind, found.count, found.share) == ("odd-words", 32, 32 / words)
    assert odd[slice(*found.spans[0])] == "zxqv"


def test_text_in_another_language_has_no_odd_words():
    assert find_oddities("The river was clean again after the whole village had worked on it for years. " * 5) == ()


def test_spans_are_bounded_and_counted():
    (found,) = find_oddities("a\u200b" * 500)
    assert (found.count, len(found.spans)) == (500, 200)
