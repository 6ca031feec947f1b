"""The burst alarm and the forecast of a desk, on made-up series and on the days on which fact-checks really came out.

Made-up series are negative binomial with a weekly course; quiet ones tell false alarms, those with a burst of seven
days how soon it is seen. Replayed series are the days of Snopes (2015-2021) and PolitiFact (2010-2020), each dealt out
at random to four topics, so that it is as thin as a topic of a desk; bursts are added to them in the same way. What
really burst in those years counts as a false alarm there. Peers: mean plus three standard deviations of 28 days, as
spreadsheets do it; and the same CUSUM with the Poisson distribution. Nothing was tuned on what is measured here: the
threshold comes from other made-up series (`python -m quality.train_trends`).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date
from math import exp, log, sqrt
from statistics import fmean, pstdev

from quality.report import ENGINE, Outcome, Row, Setting, Table
from sangto_desk.inbox.trending import bursts, forecasts

TASK = "trends"
YEAR = 365
WEEK = (1.2, 1.1, 1.05, 1.0, 1.0, 0.9, 0.75)
MEANS, DISPERSIONS = (0.5, 2.0, 8.0, 30.0), (0.0, 0.2, 0.5)
SERIES = 40
LENGTH = 7
Alarms = Callable[[Sequence[int]], list[bool]]


def drawn(source: random.Random, mean: float, dispersion: float) -> int:
    """A count of the negative binomial distribution; Poisson where the dispersion is 0."""
    rate = source.gammavariate(1 / dispersion, dispersion * mean) if dispersion else mean
    if rate > 30:
        return max(0, round(source.gauss(rate, sqrt(rate))))
    count, product, limit = 0, source.random(), exp(-rate)
    while product >= limit:
        count, product = count + 1, product * source.random()
    return count


def quiet(source: random.Random, mean: float, dispersion: float, days: int = YEAR + bursts.LEAST_DAYS + 4) -> list[int]:
    """A series in which nothing happens."""
    return [drawn(source, mean * WEEK[day % 7], dispersion) for day in range(days)]


def cusum(counts: Sequence[int]) -> list[bool]:
    """The alarm of the desk."""
    return [day.alarm for day in bursts.watch(counts)]


def three_sigma(counts: Sequence[int]) -> list[bool]:
    """The peer of spreadsheets: above the mean of 28 days by more than three standard deviations."""
    found = []
    for place, count in enumerate(counts):
        past = counts[max(0, place - 28) : place]
        found.append(len(past) >= bursts.LEAST_DAYS and count > fmean(past) + 3 * max(pstdev(past), 0.3))
    return found


def poisson_cusum(counts: Sequence[int]) -> list[bool]:
    """The peer that knows no dispersion: the same sum and threshold, with the Poisson distribution."""
    found, score = [], 0.0
    for place, count in enumerate(counts):
        past = counts[max(0, place - 38) : max(0, place - 3)]
        if len(past) < bursts.LEAST_DAYS:
            found.append(False)
            continue
        mean = max(fmean(past), 0.2)
        score = max(0.0, score + count * log(bursts.RATIO) - mean * (bursts.RATIO - 1))
        found.append(score >= bursts.THRESHOLD)
        score = 0.0 if found[-1] else score
    return found


SYSTEMS: dict[str, Alarms] = {
    f"{ENGINE}, negative-binomial CUSUM": cusum,
    "mean + 3 standard deviations": three_sigma,
    "Poisson CUSUM": poisson_cusum,
}


def _rate(alarms: Alarms, series: Sequence[Sequence[int]]) -> float:
    """Alarms a year of a series."""
    judged = sum(len(one) - bursts.LEAST_DAYS - 4 for one in series)
    return YEAR * sum(sum(alarms(one)) for one in series) / judged


def _found(alarms: Alarms, series: Sequence[Sequence[int]], ratio: float, source: random.Random) -> tuple[float, float]:
    """Of bursts of seven days that were added: the share that was seen within them, and after how many days."""
    seen = []
    for one in series:
        begin = source.randrange(60, len(one) - LENGTH)
        mean = fmean(one[begin - 35 : begin])
        more = [drawn(source, (ratio - 1) * max(mean, 0.2), 0.1) for _day in range(LENGTH)]
        changed = [*one[:begin], *(a + b for a, b in zip(one[begin : begin + LENGTH], more, strict=True))]
        within = [day for day, alarm in enumerate(alarms(changed)[begin:]) if alarm]
        seen.append(within[0] + 1 if within else None)
    days = [day for day in seen if day is not None]
    return len(days) / len(seen), fmean(days) if days else float("nan")


def _false_alarms(series: int) -> Table:
    columns = tuple(f"mean {mean:g}, dispersion {spread:g}" for mean in MEANS for spread in DISPERSIONS)
    rows = []
    for label, alarms in SYSTEMS.items():
        figures = []
        for mean in MEANS:
            for spread in DISPERSIONS:
                source = random.Random(f"measured {mean} {spread}")
                figures.append(_rate(alarms, [quiet(source, mean, spread) for _series in range(series)]))
        rows.append(Row(label, tuple(figures)))
    return Table("False alarms a year of a quiet series", columns, tuple(rows), turned=True)


def _delays(title: str, made: Callable[[random.Random], list[list[int]]]) -> Table:
    rows = []
    for label, alarms in SYSTEMS.items():
        figures: list[float] = []
        for ratio in (2.0, 3.0, 5.0):
            source = random.Random(f"bursts {ratio}")
            figures += _found(alarms, made(source), ratio, source)
        rows.append(Row(label, tuple(figures)))
    columns = tuple(f"{what}, {ratio} times" for ratio in (2, 3, 5) for what in ("seen", "days until seen"))
    return Table(title, columns, tuple(rows))


def _daily(days: Sequence[date], first: date, last: date, parts: int) -> list[list[int]]:
    """Counts by day of what is dealt out at random to some topics."""
    source = random.Random("dealt out")
    found = [[0] * ((last - first).days + 1) for _part in range(parts)]
    for day in days:
        if first <= day <= last:
            found[source.randrange(parts)][(day - first).days] += 1
    return found


def _replayed(setting: Setting) -> dict[str, list[list[int]]]:
    return {
        "Snopes": _daily(setting.data.snopes_days(), date(2015, 1, 5), date(2021, 8, 1), 4),
        "PolitiFact": _daily(setting.data.politifact_days(), date(2010, 1, 4), date(2020, 12, 27), 4),
    }


def _cut(series: Sequence[Sequence[int]], days: int) -> list[list[int]]:
    return [list(one[begin : begin + days]) for one in series for begin in range(0, len(one) - days + 1, days)]


def _forecasts(replayed: dict[str, list[list[int]]], sample: int) -> Table:
    rows = []
    for name, series in replayed.items():
        pieces = _cut(series, 182)[: sample or None]
        skills = [found for piece in pieces if (found := forecasts.skill(piece))]
        days = sum(found.days for found in skills)
        covered = sum(found.covered * found.days for found in skills) / days
        ours, naive = (fmean(values) for values in zip(*((s.score, s.naive) for s in skills), strict=True))
        better = sum(found.better for found in skills) / len(skills)
        rows.append(Row(f"{ENGINE}, {name}", (ours, ours / naive, covered, better, len(skills))))
        rows.append(Row(f"seasonal naive, {name}", (naive, 1.0, None, None, len(skills))))
    columns = ("weighted interval score", "of the naive one", "covered (0.8 wanted)", "better by 5 %", "half-years")
    return Table("Forecasts of seven days, at each of the last 28 days of a half-year", columns, tuple(rows))


def run(setting: Setting) -> Outcome:
    """Made-up series, then replayed ones, then forecasts."""
    series = min(setting.sample, SERIES) if setting.sample else SERIES

    def made(source: random.Random) -> list[list[int]]:
        return [quiet(source, mean, 0.2, 120) for mean in (2.0, 8.0, 30.0) for _series in range(series)]

    replayed = _replayed(setting)
    rates = tuple(
        Row(label, tuple(_rate(alarms, series) for series in replayed.values())) for label, alarms in SYSTEMS.items()
    )
    pieces = _cut([one for series in replayed.values() for one in series], 120)
    tables = (
        _false_alarms(series),
        _delays("Bursts of seven days in made-up series of means 2, 8 and 30", made),
        Table("Alarms a year of a replayed series, real bursts among them", tuple(replayed), rates),
        _delays("Bursts of seven days added to replayed series", lambda _source: pieces[: 3 * series]),
        _forecasts(replayed, setting.sample),
    )
    notes = (
        f"Stated: at most one false alarm a year of a series. Threshold {bursts.THRESHOLD:g}, found on other made-up "
        "series. Days until seen: of the bursts that were seen, 1 is the first day.",
        "Replayed: Snopes 05/01/2015-01/08/2021, PolitiFact 04/01/2010-27/12/2020, each dealt out to four topics.",
    )
    return Outcome(TASK, tables, notes)
