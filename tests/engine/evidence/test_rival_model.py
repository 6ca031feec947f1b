"""Short claims beside passages that somebody sets beside them: what probably conflicts, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangto.evidence import ASPECTS, compare
from sangto.evidence.rival_model import FEATURES, OF_THINGS, can_be_weighed, candidates, weigh
from sangto.evidence.rivals import find_rivals
from sangto.evidence.sides import read_sides
from sangto.evidence.turns import find_turns
from sangto.tables.rival_model import INTERCEPTS, WEIGHTS
from strategies import vietnamese_text

BRIDGE = "Cầu Ái Nghĩa mới dài 2,3 km."
OPENED = "Sáng nay cầu Ái Nghĩa mới thông xe sau ba năm. Công trình có tổng chiều dài 1.850 m, bốn làn xe."


def conflicts(claim: str, passage: str, *, searched: bool = False) -> list[tuple[str, str, str]]:
    found = compare(claim, passage, searched=searched).findings
    return [(f.aspect, f.claim.text, f.passage.text) for f in found if f.relation == "conflicts"]


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        (BRIDGE, OPENED, ("quantity", "2,3 km", "1.850 m")),
        (
            "Pin của máy Sen X5 có dung lượng 6.000 mAh.",
            "Sen X5 có màn hình 6,7 inch. Máy dùng viên pin dung lượng 5.000 mAh, sạc nhanh 45 W.",
            ("quantity", "6.000 mAh", "5.000 mAh"),
        ),
        (
            "Lễ hội đèn lồng Hội An khai mạc ngày 3/3.",
            "Lễ hội đèn lồng Hội An năm nay có 40 đoàn. Lễ khai mạc diễn ra tối 12/3 bên sông Hoài.",
            ("date", "ngày 3/3", "tối 12/3"),
        ),
        (
            "Nhà máy tái chế pin Lục Bảo đặt ở Hải Phòng.",
            "Lục Bảo vừa khởi công nhà máy tái chế pin đầu tiên. Nhà máy đặt tại Bình Dương, vốn 900 tỷ đồng.",
            ("place", "Hải Phòng", "Bình Dương"),
        ),
        (
            "Mèo không thể lây bệnh dại sang người.",
            "Ngoài chó, mèo mắc bệnh cũng có thể lây bệnh dại sang người qua vết cắn.",
            ("negation", "không thể", "có thể"),
        ),
        (
            "Trẻ bị sốt xuất huyết uống được aspirin.",
            "Tuyệt đối không cho trẻ bị sốt xuất huyết uống aspirin vì có thể chảy máu.",
            ("negation", "được aspirin", "không cho"),
        ),
        (
            "Giá trứng gà tuần này tăng.",
            "Theo các chợ đầu mối, giá trứng gà tuần này hạ 300 đồng mỗi quả.",
            ("direction", "tăng", "hạ"),
        ),
    ],
)
def test_what_stands_in_the_place_of_something_conflicts(claim: str, passage: str, expected: tuple[str, ...]) -> None:
    assert conflicts(claim, passage) == [expected]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            "Năm 2022, hợp tác xã Tân Cương xuất khẩu 90 tấn chè.",
            "Hợp tác xã Tân Cương công bố kết quả năm 2023. Trong năm này họ xuất khẩu 140 tấn chè.",
        ),
        (
            "Công an không bao giờ yêu cầu người dân chuyển tiền qua điện thoại.",
            "Cơ quan công an tuyệt đối không yêu cầu người dân chuyển tiền qua điện thoại.",
        ),
        ("Sao chổi Lam có ít nhất hai đuôi bụi.", "Kính thiên văn đã chụp được ba đuôi bụi của sao chổi Lam."),
        ("Không tới 1% máy Nova lỗi loa.", "Trong 50.000 máy Nova bán ra, 310 máy lỗi loa, tức 0,62%."),
    ],
    ids=["another year", "denied on both sides", "at least", "less than"],
)
def test_what_may_be_true_together_does_not_conflict(claim: str, passage: str) -> None:
    assert conflicts(claim, passage) == []


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        (
            "Hồ Tuyền Lâm không nguy hiểm cho người tắm.",
            "Ban quản lý cho biết hồ Tuyền Lâm an toàn cho người tắm.",
            ("negation", "không nguy hiểm", "an toàn"),
        ),
        ("Giá xăng tuần này hạ.", "Giá xăng tuần này giảm 300 đồng mỗi lít.", ("direction", "hạ", "giảm")),
        ("Nhà thờ đá xây từ thế kỷ XIX.", "Nhà thờ đá khởi công năm 1871.", ("date", "thế kỷ XIX", "năm 1871")),
        ("Hầm mở cửa quý 2/2019.", "Hầm mở cửa tháng 5 năm 2019.", ("date", "quý 2/2019", "tháng 5 năm 2019")),
        ("Có ít nhất hai ca sởi.", "Xã Tân Lập có năm ca sởi.", ("quantity", "ít nhất hai ca", "năm ca")),
    ],
)
def test_what_is_said_in_other_words_agrees(claim: str, passage: str, expected: tuple[str, ...]) -> None:
    found = compare(claim, passage).findings
    assert expected in [(f.aspect, f.claim.text, f.passage.text) for f in found if f.relation == "agrees"]


def test_passage_that_a_search_found_is_asked_for_more() -> None:
    assert conflicts(BRIDGE, OPENED, searched=True) == []


def test_long_claims_and_passages_are_left_to_the_rules() -> None:
    assert can_be_weighed(*read_sides(BRIDGE, OPENED))
    assert not can_be_weighed(*read_sides(BRIDGE[:-1] + " và rộng" * 10 + ".", OPENED))
    assert not can_be_weighed(*read_sides(f"{BRIDGE} {BRIDGE}", OPENED))
    assert not can_be_weighed(*read_sides(BRIDGE, f"{OPENED} " * 3))


def test_rivals_know_what_says_the_same_and_what_is_taken() -> None:
    claim, passage = read_sides("Hầm dài 5 km, rộng 10 m.", "Hầm dài 5.000 m, cao 8 m, rộng 12 m.")
    length, width = find_rivals(claim, passage)
    assert [passage.text[slice(*span)] for span in length.equal] == ["5.000 m"]
    assert [passage.text[slice(*span)] for span in length.theirs] == ["8 m", "12 m"]
    assert [passage.text[slice(*span)] for span in width.taken] == ["5.000 m"]


def test_turns_are_sought_in_both_texts() -> None:
    claim, passage = read_sides("Phà Cát Lái chưa ngừng chạy.", "Phà Cát Lái đã ngừng chạy, vé rẻ hơn trước.")
    found = [(turns.aspect, claim.text[slice(*turns.ours)]) for turns in find_turns(claim, passage)]
    assert ("negation", "chưa") in found


def test_weights_are_of_known_features_and_aspects() -> None:
    assert WEIGHTS.keys() == INTERCEPTS.keys() == set(ASPECTS) - {"attribution"}
    assert all(weights.keys() <= FEATURES.keys() for weights in WEIGHTS.values())
    assert WEIGHTS["quantity"].keys() <= OF_THINGS.keys()


@settings(max_examples=60)
@given(vietnamese_text() | st.text(), vietnamese_text() | st.text())
def test_any_two_texts_are_weighed(one: str, other: str) -> None:
    claim, passage = read_sides(one, other)
    weighed = weigh(claim, passage)
    assert len(weighed) == len(list(candidates(claim, passage)))
    assert all(0 <= found.probability <= 1 for found in weighed)
    assert weighed == sorted(weighed, key=lambda found: -found.probability)
