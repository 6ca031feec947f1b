"""What only another text makes a negation, in a text without marks: "chua" is "chưa", "chữa", "chứa" or "chùa"."""

from __future__ import annotations

from sangto.facts.polarity import is_marked, read_negation
from sangto.facts.poles import negated_places
from sangto.facts.wording import Polarity

_DOUBTFUL = {"chua": "chưa", "cha": "chả", "dau": "đâu"}
_TENSES = frozenset({"bị", "được", "đã", "đang", "sẽ", "vẫn", "có", "phải"})


def doubtful_negators(text: Polarity, other: Polarity) -> Polarity:
    """`text` with "chua", "cha" and "dau" as negators where the other text says the next word, and no "chữa" or "chùa".

    Args:
        text: Words of a text without marks.
        other: Words of one with marks; of another, nothing is added.
    """
    if is_marked(text.words) or not is_marked(other.words):
        return text
    taken = {place for negation in text.negations for place in range(negation.at, negation.after)}
    sure = [pole for pole in text.poles if pole.length > 1 and not pole.weak]
    taken |= {place for pole in sure for place in range(pole.at, pole.at + pole.length)}
    meanings: dict[str, set[str]] = {fold: set() for fold in _DOUBTFUL}
    for word in other.words:
        if word.fold in meanings:
            meanings[word.fold].add(word.key)
    kept = [n for n in text.negations if n.word not in _DOUBTFUL or _may_be(n.word, meanings[n.word])]
    happened = _happened(other) if any(word.fold in _DOUBTFUL for word in text.words) else frozenset()
    added = [
        read_negation(text.text, text.words, at, at + 1, "negator")
        for at, word in enumerate(text.words[:-1])
        if word.fold in _DOUBTFUL and at not in taken and not word.ends
        if not meanings[word.fold] - {_DOUBTFUL[word.fold]} and text.words[at + 1].stem in happened
    ]
    if not added and len(kept) == len(text.negations):
        return text
    negations = (*kept, *added)
    negated = negated_places(text.words, negations)
    poles = tuple(pole._replace(negation=negated.get(pole.at)) for pole in text.poles)
    return text._replace(negations=negations, poles=poles)


def _may_be(fold: str, meanings: set[str]) -> bool:
    """Whether a word without marks can be the negator, given what is spelt like it on the other side."""
    return not meanings or _DOUBTFUL[fold] in meanings


def _happened(text: Polarity) -> frozenset[str]:
    """What a text says that is done, or that is not: words behind a word of tense or a negation."""
    denied = {negation.after for negation in text.negations}
    return frozenset(
        word.stem
        for at, word in enumerate(text.words)
        if at in denied or (at > 0 and text.words[at - 1].key in _TENSES)
    )
