"""The originality board: what the last comparison found, as clusters and pairs, and two texts side by side.

Whose text came first is shown as a date beside each; it says nothing about who wrote first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from sangto_desk.accounts.models import User
from sangto_desk.contests.models import (
    Contest,
    Entry,
    LeakReport,
    OriginalityCase,
    Outcome,
    ReuseRun,
    SharedText,
)
from sangto_desk.contests.reuse import Texts, allowed_texts, find_shared
from sangto_desk.evidence.models import Snapshot

MOST_CLUSTERS = 40
MOST_DRAWN = 60  # entries of a cluster


def last_run(contest: Contest) -> ReuseRun | None:
    """The last comparison, done or not."""
    return ReuseRun.objects.filter(contest=contest).select_related("by").first()


def late_entries(run: ReuseRun) -> int:
    """How many entries came after a comparison."""
    return run.contest.entries.filter(state="received", pk__gt=run.last_entry).count()


def shared_by(entry: Entry) -> QuerySet[SharedText]:
    """Pairs of the last comparison that an entry is part of, those that share most first."""
    run = last_run(entry.contest)
    rows = shared_texts(run) if run is not None else SharedText.objects.none()
    return rows.filter(Q(entry=entry) | Q(other=entry)).order_by("-most", "id")


def shared_texts(run: ReuseRun) -> QuerySet[SharedText]:
    """Pairs of a comparison, those that share most first; entries that left the contest are left out."""
    rows = run.shared.filter(entry__state="received").exclude(other__isnull=False, other__state__in=("withdrawn",))
    return rows.select_related("entry__unit", "other__unit", "source").defer("passages", "entry__text", "other__text")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Entries that share passages, directly or through others, with the pairs among them."""

    entries: tuple[Entry, ...]
    pairs: tuple[SharedText, ...]


def clusters_of(run: ReuseRun) -> list[Cluster]:
    """Clusters of three entries and more, the largest first."""
    pairs = [pair for pair in shared_texts(run) if pair.other is not None]
    groups = _linked([(pair.entry_id, pair.other_id or 0) for pair in pairs])
    entries = {entry.pk: entry for pair in pairs for entry in (pair.entry, pair.other) if entry is not None}
    found = []
    for group in groups[:MOST_CLUSTERS]:
        if len(group) > 2:
            inside = set(group)
            own = tuple(pair for pair in pairs if pair.entry_id in inside)
            found.append(Cluster(tuple(entries[key] for key in group), own))
    return found


def _linked(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Keys that pairs link, the largest group first."""
    group_of: dict[int, list[int]] = {}
    for one, other in pairs:
        first, second = group_of.setdefault(one, [one]), group_of.setdefault(other, [other])
        if first is not second:
            small, large = sorted((first, second), key=len)
            large += small
            group_of.update(dict.fromkeys(small, large))
    groups = {id(group): sorted(group) for group in group_of.values()}
    return sorted(groups.values(), key=lambda group: (-len(group), group))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text; `passage` is the number of the passage that it belongs to, 0 if to none."""

    text: str
    passage: int


@dataclass(frozen=True, slots=True)
class Sides:
    """Two texts beside each other, passages numbered alike on both sides."""

    pair: SharedText
    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    matched: tuple[tuple[int, int, float], ...]


def side_by_side(pair: SharedText) -> Sides:
    """A pair as it is read: places count characters of both texts as judges see them now.

    Where one of the texts is no longer as it was compared, the two are compared anew.
    """
    left, right = pair.entry.text, _other_text(pair)
    rows = _found_now(pair, left, right) if _changed(pair) else pair.passages
    passages = [tuple(map(int, passage[:5])) for passage in rows]
    return Sides(
        pair,
        pieces(left, [(p[0], p[1]) for p in passages]),
        pieces(right, [(p[2], p[3]) for p in passages]),
        tuple((at, int(p[4]), float(p[5])) for at, p in enumerate(rows, 1)),
    )


def _other_text(pair: SharedText) -> str:
    return pair.other.text if pair.other is not None else _copies(pair).values_list("text", flat=True)[0]


def _copies(pair: SharedText) -> QuerySet[Snapshot]:
    """Copies of the source of a pair that have a text, the newest first."""
    return Snapshot.objects.filter(source=pair.source_id).exclude(text="").order_by("-pk")


def _changed(pair: SharedText) -> bool:
    """Whether words were covered since the comparison began, or the source has more than one copy."""
    if pair.other is None and len(_copies(pair).values_list("pk")[:2]) > 1:
        return True
    entries = [key for key in (pair.entry_id, pair.other_id) if key is not None]
    covered = LeakReport.objects.filter(reading__entry__in=entries, covered=True, settled__gt=pair.run.made)
    return covered.exists()


def _found_now(pair: SharedText, left: str, right: str) -> Sequence[Sequence[float]]:
    entries, library = [(pair.entry_id, left)], []
    if pair.other_id is None:
        library.append((pair.source_id or 0, right))
    else:
        entries.append((pair.other_id, right))
    texts = Texts(entries, library, allowed_texts(pair.run.contest))
    return next((found.passages for found in find_shared(texts, pair.run)), ())


def pieces(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    """A text cut at the borders of spans; where two overlap, the first has it."""
    found: list[Piece] = []
    at = 0
    for start, end, number in sorted((*span, number) for number, span in enumerate(spans, 1)):
        start = max(start, at)
        if start >= end:
            continue
        if start > at:
            found.append(Piece(text[at:start], 0))
        found.append(Piece(text[start:end], number))
        at = end
    return (*found, Piece(text[at:], 0)) if at < len(text) else tuple(found)


@dataclass(frozen=True, slots=True)
class ShownCase:
    """A case as one person may see it: what another proposed is not shown before they have judged themselves.

    Attributes:
        case: The case.
        proposal: What was proposed, empty while it is not to be seen.
        reason: Why.
        first: Whether this person is the one who proposed.
        waits: Whether somebody else has judged and this person has not.
    """

    case: OriginalityCase
    proposal: Outcome | None
    reason: str
    first: bool
    waits: bool


def shown_case(case: OriginalityCase, user: User) -> ShownCase:
    """A case for somebody who organises the contest."""
    first = case.proposed_by_id == user.pk
    open_to_see = first or bool(case.outcome)
    proposal = Outcome(case.proposal) if case.proposal and open_to_see else None
    return ShownCase(
        case,
        proposal,
        case.reason if open_to_see else "",
        first,
        waits=bool(case.proposal) and not first and not case.outcome,
    )


def cases_of(contest: Contest) -> QuerySet[OriginalityCase]:
    """Cases of a contest, open ones first, then the newest."""
    rows = OriginalityCase.objects.filter(entry__contest=contest).select_related("entry", "proposed_by", "decided_by")
    return rows.order_by("outcome", "-pk")
