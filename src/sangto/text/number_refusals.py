"""Is an amount a quantity at all? Numbers that name things, pronouns and parts of words are refused.

"quốc lộ 1", "lớp 5", "5G" and the "năm" of "trong năm" are none; "nhóm 5 người" and "năm người" are.
"""

from __future__ import annotations

import re

from sangto.tables.number_words import NUMBER_WORDS
from sangto.text.comparators import Before
from sangto.text.number_words import Amount
from sangto.text.shadow import Shadow, compile_pair
from sangto.text.units import Unit, is_price, read_unit

_STRONG_NAMES = compile_pair(
    r"(?:^|[^\w])(?:số|thứ|điều|khoản|chương|mục|lớp|tầng|quận|phường|khóa|khoá|kỳ|tập|trang|hạng|top|type|tuýp|type|"
    r"quốc lộ|tỉnh lộ|ql|đường|ga|cổng|vành đai|windows|iphone|ios|android|galaxy|phiên bản|version|kênh|mã|chap|"
    r"round|room|route|highway|article|section|chapter|page|grade|no\.?|number|điện thoại|hotline|sđt|đt|tài khoản|"
    r"stk|cccd|cmnd|phòng|vòng|chặng|ô|bảng|thế hệ|apollo|mẫu|tiểu khu|lô|ấp|thôn|tổ|ngõ|ngách|hẻm|u|f|vtv|covid|"
    r"bước|phần|giai đoạn|đợt|quý|tháng|ngày|mùng|khối|trung đoàn|sư đoàn|quân khu|quân đoàn|tiểu đoàn|đội|euro|"
    r"world cup|ron|sea games|mùa|chuyến|formula|figure|table|hình|ca sĩ|step|part|phase|line|gate"
    r"|tuyến|metro|bus|xe buýt|nhóm|loại|cấp)\s?$"
)
_WEAK_NAMES = frozenset(
    str.split(
        "nhóm nhom phòng phong đường duong đợt dot đội doi lô lo bảng bang mùa mua chuyến chuyen phần phan tuyến tuyen "
        "vòng vong khối khoi loại loai number part line mẫu mau"
    )
)
_SURE_WORDS = frozenset(str.split("hai bốn sáu bảy tám chín mười"))
_NOT_COUNTED = frozenset(str.split("vợ chồng mẹ má bên mặt chiều họ phía đầu lúa mươi lần trăm tá"))
_NAMED_BY_NUMBER = frozenset(
    str.split("thứ tháng chị anh bà cô chú bác ông dì cậu mùng mồng ngày cả số lớp quận phường tầng lần khóa kỳ")
)
_NUMBERED = frozenset(str.split("quận quan phường phuong lớp lop tầng tang chương điều khoản tập"))
_NETWORK = re.compile(r"\d(?:g|k)(?!\w)")
_YEAR_WORD_BEFORE = frozenset(
    str.split("trong mỗi hàng hằng một cuối đầu giữa nhiều vài mấy các những cả suốt từ qua cùng theo hai ba bốn sáu")
)
_PLAIN_NO = frozenset(str.split("nam sau bay tu"))


def is_quantity(shadow: Shadow, amount: Amount, unit: Unit | None, before: Before) -> bool:
    """Is the amount a quantity, rather than a name, a pronoun or part of a word?"""
    if amount.lone and not _lone_counts(shadow, amount, unit, before):
        return False
    text = shadow.text
    measured = unit is not None and unit.dimension not in ("count", "score")
    run = text[amount.start : amount.end]
    priced = unit is None and amount.scale > 1 and is_price(shadow, amount.end)
    if (
        unit is None
        and not priced
        and amount.end < len(text)
        and (text[amount.end].isalnum() or _continues(text, amount.end))
    ):
        return False
    if run.isdigit() and (len(run) > 8 or (run[0] == "0" and len(run) > 1 and (unit is None or len(run) > 2))):
        return False
    if unit is not None and unit.name in ("g",) and _NETWORK.fullmatch(shadow.slice(amount.start, unit.end).lower()):
        written = shadow.slice(amount.start, unit.end)
        if written[-1] == "G" or before.words[-1:] in (
            ("mạng",),
            ("mang",),
            ("sóng",),
            ("song",),
            ("nghệ",),
            ("nghe",),
        ):
            return False
    if measured and unit is not None and unit.name == "h" and before.words[-1:] and before.words[-1] in _NUMBERED:
        return False
    if unit is not None and unit.name == "tháng" and before.words[-1:] in (("ngày",), ("ngay",)):
        return False  # "ngày 20 tháng này"
    if before.sign == "=" and not measured and amount.scale == 1 and _names_thing(shadow, amount, unit, before):
        return False
    return not (unit is None and _starts_line(text, amount.start) and text[amount.end : amount.end + 1] in (".", ")"))


def _starts_line(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start].rstrip(" \t(")
    return not before or before[-1] == "\n"


def _continues(text: str, end: int) -> bool:
    return text[end] in "/:-+" and text[end + 1 : end + 2].isalnum()


def _names_thing(shadow: Shadow, amount: Amount, unit: Unit | None, before: Before) -> bool:
    window = shadow.text[max(0, amount.start - 14) : amount.start]
    if shadow.pick(_STRONG_NAMES).search(window):
        known = unit is not None and read_unit(shadow, amount.end, True) is not None
        return not (known and before.words and before.words[-1] in _WEAK_NAMES)
    if unit is not None or not before.words or not before.words[-1].isalpha():
        return False
    name = shadow.slice(amount.start - 1 - len(before.words[-1]), amount.start)
    return name[:1].isupper() and len(before.words) > 1


def _counts_noun(word: str, unit: Unit | None, before: Before) -> bool:
    """Does a number word count a noun that is no known unit ("bốn ổ dịch", "hai gang")?"""
    if unit is None or word not in _SURE_WORDS or unit.name in _NOT_COUNTED:
        return False
    return not before.words or before.words[-1] not in _NAMED_BY_NUMBER


def _lone_counts(shadow: Shadow, amount: Amount, unit: Unit | None, before: Before) -> bool:
    """Is a single number word meant as a number? "hai người" yes, "một số" and "trong năm" no."""
    word = shadow.text[amount.start : amount.end]
    known = read_unit(shadow, amount.end, False)
    if NUMBER_WORDS.get(word, ("", ""))[0] == "en":
        if not shadow.english:
            return False
        return known is not None and (word != "one" or known.dimension not in ("count", "time", "score"))
    if known is None:
        alone = unit is None and before.start == 0 and amount.end == len(shadow.text)
        return alone or (shadow.marked and _counts_noun(word, unit, before))
    if word in ("một", "mot"):
        return known.dimension not in ("count", "area", "score", "level", "age") or known.name.startswith("người ")
    if word == "năm" and not (known.dimension == "time" and before.words[-1:] == ("trong",)):
        return (
            not (set(before.words[-1:]) & _YEAR_WORD_BEFORE)
            and not shadow.text[amount.start - 2 : amount.start - 1].isdigit()
        )
    if shadow.marked:
        return True
    return not shadow.english and word not in _PLAIN_NO and (word, known.name) != ("ba", "con")
