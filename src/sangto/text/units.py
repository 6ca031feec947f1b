"""Units after an amount: measures, currencies, and the nouns that are counted.

A form of one or two letters ("m", "g", "đ") counts only after figures. A word that is no known unit is taken as the
counted noun unless it is a function word.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from sangto.tables.units import UNITS
from sangto.text.shadow import Shadow, fold_marks


class Unit(NamedTuple):
    """A unit found in a shadow: canonical `name`, `dimension`, `factor` to its base unit (None: not converted)."""

    name: str
    dimension: str
    factor: Decimal | None
    end: int


_HEAD = re.compile(r"\+?[ -]{0,2}(?P<head>[^\W\d_]+|[%‰°$€£¥₫₩₹℃℉º])")
_NOUN = re.compile(r" {1,2}(?P<noun>[^\W\d_]{1,14})(?![\w./@])")
_FOOD = re.compile(
    r" (?:khoai|tỏi|toi|hành|hanh|cà|ca|sắn|san|gừng|gung|nghệ|nghe|sâm|sam|cải|cai|su|sen|dền|den|riềng|rieng|ấu|au"
    r"|đậu|dong|mài|mai|từ|tu|năng|nang|măng|mang|nén|nen|kiệu|kieu|đao|dao|quả|qua|to|nhỏ|nho|nhân|nhan|lạc|lac)(?!\w)"
)  # "5 củ khoai" are no five million
_PER = re.compile(
    r"\s?(?:/|một |mot |mỗi |moi |per )\s?(?:kg|tạ|ta|tấn|tan|lít|lit|chiếc|con|bộ|hộp|gói|vé|m2|tháng"
    r"|người|chỉ|lượng|năm|nam|ngày|ngay|giờ|gio|tuần|tuan|quý|phút|phut"
    r"|lần|lan|lượt|luot|suất|suat|ly|cốc|km|nguoi|thang)\b"
)
_FUNCTION_WORDS = frozenset(
    str.split(
        "và là của ở tại trong ngoài với cho đã được bị so theo trên dưới đến từ khi thì mà nhưng hoặc hay cũng này "
        "đó kia ấy nữa khác sau trước qua nay vừa lại để do vì nên như bởi về vào ra lên xuống đang sẽ phải có "
        "không chưa chỉ còn rất hơn gần khoảng mới cùng các những mọi một hai ba bốn sáu bảy tám chín mười đầu cuối "
        "luôn rồi nha nhé nghe nghen hen ạ á ơi nè đấy nhỉ hả hở lận liền thôi thêm trở hết xong lúc hồi cơ đâu chứ "
        "quá mua bán trả thu nộp phạt dành bằng quanh chia tổng cả thật kìa đúng y vẫn "
        "tới giá lần mỗi tăng giảm đạt tính gồm bao nếu tuy dù thế vậy đều đi gì nào ai tôi anh chị ông bà họ nó "
        "and or of in on at to for with by from the a an is are was were be been has have had that this than as "
        "but not it its per each who which will would can could more less about over under after before since "
        "because could may might says must should also just only out all any no who what how "
        "during while when if so then there their they he she we you said says out up down into between"
    )
)
_PLAIN_FUNCTION_WORDS = frozenset(map(fold_marks, _FUNCTION_WORDS))


def _index(forms: dict[str, tuple[str, str, str]]) -> dict[str, tuple[tuple[str, tuple[str, str, str]], ...]]:
    """Forms by their first run of letters, the longest first."""
    heads: dict[str, list[tuple[str, tuple[str, str, str]]]] = {}
    for form, entry in sorted(forms.items(), key=lambda item: -len(item[0])):
        head = re.match(r"[^\W\d_]+|.", form)
        if head:
            heads.setdefault(head.group(), []).append((form, entry))
    return {head: tuple(entries) for head, entries in heads.items()}


_MARKED = _index(UNITS)
_PLAIN = _index({fold_marks(form): entry for form, entry in reversed(UNITS.items())})


def read_unit(shadow: Shadow, end: int, figures: bool) -> Unit | None:
    """The unit that follows an amount ending at `end`; `figures` tells that the amount ends in a figure."""
    text = shadow.text
    found = _HEAD.match(text, end)
    if found is None:
        return None
    start = found.start("head")
    for form, (name, dimension, factor) in (_MARKED if shadow.marked else _PLAIN).get(found.group("head"), ()):
        stop = start + len(form)
        if not text.startswith(form, start) or (form[-1].isalnum() and text[stop : stop + 1].isalnum()):
            continue
        if len(form) <= 2 and form[0].isalpha() and not _short_fits(form, found.group(), figures, text, stop):
            continue
        if dimension == "money" and " " in name and _FOOD.match(text, stop):
            continue
        return Unit(name, dimension, Decimal(factor) if factor else None, stop)
    return None


def _short_fits(form: str, written: str, figures: bool, text: str, stop: int) -> bool:
    """May a form of one or two letters be a unit here?"""
    if form in {"d", "t", "v", "s"}:
        return figures and not written.startswith(" ") and not (form == "s" and text[stop - 5 : stop - 1].isdigit())
    return figures or not form.isascii() or form not in {"m", "g", "h", "l", "w", "kg", "km", "ha", "cm", "mm", "cc"}


def read_noun(shadow: Shadow, end: int) -> Unit | None:
    """The word after an amount, as the noun that is counted; None for function words, names and breaks."""
    found = _NOUN.match(shadow.text, end)
    if found is None:
        return None
    noun = found.group("noun")
    if noun in (_FUNCTION_WORDS if shadow.marked else _PLAIN_FUNCTION_WORDS):
        return None
    raw = shadow.slice(found.start("noun"), found.end())
    return None if raw[:1].isupper() and not raw.isupper() else Unit(noun, "count", None, found.end())


def is_price(shadow: Shadow, end: int) -> bool:
    """Does "/kg", "một tháng" or the like follow, so that a bare "30 nghìn" must be a price?"""
    return _PER.match(shadow.text, end) is not None
