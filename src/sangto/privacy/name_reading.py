"""Reads a personal name: how far it goes, with capitals or by the tables of names."""

from __future__ import annotations

import re

from sangto.privacy.name_first import FIRST_NAMES, after_saint, ends_with_province, foreign_first, upland_word
from sangto.privacy.name_listed import BETWEEN, PLAIN_COMPOUNDS, at_word, listed_name
from sangto.privacy.name_titles import BODIES_FIRST, TITLES
from sangto.privacy.name_words import (
    ALL_IN_CAPITALS,
    COMMON_FAMILY,
    FAMILY_IN_CAPITALS,
    GIVEN,
    GIVEN_IN_CAPITALS,
    NOT_AFTER_TITLE,
    OFFICE,
    PARTS,
    PARTS_IN_CAPITALS,
    SYLLABLE,
    UPLAND,
    UPLAND_LETTER,
    WRITTEN_FAMILY,
)
from sangto.privacy.places import WORD, province_at, side_by_side
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES
from sangto.tables.privacy_words import BODIES, COMPOUNDS, GIVEN_NAMES
from sangto.text.unicode import fold_text

_INITIALS = re.compile(
    r"(?:(?:Ng|Tr|Ph|Th|Kh|Hg|[A-Z])\.[ ]?){1,3}[A-Z][a-z]{1,6}(?: [A-Z][a-z]{1,6}){0,2}(?![A-Za-z])"
    r"|Ng [A-Z][a-z]{1,6}(?: [A-Z][a-z]{1,6}){1,2}(?![A-Za-z])"
)
"""Over plain letters with capitals: a name of which the first parts are abbreviated."""
_FOREIGN = re.compile(r"[A-Z][a-z]{2,11}(?: [A-Z][a-z]{2,11}){1,2}(?![A-Za-z])")
_MOST_WORDS = 5
"""How many parts a name has at most."""
_SHORTEST_WORD = 4
_CLOSING = ("", ",", ".", "\n", ";", "!", "?", ")", ":")


def read_name(view: View, at: int, *, full: bool, lower: bool) -> Span | None:
    """The name in capitals at `at`: a family name with up to three more words, or a given name of up to two.

    Args:
        view: The text.
        at: Where the name begins.
        full: Whether it must begin with a family name and have two words.
        lower: Whether a name in small letters or all capitals counts too.
    """
    words = read_words(view, at)
    if not words:
        return None
    if view.fold[at : words[0].end] in FIRST_NAMES and (span := _foreign_beginning(view, at, lower=lower)):
        return span
    shouted = view.text[at : words[-1].end].isupper() and words[-1].end - at > 3
    if shouted or not view.text[at].isupper():
        return listed_name(view, words) if lower else None
    capitals = _capitals_of_name(view, words)
    family = len(capitals) > 1 and _starts_full_name(view, capitals)
    if full and not family and not (len(capitals) > 2 and UPLAND_LETTER.match(view.text, at)):
        return None
    kept = capitals[: _most(view, capitals) if family else 2]
    middle = len(capitals) > 2 and at_word(view, capitals[1]) in ("thị", "văn", "a")
    upland = middle or UPLAND.match(view.text, at) is not None
    if family and not upland and len(kept) > 2 and not _is_syllable(view, kept[-1]):
        kept = kept[:-1]  # "Đậu Xuân Tiềm Vietcombank"
    if upland and capitals[0].end - at < 3:
        kept = capitals  # "Y Blơ Niê"
    elif upland and at_word(view, capitals[0]) not in ALL_IN_CAPITALS:
        kept = capitals  # "Kơ Să Ha Nhụ"
    initial = kept[-1].end - kept[-1].start == 1 < kept[0].end - kept[0].start
    if (
        not family
        and not upland
        and len(kept) == 2
        and not initial
        and not SYLLABLE.fullmatch(view.fold, kept[1].start, kept[1].end)
    ):
        kept = kept[:1]
    whole = family and len(kept) > 2
    office = OFFICE.match(view.fold, at) and not view.text[at : at + 6].lower().startswith(("trường", "trương"))
    if kept[-1].end - at <= 1 or office:
        return None
    if not whole and NOT_AFTER_TITLE.match(view.text[at : at + 16].lower()):
        return None
    if len(kept) == 1 and is_compound(view, kept[0]):
        return None
    if not upland and not all(SYLLABLE.fullmatch(view.fold, w.start, w.end) or w.end - w.start == 1 for w in kept):
        return None
    return Span(at, kept[-1].end + _stop_after(view, kept))


def _is_syllable(view: View, word: Span) -> bool:
    """Whether a word is a syllable, or the letters of one ("Trần Thị Kh.")."""
    return word.end - word.start < _SHORTEST_WORD or SYLLABLE.fullmatch(view.fold, word.start, word.end) is not None


