"""Records to search and texts to check, made once and kept under the system's temporary folder.

With the development data: real Vietnamese sentences of 40 to 300 characters. Abstracts of the articles come first, then
sentences of their bodies in a seeded order, then pairs of neighbouring sentences, then recombined sentences (the first
half of one, the second half of another). Every twentieth article is held out: its sentences come after all other real
ones, so that messages made of them are news to a small index.

Without the data: sentences made of the words of the demo fact-checks, in the order in which they follow each other
there, mixed with rarer syllables from a table of initials, rhymes and tones. Speed can be compared on them; how well
anything is found cannot.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import tempfile
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice
from pathlib import Path
from typing import Any, NamedTuple

SHORTEST, LONGEST = 40, 300  # characters of a record
HELD_OUT = 20  # one article in so many is kept for messages
DROPPED = 0.25  # share of the words that a query loses
MESSAGE_WORDS = 500
_SEED = 20
_VERSION = "3"  # raise when the same data gives other records
_BORDER = re.compile(r"(?<=[.!?…])\s+(?=[^a-zà-ỹ])|\n+")
_DEMO = Path(__file__).parent.parent / "src" / "sangto" / "demo"
_INITIALS = " b c ch d đ g gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_RHYMES = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt âm ân âng ât âu ây e em en eo et ê êm ên ênh êt "
    "êu i ich im in inh it iu iê iêm iên iêt iêu o oa oai oan oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ "
    "ơi ơm ơn ơp ơt u ua ui um un ung ut uô uôc uôi uôn uông uy uyên ư ưa ưc ưng ươ ươc ươi ươm ươn ương ươt"
)
_TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")


class Composition(NamedTuple):
    """How many records of a corpus are of which kind, for the reader of the figures."""

    kind: str
    records: int


class Corpus(NamedTuple):
    """Records in a JSON Lines file.

    Attributes:
        file: One ``{"id", "claim"}`` a line: what ``sangto index add`` reads.
        records: How many.
        composition: Of which kinds, in order.
        source: ``articles`` or ``generated``.
    """

    file: Path
    records: int
    composition: tuple[Composition, ...]
    source: str

    def claims(self) -> Iterator[str]:
        """The records' texts, in order."""
        with self.file.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)["claim"]

    def queries(self, count: int) -> list[str]:
        """Records spread evenly over the corpus, a quarter of their words dropped at random."""
        rng = random.Random(_SEED)
        step = max(self.records // count, 1)
        return [drop_words(claim, rng) for claim in islice(self.claims(), 0, step * count, step)][:count]


def cache() -> Path:
    """The folder for everything that is made once."""
    folder = Path(tempfile.gettempdir()) / "sangto-bench"
    folder.mkdir(exist_ok=True)
    return folder


def drop_words(text: str, rng: random.Random) -> str:
    """A text without a quarter of its words; at least three stay."""
    words = text.split()
    kept = sorted(rng.sample(range(len(words)), max(round(len(words) * (1 - DROPPED)), min(3, len(words)))))
    return " ".join(words[position] for position in kept)


def corpus(data: Path | None, records: int) -> Corpus:
    """A corpus of `records` records, from the cache if it was made before.

    Args:
        data: Folder with the development data; None makes records of the demo fact-checks.
        records: How many.
    """
    source = "articles" if data else "generated"
    folder = cache() / f"corpus-{_VERSION}-{source}-{records}"
    file, about = folder / "records.jsonl", folder / "about.json"
    if not about.is_file():
        folder.mkdir(exist_ok=True)
        counts: dict[str, int] = {}
        with file.open("w", encoding="utf-8") as out:
            for number, (kind, text) in enumerate(islice(_texts(data), records)):
                counts[kind] = counts.get(kind, 0) + 1
                out.write(json.dumps({"id": f"r{number:07d}", "claim": text}, ensure_ascii=False) + "\n")
        about.write_text(json.dumps(counts), encoding="utf-8")
    composition = tuple(Composition(*item) for item in json.loads(about.read_text(encoding="utf-8")).items())
    return Corpus(file, sum(item.records for item in composition), composition, source)


def messages(data: Path | None, source: Corpus, count: int) -> list[str]:
    """Messages of about 500 words: prose that is not in the small corpora, with three records in it, words dropped."""
    rng = random.Random(_SEED + 1)
    repeated = source.queries(3 * count)
    made: list[str] = []
    for body in _strange_prose(data):
        if len(made) == count:
            break
        sentences = [sentence for sentence in body if len(sentence.split()) > 3]
        known = [text + "." for text in repeated[3 * len(made) : 3 * len(made) + 3]]
        room = MESSAGE_WORDS - sum(len(text.split()) for text in known)
        chosen = _first_words(sentences, room)
        if sum(len(text.split()) for text in chosen) < room - 40:
            continue
        for text in known:
            chosen.insert(rng.randrange(len(chosen) + 1), text)
        made.append(" ".join(chosen))
    return made


def demo_messages() -> list[str]:
    """The demo messages joined, in turn, to about 500 words: capitals, emoji, teencode, missing marks."""
    rows = [row for name in ("messages_1.jsonl", "messages_2.jsonl") for row in _rows(_DEMO / name)]
    made, words = [""], 0
    for row in rows * 2:
        made[-1] += row["text"] + "\n\n"
        words += len(row["text"].split())
        if words >= MESSAGE_WORDS - 60:
            made.append("")
            words = 0
    return made[:-1]


def _first_words(sentences: Iterable[str], room: int) -> list[str]:
    chosen: list[str] = []
    for sentence in sentences:
        room -= len(sentence.split())
        if room < 0:
            break
        chosen.append(sentence)
    return chosen


def _rows(path: Path) -> list[dict[str, Any]]:
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def sentences(text: str) -> list[str]:
    """Sentences, cut by rules of our own, so that a change of the engine does not change the records."""
    return [part.strip() for part in _BORDER.split(text) if part.strip()]


def _texts(data: Path | None) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for kind, text in _article_texts(data) if data else _generated_texts(_SEED):
        if SHORTEST <= len(text) <= LONGEST and text not in seen:
            seen.add(text)
            yield kind, text


def _articles(data: Path) -> list[dict[str, Any]]:
    return _rows(data / "vi_news" / "articles.jsonl.gz")


def _article_texts(data: Path) -> Iterator[tuple[str, str]]:
    rng = random.Random(_SEED)
    articles = _articles(data)
    bodies = [sentences(article["body"]) for article in articles]
    for number, article in enumerate(articles):
        if number % HELD_OUT:
            yield "abstract", article["abstract"]
    known = [text for number, body in enumerate(bodies) if number % HELD_OUT for text in body]
    rng.shuffle(known)
    held_out = [text for body in bodies[::HELD_OUT] for text in body] + [a["abstract"] for a in articles[::HELD_OUT]]
    rng.shuffle(held_out)
    yield from (("sentence", text) for text in [*known, *held_out])
    for body in bodies:
        yield from (("pair of neighbours", f"{a} {b}") for a, b in zip(body, body[1:], strict=False))
    real = known + held_out
    while True:
        first, second = rng.choice(real).split(), rng.choice(real).split()
        yield "recombined", " ".join(first[: len(first) // 2] + second[len(second) // 2 :])


def _strange_prose(data: Path | None) -> Iterator[list[str]]:
    """Bodies of texts that small corpora do not hold, as lists of sentences."""
    if data:
        for article in _articles(data)[::HELD_OUT]:
            yield sentences(article["body"])
        return
    made = _generated_texts(_SEED + 2)
    while True:
        yield [text for _, text in islice(made, 40)]


def _syllables(rng: random.Random) -> list[str]:
    """Syllable shapes in a random order; not all of them are words."""
    made = [
        unicodedata.normalize("NFC", initial + rhyme[0] + tone + rhyme[1:])
        for initial in _INITIALS.split(" ")
        for rhyme in _RHYMES.split(" ")
        for tone in _TONES
    ]
    rng.shuffle(made)
    return made


def _generated_texts(seed: int) -> Iterator[tuple[str, str]]:
    rng = random.Random(seed)
    rows = [row for name in ("vi_1.jsonl", "vi_2.jsonl") for row in _rows(_DEMO / name)]
    fields = ("claim", "title", "summary")
    texts = [text for row in rows for field in fields for text in sentences(row.get(field) or "")]
    follows: dict[str, list[str]] = {}
    for text in texts:
        words = text.split()
        for word, following in zip(words, words[1:], strict=False):
            follows.setdefault(word, []).append(following)
    starts = [text.split()[0] for text in texts if text.split()]
    rare = _syllables(random.Random(_SEED))
    weights = list(accumulate(1 / (rank + 20) for rank in range(len(rare))))
    while True:
        word, made = rng.choice(starts), []
        for _ in range(rng.randint(12, 48)):
            made.append(word)
            if rng.random() < 0.25:
                made.append(rare[min(bisect(weights, rng.random() * weights[-1]), len(rare) - 1)])
            word = rng.choice(follows.get(word) or starts)
        yield "generated", " ".join(made).rstrip(",.;:") + "."
