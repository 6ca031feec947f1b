"""Stretches whose figures are no quantities: addresses, phone numbers, law numbers, scores, times of "24/7"."""

from __future__ import annotations

import re

from sangto.text.shadow import Shadow, compile_pair

_CODES = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]+|(?<![\w.])[a-z0-9-]{1,63}\.(?:com|vn|net|org|gov|info|edu|html)\b\S*"
    r"|(?<![\w.,])(?:\+84|0)[ .-]?\d(?:[ .-]?\d){7,9}(?![\w])|(?<!\d)1[89]00[ .-]?\d{2,4}(?:[ .-]?\d{2,4})?(?!\d)"
    r"|(?<!\w)\d{1,4}/(?:\d{4}/)?[a-zđ]{1,8}\d{0,2}(?:-[a-zđ]{1,10})*(?=\W|$)"
    r"|(?<!\w)\d{1,4}-[a-zđ]{1,5}(?:-[a-zđ]{1,5})*/[a-zđ]{2,6}\w*|(?<!\d)24/7(?![/\d])"
    r"|(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)|#\w+|\d+\^\d+"
)
_RATE = re.compile(r"/(?:kg|tạ|ta|tấn|tan|lít|lit|l|m2|m3|m|km|km2|ha|h|giờ|gio|ngày|ngay|tháng|thang|năm|nam|người|nguoi|suất|suat|"
    r"chiếc|chiec|con|lần|lan|vé|ve|chỉ|chi|lượng|luong|cái|cai|bộ|bo|gói|goi|hộp|hop|usd|g|ml|dl|phút|phut|giây|giay|s|tuần|tuan|thùng|thung|kwh|day|year|month|week|hour|person)(?!\w)")
_SCORE = compile_pair(
    r"(?<!\w)(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|dẫn|gỡ hòa|đánh bại|kết quả|score|won|beat|lost|win|draw|defeated)"
    r"\b[^.;\n\d]{0,30}?(?P<score>\d{1,2} ?- ?\d{1,2})(?![\w/.,]?\d|\s?%)"
)


def find_codes(shadow: Shadow) -> list[tuple[int, int]]:
    """Stretches of the shadow that hold codes, in order."""
    codes = [
        found.span()
        for found in _CODES.finditer(shadow.text)
        if not _RATE.search(shadow.text, found.start(), min(found.end() + 2, len(shadow.text)))
        or found.group().startswith(("http", "www"))
    ]
    return codes + find_scores(shadow)


def find_scores(shadow: Shadow) -> list[tuple[int, int]]:
    """Results of games ("tỷ số 2-1")."""
    if "-" not in shadow.text:
        return []
    return [found.span("score") for found in shadow.pick(_SCORE).finditer(shadow.text)]
