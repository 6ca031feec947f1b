"""The door to `sangto.judging`, whose packages come with ``sangto[contests]`` and are loaded when first needed.

Turns rows into the engine's records and nothing else: ids are keys of rows as text, so no name goes in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import ModuleType

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.errors import InvalidRecord
from sangto_desk.common.errors import Conflicted
from sangto_desk.common.tokens import keyed
from sangto_desk.contests.models import Conflict, Contest, Criterion, Entry, Judge, Level
from sangto_desk.contests.sealing import unseal

HIGHEST = 10.0
"""Points of a reading that gives every criterion its highest score; the lowest is 0."""


def judging() -> ModuleType:
    """The engine's package.

    Raises:
        Conflicted: The packages that it needs are not installed.
    """
    try:
        import sangto.judging
    except ModuleNotFoundError as error:
        raise Conflicted(
            _("This desk was installed without the parts that assign entries and rank them."),
            hint=_("Whoever runs the machine installs them: pip install 'sangto[contests]'."),
            code="contests.extra-missing",
        ) from error
    return sangto.judging


def refused(error: InvalidRecord, entries: Iterable[Entry], k: int) -> Conflicted:
    """An assignment that cannot be had, as an error of the desk.

    Args:
        error: What the engine says; names the entry that has too few judges, if that is in the way.
        entries: What was to be read.
        k: By so many judges each.
    """
    number = next((entry.number for entry in entries if str(entry.pk) == error.where), None)
    if number is None:
        message = _("The reads do not fit what judges may read at least and at most and the conflicts.")
    else:
        message = format_lazy(
            _("Too few judges may read entry {number}, perhaps others too: {k} are needed."), number=number, k=k
        )
    return Conflicted(
        message,
        hint=_("Invite judges of other units or schools, let judges read more, or have each entry read fewer times."),
        code="contests.engine",
    )


@dataclass(frozen=True, slots=True)
class Cast:
    """Entries and judges of a level as the engine takes them, and what judges must not read."""

    entries: list[object]
    judges: list[object]
    rules: object


def cast_of(
    level: Level,
    entries: Sequence[Entry],
    judges: Sequence[Judge],
    gone: Iterable[tuple[int, int]],
    elsewhere: Mapping[int, int],
) -> Cast:
    """The engine's records.

    Args:
        level: Its quotas name the units within which is judged.
        entries: With their units and entrants.
        judges: With their units.
        gone: Pairs of entry and judge that ended without scores and must not come again.
        elsewhere: Reads that judges have in this round of entries not listed: they count against the greatest number of
            reads; the least is then reached already or not at stake.
    """
    engine, contest = judging(), level.contest
    pools = [(quota.unit.path, str(quota.unit_id)) for quota in level.quotas.select_related("unit") if quota.unit]

    def home(path: str, own: int | None) -> str:
        """The unit of the level that a unit belongs to; its own where the level is not judged by unit."""
        if level.by_unit:
            return next((key for pool, key in pools if path.startswith(pool)), "")
        return str(own or "")

    people = _people(contest, entries)
    made = [
        engine.Entry(
            str(entry.pk),
            unit=home(entry.unit.path, entry.unit_id),
            school=entry.school,
            family=people[entry.pk].family,
            author=people[entry.pk].author,
            language=entry.language,
        )
        for entry in entries
    ]
    readers = [
        engine.Judge(
            str(judge.pk),
            unit=home(judge.unit.path, judge.unit_id) if judge.unit else "",
            school=judge.school,
            family=_family(judge.user.name) if contest.avoid_family else "",
            author=_author(judge.user.email),
            languages=frozenset(judge.languages),
            least=None if elsewhere else judge.least,
            most=None if judge.most is None else max(0, judge.most - elsewhere.get(judge.pk, 0)),
        )
        for judge in judges
    ]
    avoid = {"unit": contest.avoid_unit, "school": contest.avoid_school, "family": contest.avoid_family}
    declared = {(str(entry), str(judge)) for entry, judge in gone} | _declared(contest, entries)
    rules = engine.ConflictRules(frozenset(name for name, on in avoid.items() if on), frozenset(declared))
    return Cast(made, readers, rules)


@dataclass(frozen=True, slots=True)
class _Person:
    """What of an author conflicts are found by: family name if asked for, and a key of the contact."""

    family: str = ""
    author: str = ""


def _people(contest: Contest, entries: Sequence[Entry]) -> dict[int, _Person]:
    """Read in memory alone, for as long as the assignment takes."""
    found = {}
    for entry in entries:
        sealed = entry.entrant.sealed
        person = unseal(sealed) if sealed else None
        family = _family(person.name) if person and contest.avoid_family else ""
        found[entry.pk] = _Person(family, _author(person.contact) if person else "")
    return found


def _family(name: str) -> str:
    return name.split()[0] if name.strip() else ""


def _author(contact: str) -> str:
    contact = contact.strip().casefold()
    return keyed("contest-author", contact.encode()).hex() if contact else ""


def _declared(contest: Contest, entries: Sequence[Entry]) -> set[tuple[str, str]]:
    pairs: set[tuple[str, str]] = set()
    for conflict in Conflict.objects.filter(judge__contest=contest).select_related("unit"):
        judge = str(conflict.judge_id)
        if conflict.unit is None:
            pairs.add((str(conflict.entry_id), judge))
        else:
            pairs.update((str(entry.pk), judge) for entry in entries if entry.unit.path.startswith(conflict.unit.path))
    return pairs


def points(criteria: Sequence[Criterion], values: dict[int, Decimal]) -> float | None:
    """Points of a reading from 0 to `HIGHEST`: the weighted mean of where each score lies on its scale; None if one
    is missing."""
    if any(criterion.pk not in values for criterion in criteria):
        return None
    weights = sum(float(criterion.weight) for criterion in criteria)
    parts = (
        float(criterion.weight) * float((values[criterion.pk] - criterion.low) / (criterion.high - criterion.low))
        for criterion in criteria
    )
    return HIGHEST * sum(parts) / weights


def step_of(criteria: Sequence[Criterion]) -> float:
    """The smallest difference that one step of one criterion makes, in points."""
    weights = sum(float(criterion.weight) for criterion in criteria)
    return min(
        HIGHEST * float(criterion.weight) / weights * float(criterion.step / (criterion.high - criterion.low))
        for criterion in criteria
    )
