"""A statement that is passed on and one that is asked about are one question."""

import pytest

from sangto_desk.inbox.asking import statement_asked
from sangto_desk.inbox.keys import bands, content_key

pytestmark = pytest.mark.one_store

SAID = "Nước lũ chỉ cần đun sôi lên là uống được"


@pytest.mark.parametrize(
    "text",
    [
        f"{SAID}. Có đúng không ạ?",
        f"{SAID}, có thật không mọi người?",
        f"{SAID} phải không?",
        f"{SAID}. Tin này có chính xác không vậy ạ???",
        f"{SAID}, thực hư thế nào ạ?",
        f"Cho em hỏi {SAID} có đúng không ạ",
        f"Cả nhà ơi, cho mình hỏi là {SAID}?",
        f"Xin hỏi: {SAID}",
    ],
)
def test_words_of_asking_make_no_other_question(text):
    assert content_key(text) == content_key(SAID)
    assert bands(text, 1) == bands(SAID, 1)


def test_words_of_asking_are_known_without_marks():
    said = "nuoc lu chi can dun soi len la uong duoc"
    assert content_key(f"cho em hoi {said} that khong a") == content_key(said)


@pytest.mark.parametrize(
    "text",
    [
        "Có đúng không ạ?",
        "Tin này có thật không?",
        "cho hỏi ạ",
        "Bệnh viện nói đúng là không ai bị phạt",
        "Có đúng không, hay chỉ cần đun sôi nước lũ là uống được",
        "Uống thuốc này bà bầu có dùng được không",
        "İ",
        "",
    ],
)
def test_other_words_and_lone_questions_stay(text):
    assert statement_asked(text) == text


@pytest.mark.parametrize("text", [". " * 500_000, "có " * 300_000, "?" * 1_000_000, "cho em hỏi là " * 70_000])
def test_much_of_one_thing_comes_to_an_end(text):
    assert len(statement_asked(text)) <= len(text)
