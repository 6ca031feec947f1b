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

from sangto.privacy.address_chains import chains
from sangto.privacy.address_grammar import widened
from sangto.privacy.address_hamlets import hamlet_end, is_no_street, road_start
from sangto.privacy.address_home import home_before
from sangto.privacy.address_parts import address_end, says_word, ward_follows
from sangto.privacy.address_rooms import find_rooms
from sangto.privacy.address_spoken import find_spoken, spoken_house_end
from sangto.privacy.address_starts import address_candidate, address_start, has_prefix, number_start
from sangto.privacy.address_words import (
    BODY,
    CLOSES,
    DATE_BEFORE,
    FAMILY_TOO,
    HAMLET,
    HOUSES,
    LAST_LETTERS,
    MEASURE,
    NEAR,
    PART,
    PLAIN_PART,
)
from sangto.privacy.candidates import Candidate
from sangto.privacy.name_words import SYLLABLE
from sangto.privacy.places import FOLDED_NAMES, capital_run, is_province, name_end, province_at, run_end
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_DAYS = 31
_PLOTS = frozenset(["lo", "day", "cu xa", "chung cu", "khu tap the", "ktt", "tap the", "khu dan cu", "kdc", "kdt"])
"""After which a number counts with a ward."""
_HAMLETS_THERE = frozenset(["ap", "thon", "xom", "khu pho", "to dan pho"])
"""After which a number counts with a ward, if their name has a capital."""
_WARD = re.compile(r"(?<![a-z])(?:phuong|p\.|xa|quan|q\.|huyen|thi tran)[ ]?[a-z0-9]")
_WARD_NEAR = re.compile(
    r",[ ]?(?:phuong|p|xa|x|thi tran|thi xa|quan|q|huyen|h)[. \d]"
    r"|[ \-–(\n](?:phuong|p|xa|x|thi tran|thi xa|quan|q|huyen|h)\.?[ ]?\d"
)
"""A ward after a comma or with a number; looked for first, since most numbers are dates and measures."""
_WARD_REACH = 64
"""How far behind the words of a name its ward can begin: behind a number of up to 40 characters."""
_DAY_WORDS = ("ngay", "hom", "thang", "mung", "sang", "chieu", "dem", "trua", "cuoi", "truoc", "sau")
_STREET_NUMBER = re.compile(r"so \d")


def find_addresses(view: View) -> Iterator[Candidate]:
    """Home addresses in a view; what overlaps, or has only a comma in between, is one address."""
    last: Span | None = None
    seen = sorted({*(candidate.span for candidate in _parts(view)), *chains(view)})
    seen = sorted({*seen, *find_spoken(view, seen)})
    for span in sorted(widened(view, span) for span in seen):
        if last and (span.start <= last.end or view.fold[last.end : span.start].strip() == ","):
            last = Span(last.start, max(last.end, span.end))
            continue
        if last:
            yield _address(view, last)
        last = span
    if last:
        yield _address(view, last)


def _address(view: View, span: Span) -> Candidate:
    key = re.sub(r"^(?:so nha|nha so|so|nha) ", "", view.fold[span.start : span.end])
    return Candidate(Kind.ADDRESS, span, key)


def _parts(view: View) -> Iterator[Candidate]:
    """Addresses from each of their anchors; some see only the end of what another sees whole."""
    houses = list(HOUSES.finditer(view.fold))
    for house in houses:
        if house["street"] and _is_street(view, house):
            end = address_end(view, name_end(view, house.end()), house.end())
            if end:
                yield from address_candidate(view, house, address_start(view, house), end)
    yield from find_rooms(view)
    for house in houses:
        capital = view.cased[house.start("at")].isupper()
        if not capital and house["number"].isdigit():
            continue
        end = _named_end(view, house) if capital else _small_end(view, house)
        spoken = not end and capital and not (_may_be_date(view, house) or _is_body(view, house.start("at")))
        if spoken and _WARD_NEAR.search(view.fold, house.start("at"), house.start("at") + _WARD_REACH):
            end = spoken_house_end(view, house.start(1))
        if end:
            yield from address_candidate(view, house, address_start(view, house), end)
    fold = view.fold
    for start in view.anchors.hamlets:
        before = fold[start - 2 : start]
        if not (before in LAST_LETTERS or before[:1].isdigit()):
            continue
        hamlet = HAMLET.match(fold, start)
        if hamlet is None or not says_word(view, hamlet, "part"):
            continue
        if end := hamlet_end(view, hamlet):
            start = road_start(view, start)
            yield Candidate(Kind.ADDRESS, Span(start, end), view.fold[start:end])


