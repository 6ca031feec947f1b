"""Find what entries share with one another and with the desk's library. Evidence for people: nothing is rejected here.

Order of steps of a comparison: take the entries that are in the contest, the newest copies of the unit's library and
the texts that anybody may use; let `sangto.reuse` find shared passages; replace the rows of the run in one transaction.
Killed anywhere, it is begun anew and comes to the same. Entries that come later are compared with all that were there.
"""

from __future__ import annotations

from collections.abc import Sequence

from django.db import IntegrityError, transaction
from django.db.models import Max, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import rules
from sangto_desk.contests.background import queue_comparison
from sangto_desk.contests.models import Contest, ContestState, Entry, EntryState, ReuseRun, ReuseState, SharedText
from sangto_desk.contests.reuse import Found, Texts, allowed_texts, find_shared
from sangto_desk.evidence.models import Snapshot

_FEWEST = 5
_TAKEN_AWAY = (ContestState.DRAFT, ContestState.ARCHIVED)


@transaction.atomic
def start_comparison(
    *, actor: User, contest: Contest, least_words: int = 16, without_quotations: bool = False
) -> ReuseRun:
    """Have all entries of a contest compared, in the background.

    Args:
        actor: Who organises the contest.
        contest: Published.
        least_words: Least number of syllables of a passage that must match.
        without_quotations: Leave out what stands in quotation marks.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: The contest has no entries yet, or they are being compared now.
    """
    rules.require_organiser(actor, contest)
    if contest.state in _TAKEN_AWAY:
        rules.require_state(contest, *(state for state in ContestState if state not in _TAKEN_AWAY))
    try:
        with transaction.atomic():
            run = ReuseRun.objects.create(
                contest=contest,
                by=actor,
                made=timezone.now(),
                least_words=max(_FEWEST, least_words),
                without_quotations=without_quotations,
            )
    except IntegrityError as error:
        raise Conflicted(
            _("The entries of this contest are being compared now."),
            hint=_("Wait until that is done."),
            code="contests.comparing",
        ) from error
    after = {"least_words": run.least_words, "without_quotations": run.without_quotations}
    record_write(Write("contests.compare", run, actor.pk, contest.unit_id, after=after))
    queue_comparison(run.pk)
    return run


def compare(*, run_id: int) -> ReuseRun:
    """Compare the entries of a run; those that came after it was done are added to it."""
    run = ReuseRun.objects.select_related("contest").get(pk=run_id)
    if run.state == ReuseState.DONE:
        return compare_late(run=run)
    ReuseRun.objects.filter(pk=run.pk).update(state=ReuseState.WORKING)
    entries, library = _entries(run.contest), _library(run.contest)
    try:
        found = list(find_shared(Texts(entries, library, allowed_texts(run.contest)), run))
    except ModuleNotFoundError as error:
        ReuseRun.objects.filter(pk=run.pk).update(
            state=ReuseState.FAILED, problem=f"{error.name}: pip install 'sangto[contests]'", finished=timezone.now()
        )
        run.refresh_from_db()
        return run
    with transaction.atomic():
        run.shared.all().delete()
        _keep(run, found)
        _done(run, [key for key, _text in entries], len(library))
    return run


def compare_late(*, run: ReuseRun) -> ReuseRun:
    """Compare entries that came after a run with all others, and add what they share to it."""
    entries = _entries(run.contest)
    late = [row for row in entries if row[0] > run.last_entry]
    if not late:
        return run
    earlier, library = [row for row in entries if row[0] <= run.last_entry], _library(run.contest)
    found = list(find_shared(Texts(late, library, allowed_texts(run.contest), earlier), run))
    with transaction.atomic():
        locked = ReuseRun.objects.select_for_update().get(pk=run.pk)
        if locked.last_entry != run.last_entry:
            return locked  # somebody else has added them meanwhile
        _keep(run, found)
        _done(run, [key for key, _text in entries], len(library))
    return run


def compare_what_came_late() -> int:
    """Add entries that came after the last comparison of their contest; returns of how many contests."""
    last = Contest.objects.annotate(run=Max("reuse_runs", filter=Q(reuse_runs__state=ReuseState.DONE)))
    runs = ReuseRun.objects.filter(pk__in=last.exclude(run=None).values("run")).select_related("contest")
    due = [run for run in runs if run.contest.entries.filter(pk__gt=run.last_entry, state=EntryState.RECEIVED).exists()]
    for run in due:
        compare_late(run=run)
    return len(due)


def _entries(contest: Contest) -> list[tuple[int, str]]:
    """Keys and texts in the order in which they came."""
    rows = Entry.objects.filter(contest=contest, state=EntryState.RECEIVED)
    return list(rows.order_by("pk").values_list("pk", "text"))


def _library(contest: Contest) -> list[tuple[int, str]]:
    """Keys of the unit's sources and the text of the newest copy of each."""
    newest = (
        Snapshot.objects.filter(source__unit__path__startswith=contest.unit.path)
        .exclude(text="")
        .values("source")
        .annotate(newest=Max("pk"))
        .values("newest")
    )
    return list(Snapshot.objects.filter(pk__in=newest).order_by("source_id").values_list("source_id", "text"))


def _keep(run: ReuseRun, found: Sequence[Found]) -> None:
    rows = [
        SharedText(
            run=run,
            entry_id=one.entry,
            other_id=one.other,
            source_id=one.source,
            passages=[list(passage) for passage in one.passages],
            share=one.share,
            other_share=one.other_share,
            most=max(one.share, one.other_share if one.other else 0.0),
        )
        for one in found
    ]
    SharedText.objects.bulk_create(rows, batch_size=500)


def _done(run: ReuseRun, entries: Sequence[int], sources: int) -> None:
    run.state, run.finished = ReuseState.DONE, timezone.now()
    run.entries, run.sources, run.last_entry = len(entries), sources, max(entries, default=0)
    run.save(update_fields=["state", "finished", "entries", "sources", "last_entry"])
    after = {"entries": run.entries, "pairs": run.shared.count()}
    record_write(Write("contests.compared", run, unit_id=run.contest.unit_id, after=after))
