from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.text.quantities import find_quantities
from sangto.text.quantity_format import format_quantity

# One sentence a line; after "=>" the quantities with their unit, separated by "; " ("-" for none).
SENTENCES = """
Hơn 2.352 bài dự thi gửi về trong ba tháng => >2352 bài; 3 tháng
Ba phần tư số hộ đã có nước sạch => 0.75
Giá vàng tăng gấp đôi so với năm ngoái => +100 %
Lạm phát tăng 3 điểm phần trăm => 3 pp
Lãi suất từ 5 đến 7% một năm => 5..7 %
Dự án tốn 2 tỷ 350 triệu đồng => 2350000000 VND
Vé xem phim 500k, phụ thu 10tr => 500000; 10000000
Rau muống 30 nghìn/kg => 30000 VND
Mỗi người nên uống 2 lít nước mỗi ngày => 2 l
Trẻ sốt 39,5 độ C phải vào viện => 39.5 °C
Mạng 5G và 4G không gây COVID-19 hay cúm H5N1 => -
Vitamin B12 có nhiều trong thịt bò => -
Xe tải lật trên quốc lộ 1A, đoạn qua km 42+980 => -
Gọi ngay 0912 345 678 hoặc tổng đài 1900 1234 để nhận quà => -
Theo Nghị định 168/2024/NĐ-CP, vượt đèn đỏ phạt 4-6 triệu đồng => 4000000..6000000 VND
Đội nhà thắng 2-1 trong trận tối 26/6 => -
Bão số 3 đổ bộ, gió giật 120 km/h => 120 km/h
Học sinh lớp 5 ở tầng 3 chung cư được nghỉ => -
Nhiệt độ xuống âm 2 độ C ở Mẫu Sơn => -2 °C
Cô cao 1m65, nặng 52 ký => 1.65 m; 52 kg
Chuyến bay kéo dài 2 tiếng rưỡi => 2.5 h
Thuế thu nhập áp cho người từ 18 tuổi trở lên => >=18 tuổi
Uống không quá 5 viên mỗi ngày => <=5 viên
Chưa đến 10 kg gạo còn lại => <10 kg
Một nửa số mẫu không đạt => 0.5
Doanh thu giảm một nửa => -50 %
Số ca mắc tăng gấp 3 lần trong tuần qua => +200 %
Người hút thuốc có nguy cơ cao gấp 20 lần => x20
Nửa triệu đồng cho một mũi tiêm => 500000 VND
Hai vợ chồng và ba mẹ tôi đi khám => -
Năm nay một số người không tiêm => -
Năm người chết trong vụ cháy => 5 người chết
Hai mươi tư người bị thương => 24 người bị thương
Cứ nghe một trăm linh năm lần thì tin => 105 lần
Tàu chở 1.234.567,5 tấn dầu => 1234567.5 t
Cước 1,200 đồng một phút => 1200 VND
Xăng RON 95 giá 23.450 đồng/lít => 23450 VND
Tỷ lệ tử vong là 0,12 phần nghìn => 0.12 ‰
Huyết áp 180/110 là nguy hiểm => -
Đường huyết 140 mg/dl là cao => 140 mg/dl
Bụi mịn PM2.5 đạt 150 µg/m³ => 150 µg/m3
Nạp 100.000đ tặng 50% => 100000 VND; 50 %
Chuyển 50+ người sang viện khác => >=50 người
Khoảng 10.000 - 15.000 người tham dự => ~10000..15000 người
Hàng trăm người xếp hàng => -
STK 19012345678901 ngân hàng ABC => -
iPhone 15 Pro Max giảm còn 25 triệu => 25000000
Động đất 6,5 độ richter => 6.5 richter
Tàu Antonov -26 và tên lửa S -400 không bay => -
Một mẫu xe mới ra mắt => -
hon 2 trieu dong tien phat nguoi di xe may => >2000000 VND
gia xang tang gap doi trong thang 6 => +100 %
uong 2 lit nuoc moi ngay chua khoi ung thu => 2 l
hai muoi tu nguoi nhap vien vi ngo doc => 24 người
mot tram linh nam trieu dong => 105000000 VND
ba phan tu dan so da tiem => 0.75
it nhat 3 nguoi chet va 12 nguoi bi thuong => >=3 người chết; 12 người bị thương
giam 50% hoc phi cho 100 sinh vien => 50 %; 100 sinh viên
cong ty 5 sao o viet nam nam nay => 5 sao
About 1.5 million people lost power => ~1500000 người
More than 20 percent of adults smoke => >20 %
The bill costs $3.2 billion over ten years => 3200000000 USD; >10 năm
Three quarters of the patients recovered => 0.75
Cases doubled in a week => +100 %
The company fired 5,000 workers => 5000 lao động
Half a million doses arrived => 500000 liều
One in five children is affected => 0.2
A 12-year-old girl was saved => 12 tuổi
At least three deaths were reported => >=3 người chết
Prices rose 3 to 5 percent => 3..5 %
She paid €1,250.50 for it => 1250.5 EUR
The drug is twice as strong => x2
In 2019 the law changed => -
"""


