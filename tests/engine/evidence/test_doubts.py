"""What speaks against showing a conflict: each cause beside a pair in which it is missing."""

import pytest

from sangto.evidence import compare
from sangto.evidence.doubts import ALWAYS, DOUBTS

STOCKS = "Trong phiên giao dịch sáng nay trên sàn, mã {} tăng {} đồng lên mức cao nhất trong ba tháng qua."


def conflicts(claim: str, passage: str) -> list[tuple[str, str, str]]:
    """Aspect and words of both sides of each conflict."""
    found = compare(claim, passage).findings
    return [(f.aspect, f.claim.text, f.passage.text) for f in found if f.relation == "conflicts"]


@pytest.mark.parametrize(
    ("claim", "passage", "clear", "expected"),
    [
        pytest.param(
            "Chùa Bà Đanh trên núi Ngọc cách thủ đô Hà Nội 150 km về phía Bắc và rất đông khách thập phương.",
            "Chùa Long Đọi trên núi Đọi, thuộc xã Đọi Sơn, cách thủ đô Hà Nội 50 km về phía Nam.",
            "Chùa Bà Đanh cách thủ đô Hà Nội 50 km về phía Nam.",
            ("quantity", "150 km", "50 km"),
            id="other_subject",
        ),
        pytest.param(
            "Lúc 9 giờ sáng ngày 3/5, mực nước sông tại trạm thủy văn ở mức 5,2 m và còn lên.",
            "Lúc 15 giờ ngày 3/5, mực nước sông tại trạm thủy văn ở mức 4,1 m và đang xuống.",
            "Lúc 9 giờ ngày 3/5, mực nước sông tại trạm thủy văn ở mức 4,1 m và còn lên.",
            ("quantity", "5,2 m", "4,1 m"),
            id="other_time",
        ),
        pytest.param(
            "Thành phố vẫn giữ vị thế lớn nhất trên đảo, bất kể có 400.000 cư dân đang sống ở đó hay là không.",
            "Thành phố giữ vị thế lớn nhất trên đảo và có 579.726 cư dân đang sống ở đó.",
            "Thành phố vẫn giữ vị thế lớn nhất trên đảo, bất kể có 579.726 cư dân đang sống ở đó hay là không.",
            ("quantity", "400.000 cư", "579.726 cư"),
            id="supposed",
        ),
        pytest.param(
            "Không có ghi nhận nào cho thấy nhiệt độ trên các ngọn núi miền bắc từng giảm xuống dưới -30°C.",
            "Vào mùa đông, nhiệt độ trên các ngọn núi miền bắc có thể giảm xuống dưới -10°C.",
            "Không có ghi nhận nào cho thấy nhiệt độ trên các ngọn núi miền bắc từng giảm xuống dưới -10°C.",
            ("quantity", "30°C", "10°C"),
            id="denied",
        ),
        pytest.param(
            "Thu cân đối ngân sách nhà nước năm ngoái ước đạt 752.300 tỷ đồng, thấp hơn nhiều so với dự toán.",
            "Năm ngoái thu cân đối ngân sách nhà nước ước đạt 752.370 tỷ đồng, thấp hơn so với dự toán.",
            "Năm ngoái thu cân đối ngân sách nhà nước ước đạt 652.370 tỷ đồng, thấp hơn so với dự toán.",
            ("quantity", "752.300 tỷ đồng", "652.370 tỷ đồng"),
            id="rounded",
        ),
        pytest.param(
            "Vụ tai nạn giữa xe khách và xe tải trên quốc lộ 5 khiến 7 người thương vong vào chiều hôm qua.",
            "Vụ tai nạn giữa xe khách và xe tải trên quốc lộ 5 khiến 5 người tử vong, 2 người bị thương.",
            "Vụ tai nạn giữa xe khách và xe tải trên quốc lộ 5 khiến 5 người thương vong.",
            ("quantity", "7 người", "5 người"),
            id="adds_up",
        ),
        pytest.param(
            "Toàn bộ nước này được chia thành 10 vùng, việc chia vùng hành chính giúp quản lý tài nguyên tốt hơn.",
            "Vì các vùng có diện tích rất lớn, toàn bộ nước này được chia thành 49 cercle.",
            "Toàn bộ nước này được chia thành 49 vùng.",
            ("quantity", "10 vùng", "49"),
            id="counts_something_else",
        ),
        pytest.param(
            "Hai tàu thăm dò đi vào khí quyển sao Kim ngày 16 và 17 tháng 5 năm 1969 rồi mất liên lạc vì áp suất.",
            "Hai tàu thăm dò sao Kim được phóng vào tháng 1 năm 1969; chúng đi vào khí quyển ngày 16 và 17 tháng 5.",
            "Hai tàu thăm dò đi vào khí quyển sao Kim tháng 1 năm 1969 rồi mất liên lạc.",
            ("date", "ngày 16 và 17 tháng 5 năm 1969", "tháng 1 năm 1969"),
            id="day_said_elsewhere",
        ),
        pytest.param(
            "Ủy ban tổ chức hội thảo lấy ý kiến về chính sách đất đai và giá đất trong dự thảo luật hôm qua 23/3.",
            "Hôm nay (23-3), Ủy ban tổ chức hội thảo lấy ý kiến về chính sách đất đai và giá đất trong dự thảo luật.",
            "Ủy ban tổ chức hội thảo lấy ý kiến về chính sách đất đai trong dự thảo luật ngày 24-3.",
            ("date", "23/3", "ngày 24-3"),
            id="only_relative",
        ),
        pytest.param(
            "Hồ Hưng Long là một hồ lớn phục vụ tưới tiêu trong mùa khô và thuộc huyện An Lão của tỉnh Bình Định.",
            "Một số hồ lớn phục vụ tưới tiêu trong mùa khô: hồ Hưng Long (An Lão); hồ Vạn Hội thuộc huyện Hoài Ân.",
            "Hồ Hưng Long là hồ lớn phục vụ tưới tiêu trong mùa khô và thuộc huyện Hoài Ân của tỉnh Bình Định.",
            ("place", "An Lão", "Hoài Ân"),
            id="said_elsewhere",
        ),
        pytest.param(
            "Sau khi Thánh Pedro và Paul tử đạo tại Roma, thành phố trở thành nơi hành hương của nhiều tín đồ.",
            "Sau khi Thánh Pedro và Thánh Paulo tử đạo tại Roma, thành phố trở thành nơi hành hương.",
            "Sau khi Thánh Pedro và Thánh Antoni tử đạo tại Roma, thành phố trở thành nơi hành hương.",
            ("name", "Paul", "Thánh Antoni"),
            id="spelled_otherwise",
        ),
        pytest.param(
            "Thi thể nạn nhân được lực lượng cứu hộ tìm thấy sau hơn 24 giờ tìm kiếm dưới sông Hiếu.",
            "Sau hơn 24 giờ tìm kiếm, thi thể nạn nhân được phát hiện nổi lên trên sông Hiếu.",
            "Sau hơn 24 giờ tìm kiếm, lực lượng cứu hộ không tìm thấy thi thể nạn nhân dưới sông Hiếu.",
            ("negation", "tìm thấy", "không"),
            id="only_placed",
        ),
        pytest.param(
            "Bộ vừa có phúc đáp kiến nghị của cử tri sau khi phát hiện sự không công bằng trong học bạ.",
            "Bộ vừa có phúc đáp kiến nghị của cử tri về việc bỏ xét tuyển vì có nơi làm đẹp học bạ.",
            "Bộ vừa có phúc đáp kiến nghị của cử tri rằng việc xét tuyển qua học bạ công bằng.",
            ("negation", "không", "học bạ công bằng"),
            id="other_deed",
        ),
    ],
)
def test_doubt_keeps_a_conflict_from_being_shown(claim, passage, clear, expected):
    aspect = expected[0]
    assert [one for one in conflicts(claim, passage) if one[0] == aspect] == []
    assert expected in conflicts(claim, clear)


