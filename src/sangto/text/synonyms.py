"""Write words that say the same in one way: "xe lửa" and "tàu hỏa", "jab" and "vaccine".

Groups come from resources/synonyms.tsv. Steps: from left to right the longest phrase of a group that begins at a word
is replaced by the canonical phrase of its group, unless a longer phrase begins inside it and reaches beyond it
("hút | thuốc trừ sâu", not "hút thuốc | trừ sâu"); this is repeated until nothing is left to replace. A canonical
phrase itself is always kept whole: what has been replaced is not taken apart. The result serves comparison only.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from sangto.tables import synonyms

_MAX_PASSES = 8  # more than any text has needed; keeps the time linear in the length of hostile ones

_Words = tuple[str, ...]


class _Lexicon(NamedTuple):
    """Phrases of one language and spelling.

    Attributes:
        lengths: Numbers of words, the longest first, of the phrases that begin with a word (outer key) and go on with
            another (inner key); under the inner key "" those that hold whatever follows: 1 or nothing.
        canonical: Each phrase and what stands for it; a canonical phrase stands for itself.
    """

    lengths: dict[str, dict[str, tuple[int, ...]]]
    canonical: dict[_Words, _Words]


def canonical_words(words: Sequence[str], *, marked: bool, language: str) -> _Words:
    """`words` with every phrase that has a synonym replaced by the words of its canonical form.

    Args:
        words: Key words of a text if it is `marked` or not Vietnamese, else its fold words.
        marked: Whether the words are given with Vietnamese marks; without them only phrases that are clear count.
        language: BCP 47 code. Words in another language than Vietnamese and English are returned as they are.

    Returns:
        The words of the comparison, in the same spelling; their number may differ. Applying it again changes nothing:
        words that do not settle after a few passes are returned as they are.
    """
    given = current = tuple(words)
    lexicon = _lexicon(language, marked=marked)
    if lexicon is None:
        return given
    for _ in range(_MAX_PASSES):
        replaced = _replace(current, lexicon)
        if replaced is current:
            return current
        current = replaced
    return given


def _lexicon(language: str, *, marked: bool) -> _Lexicon | None:
    primary = language[:2].lower() if language[2:3] in ("", "-") else ""
    if primary == "vi":
        return _load(synonyms.MARKED if marked else synonyms.UNMARKED)
    return _load(synonyms.ENGLISH) if primary == "en" else None


@cache
def _load(groups: str) -> _Lexicon:
    """Take a table apart, once."""
    canonical: dict[_Words, _Words] = {}
    for group in groups.splitlines():
        phrases = [tuple(phrase.split(" ")) for phrase in group.split("|")]
        canonical.update(dict.fromkeys(phrases, phrases[0]))
    lengths: dict[str, dict[str, tuple[int, ...]]] = {}
    for phrase in sorted(canonical, key=len):
        follows = lengths.setdefault(phrase[0], {"": ()})
        second = phrase[1] if len(phrase) > 1 else ""
        known = follows.get(second, follows[""])
        if len(phrase) not in known:
            follows[second] = (len(phrase), *known)
    return _Lexicon(lengths, canonical)


def _replace(words: _Words, lexicon: _Lexicon) -> _Words:
    """One pass from left to right; the same object if there is nothing to replace."""
    heads = lexicon.lengths
    out: list[str] = []
    copied = at = 0
    last = len(words) - 1
    for start in [position for position, word in enumerate(words) if word in heads]:
        follows = heads[words[start]]
        if start >= at and (follows.get(words[start + 1], follows[""]) if start < last else follows[""]):
            length = _match(words, start, lexicon)
            if length:
                at = start + length
                phrase = words[start:at]
                canonical = lexicon.canonical[phrase]
                if canonical != phrase:
                    out += words[copied:start]
                    out += canonical
                    copied = at
    return (*out, *words[copied:]) if copied else words


def _lengths(words: _Words, start: int, lexicon: _Lexicon) -> tuple[int, ...]:
    """Numbers of words of the phrases that may begin at `start`, the longest first."""
    follows = lexicon.lengths.get(words[start])
    if follows is None:
        return ()
    return follows.get(words[start + 1], follows[""]) if start + 1 < len(words) else follows[""]


def _match(words: _Words, start: int, lexicon: _Lexicon) -> int:
    """Number of words of the phrase that is read at `start`; 0 if there is none."""
    for length in _lengths(words, start, lexicon):
        phrase = words[start : start + length]
        canonical = lexicon.canonical.get(phrase) if len(phrase) == length else None
        if canonical and (canonical == phrase or not _gives_way(words, start, length, lexicon)):
            return length
    return 0


def _gives_way(words: _Words, start: int, length: int, lexicon: _Lexicon) -> bool:
    """Whether a longer phrase begins inside the phrase at `start` and reaches beyond its end."""
    end = start + length
    for inner in range(start + 1, end):
        for other in _lengths(words, inner, lexicon):
            beyond = end < inner + other <= len(words)
            if beyond and other > length and words[inner : inner + other] in lexicon.canonical:
                return True
    return False