def _show(text: str) -> str:
    shown = []
    for quantity in find_quantities(text):
        noun = f" {quantity.unit}" if quantity.dimension == "count" and quantity.unit else ""
        shown.append(format_quantity(quantity) + noun)
    return "; ".join(shown) or "-"


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_find_quantities_in_sentences(line: str) -> None:
    text, expected = line.split(" => ")
    assert _show(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,5 kg gạo", "1500 g gạo"),
        ("2 giờ đồng hồ", "120 phút"),
        ("1 năm", "12 tháng"),
        ("1 ha", "10.000 m2"),
        ("36 km/h", "10 m/s"),
        ("2 tạ thóc", "200 ký thóc"),
        ("ba phần tư số dân", "3/4 số dân"),
        ("1,5 triệu đồng", "1.500.000 đồng"),
    ],
)
def test_base_values_compare_across_units(one: str, other: str) -> None:
    (first,), (second,) = find_quantities(one), find_quantities(other)
    assert (first.dimension, first.base_value) == (second.dimension, second.base_value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("hơn 5 kg", Decimal(5), None),
        ("dưới 5 kg", Decimal(5), Decimal(5)),
        ("ít hơn 5 kg", None, Decimal(5)),
        ("5 kg trở xuống", None, Decimal(5)),
        ("5-7 kg", Decimal(5), Decimal(7)),
        ("khoảng 5 kg", Decimal(5), Decimal(5)),
    ],
)
def test_bounds_follow_the_comparator(text: str, low: Decimal | None, high: Decimal | None) -> None:
    (quantity,) = find_quantities(text)
    assert (quantity.low, quantity.high) == (low, high)


def test_comma_and_three_figures_is_marked_as_ambiguous() -> None:
    assert [(q.value, q.ambiguous) for q in find_quantities("nặng 1,234 kg")] == [(Decimal("1.234"), True)]
    assert [(q.value, q.ambiguous) for q in find_quantities("It weighs 1,234 kg and the cost is high")] == [
        (Decimal(1234), False)
    ]


def test_spans_count_code_points_of_the_text_as_given() -> None:
    text = "Gi\u200bá ta\u0306ng ho\u031bn 5\u00a0% so vo\u031b\u0301i tru\u031bo\u031b\u0301c"
    (quantity,) = find_quantities(text)
    assert text[slice(*quantity.span)] == quantity.text == "ho\u031bn 5\u00a0%"


_PIECES = st.sampled_from(
    ["5", "1.234,5", "%", " ", "hai ", "mươi ", "triệu ", "gấp ", "đôi", "nửa ", "một ", "tỷ", "-", "/", "đến ",
     "phần ",
     "kg", "năm ", "$", "rưỡi ", "\n", "half ", "a ", "million ", "x", ",", ".", "không ", "trăm ", "linh ", "\u0301"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(_PIECES, max_size=14).map("".join)))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    end = 0
    for quantity in find_quantities(text):
        assert end <= quantity.span.start < quantity.span.end <= len(text)
        assert text[slice(*quantity.span)] == quantity.text
        end = quantity.span.end