def test_figures_of_two_shares_do_not_conflict():
    assert conflicts(STOCKS.format("KAC", 400), STOCKS.format("PXM", 100)) == [("name", "KAC", "PXM")]
    assert conflicts(STOCKS.format("KAC", 400), STOCKS.format("KAC", 100)) == [("quantity", "400 đồng", "100 đồng")]


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("Ba người chết trong vụ lật đò", "Vụ lật đò làm tám người chết", "quantity"),
        ("Bão vào bờ đêm nay", "Bão sẽ vào bờ trưa mai", "date"),
        ("Nhà máy ở KCN VSIP rò khí", "Rò khí tại KCN Amata", "place"),
        ("Cơm nguội chẳng độc tí nào", "Cơm nguội độc", "negation"),
    ],
)
def test_short_statements_face_to_face_conflict_all_the_same(claim, passage, expected):
    assert [aspect for aspect, _, _ in conflicts(claim, passage)] == [expected]


@pytest.mark.parametrize("doubts", sorted({one for of in DOUBTS.values() for one in of}, key=lambda one: one.__name__))
def test_every_doubt_is_described(doubts):
    assert (doubts.__doc__ or "").strip()


def test_what_is_always_asked_is_asked_of_some_aspect():
    assert {one for of in DOUBTS.values() for one in of} >= ALWAYS
