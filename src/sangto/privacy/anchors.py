"""One pass over the words of a text, for all finders whose patterns begin with many different words: `anchors_of`.

A pattern with hundreds of beginnings takes long to search, and every finder would pass over the text again. So each
word is looked up once, and the finders match their patterns only where one of their first words stands.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import NamedTuple

from sangto.privacy.address_cues import CUE_HEADS, CUE_WRITTEN
from sangto.privacy.address_words import BUILDING_NAMES, HAMLET_HEADS, ROOM_HEADS
from sangto.privacy.folds import fold_letters
from sangto.privacy.labels import NETWORKS
from sangto.privacy.name_labels import LABEL_HEADS
from sangto.privacy.name_titles import WRITTEN_TITLES
from sangto.privacy.name_words import (
    TITLE_HEADS,
)
from sangto.privacy.patterns import heads, words

_LOOKED_AT = " .0123456789"
_ALONE = "\0"
"""Stands in a phrase for the end of a word after which anything may follow."""
_TITLE_WORDS = frozenset(title.split(" ")[0] for title in WRITTEN_TITLES)
"""First words of forms of address as they are written; without marks, other words look like them ("có", "bả")."""


class Anchors(NamedTuple):
    """Where the words stand that patterns begin with, in the order of the text.

    Attributes:
        titles: Of forms of address.
        labels: Of labels before a name (*tên*, *người nhận* …).
        hamlets: Of the smallest part of an address without a house number.
        rooms: Of a flat or a room.
        buildings: Of what stands after the number of a flat.
        cues: Of what announces an address of any shape.
        signed: Of what closes a letter.
        greetings: Of what greets.
        wishes: Of wishes and condolences.
        told: Of a class or an age.
        networks: Of the word for a network before the name of an account.
    """

    titles: list[int]
    labels: list[int]
    hamlets: list[int]
    rooms: list[int]
    buildings: list[int]
    cues: list[int]
    signed: list[int]
    greetings: list[int]
    wishes: list[int]
    told: list[int]
    networks: list[int]


_HEADS = (
    TITLE_HEADS,
    LABEL_HEADS,
    HAMLET_HEADS,
    ROOM_HEADS,
    heads(BUILDING_NAMES),
    CUE_HEADS,
    heads(words("tran trong,than men,than ai,kinh thu,kinh don,cam on,ky ten,regards,sincerely,thanks,thank you", ",")),
    heads(words("chao,dear,hello,hi,hey,than gui,men gui,alo", ",")),
    heads(
        words("mung sinh nhat,happy birthday,hpbd,sinh nhat,vinh biet,chia buon cung,tien biet,mung tuoi moi,rip", ",")
    ),
    heads(words("lop,tuoi", ",")),
    heads(NETWORKS),
)
_TITLES = 0
_BEFORE_CAPITALS = frozenset(["cho", "nhan"])
"""Common words after which only a capital begins a name."""
_WRITTEN = {_TITLES: _TITLE_WORDS, _HEADS.index(CUE_HEADS): CUE_WRITTEN}
"""The fields whose first words count only as they are written."""


class _Kind(NamedTuple):
    """For what a first word counts: the number of the field, what may follow there, whether a capital has to."""

    number: int
    rests: tuple[str, ...]
    capital: bool


_KINDS = {
    word: tuple(
        _Kind(number, found[word], number == _TITLES and word in _BEFORE_CAPITALS)
        for number, found in enumerate(_HEADS)
        if word in found
    )
    for word in {word for found in _HEADS for word in found}
}
_HOWEVER_WRITTEN = {
    word: tuple(kind for kind in kinds if kind.number not in _WRITTEN) for word, kinds in _KINDS.items()
}
_AS_WRITTEN = {
    said: tuple(kind for kind in _KINDS[word] if said in _WRITTEN.get(kind.number, {said}))
    for said in frozenset[str]().union(*_WRITTEN.values())
    if (word := fold_letters(said)) in _KINDS
}
"""The same for words as they are written; those that are in no such list count as `_HOWEVER_WRITTEN`."""


def _first_words() -> re.Pattern[str]:
    """All first words in one pattern, each with what must follow it; the character before a word is taken too."""
    phrases = (word + rest for word, kinds in _KINDS.items() for kind in kinds for rest in kind.rests or (_ALONE,))
    return re.compile(f"[^a-z0-9]{_branches(sorted(set(phrases)))}")


def _branches(phrases: list[str]) -> str:
    """A pattern for `phrases`, which are sorted; a blank or a digit and what follows it is looked at and not taken."""
    if "" in phrases:
        return ""
    parts: list[str] = []
    for first, group in groupby(phrases, key=lambda phrase: phrase[0]):
        rest = _branches([phrase[1:] for phrase in group])
        parts.append("(?![a-z])" if first == _ALONE else f"(?={first}{rest})" if first in _LOOKED_AT else first + rest)
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


_FIRST_WORDS = _first_words()


def anchors_of(text: str, fold: str) -> Anchors:
    """The anchors of a cleaned text and its fold, which has the same length."""
    anchors = Anchors(*([] for _ in _HEADS))
    for word in _FIRST_WORDS.finditer(f" {fold}"):
        start, end = word.span()
        end -= 1  # the blank in front moves both by one, and the character before the word is taken
        kinds = _AS_WRITTEN.get(text[start:end].lower())
        for number, rests, capital in _HOWEVER_WRITTEN[fold[start:end]] if kinds is None else kinds:
            if (not rests or fold.startswith(rests, end)) and not (capital and text[end + 1 : end + 2].islower()):
                anchors[number].append(start)
    return anchors
