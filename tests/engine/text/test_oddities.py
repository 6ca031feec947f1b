"""What is odd in a text is told with its place; ordinary text, with names and numbers in it, is not odd."""

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
