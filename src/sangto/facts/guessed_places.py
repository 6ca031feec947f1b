"""Places in a text without marks that only another text makes readable: "ngap o hue" beside "Quảng Bình ngập".

Steps: places of the other text by another of their names; else words behind a kind of place ("cau can tho") or names of
the gazetteer that are other words as well, where the other text names a place of that kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sangto.facts.whereabouts import ANNOUNCING, LOCAL, NEXT_WORDS, NO_NAMES, PLAIN_GROUP, WIDE, Place
from sangto.facts.wording import Polarity
from sangto.records import Mention, Span
from sangto.tables.places import NAMES
from sangto.text import fold_text
from sangto.text.lexicon import FUNCTION_WORDS
from sangto.text.shadow import fold_marks, read_shadow

_MORE_WORDS = frozenset(
    str.split(
        "sap vua ban ca het mua cam bat sua xay mo xe di chay ngap sut no lat vo cao truoc lai gan thi voi vi bi da "
        "dang se co khong duoc la va ma nay kia do o tai cua cho den tu ra vao len xuong cung chi moi cu lon "
        "nho cac nhung "
        "mot"
    )
)
"""Words that often follow a kind of place and belong to no name; all in plain form."""
_PLAIN_NAMES = {fold_marks(name): (place, kind) for name, (place, kind, _) in reversed(NAMES.items())}
_PLAIN_AT = frozenset(
    str.split("do cua voi hang o tai ve ra vao tu den toi qua tinh tp nuoc huyen sang khu ben dan nguoi xu")
)
_PLAIN_NO_NAMES = frozenset(map(fold_marks, NO_NAMES)) | FUNCTION_WORDS | _MORE_WORDS


def guess_places(text: Polarity, known: Sequence[Place], other: Polarity, theirs: Sequence[Place]) -> list[Place]:
    """Places in a text without marks that only the other text makes readable: "ngap o hue" beside "Quảng Bình ngập".

    Args:
        text: The words of the text.
        known: Its places so far; if it has some, nothing is guessed.
        other: The words of the other text.
        theirs: The places of the other text.
    """
    shadow = read_shadow(text.text)
    if not theirs or shadow.marked or len(shadow.text) != len(text.text):
        return []
    said_here = f" {' '.join(word.fold for word in text.words)} "
    rivals_there = [
        place for place in theirs if not place.guessed and fold_text(place.mention.text).lower() not in said_here
    ]
    shared = list(_shared_names(text, theirs))
    if shared or not rivals_there:
        return shared
    levels = {place.level for place in rivals_there}
    said = {word.fold for word in other.words}
    said -= {word for place in rivals_there for word in fold_text(place.mention.text).lower().split()}
    found = [*_behind_kinds(text, shadow.text, said, levels), *_short_names(text, said, levels)]
    return [guess for guess in found if guess.level not in {place.level for place in known}][:1]


def _shared_names(text: Polarity, theirs: Sequence[Place]) -> Iterator[Place]:
    """Places of the other text that the text names by another of their names ("o nhat" beside "Nhật Bản")."""
    folds = [word.fold for word in text.words]
    values = {place.mention.value: place for place in theirs if place.known}
    for at in range(1, len(folds)):
        for length in (3, 2, 1):
            entry = _PLAIN_NAMES.get(" ".join(folds[at : at + length])) if at + length <= len(folds) else None
            if entry and entry[0] in values and folds[at - 1] in _PLAIN_AT:
                span = Span(text.words[at].token.span.start, text.words[at + length - 1].token.span.end)
                yield Place(Mention(text.text[span.start : span.end], entry[0], span), entry[1], True)


def _short_names(text: Polarity, said: set[str], levels: set[str]) -> Iterator[Place]:
    """Names of the gazetteer whose words are other words as well ("hue", "nga", "binh duong")."""
    if not levels & (LOCAL | WIDE):
        return
    folds = [word.fold for word in text.words]
    for at in range(len(folds)):
        for length in (3, 2, 1):
            name = " ".join(folds[at : at + length])
            entry = _PLAIN_NAMES.get(name) if at + length <= len(folds) else None
            if entry is None or said & set(folds[at : at + length]):
                continue
            before = folds[at - 1] if at else ""
            if length > 1 or before in _PLAIN_AT or at == 0:
                span = Span(text.words[at].token.span.start, text.words[at + length - 1].token.span.end)
                yield Place(Mention(text.text[span.start : span.end], entry[0], span), entry[1], True)


def _behind_kinds(text: Polarity, shadow: str, said: set[str], levels: set[str]) -> Iterator[Place]:
    """Two words behind "cho", "cau" or "duong" that the other text does not say, beside a market, bridge or street."""
    for lead in ANNOUNCING[False].finditer(shadow):
        group = PLAIN_GROUP[lead.group()]
        match = NEXT_WORDS.match(shadow, lead.end()) if group in levels and group not in LOCAL else None
        words = match[1].split() if match else []
        if match is None or words[0] in said | _PLAIN_NO_NAMES:
            continue
        name = words[0] if len(words) > 1 and words[1] in said | _PLAIN_NO_NAMES else match[1]
        span = Span(match.start(1), match.start(1) + len(name))
        yield Place(Mention(text.text[span.start : span.end], name, span), group, False)
