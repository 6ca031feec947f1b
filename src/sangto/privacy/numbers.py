"""Numbers that belong to a person: telephones, IDs, bank accounts, passports, number plates.

Order of judgement for the digits at hand: what the label beside them says; a telephone number; a citizen ID by its
structure; a bank account beside the name of a bank. Whatever is labelled as public (tax code of a company, law,
order, serial number) stays.

Source of the ID structure: circular 07/2016/TT-BCA (province code, century and sex, year of birth, six digits).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.digits import Group, Run, find_runs, gaps
from sangto.privacy.labels import REACH, Label, bank_after, label_before
from sangto.privacy.patterns import words
from sangto.privacy.phones import number_key, phone_at
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_PROVINCE_CODES = frozenset(
    words(
        "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 "
        "036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 "
        "074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096"
    )
)
_UNIT_AFTER = re.compile(
    r"\s*(?:(?:dong|vnd|usd|eur|d)(?![a-z])|₫|\$|(?:trieu|ty|nghin|ngan(?! hang)|luot|nguoi|"
    r"co phieu|phieu|san pham|don vi|view|like|lan|kg|tan|km|m2|m3|lit|kwh|chai|hop|"
    r"lieu)(?![a-z])|%)"
)
_AMOUNT = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3}){2,}")
_DATE = re.compile(r"(?<!\d)\d{1,2}([/.\-])\d{1,2}\1(?:19|20)\d\d(?!\d)")
_WALLET = re.compile(r"(?<![a-z])(?:momo|zalopay|zalo pay|vnpay|viettel ?(?:money|pay)|shopeepay)(?![a-z])")
_NOTHING: tuple[Kind | None, int] = (None, 0)
_CARD_WORD = re.compile(r"(?<![a-z])(?:the|card|visa|mastercard)(?![a-z])")
_SERVICE = re.compile(r"1[89]00\d{4}(?:\d\d)?")
_LIST = re.compile(r"[\s,;/|&\-–]{0,3}(?:va|hoac|or|and)?[\s:]{0,2}")


def find_numbers(view: View) -> Iterator[Candidate]:
    """Telephone numbers, IDs and bank accounts in a view."""
    last: tuple[int, Label | None] = (-1, None)
    for run in find_runs(view.fold):
        first = 0
        while first < len(run.groups):
            label, gap = _label(view.fold, run, first, last)
            kind, count = _judge(view.fold, run, first, label, gap)
            if kind:
                yield _candidate(view.fold, kind, run.groups[first : first + count])
                last = run.groups[first + count - 1].end, label
            first += count or 1


def _label(fold: str, run: Run, first: int, last: tuple[int, Label | None]) -> tuple[Label | None, int]:
    """The label of a number; the second number of a list has that of the first. Inside a run there is none."""
    at = run.groups[first].start
    label, gap = label_before(fold, at) if not first else (None, 0)
    end, inherited = last
    if label is None and 0 <= end < at <= end + 12 and _LIST.fullmatch(fold, end, at):
        return inherited, 0
    return label, gap


def _judge(fold: str, run: Run, first: int, label: Label | None, gap: int) -> tuple[Kind | None, int]:
    """What starts at group `first` of `run`, and of how many groups it is."""
    if label is Label.PUBLIC:
        count = _citizen_id(fold, run, first, False)
        return (Kind.CITIZEN_ID, count) if count else (None, 0)
    if label is Label.ACCOUNT and (count := _account(fold, run, first, 6)):
        wallet = _WALLET.search(fold, max(0, run.groups[first].start - REACH), run.groups[first].start)
        if not (wallet and (phone := phone_at(fold, run, first, False))):
            return Kind.BANK_ACCOUNT, count
        return Kind.PHONE, phone
    if label in (Label.CITIZEN_ID, Label.OLD_ID) and (count := _labelled_id(run, first)):
        size = sum(len(g.digits) for g in run.groups[first : first + count])
        return (Kind.CITIZEN_ID if size == 12 else Kind.OLD_ID), count
    near = label is Label.MAYBE_ACCOUNT and gap <= 6
    if near and (count := _account(fold, run, first, 8)) and _at_bank(fold, run.groups[first + count - 1].end):
        return Kind.BANK_ACCOUNT, count  # "tk 0862519374 MB", which has the shape of a telephone number
    landline = near and run.groups[first].digits.startswith("02")  # "TK 02718849901"
    if not landline and (count := phone_at(fold, run, first, label is Label.PHONE and gap <= 15)):
        return Kind.PHONE, count
    size = len(run.groups[first].digits)
    account = _unlabelled_account(fold, run, first, label) if size >= 3 else _NOTHING
    if not (account[0] and (near or bank_after(fold, run.groups[first + account[1] - 1].end))) and (
        count := _citizen_id(fold, run, first, label is not None)
    ):
        return Kind.CITIZEN_ID, count
    return account


def _at_bank(fold: str, end: int) -> bool:
    """Whether the name of a bank follows directly, and not that of an e-wallet."""
    return bank_after(fold, end) and _WALLET.search(fold, end, end + REACH) is None


def _unlabelled_account(fold: str, run: Run, first: int, label: Label | None) -> tuple[Kind | None, int]:
    if count := _card(fold, run, first):
        return Kind.BANK_ACCOUNT, count
    count = _account(fold, run, first, 8)
    if not count:
        return None, 0
    groups = run.groups[first : first + count]
    if _AMOUNT.fullmatch(fold, groups[0].start, groups[-1].end) or _SERVICE.fullmatch(
        "".join(g.digits for g in groups)
    ):
        return None, 0
    beside = label is Label.MAYBE_ACCOUNT or bank_after(fold, groups[-1].end)
    return (Kind.BANK_ACCOUNT, count) if beside else (None, 0)


def _candidate(fold: str, kind: Kind, groups: tuple[Group, ...]) -> Candidate:
    start, end = groups[0].start, groups[-1].end
    digits = "".join(group.digits for group in groups)
    if kind is Kind.PHONE:
        lead = re.search(r"(?:\+ ?)?\(?$|\(\+?$", fold[max(0, start - 3) : start])
        start -= len(lead[0]) if lead and _lead_belongs(fold, lead[0], start, end) else 0
        return Candidate(kind, Span(start, end), number_key(digits))
    return Candidate(kind, Span(start, end), digits)


def _lead_belongs(fold: str, lead: str, start: int, end: int) -> bool:
    """Whether ``(`` or ``+`` before a number is part of it: a bracket only if it closes inside."""
    return "(" not in lead or ")" in fold[start:end]


def _bounded(fold: str, groups: tuple[Group, ...]) -> bool:
    start, end = groups[0].start, groups[-1].end
    return not (start and fold[start - 1].isalpha()) and not (end < len(fold) and fold[end].isalnum())


def _labelled_id(run: Run, first: int) -> int:
    """Groups that make exactly 9 or 12 digits."""
    size = 0
    best = 0
    for count, group in enumerate(run.groups[first : first + 12], 1):
        size += len(group.digits)
        if size in (9, 12) and not (best and count > 1 and len(run.groups[first].digits) >= 9):
            best = count
    return best


def _citizen_id(fold: str, run: Run, first: int, labelled: bool) -> int:
    """Groups that make a citizen ID by structure: 12 digits, a province code, a possible century."""
    digits = ""
    if run.groups[first].digits[0] != "0":
        return 0
    for count, group in enumerate(run.groups[first : first + 12], 1):
        digits += group.digits
        if len(digits) > 12:
            break
        groups = run.groups[first : first + count]
        if len(digits) == 12 and digits[:3] in _PROVINCE_CODES and digits[3] in "0123" and _bounded(fold, groups):
            between = set(gaps(fold, groups))
            listed = any("," in gap for gap in between)
            tidy = labelled or (len(between) <= 1 and not listed and min(len(g.digits) for g in groups) >= 3)
            return count if tidy and not _UNIT_AFTER.match(fold, groups[-1].end) else 0
    return 0


def _account(fold: str, run: Run, first: int, least: int) -> int:
    """Groups that make 6 to 19 digits of one account number, with no unit after them."""
    groups = run.groups[first : first + 10]
    size = len(groups[0].digits)
    count = 1
    if size < 8:
        for gap, group in zip(gaps(fold, groups), groups[1:], strict=True):
            if len(gap) > 1 or gap in ",/" or size + len(group.digits) > 19 or len(group.digits) > 8:
                break
            size += len(group.digits)
            count += 1
    found = groups[:count]
    if _DATE.search(fold, max(0, groups[0].start - 6), found[-1].end):
        return 0
    fits = least <= size <= 19 and _bounded(fold, found) and not _UNIT_AFTER.match(fold, found[-1].end)
    return count if fits else 0


def _card(fold: str, run: Run, first: int) -> int:
    """Four groups of four digits (or 16 at once) with a right check digit (Luhn): a payment card."""
    groups = run.groups[first : first + 4]
    count = 1 if len(groups[0].digits) == 16 else 4
    digits = "".join(group.digits for group in groups[:count])
    shaped = len(digits) == 16 and (count == 1 or all(len(g.digits) == 4 for g in groups))
    if not shaped or digits[0] not in "34569" or not _bounded(fold, groups[:count]):
        return 0
    named = _CARD_WORD.search(fold, max(0, groups[0].start - 30), groups[0].start)
    if count == 1 and not named:
        return 0
    return count if _luhn(digits) or (named and count == 4) else 0


def _luhn(digits: str) -> bool:
    doubled = (sum(divmod(2 * int(d), 10)) for d in digits[-2::-2])
    return (sum(map(int, digits[-1::-2])) + sum(doubled)) % 10 == 0
