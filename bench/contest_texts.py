"""Entries of a contest that never took place: real articles cut to the length of essays, and copies planted into some.

A planted copy is a passage of 60 to 180 words of another entry, up to a fifth of its words replaced by others.
"""

from __future__ import annotations

import gzip
import json
import random
from dataclasses import dataclass
from pathlib import Path

SEED = 11
SHORTEST, LONGEST = 280, 700  # words


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts in the order of their entries, and pairs of places: copy, source."""

    texts: tuple[str, ...]
    copies: tuple[tuple[int, int], ...]


def contest_texts(data: Path, count: int, copies: int) -> Texts:
    """So many texts, so many of them with a copy of another.

    Args:
        data: Folder of the development data.
        count: At most some nine thousand.
        copies: At most half of them.
    """
    with gzip.open(data / "vi_news" / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        bodies = dict.fromkeys(json.loads(line)["body"] for line in lines)
    chance = random.Random(SEED)
    long_enough = [words for words in map(str.split, bodies) if len(words) >= SHORTEST]
    chosen = [words[: chance.randint(SHORTEST, LONGEST)] for words in chance.sample(long_enough, count)]
    places = chance.sample(range(count), 2 * copies)
    pairs = tuple(zip(places[:copies], places[copies:], strict=True))
    for copy, source in pairs:
        chosen[copy] = _with_copy(chosen[copy], chosen[source], chance)
    return Texts(tuple(" ".join(words) for words in chosen), pairs)


def _with_copy(words: list[str], source: list[str], chance: random.Random) -> list[str]:
    size = chance.randint(60, 180)
    start = chance.randrange(len(source) - size)
    change = chance.random() * 0.2
    passage = [chance.choice(words) if chance.random() < change else word for word in source[start : start + size]]
    at = chance.randrange(len(words))
    return words[:at] + passage + words[at:]
