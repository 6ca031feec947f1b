"""Personal data go away: on the announced day, or when an entry is withdrawn. What stays has no name."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests.models import Contest, Entrant, Entry, Upload


def erased(entrants: Iterable[Entrant]) -> int:
    """Erase who wrote entries, in the caller's transaction; returns how many there were."""
    keys = [entrant.pk for entrant in entrants if entrant.erased_at is None]
    rows = Entrant.objects.filter(pk__in=keys)
    return rows.update(sealed="", name_public=False, erased_at=timezone.now())


@transaction.atomic
def erase_personal_data(*, contest: Contest) -> int:
    """Erase the personal data of a contest whose day has come; returns of how many entrants.

    Names of schools and of files go with them, and the keyed hashes by which the same text of one author was known.
    """
    rows = Entrant.objects.filter(entry__contest=contest, erased_at=None)
    count = rows.update(sealed="", name_public=False, erased_at=timezone.now())
    if count:
        Entry.objects.filter(contest=contest).update(school="", twin=None)
        Upload.objects.filter(contest=contest).update(labels="")
        record_write(Write("contests.erase", contest, unit_id=contest.unit_id, after={"entrants": count}))
    return count


def erase_what_is_due() -> int:
    """Erase the personal data of every contest whose announced day has come."""
    due = Contest.objects.filter(erase_on__lte=timezone.localdate(), entries__entrant__erased_at=None).distinct()
    return sum(erase_personal_data(contest=contest) for contest in due)
