"""`find_cues`: the words of a statement that show what kind of statement it is.

Steps, in this order:

1. words and phrases of ``resources/claim_cues.tsv``, longest first; a text without marks is read in the spelling
   without marks, and an English one by the English phrases only;
2. quantities, dates and references to law, found by `sangto.text`;
3. signs: question mark, exclamation mark.

A cue never decides by itself; see `sangto.claims.rules`. Spans count code points of the text as given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sangto.records import Cue, Span
from sangto.tables.claim_cues import CUES
from sangto.text import clean, clean_text, fold_text, guess_language
from sangto.text.dates import scan_dates
from sangto.text.lawrefs import scan_law_references
from sangto.text.offsets import OffsetMap
from sangto.text.quantities import scan_quantities
from sangto.text.shadow import read_shadow
from sangto.text.trie import trie_pattern


class Entry(NamedTuple):
    """What a phrase stands for, and where in a statement it counts."""

    name: str
    where: str


class Lexicon(NamedTuple):
    """Phrases in one spelling, and the pattern that finds them."""

    pattern: re.Pattern[str]
    entries: dict[str, Entry]


def _lexicon(entries: dict[str, Entry]) -> Lexicon:
    return Lexicon(re.compile(rf"(?<!\w){trie_pattern(entries)}(?!\w)"), entries)


def _entries(language: str) -> dict[str, Entry]:
    """Phrases of one language as they are written."""
    return {phrase: Entry(name, where) for phrase, name, where, lang, _ in CUES if lang == language}


def _bare_entries() -> dict[str, Entry]:
    """Vietnamese phrases without marks, those left out that would be other words."""
    return {
        fold_text(phrase): Entry(name, where) for phrase, name, where, lang, marks in CUES if lang == "vi" and not marks
    }


_ENGLISH = _lexicon(_entries("en"))
_MARKED = _lexicon(_entries("vi"))
_BARE = _lexicon(_bare_entries())

_SOURCE = re.compile(
    r"(?<!\w)[Tt]heo (?!Luật|Bộ luật|Nghị|Thông tư|Hiến|Điều|Pháp lệnh)"
    r"(?:ông|bà|anh|chị|cơ quan|các|một số|nhiều|chuyên gia|đại diện|lời|nguồn|báo|tờ|trang|hãng|tổ chức|"
    r"nhà chức trách|[A-ZĐ][^\W_]*)"
    r"(?: [A-ZĐ][^\W_]*){0,6}"
)
"""*Theo* with a source after it; *theo Luật* is law, *theo tôi* the writer's own view."""
_LAW = re.compile(
    r"(?<!\w)(?:Bộ luật|Luật|Hiến pháp|Pháp lệnh|Nghị định|Thông tư)(?= (?:[A-ZĐ]|số \d|\d))|"
    r"(?<!\w)Article \d+|(?<!\w)[A-Z]\w+ Act(?!\w)"
)
_LAW_HINTS = ("uật", "Hiến pháp", "Pháp lệnh", "Nghị định", "Thông tư", "Article ", " Act")
"""One of them stands in whatever `_LAW` finds."""
_QUESTION_MARK = re.compile(r"[?？]+[!?\s\"”’)»…]*$")
_EXCLAMATION = re.compile(r"!+[!\s\"”’)»…]*$")
_ALNUM = re.compile(r"[^\W_]")


def find_cues(text: str, language: str = "") -> list[Cue]:
    """The cues in a statement, in the order of the text.

    Args:
        text: One statement, Vietnamese with or without marks, or English.
        language: As `sangto.text.guess_language` gives it, if that is known.

    Returns:
        Cues; those from words do not overlap each other, but may overlap quantities, dates and laws.
    """
    cues = [*_word_cues(text, language or guess_language(text)), *_measured_cues(text), *_sign_cues(text)]
    return sorted(cues, key=lambda cue: cue.span)


def _word_cues(text: str, language: str) -> Iterator[Cue]:
    cleaned = clean_text(text)
    offsets = OffsetMap() if cleaned == text else clean(text).offsets
    lower = _lowered(cleaned)
    lexicon = _lexicon_for(language, lower)
    inner = _inner(lower)
    for match in lexicon.pattern.finditer(lower):
        entry = lexicon.entries[match[0]]
        if _in_place(inner, match, entry.where):
            span = offsets.to_source(Span(*match.span()))
            yield Cue(entry.name, span, text[span.start : span.end])
    for match in _SOURCE.finditer(cleaned) if "heo " in cleaned else ():
        span = offsets.to_source(Span(*match.span()))
        yield Cue("attribution", span, text[span.start : span.end])


def _lexicon_for(language: str, lower: str) -> Lexicon:
    if language == "en":
        return _ENGLISH
    return _BARE if lower.isascii() else _MARKED


def _lowered(text: str) -> str:
    """Small letters, as many as `text` has characters."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _inner(text: str) -> Span:
    """From the first to the last letter or digit."""
    end = len(text)
    while end and not text[end - 1].isalnum():
        end -= 1
    first = _ALNUM.search(text)
    return Span(first.start() if first else end, end)


def _in_place(inner: Span, match: re.Match[str], where: str) -> bool:
    """Whether a phrase stands where it counts: anywhere, or with only signs before or after it."""
    if where == "start":
        return match.start() <= inner.start
    return where == "any" or match.end() >= inner.end


def _measured_cues(text: str) -> Iterator[Cue]:
    """Quantities with a figure or a unit, dates, references to law."""
    shadow = read_shadow(text)
    dates = [shadow.span(found[0], found[1]) for found in scan_dates(shadow)]
    yield from (_cue("date", span, text) for span in dates)
    for quantity in scan_quantities(shadow):
        figure = any(map(str.isdigit, quantity.text)) or quantity.dimension not in ("number", "count")
        if figure and not any(date.start < quantity.span.end and quantity.span.start < date.end for date in dates):
            yield _cue("quantity", quantity.span, text)
    laws = [reference.span for reference in scan_law_references(shadow)]
    yield from (_cue("law", span, text) for span in laws)
    if not laws and any(hint in text for hint in _LAW_HINTS):
        yield from (_cue("law", Span(*match.span()), text) for match in _LAW.finditer(text))


def _sign_cues(text: str) -> Iterator[Cue]:
    for name, pattern in (("question", _QUESTION_MARK), ("exclamation", _EXCLAMATION)):
        sign = pattern.search(text, max(0, len(text) - 20))
        if sign:
            yield _cue(name, Span(sign.start(), sign.start() + 1), text)


def _cue(name: str, span: Span, text: str) -> Cue:
    return Cue(name, span, text[span.start : span.end])
