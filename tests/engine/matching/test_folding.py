"""Texts that say the same, up to spelling and a word or two; what differs in a number or a negation does not."""

import pytest

from sangto.matching import Wording

TEXT = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày, có thật không?"


@pytest.mark.parametrize(
    ("other", "like"),
    [
        (TEXT.upper(), True),
        ("nghe noi uong nuoc la oi moi sang thi ha duong huyet ngay trong 3 ngay, co that khong", True),
        (TEXT.replace("có thật không", "có thật ko ạ"), True),
        (TEXT.replace("3 ngày", "5 ngày"), False),
        (TEXT.replace("thì hạ", "thì không hạ"), False),
        ("Uống nước lá ổi hạ đường huyết", False),
    ],
)
def test_wording_is_like_what_says_the_same(other, like):
    first, second = Wording(TEXT), Wording(other)
    assert (first.is_like(second), second.is_like(first)) == (like, like)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Uống nước chanh chữa ung thư", "uong nuoc chanh chua ung thu!", True),
        ("Vượt đèn đỏ bị phạt 5 triệu đồng", "Vượt đèn đỏ bị phạt 20 triệu đồng", False),
        ("Uống nước chanh chữa ung thư", "Uống nước dừa gây đột quỵ", False),
    ],
)
def test_short_wordings_are_alike_only_without_conflict(first: str, second: str, same: bool) -> None:
    assert Wording(first).is_like(Wording(second)) is same
