"""Names by which people say who they are without *là*, and in English."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mình Bảo Trâm đặt hai hộp trà mà nhận có một", "Bảo Trâm"),
        ("Chị ơi mình Hương nè", "Hương"),
        ("Chào cả nhà. Tui Sáu Lành nè bà con", "Sáu Lành"),
        ("ey, t Hanh ne, mai qua lay sach", "Hanh"),
        ("Hi all, I'm Greta from Norway, new here", "Greta"),
        ("Dear landlord, this is Oliver Pemberton, tenant upstairs", "Oliver Pemberton"),
    ],
)
def test_who_says_who_they_are_is_found(text: str, name: str) -> None:
    assert found(text, "person") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Mình Việt Nam nên thích phở",
        "Mình Hà Nội, bạn ở đâu",
        "Tôi Trung thu này về quê",
        "I'm Vietnamese from Hanoi",
        "This is Customer Support, please hold",
        "This is Hoan Kiem, the old quarter",
    ],
)
def test_what_somebody_or_something_is_stays(text: str) -> None:
    assert found(text, "person") == []
