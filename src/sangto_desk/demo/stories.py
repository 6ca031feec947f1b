"""Which stories the demo tells: claims by the ids of the project's demo fact-checks, and how far each has come.

Dates are days before the demo is made, so that it is never out of date.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    """A claim and how far it has come.

    Attributes:
        id: Of the demo fact-check.
        stage: ``open``, ``drafting``, ``second``, ``discussion``, ``ready``, ``published``, ``corrected``,
            ``withdrawn`` or ``live``.
        days: How many days ago the first tip came.
        tips: How many tips ask about it.
    """

    id: str
    stage: str
    days: int
    tips: int


STORIES = (
    Story("vi-suc-khoe-008", "published", 171, 7),
    Story("vi-suc-khoe-002", "published", 158, 6),
    Story("vi-lua-dao-001", "published", 149, 5),
    Story("vi-suc-khoe-018", "published", 137, 4),
    Story("vi-lua-dao-002", "published", 121, 6),
    Story("vi-thoi-tiet-001", "published", 109, 4),
    Story("vi-tieu-dung-002", "corrected", 96, 5),
    Story("vi-cong-nghe-001", "published", 88, 3),
    Story("vi-lua-dao-008", "published", 74, 3),
    Story("vi-tieu-dung-005", "withdrawn", 63, 2),
    Story("vi-khoa-hoc-001", "published", 52, 3),
    Story("vi-giao-thong-003", "published", 41, 4),
    Story("vi-suc-khoe-017", "ready", 12, 3),
    Story("vi-khoa-hoc-009", "discussion", 10, 2),
    Story("vi-tieu-dung-013", "second", 8, 3),
    Story("vi-cong-nghe-003", "second", 6, 2),
    Story("vi-suc-khoe-010", "drafting", 5, 4),
    Story("vi-khoa-hoc-006", "live", 3, 6),
    Story("vi-giao-thong-002", "open", 2, 4),
    Story("vi-lua-dao-014", "open", 1, 3),
)

# Questions that nobody has decided yet: texts as they come in, the same fact-checks in other words among them.
WAITING = (
    ("vi-lua-dao-017", 3),
    ("vi-lua-dao-006", 2),
    ("vi-thoi-tiet-013", 2),
    ("vi-cong-nghe-008", 1),
    ("vi-suc-khoe-021", 1),
)

# Messages that tell again what a published fact-check answers: id, how many days ago, and whether an editor has
# confirmed the match that was suggested.
ASKED_AGAIN = (
    ("vi-lua-dao-001", 33, True),
    ("vi-suc-khoe-018", 18, True),
    ("vi-lua-dao-008", 2, False),
    ("vi-giao-thong-003", 1, False),
)

# Statements that are not checked, with the reason for which they were refused and how many days ago.
REFUSED = (
    (
        "Theo tôi cấm hẳn xe máy vào nội thành là quá vội vàng, chẳng ai nghĩ cho người nghèo.",
        "opinion",
        130,
    ),
    ("Sang năm giá vàng chắc chắn lên 300 triệu một lượng.", "prediction", 84),
    ("Mọi người hãy chuyển tin này cho ít nhất 20 người thân để cùng biết!", "directive", 47),
    ("Ở một nơi nọ có loại nước uống vào là khỏi hết mọi bệnh.", "vague", 29),
    ("Có ai bị trừ tiền điện thoại giống mình không?", "question", 15),
)
