"""Reports of one kind tell of many events: what differs between two of them is no conflict."""

import pytest

from sangto.evidence import compare
from sangto.evidence.doubtful_events import CAUSES


def conflicts(claim: str, passage: str) -> list[tuple[str, str, str]]:
    """Aspect and words of both sides of each conflict."""
    found = compare(claim, passage).findings
    return [(f.aspect, f.claim.text, f.passage.text) for f in found if f.relation == "conflicts"]


@pytest.mark.parametrize(
    ("claim", "other", "same", "expected"),
    [
        pytest.param(
            "Vụ cháy xưởng gỗ ở xã Hòa Sơn làm 5 người bị thương, thiệt hại hàng tỷ đồng.",
            "Đám cháy bùng lên lúc nửa đêm. Vụ cháy xưởng may ở xã Tam Phước làm 9 người bị thương, tài sản cháy rụi.",
            "Đám cháy bùng lên lúc nửa đêm. Vụ cháy xưởng gỗ ở xã Hòa Sơn làm 9 người bị thương, tài sản cháy rụi.",
            ("quantity", "5 người bị thương", "9 người bị thương"),
            id="names_missing",
        ),
        pytest.param(
            "Đợt nắng nóng khiến 12 bệnh nhân phải nhập viện vì say nắng trong hai ngày cuối tuần qua.",
            "Thời tiết còn oi bức. Vì say nắng, theo thống kê trong tuần, đã có 30 bệnh nhân nhập viện ở nhiều nơi.",
            "Thời tiết còn oi bức. Đợt nắng nóng khiến 30 bệnh nhân phải nhập viện vì say nắng trong hai ngày.",
            ("quantity", "12 bệnh nhân", "30 bệnh nhân"),
            id="nothing_in_a_row",
        ),
        pytest.param(
            "Bão số 4 gây mưa lớn, làm ngập nhiều tuyến đường ở Nha Trang trong đêm qua và sáng nay.",
            "Triều cường còn lên. Bão số 9 gây mưa lớn ở Phan Thiết, làm ngập nhiều tuyến đường ven biển.",
            "Triều cường còn lên. Bão số 9 gây mưa lớn, làm ngập nhiều tuyến đường ở Nha Trang trong đêm qua.",
            ("quantity", "4", "9"),
            id="a_label",
        ),
        pytest.param(
            "Ngày 12/5, Sở Y tế Lâm Đồng công bố kết quả kiểm tra nguồn nước tại khu công nghiệp Phú Hội.",
            "Nước có mùi lạ từ lâu. Ngày 3/4, người dân tại khu công nghiệp Phú Hội phản ánh với Sở Y tế Lâm Đồng.",
            "Nước có mùi lạ từ lâu. Ngày 3/4, Sở Y tế Lâm Đồng công bố kết quả kiểm tra nguồn nước tại khu vực này.",
            ("date", "Ngày 12/5", "Ngày 3/4"),
            id="half_said",
        ),
    ],
)
def test_another_event_of_the_kind_does_not_conflict(claim, other, same, expected):
    assert expected not in conflicts(claim, other)
    assert expected in conflicts(claim, same)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Vụ lật xe khách trên đèo Bảo Lộc khiến 10 hành khách thiệt mạng.",
            "Cơ quan chức năng đang khám nghiệm. Vụ lật xe khách trên đèo Bảo Lộc khiến 14 hành khách bị thương.",
            id="other_fate",
        ),
        pytest.param(
            "Trong 12 giờ tới, áp thấp nhiệt đới trên Biển Đông di chuyển theo hướng Tây và mạnh lên.",
            "Biển động mạnh. Trong 24 giờ tới, áp thấp nhiệt đới trên Biển Đông di chuyển theo hướng Tây và mạnh lên.",
            id="only_a_window",
        ),
        pytest.param(
            "Lượng khách quốc tế đến Đà Nẵng trong quý một giảm 8% so với cùng kỳ năm trước.",
            "Ngành du lịch phục hồi. Lượng khách nội địa đến Đà Nẵng trong quý một tăng 20% so với cùng kỳ năm trước.",
            id="turned_round",
        ),
        pytest.param(
            "Ngân hàng Nhà nước phát hành đồng xu mệnh giá 5.000 đồng nhân dịp kỷ niệm.",
            "Ngân hàng Nhà nước còn phát hành một bộ tiền khác, gồm đồng xu mệnh giá 500 đồng nhân dịp kỷ niệm.",
            id="of_another",
        ),
    ],
)
def test_figures_of_other_things_do_not_conflict(claim, passage):
    assert [aspect for aspect, _, _ in conflicts(claim, passage) if aspect == "quantity"] == []


def test_date_of_a_column_is_no_conflict():
    claim = "Tin nóng trong ngày 12/9: Phát hiện nhiều cơ sở làm mỹ phẩm giả ở Thủ Đức"
    passage = "Đọc thêm: Tin nóng trong ngày 30/3: Phát hiện nhiều cơ sở làm mỹ phẩm giả ở Biên Hòa."
    assert [aspect for aspect, _, _ in conflicts(claim, passage) if aspect == "date"] == []


def test_air_defence_denies_nothing():
    claim = "Bảo tàng trưng bày tên lửa phòng không của những năm 1960."
    assert conflicts(claim, "Bảo tàng trưng bày một tên lửa của những năm 1960.") == []


def test_a_tank_does_not_rise():
    claim = "Bảo tàng trưng bày xe tăng của những năm 1960 trong khuôn viên phía sau."
    passage = "Bảo tàng giảm giá vé. Bảo tàng trưng bày xe tăng của những năm 1960 trong khuôn viên phía sau."
    assert [f.aspect for f in compare(claim, passage).findings if f.aspect == "direction"] == []


@pytest.mark.parametrize(
    ("passage", "relation"),
    [
        ("Hồ Dầu Tiếng là hồ nước ngọt nhân tạo lớn nhất Việt Nam, nằm trên địa bàn tỉnh Tây Ninh.", "silent"),
        ("Hồ Ba Bể ở Bắc Kạn là hồ nước ngọt tự nhiên lớn nhất Việt Nam.", "agrees"),
    ],
)
def test_superlative_of_another_subject_does_not_agree(passage, relation):
    found = compare("Hồ Ba Bể là hồ nước ngọt lớn nhất Việt Nam.", passage).findings
    assert [finding.relation for finding in found if finding.aspect == "superlative"] == [relation]


@pytest.mark.parametrize("cause", sorted({one for of in CAUSES.values() for one in of}, key=lambda one: one.__name__))
def test_every_cause_is_described(cause):
    assert (cause.__doc__ or "").strip()
