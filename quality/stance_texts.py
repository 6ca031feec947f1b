"""Pairs for training from ``data/stance_train.txt``: passages, and claims that each supports, refutes or leaves open.

Claims of one passage are joined by twos and threes, as people join what they say: a claim made of what the passage says
is supported; with one part that it refutes, refuted; with one part that it leaves open, open. Single claims are too
easy: an open one shares hardly a word with the passage. Deterministic.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quality.evidence_pairs import Pair

FILE = Path(__file__).parent / "data" / "stance_train.txt"
_STANCES = {"+ ": "supports", "- ": "refutes", "? ": "open"}
_LINKS = (", đồng thời ", " và ", ". Ngoài ra, ", ", trong khi ", ". Bên cạnh đó, ", ", mặc dù ", ", vì vậy ")
_SIZES = (2, 2, 3, 3)


@dataclass(frozen=True, slots=True)
class Source:
    """A passage and claims about it, by stance."""

    passage: str
    claims: dict[str, list[str]] = field(default_factory=lambda: {stance: [] for stance in _STANCES.values()})


def read_sources() -> list[Source]:
    """The passages of the file in their order."""
    sources: list[Source] = []
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line[:2] in _STANCES:
            sources[-1].claims[_STANCES[line[:2]]].append(line[2:])
        elif line and not line.startswith("#"):
            sources.append(Source(line))
    return sources


def _joined(claims: Sequence[str], chooser: random.Random) -> str:
    said = claims[0].rstrip(".")
    for claim in claims[1:]:
        claim = claim.rstrip(".")
        said += chooser.choice(_LINKS) + (claim if claim.split()[0].isupper() else claim[0].lower() + claim[1:])
    return said + "."


def joined_pairs(seed: int = 5) -> Iterator[Pair]:
    """Joined claims with their passages.

    Args:
        seed: Makes the choice repeatable.
    """
    chooser = random.Random(seed)
    for number, source in enumerate(read_sources()):
        for stance, claims in _chosen(source, chooser):
            yield Pair(_joined(claims, chooser), source.passage, stance, f"written-{number}")


def _chosen(source: Source, chooser: random.Random) -> Iterator[tuple[str, list[str]]]:
    """What is joined, and the stance of the passage towards the whole."""
    supported, refuted, left_open = (source.claims[stance] for stance in _STANCES.values())
    for size in _SIZES:
        if len(supported) >= 2:
            yield "supports", chooser.sample(supported, min(size, len(supported)))
        mixed = [*chooser.sample(supported, min(size - 1, len(supported))), chooser.choice(refuted)]
        chooser.shuffle(mixed)
        yield "refutes", mixed
        mixed = [*chooser.sample(supported, min(size - 1, len(supported))), chooser.choice(left_open)]
        if chooser.random() < 0.3:
            chooser.shuffle(mixed)
        yield "open", mixed
        for stance, claims in (("open", left_open), ("refutes", refuted)):
            if size > 2 and len(claims) > 1:
                yield stance, [chooser.choice(supported), *chooser.sample(claims, 2)]
