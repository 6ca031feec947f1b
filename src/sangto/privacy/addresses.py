"""Addresses where people live; the province stays, so does the address of an office.

Steps, in this order:

1. anchors: a house number before a street or alley; a number with a stroke before a name; a flat in a block; a hamlet
   after words such as *ngụ tại*, *địa chỉ*;
2. from an anchor to the right, part by part (street, ward, district), up to the province;
3. drop what the words before call an office, a shop, an event or a date.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

from sangto.privacy.address_words import (
    ALLEY_BEFORE,
    ALLEY_NUMBER,
    CLOSES,
    DATE_BEFORE,
    EVENT,
    FLAT,
    HAMLET,
    HOME,
    LAST_LETTERS,
    LAST_WORD,
    LINK_WORDS,
    LIVES,
    MARKED,
    MARKED_PREFIX,
    NAMED,
    NEAR,
    NOT_STREETS,
    ORGANISATION,
    PART,
    PLAIN_PART,
    PREFIX,
    STREETS,
    WARDS,
)
from sangto.privacy.candidates import Candidate
from sangto.privacy.places import capital_run, is_province, name_end, province_at
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span


def find_addresses(view: View) -> Iterator[Candidate]:
    """Home addresses in a view."""
    for found in STREETS.finditer(view.fold):
        if _is_street(view, found) and (end := _end(view, name_end(view, found.end()), found.end())):
            yield from _candidate(view, found, _start(view, found), end)
    for found in FLAT.finditer(view.fold):
        end = _end(view, found.end() - 1, found.end() - 1)
        if end > found.end():
            yield from _candidate(view, found, _start(view, found), end)
    for found in NAMED.finditer(view.fold):
        capital = view.cased[found.end()].isupper()
        if not capital and found["number"].isdigit():
            continue
        if end := _named_end(view, found) if capital else _small_end(view, found):
            yield from _candidate(view, found, _start(view, found), end)
    for found in HAMLET.finditer(view.fold):
        if view.fold[found.start() - 2 : found.start()] not in LAST_LETTERS:
            continue
        if end := _hamlet_end(view, found):
            yield Candidate(Kind.ADDRESS, Span(found.start(), end), view.fold[found.start() : end])


def _hamlet_end(view: View, found: re.Match[str]) -> int:
    """The end of an address that begins with a hamlet or an alley; 0 if nobody is said to live there."""
    if not _says(view, found, "part") or not LAST_WORD.search(view.before(found.start(), 9)):
        return 0
    before = view.before(found.start(), 50)
    home = HOME.search(before)
    if not (
        home
        or (NEAR.search(before) and not EVENT.search(view.text[max(0, found.start() - 50) : found.start()].lower()))
    ):
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
    before = PREFIX.search(view.before(found.start(), 10))
    if before is None:
        return False
    word = before[0].strip()
    start = found.start() - len(before[0])
    return view.says(Span(start, start + len(word)), MARKED_PREFIX.get(word, word))


def _start(view: View, found: re.Match[str]) -> int:
    """Where an address begins: at *số* or *ngõ* before its number."""
    start = found.start()
    if _prefix(view, found):
        before = PREFIX.search(view.before(start, 10))
        start -= len(before[0]) if before else 0
    alley = ALLEY_BEFORE.search(view.before(start, 10))
    return start - len(alley[0]) if alley else start


def _candidate(view: View, found: re.Match[str], start: int, end: int) -> Iterator[Candidate]:
    if not _is_office(view, start):
        yield Candidate(Kind.ADDRESS, Span(start, end), re.sub(r"^(?:so nha|nha so|so|nha) ", "", view.fold[start:end]))


def _says(view: View, found: re.Match[str], group: str) -> bool:
    word = found[group]
    written = view.text[found.start(group) : found.end(group)].lower()
    return " " in word or written in (word, MARKED.get(word, word)) or (word == "toa" and written == "toà")


def _is_street(view: View, found: re.Match[str]) -> bool:
    """Whether a number and a street word are an address: the marks fit, a name follows, it is no count of streets."""
    if not _says(view, found, "street") or NOT_STREETS.match(view.fold, found.end()):
        return False
    if _prefix(view, found) or re.search("[/a-z]", found["number"]) or HOME.search(view.before(found.start(), 50)):
        return True
    named = view.text[found.end()].isupper() and found["street"] in (
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
        and NEAR.search(view.before(found.start(), 8))
    ):
        return True
    return (
        named
        and len(found["number"]) < 4
        or found["street"] in ("ngo", "ngach", "hem", "kiet")
        and view.fold[found.end()].isdigit()
    )


def _named_end(view: View, found: re.Match[str]) -> int:
    """The end of an address without a street word ("12/34 Lê Lợi, P. Bến Nghé"); 0 if it is none."""
    run = capital_run(view, found.end())
    number = found["number"]
    home = bool(HOME.search(view.before(found.start(), 50)))
    if run is None or view.fold[found.end() - 1] not in " " or is_province(view, run):
        return 0
    end = _end(view, name_end(view, found.end()), found.end())
    parts = PART.search(view.fold, run.end, end) is not None or "," in view.fold[run.end : end]
    if "/" in number and not _may_be_date(view, found):
        return end
    if not parts and CLOSES.match(view.fold, end) and home and " " in view.fold[run.start : run.end]:
        return end
    tail = parts and (
        _prefix(view, found) or home or _followed_by_province(view, end) or PART.search(view.fold, run.end, end)
    )
    return end if tail and not _may_be_date(view, found) and len(number) < 5 else 0


def _small_end(view: View, found: re.Match[str]) -> int:
    """The end of an address without a street word in small letters: a number like 26a or 12/3,
    a name, then a ward."""
    if not re.search("[/a-z]", found["number"]) or view.fold[found.end() - 1] != " ":
        return 0
    name = name_end(view, found.end())
    part = PART.match(view.fold, name)
    if part is None or part["word"].rstrip(". ") not in WARDS or not _says(view, part, "word"):
        return 0
    if "," not in part["sep"] and not view.fold[part.end() : part.end() + 1].isdigit():
        return 0
    end = _end(view, name, found.end())
    return end if end > name else 0


def _followed_by_province(view: View, end: int) -> bool:
    sep = PLAIN_PART.match(view.fold, end)
    return bool(sep) and province_at(view, sep.end() if sep else end)


def _may_be_date(view: View, found: re.Match[str]) -> bool:
    """Whether a number with a stroke reads as a day and month, or a plain one follows a word for time."""
    number = found["number"]
    if _prefix(view, found):
        return False
    if re.fullmatch(r"(?:\d{1,2}[/\-])?\d{1,2}[/\-](?:19|20)\d\d", number):
        return True
    before = DATE_BEFORE.search(view.before(found.start(), 16))
    if re.fullmatch(r"(?:0?[1-9]|[12]\d|3[01])[/\-](?:0?[1-9]|1[0-2])", number):
        return bool(before) or not HOME.search(view.before(found.start(), 50))
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
    if not ALLEY_NUMBER.search(view.before(at, 24)) or view.fold[at : at + 1] != " ":
        return 0
    if not view.fold[at + 1 : at + 2].isalpha() or _is_part(view, at):
        return 0
    end = name_end(view, at + 1)
    if is_province(view, Span(at + 1, end)):
        return 0
    return end if view.text[at + 1].isupper() or CLOSES.match(view.fold, end) else 0


def _is_part(view: View, at: int) -> bool:
    """Whether a word such as *phường* follows, and not a province."""
    part = PART.match(view.fold, at)
    return part is not None and _says(view, part, "word") and not province_at(view, part.start("word"))


def _next_part(view: View, at: int) -> int:
    """The end of the next part of an address, before the province; 0 if none follows."""
    part = PART.match(view.fold, at)
    if part and _is_part(view, at):
        end = name_end(view, part.end())
        return end if end > part.end() else 0
    plain = PLAIN_PART.match(view.fold, at)
    if not plain or province_at(view, plain.end()):
        return 0
    run = capital_run(view, plain.end())
    return run.end if run and CLOSES.match(view.fold, run.end) else 0


def _is_office(view: View, start: int) -> bool:
    """Whether the address directly follows the name of an organisation."""
    window_start = max(0, start - 80)
    window = view.text[window_start:start].lower()
    office = deque(ORGANISATION.finditer(window), maxlen=1)
    if not office or re.search(r"[.!?\n]\s", window[office[0].end() :]) or LIVES.search(view.before(start, 40)):
        return False
    begin = window_start + office[0].end()
    words = [(m[0], view.text[begin + m.start()]) for m in re.finditer(r"[^\W\d_]+", view.fold[begin:start])]
    if any(word in ("toi", "den") and not first.isupper() for word, first in words):
        return False
    plain = [word for word, first in words if not first.isupper() and word not in LINK_WORDS]
    return len(plain) <= (2 if any(first.isupper() for _, first in words) else 3)
