from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.text.sentences import MAX_WORDS, sentence_spans, split_sentences

SPLITS = [
    "Bộ Y tế bác bỏ tin này. | Người dân không nên lo lắng!",
    "GS.TS. Trần Văn Bình và PGS.TS. Lê Thị Hoa cùng dự. | Hội thảo kéo dài hai ngày.",
    "Bệnh viện ở Q. 5, TP. Hồ Chí Minh tiếp nhận 3 ca. | Cả ba đã ổn định.",
    "Chợ bán cam, quýt, v.v. | Giá không đổi.",
    "J. K. Rowling viết sách. | Bà sống ở Anh.",
    "Uống nhiều vitamin C. | Ngoài ra nên ngủ đủ.",
    "Anh Nguyễn Văn A. | Công an phường mời làm việc.",
    "“Nước dâng nhanh quá!” chị Hoa kể. | Đến sáng nước rút.",
    "Thật vậy sao? | 3 người khác cũng nói thế.",
    "Truy cập https://example.vn/tin.html?id=5.6 để đọc. | Hết bài.",
    "Giá xăng tăng mạnh.| Sau đó giảm nhẹ.",
    "CẢNH BÁO!!! 😱😱 | Uống nước lá này khỏi ung thư... | Chia sẻ ngay",
    "Nhiệt độ 38.5 độ. | Trời oi bức…| Mưa đến vào chiều tối.",
    "Họ bảo: “Ăn tỏi khỏi bệnh.” | Bác sĩ nói không đúng.",
    "Dr. Lan met Mr. Smith at 5 p.m. | They left, etc. and slept.",
    "The U.S. economy grew 2.5%. | Prices fell!",
    "hôm nay trời mưa. | mai trời nắng! | mang ô nhé",
    "No. 5 was closed. | He said no. | 5 people left.",
]


@pytest.mark.parametrize("marked", SPLITS)
def test_split_sentences_finds_every_boundary(marked: str) -> None:
    text = " ".join(marked.replace("|", " ").split())
    assert [s.text for s in split_sentences(text)] == [piece.strip() for piece in marked.split("|")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giá tăng mạnh.Sau đó giảm.", ["Giá tăng mạnh.", "Sau đó giảm."]),
        ("Gấp!!!Chia sẻ ngay", ["Gấp!!!", "Chia sẻ ngay"]),
        ("Ở TP.Huế và vnexpress.net đều có", ["Ở TP.Huế và vnexpress.net đều có"]),
        (
            "Cách chữa:\n- Uống nước ấm\n- Nghỉ ngơi\n1. Rửa tay\n2. Đeo khẩu trang.",
            ["Cách chữa:", "- Uống nước ấm", "- Nghỉ ngơi", "1. Rửa tay", "2. Đeo khẩu trang."],
        ),
        ("Tin nóng\nHà Nội ngập\n👉 Tránh ra đường", ["Tin nóng", "Hà Nội ngập", "👉 Tránh ra đường"]),
        ("⚠️ Khóa thẻ ngay ✅ Gọi ngân hàng", ["⚠️ Khóa thẻ ngay", "✅ Gọi ngân hàng"]),
        ("Dòng một\r\n\r\nDòng hai", ["Dòng một", "Dòng hai"]),
        ("nước sông\ndâng cao", ["nước sông\ndâng cao"]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_split_sentences_reads_chat(text: str, expected: list[str]) -> None:
    assert [s.text for s in split_sentences(text)] == expected


def test_split_sentences_keeps_wrapped_lines_together() -> None:
    text = (
        "Trung tâm khí tượng cho biết bão sẽ đổ bộ vào khu vực từ\n"
        "Quảng Trị đến Đà Nẵng trong đêm nay với sức gió mạnh và\n"
        "mưa lớn kéo dài, người dân cần ở trong nhà."
    )
    assert [s.text for s in split_sentences(text)] == [text]


@pytest.mark.parametrize("glue", ["; ", ", nhưng ", ", ", " "])
def test_long_sentences_are_cut(glue: str) -> None:
    text = glue.join(["nước dâng rất nhanh trong đêm qua ở nhiều nơi"] * 30)
    lengths = [len(s.text.split()) for s in split_sentences(text)]
    assert sum(lengths) == len(text.split())
    assert len(lengths) > 3 and max(lengths) <= MAX_WORDS


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(' .!?…\n"”“,;:1aAĐ😱-•'))))
def test_spans_cover_everything_but_space(text: str) -> None:
    spans = sentence_spans(text)
    covered = {i for span in spans for i in range(span.start, span.end)}
    assert all(char.isspace() for i, char in enumerate(text) if i not in covered)
    assert all(a.end <= b.start for a, b in zip(spans, spans[1:], strict=False))
    for statement in split_sentences(text):
        assert statement.text == text[slice(*statement.span)]
        assert statement.text == statement.text.strip() != ""
