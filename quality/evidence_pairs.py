"""Claims beside passages, made for training: from newspaper sentences that may be passed on, by rules.

Source: the training part of UD_Vietnamese-VTB (CC BY-SA 4.0), word-segmented and tagged. A passage is one to three
neighbouring sentences; a claim is made from one of them:

* ``supports``: words are left out, clauses change places, everyday words are exchanged for others;
* ``refutes``: the same, then a number, name, noun, adjective or verb is exchanged, or a negation put in or taken out;
* ``open``: the same, then a clause of another sentence is added, or the greater part comes from elsewhere.

Deterministic: the same file gives the same pairs.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

FILE = "vi_words/vi_vtb-ud-train.conllu"
_OPENING = re.compile(r"([(“‘]) ")
_CLOSING = re.compile(r" ([,.;:!?)”’…%])")
_EVERYDAY = {"SCONJ", "ADP", "AUX", "DET", "PART", "CCONJ", "ADV"}
_CONTENT = ("NOUN", "VERB", "ADJ", "PROPN")
_FILLERS = (
    "đã đang sẽ được bị cũng rất cùng tại trong theo do bởi khi thì là của với để ra vào lên những các một".split()
)
_LINKS = (", đồng thời", ", ngoài ra", " và", ", trong khi", ", qua đó", ", do đó", ". Bên cạnh đó,")


class Word(NamedTuple):
    """A word of a sentence with its part of speech."""

    text: str
    tag: str


Sentence = list[Word]


class Pair(NamedTuple):
    """A claim, a passage and the stance of the passage; pairs of one group come from one sentence."""

    claim: str
    passage: str
    stance: str
    group: str


def read_sentences(path: Path) -> list[Sentence]:
    """Sentences of a CoNLL-U file, in their order."""
    sentences: list[Sentence] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        words = [Word(row[1], row[3]) for row in rows if row[0].isdigit()]
        if words:
            sentences.append(words)
    return sentences


def write_out(words: Sequence[Word]) -> str:
    """A sentence as people write it."""
    text = " ".join(word.text for word in words).replace('"', "").strip(" ,;:")
    text = _OPENING.sub(r"\1", _CLOSING.sub(r"\1", " ".join(text.split())))
    return text[:1].upper() + text[1:]


class Maker:
    """Makes claims of sentences.

    Args:
        sentences: All of them, to take words and clauses from.
        seed: Makes the choice repeatable.
    """

    def __init__(self, sentences: Sequence[Sentence], seed: int) -> None:
        self._random = random.Random(seed)
        self._sentences = sentences
        self._words: dict[str, list[str]] = {}
        for word in (word for sentence in sentences for word in sentence):
            self._words.setdefault(word.tag, []).append(word.text)

    def reworded(self, words: Sentence) -> Sentence:
        """The same said otherwise."""
        chance = self._random.random
        if chance() < 0.2:
            words = self._shortened(words)
        if chance() < 0.6:
            words = self._turned(words)
        rate = self._random.choice((0.0, 0.0, 0.1, 0.25, 0.4))
        content = self._random.choice((0.0, 0.05, 0.15, 0.3))
        said = []
        for word in words:
            if word.tag in _EVERYDAY and word.tag != "PART" and chance() < rate and not _denies(word):
                if chance() < 0.5:
                    continue
                word = Word(self._random.choice(_FILLERS), word.tag)
            elif word.tag in ("NOUN", "VERB", "ADJ") and chance() < content:
                word = Word(self._random.choice(self._words[word.tag]), word.tag)
            said.append(word)
        return said

    def _shortened(self, words: Sentence) -> Sentence:
        commas = [at for at, word in enumerate(words) if word.text in ",;"]
        if commas:
            at = self._random.choice(commas)
            longer = max(words[:at], words[at + 1 :], key=len)
            return longer if len(longer) >= 6 else words
        return words

    def _turned(self, words: Sentence) -> Sentence:
        commas = [at for at, word in enumerate(words) if word.text == ","]
        if not commas:
            return words
        at = self._random.choice(commas)
        return [*words[at + 1 :], words[at], *words[:at]]

    def changed(self, words: Sentence) -> Sentence | None:
        """The same with one thing exchanged; None if there is nothing to exchange."""
        ways: tuple[Callable[[Sentence], Sentence | None], ...] = (
            *(self._other_number,) * 3,
            self._other_name,
            self._other_word,
            self._denied,
        )
        return self._random.choice(ways)(words) or self._other_word(words)

    def _other_number(self, words: Sentence) -> Sentence | None:
        places = [at for at, word in enumerate(words) if word.tag == "NUM" and word.text[0].isdigit()]
        return self._exchanged(words, places, self._digits) if places else None

    def _digits(self, word: Word) -> str:
        digits = [at for at, char in enumerate(word.text) if char.isdigit()]
        at = self._random.choice(digits)
        other = self._random.choice([digit for digit in "123456789" if digit != word.text[at]])
        return word.text[:at] + other + word.text[at + 1 :]

    def _other_word(self, words: Sentence) -> Sentence | None:
        count = self._random.choice((2, 3, 4))
        places = [at for at, word in enumerate(words) if word.tag in ("NOUN", "ADJ", "VERB") and word.text.isalpha()]
        made: Sentence | None = None
        for _ in range(count):
            made = self._exchanged(made or words, places, self._same_tag) if places else None
        return made

    def _other_name(self, words: Sentence) -> Sentence | None:
        places = [at for at, word in enumerate(words) if word.tag == "PROPN"]
        return self._exchanged(words, places, self._same_tag) if places else None

    def _same_tag(self, word: Word) -> str:
        return self._random.choice(self._words[word.tag])

    def _exchanged(self, words: Sentence, places: Sequence[int], other: Callable[[Word], str]) -> Sentence:
        at = self._random.choice(places)
        return [*words[:at], Word(other(words[at]), words[at].tag), *words[at + 1 :]]

    def _denied(self, words: Sentence) -> Sentence | None:
        denied = [at for at, word in enumerate(words) if _denies(word)]
        if denied:
            return words[: denied[0]] + words[denied[0] + 1 :]
        verbs = [at for at, word in enumerate(words) if word.tag == "VERB" and at]
        if not verbs:
            return None
        return [*words[: verbs[0]], Word("không", "ADV"), *words[verbs[0] :]]

    def extended(self, words: Sentence, near: Sentence) -> Sentence:
        """The same with something added that the passage does not say."""
        other = self._random.choice(self._sentences) if self._random.random() < 0.5 else near
        clause = self._clause(other)
        way = self._random.random()
        if way < 0.55:
            body = words[:-1] if words[-1].tag == "PUNCT" else words
            return [*body, Word(self._random.choice(_LINKS).strip(), "CCONJ"), *clause]
        if way < 0.8:
            return [*words[: max(4, len(words) // 2)], *clause]
        return [word if self._random.random() < 0.6 else self._random.choice(other) for word in words]

    def _clause(self, words: Sentence) -> Sentence:
        size = self._random.randint(5, 14)
        start = self._random.randrange(max(1, len(words) - size))
        return words[start : start + size]


def _denies(word: Word) -> bool:
    return word.text.lower() in ("không", "chưa", "chẳng")


def make_pairs(path: Path, count: int, seed: int = 7) -> Iterator[Pair]:
    """Three pairs, one of each stance, for each of `count` sentences.

    Args:
        path: The CoNLL-U file.
        count: How many sentences, evenly spread over the file.
        seed: Makes the choice repeatable.
    """
    sentences = read_sentences(path)
    maker = Maker(sentences, seed)
    chooser = random.Random(seed)
    long = [at for at, words in enumerate(sentences[1:-2], 1) if 9 <= len(words) <= 45]
    for n in range(count):
        at = long[n * len(long) // count]
        words, size = sentences[at], chooser.choice((1, 1, 2, 3, 4))
        first = max(0, at - chooser.randrange(size))
        passage = " ".join(map(write_out, sentences[first : first + size]))
        outside = sentences[min(first + size + 1, len(sentences) - 1)]
        claims = {
            "supports": maker.reworded(words),
            "refutes": maker.changed(maker.reworded(words)),
            "open": maker.extended(maker.reworded(words), outside),
        }
        yield from (Pair(write_out(made), passage, stance, f"vtb-{at}") for stance, made in claims.items() if made)
