"""The front door to `sangto.reuse` for contests: keys in, keys and places out. The engine is loaded when needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sangto_desk.contests.models import Contest, ReuseRun

Keyed = Sequence[tuple[int, str]]
_ENTRY, _SOURCE = "e", "s"


@dataclass(frozen=True, slots=True)
class Texts:
    """What is compared.

    Attributes:
        entries: Compared with one another and with all others; key and text.
        library: Published texts; key of the source and text.
        allowed: Texts whose use is no reuse.
        earlier: Entries that were compared with one another before.
    """

    entries: Keyed
    library: Keyed
    allowed: Sequence[str]
    earlier: Keyed = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An entry and what it shares with another entry or a source: keys, passages as rows of numbers, shares."""

    entry: int
    other: int | None
    source: int | None
    passages: tuple[tuple[int, int, int, int, int, float], ...]
    share: float
    other_share: float


def allowed_texts(contest: Contest) -> list[str]:
    """Texts of a contest whose use is no reuse."""
    return [text for text in (contest.task, contest.rules, contest.allowed) if text.strip()]


def find_shared(texts: Texts, run: ReuseRun) -> Iterator[Found]:
    """Find what entries share.

    Raises:
        ModuleNotFoundError: The packages of ``sangto[contests]`` are not installed.
    """
    from sangto.reuse import Document, Settings, find_reuse

    pairs = find_reuse(
        [Document(f"{_ENTRY}{key}", text) for key, text in texts.entries],
        library=[Document(f"{_ENTRY}{key}", text) for key, text in texts.earlier]
        + [Document(f"{_SOURCE}{key}", text) for key, text in texts.library],
        allowed=[Document(f"a{number}", text) for number, text in enumerate(texts.allowed)],
        settings=Settings(min_words=run.least_words, exclude_quotes=run.without_quotations),
    )
    for pair in pairs:
        key = int(pair.b[1:])
        yield Found(
            entry=int(pair.a[1:]),
            other=key if pair.b[0] == _ENTRY else None,
            source=key if pair.b[0] == _SOURCE else None,
            passages=tuple((*p.a, *p.b, p.matched_tokens, round(p.identity, 4)) for p in pair.passages),
            share=pair.share_a,
            other_share=pair.share_b,
        )
