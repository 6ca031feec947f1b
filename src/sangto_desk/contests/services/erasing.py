"""Personal data: looked up for those who won, erased on the announced day or when an entry is withdrawn."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from sangto_desk.accounts.models import User
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import rules
from sangto_desk.contests.models import Contest, ContestState, Entrant, Entry, Upload
from sangto_desk.contests.records import Person
from sangto_desk.contests.sealing import unseal
from sangto_desk.contests.selectors.rounds import winners_of


def erased(entries: QuerySet[Entry]) -> int:
    """Erase who wrote entries, in the caller's transaction; returns of how many it was there.

    Names of schools go with it, and the keyed hashes by which the same text of one author was known.
    """
    entries.update(school="", twin=None)
    rows = Entrant.objects.filter(entry__in=entries, erased_at=None)
    return rows.update(sealed="", name_public=False, erased_at=timezone.now())


@transaction.atomic
def erase_personal_data(*, contest: Contest) -> int:
    """Erase the personal data of a contest whose day has come, with names of files; returns of how many entrants."""
    count = erased(Entry.objects.filter(contest=contest))
    if count:
        Upload.objects.filter(contest=contest).update(labels="", problem={})
        record_write(Write("contests.erase", contest, unit_id=contest.unit_id, after={"entrants": count}))
    return count


@dataclass(frozen=True, slots=True)
class Winner:
    """Who won, to hand over a prize; without the person where their data are erased."""

    entry: int
    place: int
    pool: str
    person: Person | None


@transaction.atomic
def look_up_winners(*, actor: User, contest: Contest) -> list[Winner]:
    """Names and contacts of those who won; that somebody looked at them is recorded.

    Raises:
        NotAllowed: The actor may not decide.
        Conflicted: The contest is not decided.
    """
    rules.require_organiser(actor, contest, rules.DECIDE)
    rules.require_state(contest, ContestState.DECIDED, ContestState.RESULTS)
    found = []
    for row in winners_of(contest).select_related("entry__entrant"):
        sealed = row.entry.entrant.sealed
        found.append(Winner(row.entry.number, row.place, str(row.quota), unseal(sealed) if sealed else None))
    record_write(Write("contests.look-up-winners", contest, actor.pk, contest.unit_id, after={"winners": len(found)}))
    return found


def erase_what_is_due() -> int:
    """Erase the personal data of every contest whose announced day has come."""
    due = Contest.objects.filter(erase_on__lte=timezone.localdate(), entries__entrant__erased_at=None).distinct()
    return sum(erase_personal_data(contest=contest) for contest in due)
