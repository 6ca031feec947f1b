"""Copies planted into newspaper articles, with what copying pupils do to them: the cases of the task `reuse`.

Every trick takes words of a source and gives what stands in the copy. The tricks of `TRICKS` were known when the
seeds were designed; those of `UNSEEN` were written after the design was frozen and are for reporting only.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sangto.reuse import Document

Words = list[str]
Trick = Callable[[Words, random.Random, Sequence[str]], Words]

_LOOK_ALIKE = str.maketrans("aeocpxyi", "аеосрхуі")
ZERO_WIDTH = "\u200b"


def changed(share: float) -> Trick:
    """That share of the words changed: of these 65 % replaced by random words, 20 % left out, 15 % put in."""

    def apply(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
        out = []
        for word in words:
            if chance.random() >= share:
                out.append(word)
                continue
            kind = chance.random()
            if kind < 0.65:
                out.append(chance.choice(pool))
            elif kind >= 0.85:
                out += [chance.choice(pool), word]
        return out

    return apply


def _strip(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
    text = unicodedata.normalize("NFD", " ".join(words)).replace("đ", "d").replace("Đ", "D")
    return "".join(letter for letter in text if not unicodedata.combining(letter)).split(" ")


def _nfd(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
    return unicodedata.normalize("NFD", " ".join(words)).split(" ")


def _disguise(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
    def disguise(word: str) -> str:
        if chance.random() < 0.5:
            return word.translate(_LOOK_ALIKE)
        at = len(word) // 2
        return word[:at] + ZERO_WIDTH + word[at:]

    return [disguise(word) for word in words]


def _glue(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
    out: Words = []
    for word in words:
        if out and chance.random() < 0.4 and word.isalpha() and out[-1].isalpha():
            out[-1] += word
        else:
            out.append(word)
    return out


def every(step: int, what: str) -> Trick:
    """Every so many words, one is deleted, replaced or followed by another."""

    def apply(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
        out = []
        for number, word in enumerate(words, 1):
            if number % step:
                out.append(word)
            elif what == "replace":
                out.append(chance.choice(pool))
            elif what == "insert":
                out += [word, chance.choice(pool)]
        return out

    return apply


def _swap(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
    out = list(words)
    for at in range(0, len(out) - 1, 2):
        out[at], out[at + 1] = out[at + 1], out[at]
    return out


def _shuffle(size: int) -> Trick:
    def apply(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
        out: Words = []
        for at in range(0, len(words), size):
            part = words[at : at + size]
            chance.shuffle(part)
            out += part
        return out

    return apply


def _reorder(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
    """Sentences, here stretches of about twenty words, in another order."""
    parts = [words[at : at + 20] for at in range(0, len(words), 20)]
    chance.shuffle(parts)
    return [word for part in parts for word in part]


def _as_is(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
    return list(words)


def _both(*tricks: Trick) -> Trick:
    def apply(words: Words, chance: random.Random, pool: Sequence[str]) -> Words:
        for trick in tricks:
            words = trick(words, chance, pool)
        return words

    return apply


TRICKS: dict[str, tuple[int, Trick]] = {
    "50 words": (50, _as_is),
    "100 words": (100, _as_is),
    "200 words": (200, _as_is),
    "50 words, 20 % changed": (50, changed(0.2)),
    "100 words, 20 % changed": (100, changed(0.2)),
    "200 words, 20 % changed": (200, changed(0.2)),
    "100 words, 40 % changed": (100, changed(0.4)),
    "200 words, 40 % changed": (200, changed(0.4)),
    "100 words, no marks": (100, _strip),
    "100 words, NFD": (100, _nfd),
    "100 words, look-alikes and zero-width": (100, _disguise),
}

UNSEEN: dict[str, tuple[int, Trick]] = {
    "every 3rd word deleted": (100, every(3, "delete")),
    "every 4th word deleted": (100, every(4, "delete")),
    "every 3rd word followed by another": (100, every(3, "insert")),
    "every 4th word followed by another": (100, every(4, "insert")),
    "every 3rd word replaced": (100, every(3, "replace")),
    "every 4th word replaced": (100, every(4, "replace")),
    "neighbours swapped": (100, _swap),
    "shuffled in threes": (100, _shuffle(3)),
    "shuffled in fours": (100, _shuffle(4)),
    "sentences reordered": (100, _reorder),
    "two in five spaces removed": (100, _glue),
    "no marks, 25 % changed": (100, _both(_strip, changed(0.25))),
    "35 % changed": (100, changed(0.35)),
}


@dataclass(frozen=True, slots=True)
class Planted:
    """A document with a copy in it.

    Attributes:
        document: The document.
        sources: Ids of the documents from which it was copied, and where in `document` each copy stands.
    """

    document: Document
    sources: tuple[tuple[str, tuple[int, int]], ...]


def plant(
    hosts: Sequence[Document],
    sources: Sequence[Document],
    size: int,
    trick: Trick,
    chance: random.Random,
    each: int = 1,
) -> list[Planted]:
    """Plant into each host `each` copies of `size` words from sources of its own.

    Hosts must be as many as sources divided by `each`.
    """
    pool = [word for source in sources[:50] for word in source.text.split()[:200]]
    planted = []
    for number, host in enumerate(hosts):
        words, spans, parts, at = host.text.split(), [], [], 0
        cuts = sorted(chance.sample(range(1, len(words)), each))
        length = 0
        for which, cut in enumerate(cuts):
            source = sources[number * each + which]
            from_ = source.text.split()
            start = chance.randrange(max(1, len(from_) - size))
            copy = " ".join(trick(from_[start : start + size], chance, pool))
            before = " ".join(words[at:cut]) + " "
            spans.append((source.id, (length + len(before), length + len(before) + len(copy))))
            parts += [before, copy, " "]
            length += len(before) + len(copy) + 1
            at = cut
        text = "".join(parts) + " ".join(words[at:])
        planted.append(Planted(Document(f"planted-{host.id}", text), tuple(spans)))
    return planted


def enough_words(text: str, least: int) -> bool:
    """Whether a text has at least so many words."""
    return len(re.findall(r"\S+", text)) >= least
