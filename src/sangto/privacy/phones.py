"""Is a run of digits a telephone number? The Vietnamese numbering plan, and foreign numbers with ``+``.

Plan: mobile numbers are 0 + 9 digits with the prefixes below, landlines 02 + 9 digits; until 2018 mobile numbers of
eleven digits existed, until 2017 landlines without the 2. Service numbers (113, 1900…, 1800…) never start with 0 and
are nobody's own. Source of the plan: circular 22/2014/TT-BTTTT and its changes.
"""

from __future__ import annotations

import re

from sangto.privacy.digits import Group, Run, gaps

_NATIONAL = re.compile(r"0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}|02\d{9}|01(?:2\d|6[2-9]|8[68]|99)\d{7}")
_LOOSE = re.compile(r"0[1-9]\d{8,9}|[35789]\d{8}|84\d{9,10}")
_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])([./\-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d")
_MONEY_AFTER = re.compile(r"\s*(?:dong|vnd|usd|d\b|trieu|ty|nghin|ngan|luot|nguoi|co phieu|k\b)")
_LOTTERY = re.compile(r"xo so|vietlott|ket qua|lo to|jackpot|giai (?:nhat|nhi|ba|dac biet)|day so|mega|power")
_NANP_GAPS = re.compile(r"\) ?\|[\-. ]")
_MAX_GROUPS = 11


def phone_at(fold: str, run: Run, first: int, labelled: bool) -> int:
    """How many groups of `run` from group `first` on make a telephone number.

    Args:
        fold: The folded text.
        run: Digits in the text.
        first: Index of the group to start from.
        labelled: Whether the words before say that a telephone number follows.

    Returns:
        The number of groups; 0 if no telephone number starts there.
    """
    groups = run.groups[first : first + _MAX_GROUPS]
    if (
        groups[0].digits[0] not in "018"
        and not labelled
        and fold[groups[0].start - 1 : groups[0].start] not in ("+", "(")
    ):
        return 0
    if first and fold[groups[0].start - 1] in ".," and fold[groups[0].start - 2].isdigit():
        return 0  # within an amount
    if first and len(run.groups[first - 1].digits) == 2 and all(len(g.digits) == 2 for g in groups[:5]):
        return 0  # within a list of small numbers
    plus = bool(re.search(r"\+ ?\(?$", fold[max(0, groups[0].start - 3) : groups[0].start]))
    if american := _american(fold, groups):
        return american
    digits = ""
    for count, group in enumerate(groups, 1):
        digits += group.digits
        if len(digits) > 15:
            break
        if len(digits) < 9:
            continue
        if _is_phone(digits, plus, labelled) and _plausible(fold, groups[:count], plus, run.written):
            return count if not plus or digits.startswith("84") else _whole_foreign(fold, groups, count)
    return 0


def _american(fold: str, groups: tuple[Group, ...]) -> int:
    """Groups of a North American number as it is written there: ``(650) 555-0148``, perhaps with a 1 before it."""
    for skip in (0, 1):
        three = groups[skip : skip + 3]
        if [len(g.digits) for g in three] != [3, 3, 4] or (skip and groups[0].digits != "1"):
            continue
        start = three[0].start
        if fold[start - 1 : start] == "(" and _NANP_GAPS.fullmatch("|".join(gaps(fold, three))):
            return skip + 3
    return 0


def _whole_foreign(fold: str, groups: tuple[Group, ...], count: int) -> int:
    """How many groups belong to a foreign number, of which the first `count` would be enough."""
    size = sum(len(g.digits) for g in groups[:count])
    for gap, group in zip(gaps(fold, groups)[count - 1 :], groups[count:], strict=True):
        size += len(group.digits)
        if len(gap) != 1 or gap not in " -." or not 2 <= len(group.digits) <= 4 or size > 13:
            break
        count += 1
    return count


def number_key(digits: str) -> str:
    """One spelling of a telephone number, so that +84 912… and 0912… are the same number."""
    match = re.fullmatch(r"(?:00)?84(?:0?)(\d{9,10})", digits)
    return f"0{match[1]}" if match else digits


def _is_phone(digits: str, plus: bool, labelled: bool) -> bool:
    national = number_key(digits)
    if _NATIONAL.fullmatch(national):
        return True
    if plus:
        return not digits.startswith("84") and 9 <= len(digits) <= 15 and digits[0] != "0"
    return labelled and bool(_LOOSE.fullmatch(digits))


def _plausible(fold: str, groups: tuple[Group, ...], plus: bool, written: bool) -> bool:
    """Whether the way it is written does not say that it is a date, an amount or a list of numbers."""
    start, end = groups[0].start, groups[-1].end
    found = fold[start:end]
    if _touches_word(fold, start, end):
        return False
    if not written:
        return True
    if groups[0].digits[0] != "0" and not plus and _MONEY_AFTER.match(fold, end):
        return False
    if _DATE.search(found) or (groups[0].digits == "0" and fold[groups[0].end : groups[0].end + 1] == ","):
        return False
    if groups[0].digits.startswith("01") and len(groups[-1].digits) < 3:
        return False  # numbers of eleven digits end in three or four: "012.345.678.90" is no telephone
    between = gaps(fold, groups)
    if any("," in gap for gap in between) and (len(set(between)) > 1 or len(groups[0].digits) < 3):
        return False
    if len(groups) >= 5 and all(len(g.digits) == 2 for g in groups):
        return not _LOTTERY.search(fold[max(0, start - 60) : start])
    return True


_GLUED_LABEL = re.compile(r"(?:sdt|dt|tel|phone|zalo|lh|call|sms|viber|hotline|mobile|so|goi|ib)$")


def _touches_word(fold: str, start: int, end: int) -> bool:
    """Whether letters stand directly at the number, other than a label like ``sdt``."""
    if end < len(fold) and fold[end].isalnum():
        return (
            fold[end].isdigit()
            or not fold[end].isalpha()
            or bool(re.match(r"(?:kg|km|mm|cm|k|m)\b", fold[end : end + 3]))
        )
    before = fold[max(0, start - 8) : start]
    return bool(before) and before[-1].isalnum() and not _GLUED_LABEL.search(before)
