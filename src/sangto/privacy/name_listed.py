"""Names in small letters or in capitals throughout, by the tables of names: whether it is one, and how far it goes."""

from __future__ import annotations

from sangto.privacy.name_words import (
    ALL_IN_CAPITALS,
    ALL_PARTS,
    COMMON_FAMILY,
    FAMILY,
    FAMILY_IN_CAPITALS,
    GIVEN,
    PARTS,
    PARTS_IN_CAPITALS,
    SURE_FAMILY,
    SYLLABLE,
)
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.privacy_words import COMPOUNDS, FAMILY_NAMES
from sangto.text.unicode import fold_text

BETWEEN = frozenset(["thị", "văn", "thi", "van"])
"""Middle names after which any syllable is a name."""
_FAMILY_WORDS = frozenset("cầm vàng hứa ma từ thân la tăng cao trà văn sơn kim ông thái từ giáp".split())
"""Family names that in small letters are rather other words: before *thị* or *văn* they count."""
_CLOSING = ("", ",", ".", "\n", ";", "!", "?", ")")
PLAIN_COMPOUNDS = frozenset(map(fold_text, COMPOUNDS))


def listed_name(view: View, words: list[Span]) -> Span | None:
    """The longest beginning of `words` that is a full Vietnamese name, by the tables."""
    capital = view.text[words[0].start].isupper()
    titled = view.text[words[0].start : words[-1].end].istitle()
    folded = [view.fold[w.start : w.end] if titled or _is_name_part(view, w, capital) else "" for w in words]
    second = folded[1] if len(folded) > 1 else ""
    marked = not view.text[words[0].start : words[-1].end].isascii()
    if not capital and (_is_other_word(view, words[0], folded[0], second, marked) or _is_written_compound(view, words)):
        return None
    if folded[0] not in (FAMILY_IN_CAPITALS if capital else FAMILY if marked else COMMON_FAMILY):
        return _listed_given(view, words, folded, capital)
    count = 1
    parts = PARTS_IN_CAPITALS if capital else PARTS
    while count < len(folded) and (folded[count] in parts or len(folded[count]) == 1):
        count += 1
    if count == 2 and len(words) > 2 and at_word(view, words[1]) in BETWEEN and common_syllable(view, words[2]):
        return Span(words[0].start, words[2].end)  # "nguyen thi that"
    common = folded[0] in COMMON_FAMILY
    if marked and not capital and common and 1 < count < len(words) and _ends_clause(view, words[count]):
        count += 1  # "nguyễn hồng diên,": the last part is in no table
    enough = 2 if capital or (common and folded[count - 1] in GIVEN) else 3
    return Span(words[0].start, words[count - 1].end) if count >= enough else None


def _is_written_compound(view: View, words: list[Span]) -> bool:
    """Whether the first two words in small letters are one phrase ("đỗ trường y")."""
    return len(words) > 1 and view.text[words[0].start : words[1].end] in COMPOUNDS


def _is_other_word(view: View, word: Span, family: str, second: str, marked: bool) -> bool:
    """Whether a family name in small letters is rather another word: "dao to", "cầm hoa", "đăng ký"."""
    if second in BETWEEN or family not in FAMILY:
        return False
    if not marked:
        sure = family in SURE_FAMILY or view.is_bare(word.start)
        return not sure or f"{family} {second}" in PLAIN_COMPOUNDS
    written = at_word(view, word)
    return written not in FAMILY_NAMES or written in _FAMILY_WORDS


def _listed_given(view: View, words: list[Span], folded: list[str], capital: bool) -> Span | None:
    """One or two parts of a name without its family name, before the end of a clause."""
    if folded[0] in GIVEN and view.fold[words[0].end : words[0].end + 1] in _CLOSING:
        return words[0]
    if capital or len(words) < 2 or not view.text[words[0].start : words[1].end].islower():
        return None
    closes = view.fold[words[1].end : words[1].end + 1] in _CLOSING
    return Span(words[0].start, words[1].end) if closes and folded[0] in PARTS and folded[1] in GIVEN else None


def _is_name_part(view: View, word: Span, capital: bool) -> bool:
    written = view.text[word.start : word.end].lower()
    return written.isascii() or written in (ALL_IN_CAPITALS if capital else ALL_PARTS)


def _ends_clause(view: View, word: Span) -> bool:
    """Whether a syllable stands before a comma or the end of a sentence."""
    return common_syllable(view, word) and view.fold[word.end : word.end + 1] in _CLOSING


def common_syllable(view: View, word: Span) -> bool:
    """Whether a word can be the last part of a name that no table holds."""
    return SYLLABLE.fullmatch(view.fold, word.start, word.end) is not None and word.end - word.start > 1


def at_word(view: View, word: Span) -> str:
    """A word in small letters with its marks."""
    return view.text[word.start : word.end].lower()
