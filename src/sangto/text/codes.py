"""Stretches whose figures are no quantities: addresses, phone numbers, law numbers, scores, times of "24/7"."""

from __future__ import annotations

import re

from sangto.text.shadow import Shadow, compile_pair

_WEB = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]+|(?<![\w.])[a-z0-9-]{1,63}\.(?:com|vn|net|org|gov"
    r"|info|edu|html)\b\S*"
)
_WEB_HINTS = ("@", "http", "www.", ".com", ".vn", ".net", ".org", ".gov", ".info", ".edu", ".html")
_PHONE = re.compile(
    r"(?<![\w.,])(?:\+84|0)[ .-]?\d(?:[ .-]?\d){7,9}(?![\w])|(?<!\d)1[89]00[ .-]?\d{2,4}(?:[ .-]?\d{2,4})?(?!\d)"
)
_LAW = re.compile(
    r"(?<!\w)\d{1,4}/(?:\d{4}/)?[a-zđ]{1,8}\d{0,2}(?:-[a-zđ]{1,10})*(?=\W|$)"
    r"|(?<!\w)\d{1,4}-[a-zđ]{1,5}(?:-[a-zđ]{1,5})*/[a-zđ]{2,6}\w*|(?<!\d)24/7(?![/\d])"
)
_OTHER = re.compile(r"(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)|#\w+|(?<!\d)\d{1,4}\^\d{1,4}")
_LONG = re.compile(r"\d{3}[ .-]?\d{2}")
_DIGIT = re.compile(r"\d")
_RATE = re.compile(
    r"/(?:kg|tạ|ta|tấn|tan|lít|lit|l|m2|m3|m|km|km2|ha|h|giờ|gio|ngày|ngay|tháng|thang|năm|nam|người"
    r"|nguoi|suất|suat|"
    r"chiếc|chiec|con|lần|lan|vé|ve|chỉ|chi|lượng|luong|cái|cai|bộ|bo|gói|goi|hộp|hop|usd|g|ml|dl"
    r"|phút|phut|giây|giay|s|tuần|tuan|thùng|thung|kwh|day|year|month|week|hour|person)(?!\w)"
)
_SCORE = compile_pair(
    r"(?<!\w)(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|dẫn|gỡ hòa|đánh bại|kết quả|score|won|beat|lost|win|draw|defeated)"
    r"\b[^.;\n\d]{0,30}?(?P<score>\d{1,2} ?- ?\d{1,2})(?![\w/.,]?\d|\s?%)"
)


def find_codes(shadow: Shadow) -> list[tuple[int, int]]:
    """Stretches of the shadow that hold codes, in order."""
    if not _DIGIT.search(shadow.text):
        return []
    text = shadow.text
    codes = find_scores(shadow)
    if any(hint in text for hint in _WEB_HINTS):
        codes += [found.span() for found in _WEB.finditer(text)]
    if _LONG.search(text):
        codes += [found.span() for found in _PHONE.finditer(text)]
    if "/" in text:
        codes += [found.span() for found in _LAW.finditer(text) if not _RATE.search(text, found.start(), found.end())]
    if "#" in text or "^" in text or text.count(".") > 2:
        codes += [found.span() for found in _OTHER.finditer(text)]
    return codes


def find_scores(shadow: Shadow) -> list[tuple[int, int]]:
    """Results of games ("tỷ số 2-1")."""
    if "-" not in shadow.text:
        return []
    return [found.span("score") for found in shadow.pick(_SCORE).finditer(shadow.text)]