def _is_street(view: View, found: re.Match[str]) -> bool:
    """Whether a number and a street word are an address: the marks fit, a name follows, it is no count of streets."""
    if not says_word(view, found, "street") or is_no_street(view, found.end()):
        return False
    if MEASURE.fullmatch(found["number"]):
        return False
    if "," in view.fold[found.end("number") : found.start("street")] and _may_be_date(view, found):
        return False  # "đến 4h ngày 29/11, khu vực hẻm 51"
    if (
        has_prefix(view, found)
        or re.search("[/a-z]", found["number"])
        or home_before(view.before(number_start(view, found), 50))
    ):
        return True
    numbered = found["street"] == "duong" and _STREET_NUMBER.match(view.fold, found.end())
    named = (view.text[found.end() : found.end() + 1].isupper() or numbered) and found["street"] in (
        "duong",
        "pho",
        "ngo",
        "hem",
        "kiet",
        "d.",
        "dai lo",
    )
    if (
        not named
        and PART.search(view.fold, found.end(), found.end() + 40)
        and NEAR.search(view.before(found.start(1), 8))
    ):
        return True
    if found["street"] in _PLOTS and (end := address_end(view, name_end(view, found.end()), found.end())):
        return _WARD.search(view.fold, found.end(), end) is not None and view.fold.count(",", found.end(), end) > 0
    if found["street"] in _HAMLETS_THERE and view.text[found.end()].isupper():
        return ward_follows(view, name_end(view, found.end()))
    return (
        named
        and len(found["number"]) < 4
        or found["street"] in ("ngo", "ngach", "hem", "kiet")
        and view.fold[found.end() : found.end() + 1].isdigit()
    )


def _named_end(view: View, found: re.Match[str]) -> int:
    """The end of an address without a street word ("12/34 Lê Lợi, P. Bến Nghé"); 0 if it is none."""
    at = found.start("at")
    number = found["number"]
    home = bool(home_before(view.before(found.start(1), 50)))
    if "," in view.fold[found.start(1) : at] and not (home or has_prefix(view, found)):
        return 0
    run = capital_run(view, at)
    if run is None or view.fold[at - 1] not in " ":
        return 0
    if "/h" in number and not (home or number_start(view, found) < found.start(1)):
        return 0  # "24/H12 Pro", not "K54/H12"
    if is_province(view, run) or _is_body(view, run.start):
        return 0
    end = address_end(view, name_end(view, at), at)
    if view.text[run.start : run.end].isupper() and run.end - run.start <= 4:
        return 0  # "12/256 GB"
    parts = PART.search(view.fold, run.end, end) is not None or "," in view.fold[run.end : end]
    if "/" in number and not _may_be_date(view, found):
        return end
    if not parts and CLOSES.match(view.fold, end) and home and " " in view.fold[run.start : run.end]:
        return end
    tail = parts and (
        has_prefix(view, found)
        or home
        or _followed_by_province(view, end)
        or PART.search(view.fold, run.end, end)
        or view.fold[run.end + 2 : end] in FOLDED_NAMES
    )
    return end if tail and not _may_be_date(view, found) and len(number) < 5 else 0


def _is_body(view: View, at: int) -> bool:
    """Whether the name at `at` is that of a public body or a company."""
    found = BODY.match(view.fold, at)
    marked = FAMILY_TOO.get(found["body"]) if found else None
    return found is not None and (marked is None or view.text[at : found.end("body")].lower() == marked)


def _small_end(view: View, found: re.Match[str]) -> int:
    """The end of an address without a street word in small letters: a number like 26a or 12/3,
    a name, then a ward."""
    at = found.start("at")
    if view.fold[at - 1] != " " or not re.search("[/a-z]", found["number"]):
        return 0
    if not _WARD_NEAR.search(view.fold, at, run_end(view, at) + _WARD_REACH):
        return 0
    name = name_end(view, at)
    part = PART.match(view.fold, name)
    if part is None or not ward_follows(view, name):
        return 0
    if "," not in part["sep"] and not view.fold[part.end() : part.end() + 1].isdigit():
        return 0
    end = address_end(view, name, at)
    return end if end > name else 0


def _followed_by_province(view: View, end: int) -> bool:
    sep = PLAIN_PART.match(view.fold, end)
    return bool(sep) and province_at(view, sep.end() if sep else end)


def _may_be_date(view: View, found: re.Match[str]) -> bool:
    """Whether a number with a stroke reads as a day and month, or a plain one follows a word for time."""
    number = found["number"]
    if has_prefix(view, found) or _is_alley(view, found):
        return False
    if re.fullmatch(r"(?:\d{1,2}[/\-])?\d{1,2}[/\-](?:19|20)\d\d", number):
        return True
    before = DATE_BEFORE.search(view.before(found.start(1), 16))
    if number.isdigit() and int(number) > _DAYS and before and before[0] in ("toi ", "den "):
        return False
    if re.fullmatch(r"(?:0?[1-9]|[12]\d|3[01])[/\-](?:0?[1-9]|1[0-2])", number):
        if "/" in number and not (before and before[0].startswith(_DAY_WORDS)) and _is_in_ward(view, found):
            return False  # "giao 12/5 Võ Văn Tần, P.6"
        return bool(before) or not home_before(view.before(found.start(1), 50))
    return bool(before) and number.isdigit() and not home_before(view.before(found.start(1), 50))


def _is_alley(view: View, found: re.Match[str]) -> bool:
    """Whether the letter for *kiệt* or *hẻm* stands before a number and Vietnamese words behind it ("K15/2 …")."""
    lettered = number_start(view, found) < found.start(1) and view.fold[found.start(1) - 1] in "kh"
    return lettered and SYLLABLE.match(view.fold, found.start("at")) is not None


def _is_in_ward(view: View, found: re.Match[str]) -> bool:
    """Whether a street's name of two words and its ward follow a number."""
    run = capital_run(view, found.start("at"))
    return run is not None and " " in view.fold[run.start : run.end] and ward_follows(view, run.end)
