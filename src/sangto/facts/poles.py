"""Which words of a text have an opposite ("tăng" and "giảm"), and whether they are negated.

Steps: from left to right the longest phrase of the opposites in ``resources/negation.tsv``; in a text without marks a
phrase that may be other words as well counts as weak.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from sangto.facts.wording import Negation, Pole, Word
from sangto.tables.negation import OPPOSITES
from sangto.text.words import fold_word

_BEFORE_POLE = 3  # words from a negator to the word with an opposite that it negates
_TOO_COMMON = frozenset(str.split("gia co can nen phai con da nam nu tu no mat la ra vao den den cu moi trong ngoai"))
"""Words without marks that are far more often other words than those that have an opposite."""


def phrase_lengths(phrases: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """For the first word of each phrase: how many words the phrases have that begin with it, the most first."""
    table: dict[str, set[int]] = {}
    for phrase in phrases:
        head, *rest = phrase.split()
        table.setdefault(head, set()).add(1 + len(rest))
    return {head: tuple(sorted(found, reverse=True)) for head, found in table.items()}


def _fold_phrase(phrase: str) -> str:
    return " ".join(map(fold_word, phrase.split()))


def _sides(fold: Callable[[str], str], *, unmarked: bool) -> dict[str, frozenset[tuple[int, int]]]:
    """For each phrase that has opposites: the groups it is in, and on which side.

    Args:
        fold: Form of the phrases.
        unmarked: Only groups whose phrases are clear without marks.
    """
    sides: dict[str, set[tuple[int, int]]] = {}
    for group, (first, second, clear) in enumerate(OPPOSITES):
        for side, phrases in enumerate((first, second)):
            for phrase in phrases if clear or not unmarked else ():
                sides.setdefault(fold(phrase), set()).add((group, side))
    return {phrase: frozenset(found) for phrase, found in sides.items()}


_MARKED_SIDES = _sides(str, unmarked=False)
_CLEAR_SIDES = _sides(_fold_phrase, unmarked=True)
_WEAK_SIDES = _sides(_fold_phrase, unmarked=False)
_POLE_LENGTHS = {True: phrase_lengths(_MARKED_SIDES), False: phrase_lengths(_WEAK_SIDES)}
_VOICES = frozenset({"bị", "được", "bi", "duoc", "đã", "đang", "sẽ"})


def find_poles(
    words: Sequence[Word], forms: Sequence[str], covered: Mapping[int, int], negations: Sequence[Negation], marked: bool
) -> Iterator[Pole]:
    """The words of a text that have an opposite, the longest phrases first.

    Args:
        words: The words of the text.
        forms: Key or plain form of each.
        covered: For each word of a phrase that means nothing by itself: how many words follow to its end.
        negations: The negations of the text.
        marked: Whether the forms have marks.
    """
    lengths = _POLE_LENGTHS[marked]
    negated = negated_places(words, negations)
    done = 0
    for at, form in enumerate(forms):
        if at < done or form not in lengths:
            continue
        for length in lengths[form]:
            if length < covered.get(at, 0) or (at - 1 in covered and at in covered and covered[at - 1] > covered[at]):
                continue
            known, weak = _sides_of(words[at : at + length], forms[at : at + length], marked)
            if known and at + length <= len(words) and not any(word.ends for word in words[at : at + length - 1]):
                yield Pole(at, length, known, negated.get(at), weak)
                done = at + length
                break


def _sides_of(
    words: Sequence[Word], forms: Sequence[str], marked: bool
) -> tuple[frozenset[tuple[int, int]] | None, bool]:
    """The sides of a phrase, those of "hủy" too for "bị hủy"; and whether it is weak."""
    phrase = " ".join(forms)
    if marked:
        known = _MARKED_SIDES.get(phrase)
        if known and len(forms) > 1 and forms[0] in _VOICES:
            known |= _MARKED_SIDES.get(" ".join(forms[1:]), frozenset())
        return known, False
    written = _MARKED_SIDES.get(" ".join(word.key for word in words))
    if written and not all(word.key.isascii() for word in words):
        return written, False  # short forms of chat are written out with their marks
    clear = phrase in _CLEAR_SIDES
    if not clear and phrase in _TOO_COMMON:
        return None, True
    return (_WEAK_SIDES if clear and len(forms) > 1 else _CLEAR_SIDES if clear else _WEAK_SIDES).get(phrase), not clear


def negated_places(words: Sequence[Word], negations: Sequence[Negation]) -> dict[int, Negation]:
    """For each word that stands close behind a negator in its clause: that negator."""
    places: dict[int, Negation] = {}
    for negation in negations:
        reach = {"negator": _BEFORE_POLE, "lacking": 1}.get(negation.role, 0)  # "không còn cấp", "ngừng cấp"
        for at in range(negation.at + 1, min(negation.after + reach, len(words)) if reach else 0):
            if words[at - 1].ends:
                break
            places.setdefault(at, negation)
    return places
