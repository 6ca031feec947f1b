"""`read_features`: what the model sees of a statement, in words that a person can read.

Features are present or absent, and named by what they mean:

- ``rule:fact``: what `sangto.claims.rules` would answer; ``why:attribution``: the cue it would give first;
- ``cue:past``, ``cue:past:first``, ``cue:past:last``, ``cue:past:many``: a cue, in the first or last third of the
  statement, more than once;
- ``group:future``, ``group:future:start``, ``:many``: words that mean alike, see `sangto.claims.groups`;
- ``length:2``, ``sign:?``, ``end:!``, ``names:2``, ``digits``, ``unmarked``: its form;
- ``person:1``, ``person:2``: words for the writer and for the reader;
- ``word:phạt``, ``pair:bị phạt``, ``first:hãy``, ``last:nhé``: words as `sangto.text.read_text` gives them, with
  marks; ``bare:phat``, ``bare pair:bi phat``: the same without marks, so that chat without marks is read too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sangto.claims.groups import find_groups
from sangto.claims.rules import Judgement
from sangto.records import Cue

LENGTHS = (3, 5, 9, 16, 31)
"""Numbers of words at which a new class of length begins."""

FIRST_PERSON = frozenset("tôi mình tớ tao em cháu con tui toi minh tui tao chúng_tôi i we my our me us".split())
SECOND_PERSON = frozenset("bạn anh chị bác cô chú mày ban you your quý cậu mọi cả".split())
_SIGN = re.compile(r"[:;,\"“”()?!…%/]|\.\.\.|->|=>")
_END = re.compile(r"(?:\.\.\.|[^\w\s])?\s*$")
_NAME = re.compile(r"(?<=[\w,] )[A-ZĐÀ-Ỹ][^\W\d_]*")


def read_features(text: str, judgement: Judgement, words: Sequence[str], folds: Sequence[str]) -> list[str]:
    """The features of a statement, each once.

    Args:
        text: The statement.
        judgement: What the rules say of it.
        words: Its words with marks, as `sangto.text.read_text` gives them.
        folds: Its words without marks, likewise.
    """
    found = [f"rule:{judgement.kind}", f"why:{judgement.reasons[0].name if judgement.reasons else 'nothing'}"]
    found += _cue_features(judgement.cues, len(text))
    found += _form_features(text, words)
    groups = Counter(find_groups(words, folds))
    found += groups
    found += [f"{name}:many" for name, number in groups.items() if number > 1]
    found += _word_features(words, "")
    if words == folds:
        found.append("unmarked")
    found += _word_features(folds, "bare ")
    return list(dict.fromkeys(found))


def cue_place(cue: Cue, length: int) -> str:
    """``first``, ``middle`` or ``last``: the third of a statement of `length` characters in which a cue begins."""
    return ("first", "middle", "last")[min(3 * cue.span.start // max(length, 1), 2)]


def _cue_features(cues: Sequence[Cue], length: int) -> Iterator[str]:
    for cue in cues:
        yield f"cue:{cue.name}"
        yield f"cue:{cue.name}:{cue_place(cue, length)}"
    for name, number in Counter(cue.name for cue in cues).items():
        if number > 1:
            yield f"cue:{name}:many"


def _form_features(text: str, words: Sequence[str]) -> Iterator[str]:
    yield f"length:{bisect_left(LENGTHS, len(words) + 1)}"
    for sign in set(_SIGN.findall(text)):
        yield f"sign:{sign}"
    end = _END.search(text, max(0, len(text) - 4))
    yield f"end:{end[0].strip() if end else ''}"
    yield f"names:{min(len(_NAME.findall(text)), 3)}"
    if any(map(str.isdigit, text)):
        yield "digits"
    if text[:1].islower():
        yield "small start"
    if not FIRST_PERSON.isdisjoint(words):
        yield "person:1"
    if not SECOND_PERSON.isdisjoint(words):
        yield "person:2"


def _word_features(words: Sequence[str], prefix: str) -> Iterator[str]:
    if not words:
        return
    yield from (f"{prefix}word:{word}" for word in words)
    yield from (f"{prefix}pair:{one} {two}" for one, two in pairwise(words))
    yield f"{prefix}first:{words[0]}"
    yield f"{prefix}last:{words[-1]}"
    yield f"{prefix}opening:{' '.join(words[:2])}"
    yield f"{prefix}close:{' '.join(words[-2:])}"
