"""`read_features`: what the model sees of a statement, in words that a person can read.

Features are present or absent, and named by what they mean:

- ``rule:fact``: what `sangto.claims.rules` would answer; ``why:attribution``: the cue it would give first;
- ``cue:past``, ``cue:past:many``: a cue, and more than one;
- ``group:future``, ``group:future:start``, ``group:future:many``: words that mean alike, see `sangto.claims.groups`;
- ``then:future>place``: groups that follow each other;
- ``colon:said``, ``self outside`` …: who speaks, see `sangto.claims.speech`;
- ``length:2``, ``sign:?``, ``end:!``, ``names:2``, ``digits``, ``unmarked``: its form;
- ``person:1``, ``person:2``: words for the writer and for the reader;
- ``word:phạt``, ``pair:bị phạt``, ``first:hãy``, ``last:nhé``: words as `read_statement` gives them; single
  words without marks too (``word:phat``), so that chat without marks is understood from sentences with marks;
- in English ``values:2``, ``quotes:2``, ``ending:ly``: how many words of judgement, quotation marks, adverbs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sangto.claims.groups import Found
from sangto.claims.rules import Judgement
from sangto.claims.speech import FIRST_PERSON, speech_features
from sangto.text.language import ReadText
from sangto.text.unicode import UPPER

LENGTHS = (3, 5, 9, 16, 31)
"""Numbers of words at which a new class of length begins."""

SECOND_PERSON = frozenset("bạn anh chị bác cô chú mày ban you your quý cậu mọi cả".split())
VALUES = frozenset(["subjective", "strongly-positive", "strongly-negative"])
_SIGN = re.compile(r"[:;,\"“”()?!…%/]|\.\.\.|->|=>")
_END = re.compile(r"(?:\.\.\.|[^\w\s])?\s*$")
_NAME = re.compile(rf"(?<=[\w,] )[{UPPER}][^\W\d_]*")
_DIGIT = re.compile(r"\d")
_QUOTE = re.compile('["“”]')
_ENDINGS = ("ly", "ous", "ful", "less", "able", "ism", "ness", "est", "ing")


class Reading(NamedTuple):
    """A statement as read once: what the features, the rules and the reasons need of it.

    Attributes:
        text: The statement.
        read: Its language and words.
        judgement: What the rules say of it.
        groups: Its phrases that belong to groups.
    """

    text: str
    read: ReadText
    judgement: Judgement
    groups: list[Found]


def read_features(reading: Reading) -> list[str]:
    """The features of a statement, each once."""
    judgement, words, folds = reading.judgement, reading.read.words, reading.read.folds
    found = [f"rule:{judgement.kind}", f"why:{judgement.reasons[0].name if judgement.reasons else 'nothing'}"]
    found += _counted([f"cue:{cue.name}" for cue in judgement.cues])
    found += _form_features(reading.text, words)
    found += _counted([f"group:{name}" for phrase in reading.groups for name in phrase.groups])
    found += [f"group:{name}:{phrase.place}" for phrase in reading.groups for name in phrase.groups]
    found += [f"then:{one.groups[0]}>{two.groups[0]}" for one, two in pairwise(reading.groups)]
    found += speech_features(reading.text, words)
    found += _word_features(words)
    if reading.read.language == "en":
        found += _english_features(reading)
    elif words == folds:
        found.append("unmarked")
    elif words:
        found += [f"word:{fold}" for fold in folds]
        found += [f"first:{folds[0]}", f"last:{folds[-1]}"]
    return list(dict.fromkeys(found))


def _counted(names: list[str]) -> list[str]:
    """`names`, and those again that come more than once."""
    once = set(names)
    return names if len(once) == len(names) else [*names, *(f"{name}:many" for name in once if names.count(name) > 1)]


def _form_features(text: str, words: Sequence[str]) -> Iterator[str]:
    yield f"length:{bisect_left(LENGTHS, len(words) + 1)}"
    for sign in set(_SIGN.findall(text)):
        yield f"sign:{sign}"
    end = _END.search(text, max(0, len(text) - 4))
    yield f"end:{end[0].strip() if end else ''}"
    yield f"names:{min(len(_NAME.findall(text)), 3)}"
    if _DIGIT.search(text):
        yield "digits"
    if text[:1].islower():
        yield "small start"
    if not FIRST_PERSON.isdisjoint(words):
        yield "person:1"
    if not SECOND_PERSON.isdisjoint(words):
        yield "person:2"


def _word_features(words: Sequence[str]) -> Iterator[str]:
    if words:
        yield from (f"word:{word}" for word in words)
        yield from (f"pair:{one} {two}" for one, two in pairwise(words))
        yield f"first:{words[0]}"
        yield f"last:{words[-1]}"


def _english_features(reading: Reading) -> Iterator[str]:
    values = sum(not VALUES.isdisjoint(phrase.groups) for phrase in reading.groups)
    yield f"values:{min(values, 4)}"
    yield f"value share:{min(20 * values // max(len(reading.read.words), 1), 4)}"
    yield f"quotes:{min(len(_QUOTE.findall(reading.text)), 4)}"
    for ending in _ENDINGS:
        if any(len(word) > 5 and word.endswith(ending) for word in reading.read.words):
            yield f"ending:{ending}"
