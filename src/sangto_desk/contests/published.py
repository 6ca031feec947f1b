"""What readers see of a contest: its announcement, its results as they were frozen, answers to appeals.

The only thing of this app that the public pages read, apart from the services that entrants call. Names stand beside
results where the author agreed and they are not erased; no frozen record has one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sangto_desk.contests.models import Appeal, Contest, Entrant, Results
from sangto_desk.contests.sealing import unseal
from sangto_desk.contests.selectors.contests import public_contests


def contest_path(slug: str) -> str:
    """The path of a contest's page."""
    return f"/cuoc-thi/{slug}/"


def results_path(slug: str) -> str:
    """The path of its results."""
    return f"{contest_path(slug)}ket-qua/"


def appeal_path(slug: str, entry: int, number: int) -> str:
    """The path of the answer to an appeal."""
    return f"{contest_path(slug)}khieu-nai/{entry}/{number}/"


def contests() -> list[Contest]:
    """Contests that were announced, the newest first."""
    return list(public_contests()[:100])


def contest(slug: str) -> Contest | None:
    """An announced contest."""
    return public_contests().filter(slug=slug).first()


@dataclass(frozen=True, slots=True)
class Winner:
    """A row of the results: what is frozen, and the name where it may stand."""

    entry: int
    unit: str
    category: str
    pool: str
    place: int
    raw: float | None
    adjusted: float
    reads: int
    name: str


@dataclass(frozen=True, slots=True)
class PublishedLevel:
    """A level of the results."""

    name: str
    winners: tuple[Winner, ...]
    tied: int
    reads: int
    decided_because: str


@dataclass(frozen=True, slots=True)
class PublishedResults:
    """Results as they were published, with the names that may stand beside them."""

    row: Results
    entries: int
    judges: int
    levels: tuple[PublishedLevel, ...]

    @property
    def sha256(self) -> str:
        """Of the frozen record."""
        return self.row.sha256


def results(contest: Contest) -> PublishedResults | None:
    """The results that stand now; None before there are any."""
    row = contest.results.last()
    if row is None:
        return None
    content = json.loads(row.content)
    names = public_names(contest, [chosen["entry"] for level in content["levels"] for chosen in level["chosen"]])
    levels = tuple(_level(level, names) for level in reversed(content["levels"]))
    return PublishedResults(row, content["entries"], content["judges"], levels)


def earlier_results(contest: Contest) -> list[Results]:
    """Results that later ones replaced, the newest first."""
    return list(contest.results.order_by("-number")[1:])


def _level(level: dict[str, Any], names: dict[int, str]) -> PublishedLevel:
    winners = tuple(
        Winner(
            **{
                name: chosen[name]
                for name in ("entry", "unit", "category", "pool", "place", "raw", "adjusted", "reads")
            },
            name=names.get(chosen["entry"], ""),
        )
        for chosen in level["chosen"]
    )
    return PublishedLevel(level["name"], winners, level["tied"], level["reads"], level["decided_because"])


def public_names(contest: Contest, numbers: list[int]) -> dict[int, str]:
    """Names of those among these entries whose author agreed that theirs may stand in the results."""
    rows = Entrant.objects.filter(
        entry__contest=contest, entry__number__in=numbers, entry__state="received", name_public=True, erased_at=None
    )
    return {row.entry.number: unseal(row.sealed).name for row in rows.select_related("entry")}


def answered_appeal(contest: Contest, entry: int, number: int) -> Appeal | None:
    """An answered appeal."""
    rows = Appeal.objects.filter(entry__contest=contest, entry__number=entry, number=number)
    return rows.exclude(outcome="").select_related("entry").first()


def answered_appeals(contest: Contest) -> list[Appeal]:
    """Answered appeals of a contest, in the order of their answers."""
    rows = Appeal.objects.filter(entry__contest=contest).exclude(outcome="")
    return list(rows.select_related("entry").order_by("answered"))
