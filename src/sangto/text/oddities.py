"""What is odd in a text before anybody judges it: letters of other scripts inside words, characters that cannot be
seen, words that no Vietnamese syllable looks like.

A pupil who copies a web page carries such things along without knowing; somebody who hides a copy puts them there. So
an oddity is a reason to look, never more.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sangto.records import Span
from sangto.text.language import guess_language
from sangto.text.syllables import is_syllable_shape, parse_syllable
from sangto.text.unicode import clean

MOST_SPANS = 200  # of one kind
ODD_SHARE = 0.2
"""Share of words that are no syllable from which on a Vietnamese text is odd; news with foreign names have less."""
LEAST_WORDS = 50  # a text of fewer words has no share worth telling

_KINDS = {
    "homoglyph": "mixed-scripts",
    "styled": "mixed-scripts",
    "fullwidth": "mixed-scripts",
    "invisible": "invisible",
    "bidi": "invisible",
}
_UNSEEN = re.compile(
    "(?:[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2061-\u2065\u206a-\u206f\u3164\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e0fff]|(?<=[^\\W\\d_])[\ufe00-\ufe0f])+"
)
"""What cannot be seen and is left in a clean text, since elsewhere it has a use: fillers, tags, variation selectors."""
_BETWEEN = re.compile("(?<=[A-Za-zÀ-\u024f\u1e00-\u1eff])[\u0370-\u03ff\u0400-\u052f](?=[A-Za-zÀ-\u024f\u1e00-\u1eff])")
"""A Greek or Cyrillic letter between Latin ones; at the edge of a word it may be meant (μm, TNFα)."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Oddity:
    """One kind of oddity in a text.

    Attributes:
        kind: ``mixed-scripts`` (letters of other scripts or styles inside Latin words), ``invisible`` (characters
            without width or that turn the direction), ``odd-words`` (too many words that are no Vietnamese syllable).
        count: How many there are.
        spans: Where the first 200 stand, in the text as it was given.
        share: Of the words of the text, for ``odd-words``; else 0.
    """

    kind: str
    count: int
    spans: tuple[Span, ...]
    share: float = 0.0


def find_oddities(text: str) -> tuple[Oddity, ...]:
    """Find what is odd in a text. Cost linear in its length.

    Args:
        text: As it was given.

    Returns:
        At most one oddity of a kind, in the order of the kinds above.
    """
    form = clean(text)
    spans: dict[str, list[Span]] = {"mixed-scripts": [], "invisible": []}
    for flag in form.flags:
        if flag.kind in _KINDS:
            spans[_KINDS[flag.kind]].append(flag.span)
    for kind, pattern in (("mixed-scripts", _BETWEEN), ("invisible", _UNSEEN)):
        more = [Span(*match.span()) for match in pattern.finditer(text)]
        spans[kind] = sorted({*spans[kind], *more}) if more else spans[kind]
    found = [Oddity(kind, len(own), _first(own)) for kind, own in spans.items() if own]
    return (*found, *_odd_words(form.text, form.offsets.to_source))


def _first(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(spans)[:MOST_SPANS]


def _odd_words(text: str, to_source: Callable[[Span], Span]) -> tuple[Oddity, ...]:
    words = [match.span() for match in _WORD.finditer(text)]
    if len(words) < LEAST_WORDS or guess_language(text[:20_000]) != "vi":
        return ()
    odd = [Span(start, end) for start, end in words if not _is_syllable(text[start:end])]
    share = len(odd) / len(words)
    if share < ODD_SHARE:
        return ()
    return (Oddity("odd-words", len(odd), tuple(map(to_source, odd[:MOST_SPANS])), share),)


def _is_syllable(word: str) -> bool:
    word = unicodedata.normalize("NFC", word)
    return parse_syllable(word) is not None or (word.isascii() and is_syllable_shape(word))
