"""What happened in a contest, in figures: who took part, when entries came, how judges worked, how points fell.

Each figure is a chart with the table behind it. Counts are of entries that are in the contest; nobody is named but
judges, to those who organise the contest.
"""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from django.db.models import Count
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sangto_desk.common.charts import Chart, Series, columns, shown
from sangto_desk.common.lying_bars import MOST_BARS, bars
from sangto_desk.common.order import in_order
from sangto_desk.contests.models import Contest, Entry, EntryState
from sangto_desk.contests.selectors.contests import participating
from sangto_desk.contests.selectors.rounds import ReadPoints, judge_loads, points_of

MOST_DAYS = 62


@dataclass(frozen=True, slots=True)
class ContestReport:
    """Figures of a contest. `lines` are the figures that stand alone, each with its name."""

    contest: Contest
    lines: tuple[tuple[str, str], ...]
    charts: tuple[Chart, ...]


def report_of(contest: Contest) -> ContestReport:
    """All figures of a contest, in the language of the page that asks."""
    counts = _by_unit(contest)
    took_part = sum(1 for _name, count in counts if count)
    share = 100 * took_part / len(counts) if counts else 0.0
    lines = (
        (_("Entries"), shown(sum(count for _name, count in counts))),
        (_("Units that take part"), f"{shown(took_part)} / {shown(len(counts))} ({share:.0f} %)"),
        (_("Judges"), shown(contest.judges.count())),
    )
    charts = (_participation(counts, share), _timeline(contest), _workload(contest), *_points(contest))
    return ContestReport(contest, lines, tuple(chart for chart in charts if chart.rows))


def _by_unit(contest: Contest) -> list[tuple[str, int]]:
    """Entries of each unit that takes part, those of units below counted with it; units without any count too.

    A row for each unit, since several may have one name.
    """
    rows = Entry.objects.filter(contest=contest, state=EntryState.RECEIVED)
    paths = list(rows.values_list("unit__path").annotate(number=Count("pk")))
    units = sorted(participating(contest), key=lambda unit: in_order(unit.name))
    return [(unit.name, sum(number for path, number in paths if path.startswith(unit.path))) for unit in units]


def _participation(counts: list[tuple[str, int]], share: float) -> Chart:
    ordered = sorted(counts, key=lambda item: -item[1])  # those with as many stay in the order of their names
    title = _("{share} % of the units sent entries").format(share=f"{share:.0f}")
    names, numbers = [name for name, _count in ordered], tuple(float(count) for _name, count in ordered)
    return bars(title, _("Unit"), names, [Series(_("Entries"), numbers)])


def _timeline(contest: Contest) -> Chart:
    days = Counter(
        timezone.localdate(moment)
        for moment in contest.entries.exclude(state=EntryState.WITHDRAWN).values_list("received", flat=True)
    )
    first, last = min(days, default=timezone.localdate()), max(days, default=timezone.localdate())
    shown = [first + timedelta(days=at) for at in range((last - first).days + 1)][-MOST_DAYS:]
    most = max(days, key=lambda day: (days[day], day), default=None)
    title = _("When entries came")
    if most:
        title = _("Most entries came on {day}").format(day=date_format(most, "SHORT_DATE_FORMAT"))
    labels = [f"{day:%d/%m}" for day in shown]
    return columns(title, _("Day"), labels, [Series(_("Entries"), tuple(float(days[day]) for day in shown))])


def _workload(contest: Contest) -> Chart:
    loads = [load for load in judge_loads(contest) if load.assigned]
    loads.sort(key=lambda load: load.handed_in - load.assigned)  # those with the most to read first, then by name
    done, whole = sum(load.handed_in for load in loads), sum(load.assigned for load in loads)
    title = _("Judges have read {done} of {whole} times").format(done=shown(done), whole=shown(whole))
    series = [
        Series(_("read"), tuple(float(load.handed_in) for load in loads)),
        Series(_("assigned"), tuple(float(load.assigned) for load in loads)),
    ]
    return bars(title, _("Judge"), [load.judge.user.name for load in loads], series)


def _points(contest: Contest) -> list[Chart]:
    """How points fell, and how strict each judge is: the difference from what others gave the same entries."""
    reads = list(points_of(contest))
    if not reads:
        return []
    edges = list(range(11))
    fallen = Counter(min(int(read.points), 9) for read in reads)
    mean = statistics.fmean(read.points for read in reads)
    title = _("Points lie around {mean}").format(mean=shown(round(mean, 1)))
    labels = [f"{low}–{high}" for low, high in pairwise(edges)]
    spread = columns(title, _("Points"), labels, [Series(_("Reads"), tuple(float(fallen[at]) for at in range(10)))])
    return [spread, _severity(contest, reads)]


def _severity(contest: Contest, reads: list[ReadPoints]) -> Chart:
    by_entry: dict[int, list[ReadPoints]] = defaultdict(list)
    for read in reads:
        by_entry[read.entry].append(read)
    apart: dict[int, list[float]] = defaultdict(list)
    for read in reads:
        others = [other.points for other in by_entry[read.entry] if other.judge != read.judge]
        if others:
            apart[read.judge].append(read.points - statistics.fmean(others))
    names = {judge.pk: judge.user.name for judge in contest.judges.select_related("user")}
    means = sorted((statistics.fmean(values), names[judge]) for judge, values in apart.items())
    title = _("How far each judge lies above the most severe one, on the same entries")
    low = means[0][0] if means else 0.0
    series = Series(_("points above the most severe judge"), tuple(value - low for value, _name in means))
    whole = bars(title, _("Judge"), [name for _value, name in means], [series])
    if len(means) <= MOST_BARS:
        return whole
    ends = [*means[: MOST_BARS // 2], *means[-MOST_BARS // 2 :]]  # the most severe and the mildest; the table has all
    values = tuple(value - low for value, _name in ends)
    return replace(bars(title, _("Judge"), [name for _value, name in ends], [Series("", values)]), rows=whole.rows)
