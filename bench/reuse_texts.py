"""Long texts to compare: real articles as far as they go, then texts made of phrases of real sentences.

A made text is a row of phrases of four to nine words, each from a sentence drawn at random. So it has common stretches
of five and six words as news has, and no passage that anybody copied. The more texts are made of the same sentences,
the more they share: at 130,000 each sentence was drawn from a dozen times, which is harder than as many real articles.
"""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

from bench.corpus import cache

SYLLABLES = 570
_SEED = 7


def texts_file(data: Path, count: int) -> tuple[Path, int]:
    """A file with so many texts, one JSON string a line, and how many of them are real."""
    with gzip.open(data / "vi_news" / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        real = list(dict.fromkeys(json.loads(line)["body"] for line in lines))
    path = cache() / f"reuse-{count}.jsonl"
    if not path.is_file():
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8") as out:
            for text in real[:count]:
                out.write(json.dumps(text, ensure_ascii=False) + "\n")
            for text in made_texts(real, count - len(real)):
                out.write(json.dumps(text, ensure_ascii=False) + "\n")
        part.rename(path)
    return path, min(count, len(real))


def read_texts(path: Path) -> list[str]:
    """The texts of such a file."""
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]


def made_texts(real: list[str], count: int) -> list[str]:
    """So many texts of `SYLLABLES` words."""
    chance = random.Random(_SEED)
    sentences = [words for text in real for words in map(str.split, text.split("\n")) if 8 <= len(words) <= 60]
    made = []
    for _number in range(count):
        words: list[str] = []
        while len(words) < SYLLABLES:
            sentence, size = chance.choice(sentences), chance.randint(4, 9)
            start = chance.randrange(max(1, len(sentence) - size + 1))
            words += sentence[start : start + size]
        made.append(" ".join(words[:SYLLABLES]))
    return made
