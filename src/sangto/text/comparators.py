"""Words around an amount that bound it: "hơn 5", "ít nhất 5", "5 trở lên", "nearly 5"."""

from __future__ import annotations

import re
from typing import NamedTuple

from sangto.text.shadow import Shadow, compile_pair, fold_marks

_PHRASES = {
    ">": "hơn;trên;quá;vượt;vượt quá;vượt mốc;vượt ngưỡng;nhiều hơn;cao hơn;lớn hơn;over;more than;above;exceeding;"
    "exceeded;exceeds;greater than;higher than;upwards of;>",
    "<": "ít hơn;thấp hơn;nhỏ hơn;chưa đến;chưa tới;chưa đầy;không đến;không đầy;không tới;less than;under;below;"
    "fewer than;lower than;<",
    ">=": "ít nhất;tối thiểu;ít ra;chí ít;không dưới;không ít hơn;at least;minimum;no less than;not less than;"
    "no fewer than;a minimum of;≥;>=",
    "<=": "tối đa;nhiều nhất;không quá;không hơn;không vượt quá;không được quá;"
    "không được vượt quá;không được hơn;không vượt;at most;up to;maximum;no more than;not more than;"
    "a maximum of;≤;<=",
    "~": "khoảng;chừng;ước;ước tính;ước chừng;ước khoảng;xấp xỉ;tầm;tầm khoảng;cỡ;vào khoảng;about;around;"
    "approximately;roughly;some;an estimated;estimated;circa;~;≈",
    "<~": "gần;dưới;ngót;gần tới;gần đến;suýt;nearly;almost;close to;just under;just below",
}
_BEFORE = {phrase: sign for sign, phrases in _PHRASES.items() for phrase in phrases.split(";")}
_PLAIN_BEFORE = {fold_marks(phrase): sign for phrase, sign in _BEFORE.items() if phrase not in {"quá", "tầm", "cỡ"}}
_WORDS = re.compile(r"[^\W\d_]+|[<>]=?|[~≈≥≤]|\S")
_AFTER = compile_pair(
    r"\s?(?:(?P<up>trở lên|or more|or above|or older|and above|and over|hoặc hơn|\+(?!\w))"
    r"|(?P<down>trở xuống|đổ lại|or less|or fewer|or below|or younger))"
)


class Before(NamedTuple):
    """What stands before an amount: the sign, and where its phrase (or the amount itself) starts."""

    sign: str
    start: int
    words: tuple[str, ...]


def read_before(shadow: Shadow, start: int) -> Before:
    """The comparator right before `start`, and the (at most three) words before it all."""
    found = list(_WORDS.finditer(shadow.text, max(0, start - 36), start))[-5:]
    if not found:
        return Before("=", start, ())
    table = _BEFORE if shadow.marked else _PLAIN_BEFORE
    for size in (4, 3, 2, 1):
        sign = table.get(" ".join(word.group() for word in found[-size:])) if len(found) >= size else None
        if sign and "\n" not in shadow.text[found[-size].start() : start]:
            return Before(sign, found[-size].start(), tuple(word.group() for word in found[:-size][-3:]))
    return Before("=", start, tuple(word.group() for word in found[-3:]))


def read_after(shadow: Shadow, end: int) -> tuple[str, int] | None:
    """The comparator right after `end` ("trở lên") and where it ends, or None."""
    found = shadow.pick(_AFTER).match(shadow.text, end)
    if found is None:
        return None
    return (">=" if found.group("up") else "<="), found.end()
