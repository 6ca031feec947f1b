"""What is not shown to be so is denied, however that is worded."""

import pytest

from sangto.evidence import compare
from sangto.evidence.unproven import find_unproven

CLAIM = "Uống nước chanh chữa khỏi ung thư."


def denied(claim: str, passage: str) -> list[tuple[str, str]]:
    """What of the passage conflicts with or agrees to a negation."""
    return [
        (finding.relation, passage[finding.passage.span.start : finding.passage.span.end])
        for finding in compare(claim, passage).findings
        if finding.aspect == "negation" and finding.passage is not None
    ]


@pytest.mark.parametrize(
    ("passage", "phrase"),
    [
        (
            "Chưa có bằng chứng nào cho thấy uống nước chanh chữa khỏi ung thư.",
            "Chưa có bằng chứng nào cho thấy",
        ),
        (
            "Đến nay không có bằng chứng khoa học cho thấy uống nước chanh chữa khỏi ung thư.",
            "không có bằng chứng khoa học cho thấy",
        ),
        (
            "Chưa có nghiên cứu nào chứng minh uống nước chanh chữa khỏi ung thư.",
            "Chưa có nghiên cứu nào chứng minh",
        ),
        ("Không đúng khi nói rằng uống nước chanh chữa khỏi ung thư.", "Không đúng khi nói rằng"),
        ("Việc uống nước chanh chữa khỏi ung thư chưa được chứng minh.", "chưa được chứng minh"),
        ("Tin uống nước chanh chữa khỏi ung thư là không có cơ sở khoa học.", "là không có cơ sở khoa học"),
    ],
)
def test_claim_that_nothing_shows_is_refuted(passage, phrase):
    assert denied(CLAIM, passage) == [("conflicts", phrase)]
    assert compare(CLAIM, passage).stance == "refutes"


def test_the_same_is_read_without_marks_and_in_english():
    plain = "chua co bang chung khoa hoc nao cho thay uong nuoc chanh chua khoi ung thu"
    assert denied("uong nuoc chanh chua khoi ung thu", plain) == [("conflicts", plain[:40])]
    english = "There is no evidence that vitamin C prevents colds."
    assert denied("Vitamin C prevents colds.", english) == [("conflicts", "There is no evidence that")]


@pytest.mark.parametrize(
    ("claim", "passage", "phrase"),
    [
        (
            "Không có bằng chứng 5G gây ung thư.",
            "Các nghiên cứu chưa tìm thấy bằng chứng 5G gây ung thư.",
            "chưa tìm thấy bằng chứng",
        ),
        (
            "Không có bằng chứng cho thấy uống nước chanh chữa khỏi ung thư.",
            "Chưa có nghiên cứu nào chứng minh uống nước chanh chữa khỏi ung thư.",
            "Chưa có nghiên cứu nào chứng minh",
        ),
    ],
)
def test_two_that_say_so_agree(claim, passage, phrase):
    assert denied(claim, passage) == [("agrees", phrase)]


def test_another_thing_that_is_not_shown_is_no_conflict():
    passage = "Nước chanh giàu vitamin C. Chưa có bằng chứng cho thấy nước chanh chữa khỏi ung thư."
    assert denied("Uống nước chanh tốt cho sức khỏe.", passage) == []


@pytest.mark.parametrize("text", ["Có bằng chứng cho thấy rửa tay ngừa bệnh.", "Không có cơ sở nào bán vắc xin này."])
def test_other_words_are_no_such_phrase(text):
    assert [text[one.span.start : one.span.end] for one in find_unproven(text) if one.behind] == []
