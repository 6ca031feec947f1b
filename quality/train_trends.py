"""Find the threshold of the burst alarm: ``python -m quality.train_trends``, a minute.

Quiet made-up series, not those of `quality.trends`: for each threshold the most false alarms a year that any mean and
dispersion gives. `sangto_desk.inbox.trending.bursts.THRESHOLD` is the least that stays below one.
"""

from __future__ import annotations

import random

from quality.trends import quiet
from sangto_desk.inbox.trending.bursts import LEAST_DAYS, watch

MEANS, DISPERSIONS = (0.5, 2.0, 8.0, 50.0), (0.0, 0.1, 0.5)
THRESHOLDS = (4.0, 5.0, 6.0, 7.0, 8.0)
SERIES, YEAR = 60, 365


def worst(threshold: float) -> float:
    """The most false alarms a year, over all means and dispersions."""
    rates = []
    for mean in MEANS:
        for spread in DISPERSIONS:
            source = random.Random(f"trained {mean} {spread}")
            series = [quiet(source, mean, spread) for _series in range(SERIES)]
            alarms = sum(day.alarm for one in series for day in watch(one, threshold=threshold))
            rates.append(YEAR * alarms / sum(len(one) - LEAST_DAYS - 4 for one in series))
    return max(rates)


if __name__ == "__main__":
    for threshold in THRESHOLDS:
        print(f"threshold {threshold:g}: at most {worst(threshold):.2f} false alarms a year", flush=True)
