"""Addresses where people live; the province stays, so does the address of an office.

Steps, in this order:

1. anchors: a house number before a street or alley; a number with a stroke before a name; a flat in a block; a hamlet
   after words such as *ngụ tại*, *địa chỉ*;
2. from an anchor to the right, part by part (street, ward, district), up to the province;
3. drop what the words before call an office, a shop, an event or a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.patterns import whole_start
from sangto.privacy.places import capital_run, is_province, name_end, province_at
from sangto.privacy.records import Kind
from sangto.privacy.view import View
from sangto.records import Span
from sangto.text.unicode import fold_text

_NUMBER = r"(?:\d(?<![\w/.,\-]\d)\d{0,3}[a-z]{0,2}\d?(?:[/\-]\d{1,4}[a-z]{0,2}\d?){0,5})"
_HOUSE = rf"(?P<number>{_NUMBER})(?![a-z0-9%])(?:[ ]?\([^()\n]{{1,20}}\))?[ ]?,?[ ]?"
_STREET = r"(?:duong|pho|ngo|ngach|hem|kiet|dai lo|quoc lo|tinh lo|huong lo|d\.|to dan pho|tdp|to|khu pho|kp|thon|ap|xom|ban|lang|khu tap the|ktt|khu|ql|tl)"
_PREFIX = re.compile(r"(?:so nha|nha so|so|nha|sn|no\.?)[ ]{1,2}$")
_ALLEY_BEFORE = re.compile(r"(?<![a-z])(?:ngo|ngach|hem|kiet|to|khom|khu pho|thon|ap|xom|doi)[ ]$")
_STREETS = re.compile(rf"{_HOUSE}(?P<street>{_STREET})(?:(?<=\.)[ ]?|[ ])")
_NAMED = re.compile(rf"{_HOUSE}(?=[a-z])")
_FLAT = re.compile(
    whole_start(["can ho", "can", "ch", "phong", r"p\.?", "lo", "nha"])
    + r"[ ]?(?:so )?(?:[a-z]{1,2}[ .\-]?)?\d{1,4}[a-z]?(?:[.\-]\w{1,4}){0,2}[ ]?,?[ ]?(?:tang \d{1,2}[ ]?,?[ ]?)?"
    r"(?=(?:toa nha|toa|chung cu|cc|ktx|ky tuc xa|block|khu do thi|kdt|khu dan cu|kdc|khu nha tro|nha tro|day tro|day)[ ])"
)
_HOME = re.compile(
    r"(?:(?:ngu|tru|thuong tru|tam tru|cu tru|song|o tro|tro|que|que quan|nha rieng|nha|sinh song|dang o|hien o|cu ngu|ho khau(?: thuong tru)?|noi o|cho o)"
    r"(?: (?:em|minh|toi|chi|anh|co|chu|bac|ong|ba|chau|tui|con|ban|nha|rieng|bo me|me|gia dinh|hien tai|nay))?(?: (?:tai|o|la|so|ngay|duoi|thuoc))?"
    r"|(?:dia chi(?: nha)?(?: (?:em|minh|cua em|cua minh|nhan hang|giao hang|nha|lien he|thuong tru|tam tru|hien tai|la|toi|cua toi))?|d/c|dc|d\.c|add(?:ress)?|gui ve|ship (?:ve|toi|den|cho)|giao (?:ve|toi|den|tai)|nhan hang tai)"
    r"(?: (?:la|o|tai|so|nha))?)[ ]?[:,\-(]?[ ]?(?:so )?$"
)
_HAMLET = re.compile(
    "(?P<part>"
    + whole_start(["thon", "ap", "xom", "to dan pho", "to", "khu pho", "ban", "buon", "doi", "khom", "lang", "ngo", "hem", "kiet", "duong", "pho"])
    + r")[ ](?=\w)"
)
_PART = re.compile(
    r"(?P<sep>[ ]?[,\-–(][ ]?|[ ]|[ ]?\n)(?P<word>ngo|ngach|hem|kiet|duong|pho|to dan pho|tdp|to|khu pho|kp|khom|khu tap the|khu vuc|khu dan cu|kdc|khu do thi|kdt|khu|thon|ap|xom|ban|buon|doi|lang|chung cu|cc|toa nha|toa|block|tang|lo"
    r"|phuong|p\.?|xa|x\.?|thi tran|tt\.?|quan|q\.?|huyen|h\.?|thi xa|tx\.?|thanh pho|tp\.?|t\.p\.?)(?:(?<=\.)[ ]?|[ ]|(?=\d))"
)
_PLAIN_PART = re.compile(r"[ ]?[,\-][ ]?(?=[a-z])")
_CLOSES = re.compile(r"[ ]?(?:$|[,.;:!?)\n\-|/])")
_MARKED = {
    "duong": "đường", "pho": "phố", "ngo": "ngõ", "ngach": "ngách", "hem": "hẻm", "kiet": "kiệt", "to": "tổ",
    "thon": "thôn", "ap": "ấp", "xom": "xóm", "ban": "bản", "lang": "làng", "khu": "khu", "khu pho": "khu phố",
    "phuong": "phường", "xa": "xã", "quan": "quận", "huyen": "huyện", "buon": "buôn", "doi": "đội", "khom": "khóm",
    "thi tran": "thị trấn", "thi xa": "thị xã", "thanh pho": "thành phố", "tang": "tầng", "toa": "tòa", "lo": "lô",
    "to dan pho": "tổ dân phố", "dai lo": "đại lộ", "quoc lo": "quốc lộ", "tinh lo": "tỉnh lộ",
}  # fmt: skip
_MARKED_PREFIX = {"so nha": "số nhà", "nha so": "nhà số", "so": "số", "nha": "nhà"}
_NOT_STREETS = re.compile(
    r"(?:sat|bay|day|ong|loi|huyet|ray|bien|truyen|cao toc|mia|dan|di|hoa|mon|hang|bo|thuy|tron|thang|cong|chuyen|dua|pho|doi|hinh|xa|quoc lo|noi|dong|bi|nay|lam|truoc)(?![a-z])"
)
_OFFICES = (
    "trụ sở,văn phòng,công ty,tập đoàn,bệnh viện,trường,đại học,ubnd,ủy ban,uỷ ban,sở,bộ,cục,vụ,viện,trung tâm,chi nhánh,ngân hàng,"
    "siêu thị,tòa án,toà án,công an,nhà hàng,khách sạn,cửa hàng,nhà thuốc,phòng khám,chùa,đình,đền,nhà thờ,bảo tàng,thư viện,nhà hát,"
    "rạp,sân vận động,chợ,bưu điện,bưu cục,kho bạc,nhà văn hóa,nhà văn hoá,quán,cafe,spa,showroom,tòa soạn,toà soạn,cơ sở,trạm y tế,"
    "điểm tiêm,hội trường,nhà xuất bản,đại sứ quán,lãnh sự quán,karaoke"
).split(",")
_UNMARKED_OFFICES = [bare for bare in map(fold_text, _OFFICES) if " " in bare or len(bare) > 5]
_ORGANISATION = re.compile(whole_start({*_OFFICES, *_UNMARKED_OFFICES, "ubnd"}, escape=True) + r"(?!\w)")
_LIVES = re.compile(r"(?:ngu|tru|song|que|nha|giao|ship|hang|ho khau|khau tru)(?: (?:tai|o|ve|toi|den|cho|so|em|minh|toi|cho minh ve|o so))?[ :]{0,2}(?:so )?$")
_LAST_WORD = re.compile(r"(?:[:,(\-]|(?<![a-z])(?:tai|o|la|so|ngay|duoi|thuoc|tru|ngu|song|tro|que|quan|rieng|nha|cho|nay|dc|d/c|ve|toi|den|gan|ghi|vao|ra|chi|khau))[ ]?$")
_NEAR = re.compile(r"(?<![a-z])(?:o|ve|toi|den|gan|ghi|vao|ra)[ ]$")
_EVENT = re.compile(
    r"sạt lở|xảy ra|cháy|tai nạn|ngập|lụt|vỡ đê|vỡ đập|dịch|sự cố|khởi công|khánh thành|cầu|trường|chợ|công trình|người dân|các hộ"
    r"|bà con|hộ dân|xuất hiện|phát hiện|mưa|động đất|lễ hội|sat lo|xay ra|tai nan|ngap lut|dong dat|nguoi dan"
)
_WARDS = frozenset("phuong p xa x quan q huyen h thi tran thi xa".split()) | {"thi tran", "thi xa"}
_ALLEY_NUMBER = re.compile(r"(?:ngo|ngach|hem|kiet)[ ]\d{1,4}[a-z]?(?:/\d{1,4})*$")
_LINK_WORDS = frozenset("tai o dia chi so dat nam tren la tru d c cua va trung uong tinh thanh pho quan huyen nha".split())
_DATE_BEFORE = re.compile(r"(?:ngay|sang|chieu|toi|dem|trua|hom|tu|den|thang|truoc|sau|mung|ngay mung|cuoi|va|-)[ ](?:ngay )?$")


def find_addresses(view: View) -> Iterator[Candidate]:
    """Home addresses in a view."""
    for found in _STREETS.finditer(view.fold):
        if _is_street(view, found) and (end := _end(view, name_end(view, found.end()), found.end())):
            yield from _candidate(view, found, _start(view, found), end)
    for found in _NAMED.finditer(view.fold):
        capital = view.text[found.end()].isupper()
        if end := _named_end(view, found) if capital else _small_end(view, found):
            yield from _candidate(view, found, _start(view, found), end)
    for found in _FLAT.finditer(view.fold):
        end = _end(view, found.end() - 1, found.end() - 1)
        if end > found.end():
            yield from _candidate(view, found, _start(view, found), end)
    for found in _HAMLET.finditer(view.fold):
        if end := _hamlet_end(view, found):
            yield Candidate(Kind.ADDRESS, Span(found.start(), end), view.fold[found.start() : end])


def _hamlet_end(view: View, found: re.Match[str]) -> int:
    """The end of an address that begins with a hamlet or an alley; 0 if nobody is said to live there."""
    if not _says(view, found, "part") or not _LAST_WORD.search(view.before(found.start(), 9)):
        return 0
    before = view.before(found.start(), 50)
    home = _HOME.search(before)
    if not (home or (_NEAR.search(before) and not _EVENT.search(view.text[max(0, found.start() - 50) : found.start()].lower()))):
        return 0
    if home and not _lives_truly(view, found.start(), home):
        return 0
    name = name_end(view, found.end())
    end = _end(view, name, found.end())
    return end if home or end > name else 0


def _lives_truly(view: View, at: int, home: re.Match[str]) -> bool:
    """Whether the marks of the words before `at` do not turn *trọ* into *trò* or *trú* into another word."""
    written = view.text[at - len(home[0]) : at].lower()
    return written.isascii() or not re.search(r"\b(?:trò|trở|trợ|ngũ|ngư|ngủ|trừ|trụ|trư|sông|quế|quẻ|đã)\b", written)


def _prefix(view: View, found: re.Match[str]) -> bool:
    """Whether a word such as *số nhà* stands before the number."""
    before = _PREFIX.search(view.before(found.start(), 10))
    return bool(before) and view.says(Span(found.start() - len(before[0]), found.start()), _MARKED_PREFIX.get(before[0].strip(), before[0].strip()) + " " * (len(before[0]) - len(before[0].strip())))


def _start(view: View, found: re.Match[str]) -> int:
    """Where an address begins: at *số* or *ngõ* before its number."""
    start = found.start()
    if _prefix(view, found):
        start -= len(_PREFIX.search(view.before(start, 10))[0])  # type: ignore[index]
    alley = _ALLEY_BEFORE.search(view.before(start, 10))
    return start - len(alley[0]) if alley else start


def _candidate(view: View, found: re.Match[str], start: int, end: int) -> Iterator[Candidate]:
    if not _is_office(view, start):
        yield Candidate(Kind.ADDRESS, Span(start, end), re.sub(r"^(?:so nha|nha so|so|nha) ", "", view.fold[start:end]))


def _says(view: View, found: re.Match[str], group: str) -> bool:
    word = found[group]
    written = view.text[found.start(group) : found.end(group)].lower()
    return " " in word or written in (word, _MARKED.get(word, word)) or (word == "toa" and written == "toà")


def _is_street(view: View, found: re.Match[str]) -> bool:
    """Whether a number and a street word are an address: the marks fit, a name follows, it is no count of streets."""
    if not _says(view, found, "street") or _NOT_STREETS.match(view.fold, found.end()):
        return False
    if _prefix(view, found) or re.search("[/a-z]", found["number"]) or _HOME.search(view.before(found.start(), 50)):
        return True
    named = view.text[found.end()].isupper() and found["street"] in ("duong", "pho", "ngo", "hem", "kiet", "d.", "dai lo")
    if not named and _PART.search(view.fold, found.end(), found.end() + 40) and _NEAR.search(view.before(found.start(), 8)):
        return True
    return named and len(found["number"]) < 4 or found["street"] in ("ngo", "ngach", "hem", "kiet") and view.fold[found.end()].isdigit()


def _named_end(view: View, found: re.Match[str]) -> int:
    """The end of an address without a street word ("12/34 Lê Lợi, P. Bến Nghé"); 0 if it is none."""
    run = capital_run(view, found.end())
    number = found["number"]
    home = bool(_HOME.search(view.before(found.start(), 50)))
    if run is None or view.fold[found.end() - 1] not in " " or is_province(view, run):
        return 0
    end = _end(view, name_end(view, found.end()), found.end())
    parts = _PART.search(view.fold, run.end, end) is not None or "," in view.fold[run.end : end]
    if "/" in number and not _may_be_date(view, found):
        return end
    if not parts and _CLOSES.match(view.fold, end) and home and " " in view.fold[run.start : run.end]:
        return end
    tail = parts and (_prefix(view, found) or home or _followed_by_province(view, end) or _PART.search(view.fold, run.end, end))
    return end if tail and not _may_be_date(view, found) and len(number) < 5 else 0


def _small_end(view: View, found: re.Match[str]) -> int:
    """The end of an address without a street word in small letters: a number like 26a or 12/3, a name, then a ward."""
    if not re.search("[/a-z]", found["number"]) or view.fold[found.end() - 1] != " ":
        return 0
    name = name_end(view, found.end())
    part = _PART.match(view.fold, name)
    if not part or "," not in part["sep"] or part["word"].rstrip(". ") not in _WARDS or not _says(view, part, "word"):
        return 0
    end = _end(view, name, found.end())
    return end if end > name else 0


def _followed_by_province(view: View, end: int) -> bool:
    sep = _PLAIN_PART.match(view.fold, end)
    return bool(sep) and province_at(view.fold, sep.end() if sep else end)


def _may_be_date(view: View, found: re.Match[str]) -> bool:
    """Whether a number with a stroke reads as a day and month, or a plain one follows a word for time."""
    number = found["number"]
    if _prefix(view, found):
        return False
    if re.fullmatch(r"(?:\d{1,2}[/\-])?\d{1,2}[/\-](?:19|20)\d\d", number):
        return True
    before = _DATE_BEFORE.search(view.before(found.start(), 16))
    if re.fullmatch(r"(?:0?[1-9]|[12]\d|3[01])[/\-](?:0?[1-9]|1[0-2])", number):
        return bool(before) or not _HOME.search(view.before(found.start(), 50))
    return bool(before) and number.isdigit()


def _end(view: View, end: int, start: int) -> int:
    """The end of an address whose first name ends at `end`; 0 if there was no name at `start`."""
    if end <= start and view.fold[start : start + 1] != " ":
        return 0
    for _ in range(8):
        further = _next_part(view, end) or _street_of_alley(view, end)
        if not further:
            break
        end = further
    return end


def _street_of_alley(view: View, at: int) -> int:
    """The end of a street that follows the number of its alley ("ngõ 291 Ngô Quyền"); 0 if none does."""
    if not _ALLEY_NUMBER.search(view.before(at, 24)) or view.fold[at : at + 1] != " ":
        return 0
    if not view.text[at + 1 : at + 2].isupper() or province_at(view.fold, at + 1):
        return 0
    return name_end(view, at + 1)


def _next_part(view: View, at: int) -> int:
    """The end of the next part of an address, before the province; 0 if none follows."""
    part = _PART.match(view.fold, at)
    if part and _says(view, part, "word") and not province_at(view.fold, part.start("word")):
        end = name_end(view, part.end())
        return end if end > part.end() else 0
    plain = _PLAIN_PART.match(view.fold, at)
    if not plain or province_at(view.fold, plain.end()):
        return 0
    run = capital_run(view, plain.end())
    return run.end if run and _CLOSES.match(view.fold, run.end) else 0


def _is_office(view: View, start: int) -> bool:
    """Whether the address directly follows the name of an organisation."""
    window_start = max(0, start - 80)
    window = view.text[window_start:start].lower()
    office = None
    for office in _ORGANISATION.finditer(window):
        pass
    if office is None or re.search(r"[.!?\n]\s", window[office.end() :]) or _LIVES.search(view.before(start, 40)):
        return False
    begin = window_start + office.end()
    words = [(m[0], view.text[begin + m.start()]) for m in re.finditer(r"[^\W\d_]+", view.fold[begin:start])]
    plain = [word for word, first in words if not first.isupper() and word not in _LINK_WORDS]
    return len(plain) <= (2 if any(first.isupper() for _, first in words) else 3)
