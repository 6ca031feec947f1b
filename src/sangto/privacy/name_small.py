"""Names in text without capitals, or in capitals throughout, after a form of address."""

from __future__ import annotations

import re
from collections import deque

from sangto.privacy.name_listed import listed_name
from sangto.privacy.name_reading import marks_fit, read_words
from sangto.privacy.name_refusals import is_historical, is_known_phrase
from sangto.privacy.name_titles import AMBIGUOUS_TITLES, TITLES, WEAK_TITLES
from sangto.privacy.name_words import (
    ALL_PARTS,
    CONTACT,
    CONTACT_AFTER,
    FAMILY,
    GIVEN,
    GIVEN_OR_FAMILY,
    NUMBER_NEXT,
    VERB_AFTER,
    WORDS_TOO,
)
from sangto.privacy.patterns import words
from sangto.privacy.places import WORD
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.privacy_words import COMPOUNDS, GIVEN_NAMES
from sangto.text.unicode import fold_text

_PAIRS = frozenset(
    words(
        "lan anh,thu ha,thu trang,minh anh,ngoc anh,tuan anh,duc anh,mai anh,kim anh,hong nhung,"
        "thu huong,thanh huong,thanh ha,minh chau,bao ngoc,thuy linh,phuong linh,quynh anh,phuong anh,"
        "van anh,hai yen,kim lien,kim oanh,ngoc lan,ngoc mai,thanh tam,thu thao,thanh thao,hoai thu,"
        "hong hanh,bich ngoc,my linh,thuy trang,quoc bao,gia bao,minh quan,hoang nam",
        ",",
    )
)


_VERBS = frozenset(["bảo", "sang", "thông", "quyết", "định", "phát", "như", "thương", "giao", "tiến", "thành"])
"""Given names that after a form of address are rather a verb ("thầy bảo"): a number right beside them decides."""
_BARE_WORDS = frozenset(map(fold_text, WORDS_TOO | {"trong", "quân", "hội", "hoà", "xa"}))
"""Names that without their marks are everyday words."""
_ADDRESSED = frozenset(["anh", "chi", "em", "co", "chu", "bac"])
_FIRST_LETTER = re.compile(r"(?<!\w)[^\W\d_a-z](?=\w)")
_CONTACT_REACH = 25
_CLOSING = frozenset(["", *",.)\n!?"])


def small_name(view: View, title: re.Match[str], word: str, unmarked: bool) -> Span | None:
    """A name in text without capitals, or in capitals throughout.

    A common family name with more parts counts always; a given name alone needs a telephone or an invitation to call
    beside it if the form of address may be another word ("co" for có), and must be no set phrase ("anh hùng").
    """
    first = WORD.match(view.fold, title.start("at"))
    if first is None:
        return None
    folded = first[0]
    words = read_words(view, title.start("at"))
    pair = not unmarked and " " not in word and _is_marked_pair(view, words)
    if not (pair or folded in GIVEN_OR_FAMILY) or (unmarked and word == "duong"):
        return None
    if folded in TITLES and view.text[first.end() + 1 : first.end() + 2].isupper():
        return None  # "cụ ông Nguyễn Văn Tám": the second form of address announces the name
    if folded in _ADDRESSED and not NUMBER_NEXT.match(view.fold, first.end()):
        return None  # "cô chú anh chị"
    known = folded in GIVEN and marks_fit(view, Span(*first.span()))
    if not (known or pair or folded in FAMILY):
        return None
    if folded in FAMILY and (span := listed_name(view, words)) and len(words) > 1:
        second = view.fold[words[1].start : words[1].end]
        if span.end > words[1].end or (second in GIVEN and not unmarked):
            return span
    if not (known or pair) or (word in WEAK_TITLES and not title["dot"]):
        return None
    if pair and not (is_known_phrase(view, title.start("title")) or is_historical(view, title.start("title"))):
        return Span(words[0].start, words[1].end) if _plain_text(view, title.start("title"), words[1].end) else None
    pair = len(words) > 1 and _pair(view, words[0], words[1])
    number = NUMBER_NEXT.match(view.fold, words[0].end) or (pair and NUMBER_NEXT.match(view.fold, words[1].end))
    common = view.text[words[0].start : words[0].end].lower() in WORDS_TOO
    if common and _is_compound(view, words):
        return None
    if unmarked and folded in _BARE_WORDS and word in ("em", "ban", "con") and not number:
        return None  # "cho em bao", "ban quan ly"
    verb = view.text[words[0].start : words[0].end].lower() in _VERBS
    beside = bool(number) or _invites(view.before(title.start("title"), 40), 1 if verb else _CONTACT_REACH)
    if is_known_phrase(view, title.start("title")) or (not beside and is_historical(view, title.start("title"))):
        return None
    if not beside and not verb and not (unmarked and word in AMBIGUOUS_TITLES):
        beside = bool(CONTACT_AFTER.match(view.fold, words[0].end))
    if not beside and (unmarked or " " in word or common or word in ("gap", "ban", "con", "em")):
        return None
    if (beside and word == "gap") or not (beside or _plain_text(view, title.start("title"), words[0].end)):
        return None
    return Span(words[0].start, words[1 if pair and beside else 0].end)


def _is_compound(view: View, words: list[Span]) -> bool:
    """Whether the word and the next are one word ("chị thông tin")."""
    return len(words) > 1 and view.text[words[0].start : words[1].end].lower() in COMPOUNDS


def _invites(before: str, reach: int) -> bool:
    """Whether somebody is asked to call, at most `reach` characters before and in the same sentence."""
    found = deque(CONTACT.finditer(before), maxlen=1)
    if not found:
        return False
    between = before[found[0].end() :]
    return len(between) <= reach and not any(sign in between for sign in ".!?\n")


def _plain_text(view: View, start: int, end: int) -> bool:
    """Whether capitals tell nothing around here, and what follows a name is a verb or the end of the clause."""
    if not (VERB_AFTER.match(view.fold, end) or view.fold[end : end + 1] in _CLOSING):
        return False
    around = view.text[max(0, start - 50) : end + 50]
    capitals = sum(not letter.islower() for letter in _FIRST_LETTER.findall(around))
    return capitals < 2 or around.isupper()


def _is_marked_pair(view: View, words: list[Span]) -> bool:
    """Whether two parts of a name with their marks stand there, the second a given name ("tường vân")."""
    if len(words) < 2:
        return False
    first, second = (view.text[word.start : word.end].lower() for word in words[:2])
    pair = f"{first} {second}"
    return first in ALL_PARTS and second in GIVEN_NAMES and not pair.isascii() and pair not in COMPOUNDS


def _pair(view: View, first: Span, second: Span) -> bool:
    if view.fold[first.start : second.end] in _PAIRS:
        return True
    parts = all(view.text[word.start : word.end].lower() in ALL_PARTS for word in (first, second))
    return parts and NUMBER_NEXT.match(view.fold, second.end) is not None
