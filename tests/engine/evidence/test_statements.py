"""Conflicts in passages of several sentences and with several candidates, and which aspect they are of."""

from __future__ import annotations

import pytest

from sangto.evidence import compare


def conflicts(claim: str, passage: str) -> list[tuple[str, str, str]]:
    found = compare(claim, passage).findings
    return [(f.aspect, f.claim.text, f.passage.text) for f in found if f.relation == "conflicts"]


def found(claim: str, passage: str, aspect: str) -> list[tuple[str, str, str]]:
    return [(f.relation, f.claim.text, f.passage.text) for f in compare(claim, passage).findings if f.aspect == aspect]


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        pytest.param(
            "Nhà máy điện rác Sông Hậu có công suất 120 MW.",
            "Nhà máy điện rác Sông Hậu mở cửa sáng 12/3. Khi chạy hết tải, nhà máy có công suất 75 MW.",
            [("quantity", "120 MW", "75 MW")],
            id="goes on with the subject",
        ),
        pytest.param(
            "Cầu Long Biên được khánh thành năm 1912.",
            "Cầu Long Biên khởi công năm 1898 và khánh thành năm 1902.",
            [("date", "năm 1912", "năm 1902")],
            id="the date beside the same deed",
        ),
        pytest.param(
            "Vệ tinh LOTUSat nặng 570 kg.",
            "Vệ tinh LOTUSat do Nhật Bản chế tạo. Vệ tinh nặng 570 kg, còn bệ phóng nặng 900 kg.",
            [],
            id="what agrees elsewhere is no conflict",
        ),
        pytest.param(
            "Từ năm sau, thành phố bỏ thi tiếng Anh ở lớp 10.",
            "Sở Giáo dục khẳng định từ năm sau, thành phố không bỏ thi tiếng Anh ở lớp 10.",
            [("negation", "bỏ", "không bỏ")],
            id="given up and not given up",
        ),
        pytest.param(
            "Giá vàng miếng giảm 2 triệu đồng sáng nay.",
            "Sáng nay giá vàng miếng tăng 2 triệu đồng mỗi lượng.",
            [("direction", "giảm", "tăng")],
            id="opposites that rise and fall are a direction",
        ),
        pytest.param(
            "gia vang mieng giam 2 trieu dong sang nay",
            "Sáng nay giá vàng miếng tăng 2 triệu đồng mỗi lượng.",
            [("direction", "giam", "tăng")],
            id="also without marks",
        ),
        pytest.param(
            "Việt Nam là nước xuất khẩu cà phê lớn nhất thế giới.",
            "Việt Nam là nước xuất khẩu cà phê lớn thứ hai thế giới, sau Brazil.",
            [("superlative", "nhất", "thứ hai")],
            id="ranks are superlatives",
        ),
        pytest.param(
            "Giải Nobel Vật lý năm 1921 trao cho Niels Bohr.",
            "Giải Nobel Vật lý năm 1921 trao cho Albert Einstein vì giải thích được hiệu ứng quang điện.",
            [("name", "Niels Bohr", "Albert Einstein")],
            id="the passage goes on where the claim ends",
        ),
    ],
)
def test_conflict_is_found_where_a_reader_would_be_certain(
    claim: str, passage: str, expected: list[tuple[str, str, str]]
) -> None:
    assert conflicts(claim, passage) == expected


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        (
            "Theo Đại học Harvard, uống ba cốc cà phê mỗi ngày giảm 12% nguy cơ tim mạch.",
            "Uống ba cốc cà phê mỗi ngày giảm 12% nguy cơ tim mạch, theo nghiên cứu của Đại học Sydney.",
            ("conflicts", "Đại học Harvard", "Đại học Sydney"),
        ),
        (
            "Theo Bộ Y tế, cả nước có thêm 120 ca sởi.",
            "Bộ Y tế cho biết cả nước có thêm 120 ca sởi trong tuần.",
            ("agrees", "Bộ Y tế", "Bộ Y tế"),
        ),
        (
            "Theo Bộ Y tế, nước máy ở đây hợp vệ sinh.",
            "Theo UNICEF, nhiều trẻ em thiếu nước sạch.",
            ("silent", "Bộ Y tế", ""),
        ),
    ],
)
def test_source_of_the_same_words_is_compared(claim: str, passage: str, expected: tuple[str, str, str]) -> None:
    assert found(claim, passage, "attribution") == [expected]


def test_following_a_pattern_is_no_source() -> None:
    assert found("Rùa được đặt theo tên Lamarck.", "Rùa được đặt theo tên Lamarck.", "attribution") == []


def test_spans_of_a_sentence_by_itself_count_in_the_passage() -> None:
    passage = "Trời đang mưa. Hồ Ea Rớt mới mở. Hồ có sức chứa 18 triệu m3 nước."
    (finding,) = (
        f for f in compare("Hồ Ea Rớt có sức chứa 45 triệu m3 nước.", passage).findings if f.relation == "conflicts"
    )
    assert passage[slice(*finding.passage.span)] == finding.passage.text == "18 triệu m3"


def test_a_sentence_that_begins_with_a_time_begins_with_no_source() -> None:
    assert found("Sau khi khẳng định sẽ mở cửa, sân bay đóng cửa.", "Sân bay đóng cửa.", "attribution") == []


def test_an_office_with_its_name_is_one_source() -> None:
    claim = "Nước máy ở đây hợp vệ sinh và uống được ngay, theo người phát ngôn Sở Tài nguyên Lê Thị Hoa Mai."
    passage = "Theo bà Mai, nước máy ở đây hợp vệ sinh và uống được ngay."
    assert conflicts(claim, passage) == []


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Vùng cao cấm dùng xe ba bánh chở khách",
            "Sau nhiều năm bị bác bỏ, quy định cấm dùng xe ba bánh chở khách ở vùng cao được hội đồng thông qua, "
            "kèm một khoản hỗ trợ cho những ai đổi sang xe buýt điện.",
            id="something else was rejected before",
        ),
        pytest.param(
            "Dân chài: Tàu Hải Âu đã cứu chúng tôi",
            "Dân chài kể tàu Hải Âu đã cứu chúng tôi chứ không phải tàu Sao Biển đã cứu. Báo chí cũng viết như vậy.",
            id="another thing is set apart",
        ),
        pytest.param(
            "Hai hãng xe thử pin chung",
            "Việc hai hãng xe thử pin mới đã khó, chưa nói đến chuyện chạy chung. Hai bên còn bàn thêm.",
            id="not to speak of",
        ),
    ],
)
def test_what_a_longer_sentence_denies_beside_the_claim_is_no_conflict(claim: str, passage: str) -> None:
    assert conflicts(claim, passage) == []


def test_ranks_in_figures_and_words_are_the_same() -> None:
    claim = "Nước này là nền kinh tế lớn thứ hai thế giới."
    assert found(claim, "Nước này là nền kinh tế lớn thứ 2 thế giới.", "superlative") == [
        ("agrees", "lớn thứ hai", "lớn thứ 2")
    ]