def _capitals_of_name(view: View, words: list[Span]) -> list[Span]:
    """The first of `words` that have capitals and can be parts of one name."""
    capitals: list[Span] = []
    for word in words:
        if not view.text[word.start].isupper():
            break
        if capitals and (ends_with_province(view, capitals, word.start) or _is_abbreviation(view, word)):
            break
        initial = word.end - word.start == 1 and _LAST_INITIAL.match(view.text, word.end) is not None
        if capitals and (initial or (len(capitals) > 1 and (word.end - word.start == 1 or _is_title(view, word)))):
            if word.end - word.start == 1:
                capitals.append(word)  # "Trịnh Hữu T.": nothing after the last initial is part of it
            break
        capitals.append(word)
    return capitals


def _most(view: View, words: list[Span]) -> int:
    """How many of `words` make a name: five if the last is a known part and closes the clause, else four."""
    if len(words) < _MOST_WORDS or at_word(view, words[-1]) not in ALL_IN_CAPITALS | PARTS:
        return _MOST_WORDS - 1
    return _MOST_WORDS if view.fold[words[-1].end : words[-1].end + 1] in _CLOSING else _MOST_WORDS - 1


def _foreign_beginning(view: View, at: int, *, lower: bool) -> Span | None:
    """A name that begins with a baptismal or a foreign name and goes on as a Vietnamese one."""
    if not view.text[at].isupper():
        return None
    if further := after_saint(view, at):
        inner = read_name(view, further, full=True, lower=lower) or given_pair(view, further)
        return Span(at, inner.end) if inner else None
    return foreign_first(view, at)


def _stop_after(view: View, words: list[Span]) -> int:
    """1 if the full stop of an initial ends a name ("Thu H.")."""
    initial = len(words) > 1 and words[-1].end - words[-1].start == 1
    return int(initial and view.text[words[-1].end : words[-1].end + 1] == ".")


def _is_title(view: View, word: Span) -> bool:
    """Whether a form of address begins another sentence after an initial ("Lê M. Bà Tư")."""
    return view.text[word.start - 2 : word.start] == ". " and view.fold[word.start : word.end] in TITLES


def is_family(view: View, word: Span) -> bool:
    """Whether a word with a capital is a family name as it is written, with its marks or without any."""
    written = at_word(view, word)
    if written in WRITTEN_FAMILY or not written.isascii() or written not in FAMILY_IN_CAPITALS:
        return written in WRITTEN_FAMILY
    shouted = view.text[word.start : word.end].isupper()
    return shouted or written in COMMON_FAMILY or view.text[word.start : word.end + 12].isascii()


def _starts_full_name(view: View, words: list[Span]) -> bool:
    """Whether a family name comes first, or three words of which the second is a middle name."""
    folded = [view.fold[word.start : word.end] for word in words[1:3]]
    thi = len(folded) > 1 and at_word(view, words[1]) in ("thị", "văn")
    return is_family(view, words[0]) or thi or (len(folded) > 1 and all(word in PARTS_IN_CAPITALS for word in folded))


def _is_abbreviation(view: View, word: Span) -> bool:
    """Whether a word is letters of an abbreviation rather than a syllable: the ĐT, SĐT, CCCD or STK after a name."""
    written = view.text[word.start : word.end]
    return len(written) > 1 and written.isupper() and not SYLLABLE.fullmatch(view.fold, word.start, word.end)


def given_pair(view: View, at: int) -> Span | None:
    """Two parts of a name with capitals, the second a given name, and no capital after them ("Khánh Vy")."""
    words = read_words(view, at)
    if len(words) < 2 or not view.text[at : words[1].end].istitle() or province_at(view, at):
        return None
    first, second = (at_word(view, word) for word in words[:2])
    plain = view.text[max(0, at - 40) : words[1].end + 20].isascii()
    if plain and first in PARTS and second in GIVEN and f"{first} {second}" not in FOLDED_PLACES:
        return None if len(words) > 2 and view.text[words[2].start].isupper() else Span(at, words[1].end)
    if first not in ALL_IN_CAPITALS or second not in GIVEN_IN_CAPITALS:
        return None
    return None if len(words) > 2 and view.text[words[2].start].isupper() else Span(at, words[1].end)


def given_first(view: View, at: int) -> Span | None:
    """A given name before a family name, as people are called on networks ("Lan Phạm")."""
    words = read_words(view, at)
    if len(words) < 2 or not view.text[at : words[1].end].istitle():
        return None
    fits = at_word(view, words[0]) in GIVEN_IN_CAPITALS and is_family(view, words[1])
    return Span(at, words[1].end) if fits and not (len(words) > 2 and view.text[words[2].start].isupper()) else None


def initials(view: View, at: int) -> Span | None:
    """A name of which the first parts are abbreviated ("H. T. Mai", "Ng. Văn Thịnh")."""
    found = _INITIALS.match(view.cased, at)
    return Span(*found.span()) if found else None


