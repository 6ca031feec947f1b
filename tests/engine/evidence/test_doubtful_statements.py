"""What shows that two short statements are of two things, each beside a passage in which it is missing."""

from __future__ import annotations

import pytest

from sangto.evidence import compare
from sangto.evidence.doubtful_statements import STATEMENTS

CASES = [
    (
        "leaves_out",
        "Mưa axit ăn mòn tượng đá trong công viên suốt 40 năm.",
        "Rừng thông mất 15 năm mới phủ kín đồi.",
        "Mưa axit ăn mòn tượng đá trong công viên suốt 15 năm.",
    ),
    (
        "something_exchanged",
        "Hãng taxi rửa xe tự lái ở Kenya.",
        "Hãng taxi khoe xe tự lái ở Ba Lan.",
        "Hãng taxi rửa xe tự lái ở Ba Lan.",
    ),
    (
        "of_a_sibling",
        "Người bệnh nhập viện ngày 4/5.",
        "Người bệnh xuất viện ngày 19/5, sức khỏe ổn định.",
        "Người bệnh nhập viện ngày 19/5, sức khỏe ổn định.",
    ),
    (
        "only_planned",
        "Thôn Đông đã trồng 2.000 cây phi lao.",
        "Thôn Đông dự kiến trồng 5.000 cây phi lao.",
        "Thôn Đông đã trồng 5.000 cây phi lao.",
    ),
    (
        "at_another_time",
        "Vé xe buýt trước đây là 5.000 đồng.",
        "Vé xe buýt là 8.000 đồng với tuyến ngắn.",
        "Vé xe buýt trước đây là 8.000 đồng với tuyến ngắn.",
    ),
    (
        "of_another_one",
        "Vụ sạt lở đèo xảy ra năm 2020.",
        "Một vụ sạt lở đèo khác xảy ra năm 2022.",
        "Vụ sạt lở đèo xảy ra năm 2022.",
    ),
    ("of_another_number", "Cầu Vàm Nao 1 rộng 12 m.", "Cầu Vàm Nao 2 rộng 16 m.", "Cầu Vàm Nao 1 rộng 16 m."),
    (
        "one_of_several_kinds",
        "Điện thoại này có bản 256 GB.",
        "Điện thoại này có bản 128 GB, giá rẻ hơn.",
        "Điện thoại này có 128 GB, giá rẻ hơn.",
    ),
    (
        "only_a_doer",
        "Hãng Vietjet tăng chuyến bay đêm.",
        "Hãng Bamboo Airways tăng chuyến bay đêm.",
        "Hãng Bamboo Airways tăng 15 chuyến bay đêm.",
    ),
    (
        "only_not_wholly",
        "Vắc xin này có hiệu quả cao.",
        "Vắc xin này không có hiệu quả cao tuyệt đối với mọi chủng.",
        "Vắc xin này không có hiệu quả cao.",
    ),
    (
        "denied_by_the_accused",
        "Công ty Hải Âu xả thải ra sông.",
        "Đại diện công ty Hải Âu phủ nhận việc xả thải ra sông.",
        "Sở Môi trường phủ nhận tin công ty Hải Âu xả thải ra sông.",
    ),
]


def conflicts(claim: str, passage: str) -> int:
    return sum(finding.relation == "conflicts" for finding in compare(claim, passage).findings)


@pytest.mark.parametrize(("cause", "claim", "passage", "clear"), CASES, ids=[case[0] for case in CASES])
def test_statements_of_two_things_do_not_conflict(cause: str, claim: str, passage: str, clear: str) -> None:
    asked = claim.replace("tăng chuyến", "tăng 15 chuyến") if cause == "only_a_doer" else claim
    assert conflicts(claim, passage) == 0
    assert conflicts(asked, clear) == 1


def test_every_cause_has_a_case() -> None:
    assert {cause for cause, *_ in CASES} == {cause.__name__ for cause in STATEMENTS}


def test_two_differences_and_nothing_shared_are_two_statements() -> None:
    assert conflicts("Chai mật ong 500 ml giá 180.000 đồng.", "Chai mật ong 250 ml giá 95.000 đồng.") == 0
    assert conflicts("Chai mật ong 500 ml giá 180.000 đồng.", "Chai mật ong 500 ml giá 95.000 đồng.") == 1


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Quán bị tước giấy phép", "Quán được cấp giấy phép", id="the rest stands in the other mention"),
        pytest.param("Cây cầu đã sập hoàn toàn", "Cây cầu không sập", id="denied, though it was said of the whole"),
        pytest.param("thi sinh phai nop ho so truoc 30/7", "Thí sinh phải nộp hồ sơ trước 20/7", id="without marks"),
    ],
)
def test_conflict_is_shown_where_all_the_rest_is_said(claim: str, passage: str) -> None:
    assert [f.relation for f in compare(claim, passage).findings if f.relation == "conflicts"] == ["conflicts"]
