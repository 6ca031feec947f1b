"""References to Vietnamese law: numbers of documents, and the article, clause and point that are cited.

"Nghị định 13/2023/NĐ-CP", "Luật số 91/2025/QH15", "Nghị quyết 57-NQ/TW", "điểm a khoản 2 Điều 5".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sangto.records import Span
from sangto.text.shadow import Shadow, compile_pair, read_shadow

_KINDS = (
    "nghị định|thông tư liên tịch|thông tư|nghị quyết|quyết định|chỉ thị|bộ luật|luật|pháp lệnh|công văn|thông báo|"
    "kết luận|quy định|hiến pháp|công điện|kế hoạch|hướng dẫn"
)
_NUMBER = (
    r"(?P<number>\d{1,5}/(?:(?:19|20)\d\d/)?[a-zđ]{1,8}\d{0,2}(?:[-–][a-zđ]{1,12}){0,4}"
    r"|\d{1,4}-[a-zđ]{1,5}/[a-zđ]{2,6}(?:-[a-zđ]{1,6})?)"
)
_DOCUMENT = compile_pair(rf"(?<![\w/.-])(?:(?P<kind>{_KINDS})\s+(?:số\s*:?\s*)?)?{_NUMBER}(?![\w/])")
_YEARED = compile_pair(
    r"(?<!\w)(?P<kind>bộ luật|luật|pháp lệnh"
    r"|hiến pháp)(?P<name>(?:\s[^\W\d_]+,?){0,9}?)\s(?:năm\s)?(?P<year>(?:19|20)\d\d)(?![\w/]|[.,]\d)"
)
_CITED = compile_pair(
    r"(?<!\w)(?:(?:điểm\s(?P<point>[a-zđ])(?!\w)[\s,]*)?(?:khoản\s(?P<clause>\d{1,3})(?!\w)[\s,]*)?điều\s(?P<article>\d{1,4}[a-zđ]?)(?!\w)"
    r"(?:[\s,]*khoản\s(?P<clause2>\d{1,3})(?!\w))?(?:[\s,]*điểm\s(?P<point2>[a-zđ])(?!\w))?)"
)
_NOT_TYPES = frozenset(
    str.split(
        "kg km ngày ngay tháng thang năm nam giờ gio lít lit người nguoi h m ha phút phut lần lan kwh con usd vnd"
    )
)
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class LawReference:
    """A reference to a legal document, or to a part of one.

    Attributes:
        span: Where it stands in the text as given.
        text: The words as written.
        value: The number of the document ("13/2023/NĐ-CP"), or its name with its year ("Luật Đất đai 2024"), or the
            part that is cited ("Điều 5 khoản 2 điểm a").
    """

    span: Span
    text: str
    value: str


def find_law_references(text: str) -> list[LawReference]:
    """The references to law in `text`, in order, without overlaps."""
    return scan_law_references(read_shadow(text))


def scan_law_references(shadow: Shadow) -> list[LawReference]:
    """The references to law in a shadow (see `find_law_references`)."""
    text = shadow.text
    if not _DIGIT.search(text):
        return []
    found: dict[int, LawReference] = {}
    for match in shadow.pick(_DOCUMENT).finditer(text):
        number = shadow.slice(*match.span("number"))
        if match.group("kind") or _is_number(number, match.group("number")):
            _add(found, shadow, match, canonical_number(number))
    for match in shadow.pick(_CITED).finditer(text):
        _add(found, shadow, match, _citation(match))
    for match in shadow.pick(_YEARED).finditer(text):
        _add(found, shadow, match, " ".join(shadow.slice(*match.span()).replace(" năm ", " ").split()))
    return [found[start] for start in sorted(found)]


def _add(found: dict[int, LawReference], shadow: Shadow, match: re.Match[str], value: str) -> None:
    span = shadow.span(*match.span())
    if all(other.span.end <= span.start or span.end <= other.span.start for other in found.values()):
        found[span.start] = LawReference(span, shadow.raw[span.start : span.end], value)


def _is_number(raw: str, lowered: str) -> bool:
    """Is it a document's number without a word before it? Its letters are capitals, or it has year and type."""
    letters = "".join(char for char in raw if char.isalpha())
    if lowered.split("/")[-1] in _NOT_TYPES:
        return False
    return (letters.isupper() and len(letters) > 1) or re.search(r"/\d{4}/[a-zđ]{2,}", lowered) is not None


def canonical_number(number: str) -> str:
    """A document's number in capitals, with plain hyphens, "NĐ" and "QĐ" with their Đ, and without a leading zero."""
    number = re.sub("[\u2010-\u2015\u2212]", "-", number).upper()
    number = re.sub(r"(?<=[/-])TTG(?![A-Z])", "TTg", re.sub(r"(?<=/)(?:ND)(?=-|$)", "NĐ", number))
    number = re.sub(r"(?<=[/-])QD(?=-|/|$)", "QĐ", re.sub(r"HDND", "HĐND", number))
    return re.sub(r"^0+(?=\d)", "", number) if re.match(r"0+\d+/", number) and len(number) < 3 else number


def _citation(match: re.Match[str]) -> str:
    parts = [f"Điều {match.group('article')}"]
    if clause := match.group("clause") or match.group("clause2"):
        parts.append(f"khoản {clause}")
    if point := match.group("point") or match.group("point2"):
        parts.append(f"điểm {point}")
    return " ".join(parts)