def foreign_name(view: View, at: int) -> Span | None:
    """Two or three words in plain letters with capitals, where somebody says who they are."""
    found = _FOREIGN.match(view.text, at)
    return Span(*found.span()) if found else None


FOLDED_PLACES = frozenset(map(fold_text, NAMES))
_SCHOOLS = frozenset(["trung", "tiểu", "mầm", "đại", "cao", "phổ", "dạy", "dân"])
_LAST_INITIAL = re.compile(r"\.(?![ ]?[^\W\d_a-zà-ỹđ])")
"""The full stop of an initial with no capital after it."""
_FURTHER = rf"(?:(?:(?<![^\W\d_]{{2}})\.)?[ ]({WORD.pattern})"
_WORDS = re.compile(f"({WORD.pattern})" + _FURTHER * (_MOST_WORDS - 1) + ")?" * (_MOST_WORDS - 1))
"""At most five words with single blanks between them; an initial may carry a full stop."""


def read_words(view: View, at: int) -> list[Span]:
    """At most five words from `at` on; an initial may carry a full stop. A possessive ends them ("Hoa's")."""
    known = view.words.get(at)
    if known is None:
        known = view.words[at] = _words_at(view, at)
    return known


def _words_at(view: View, at: int) -> list[Span]:
    found = _WORDS.match(view.fold, at)
    if found is None:
        return []
    if "." in found[0]:
        words = [Span(start, end) for start, end in found.regs[1:] if end >= 0]
    else:
        words = side_by_side(at, found[0].split(" "))
    if len(words) > 1 and view.fold[words[-1].end : words[-1].end + 1].isdigit():
        words.pop()  # "Thảo Vy O7O 66 21 …": what digits are glued to is no word
    if "'s" in found[0]:
        for count, (start, end) in enumerate(words):
            if view.fold.endswith("'s", start, end):
                return [*words[:count], Span(start, end - 2)]
    return words


def is_compound(view: View, word: Span) -> bool:
    """Whether a word with a capital and the small one after it are one word: "Công an".

    Within a sentence, where only a name has a capital, bodies such as *Công an* alone count.
    """
    after = WORD.match(view.fold, word.end + 1) if view.fold[word.end : word.end + 1] == " " else None
    if after is None or view.text[after.start()].isupper():
        return False
    inside = view.text[max(0, word.start - 2) : word.start - 1].islower()
    written = view.text[word.start : after.end()].lower()
    if written.isascii() and written in PLAIN_COMPOUNDS:
        return True
    return written in (BODIES if inside else COMPOUNDS)


def _is_between(view: View, words: list[Span]) -> bool:
    """Whether the second of three words with capitals is *Thị* or *Văn* ("Ban Thi May" without marks)."""
    capitals = len(words) > 2 and all(view.text[word.start].isupper() for word in words[:3])
    return capitals and at_word(view, words[1]) in BETWEEN


def names_body(view: View, at: int) -> bool:
    """Whether the words at `at` are the name of a shop or a body ("Kho Thủ Đức"), and no person's ("Trường Giang")."""
    words = read_words(view, at)
    first = at_word(view, words[0]) if words else ""
    if first not in BODIES_FIRST or _is_between(view, words):
        return False
    if first not in ALL_IN_CAPITALS or len(words) < 2:
        return first not in ALL_IN_CAPITALS
    capital = view.text[words[1].start].isupper()
    if first == "trường" and at_word(view, words[1]) in _SCHOOLS and not is_compound(view, words[0]):
        return len(words) < 3 or not view.text[words[2].start].isupper()  # "Trường Trung học …"
    if first == "trường" and len(words) > 2 and is_family(view, words[1]) and view.text[words[2].start].isupper():
        return True  # "Trường Lê Hồng Phong"
    return at_word(view, words[1]) not in ALL_IN_CAPITALS if capital else is_compound(view, words[0])


def marks_fit(view: View, word: Span) -> bool:
    """Whether the word as written is a name with its marks, or has no marks at all."""
    written = view.text[word.start : word.end].lower()
    return written in GIVEN_NAMES or written.isascii()


def given_only(view: View, at: int) -> Span | None:
    """A single given name with a capital and none after it."""
    words = read_words(view, at)
    if not words or not view.text[at].isupper():
        return None
    written = view.text[at : words[0].end]
    bare = written.istitle() and written.lower() in GIVEN and view.is_bare(at)
    if not bare and written.lower() not in (GIVEN_IN_CAPITALS if written.istitle() else GIVEN_NAMES):
        return None
    if len(words) > 1 and (view.text[words[1].start].isupper() or is_compound(view, words[0])):
        return None
    return words[0]


def plain_name(view: View, at: int) -> Span | None:
    """A name that only its capitals and the tables show to be one."""
    name = read_name(view, at, full=True, lower=True) or given_only(view, at) or given_pair(view, at)
    return name or upland_word(view, at)
