"""The records of judging: who wrote, who reads, who must not read what, and what was given."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that is judged.

    Attributes:
        id: Unique among the entries.
        unit: The unit that sent it in; empty if none.
        school: School or office of its author; empty if not known.
        family: Family name of its author, only for finding conflicts; empty if not asked for.
        author: Some key of the author that a judge may share ("no own entry"); never shown.
        language: BCP 47 code; empty means any judge can read it.
        category: Entries are ranked within their category.
    """

    id: str
    unit: str = ""
    school: str = ""
    family: str = ""
    author: str = ""
    language: str = ""
    category: str = ""


@dataclass(frozen=True, slots=True)
class Judge:
    """Somebody who reads entries.

    Attributes:
        id: Unique among the judges.
        unit: Where the judge belongs; entries of that unit are a conflict unless judging is by unit.
        school: School or office, for finding conflicts.
        family: Family name, for finding conflicts when that is asked for.
        author: The key under which the judge may have sent in an entry too.
        languages: BCP 47 codes the judge reads; empty means all.
        least: Least number of reads, those done already included; None for what evenness asks.
        most: Greatest number of reads, those done already included; None for what evenness asks.
    """

    id: str
    unit: str = ""
    school: str = ""
    family: str = ""
    author: str = ""
    languages: frozenset[str] = frozenset()
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """A judge reads an entry; with a score once it is given."""

    entry: str
    judge: str
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """The scale on which scores are given: from `low` to `high`, both included, in steps of `step`."""

    low: float = 0.0
    high: float = 10.0
    step: float = 0.5
