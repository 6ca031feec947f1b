"""The measures, small and exact.

Two kinds. For rankings: `average_precision`, `reciprocal_rank` and `recall` of one query; a task takes the
mean over its queries. For yes-or-no questions answered with a number: `auroc`, `best_f1`, `f1_at`,
`calibration_error` over all cases. `bootstrap` gives the 95 % interval of any figure. Nothing here knows what
is being measured.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple, TypeVar

T = TypeVar("T")


class Interval(NamedTuple):
    """A figure with the bounds between which 95 % of its resamples lie."""

    value: float
    low: float
    high: float


class Threshold(NamedTuple):
    """A figure, and the threshold that gives it."""

    value: float
    threshold: float


def mean(values: Sequence[float]) -> float:
    """Arithmetic mean; 0 for no values."""
    return sum(values) / len(values) if values else 0.0


def average_precision(ranking: Sequence[str], gold: Collection[str], k: int) -> float:
    """Average precision of the first `k` places (Manning et al., *Introduction to Information Retrieval*, §8.4).

    Args:
        ranking: Ids, best first, each at most once.
        gold: The right ids; at least one.
        k: How many places are looked at.

    Returns:
        The sum of the precisions at each place that holds a right id, divided by the most right ids there could be
        in `k` places; in [0, 1]. With one right id it is the reciprocal of its place.
    """
    found, total = 0, 0.0
    for place, item in enumerate(ranking[:k], start=1):
        if item in gold:
            found += 1
            total += found / place
    return total / min(k, len(gold))


def reciprocal_rank(ranking: Sequence[str], gold: Collection[str]) -> float:
    """One divided by the place (from 1) of the first right id; 0 if there is none."""
    return next((1 / place for place, item in enumerate(ranking, start=1) if item in gold), 0.0)


def recall(ranking: Sequence[str], gold: Collection[str], k: int) -> float:
    """Share of the right ids that stand in the first `k` places; with one right id it is 0 or 1."""
    return len(set(ranking[:k]) & set(gold)) / len(gold)


def auroc(labels: Sequence[bool], scores: Sequence[float]) -> float:
    """Area under the receiver operating characteristic: how often a yes is scored above a no.

    Args:
        labels: The truth; at least one of each.
        scores: One score a case, higher for yes; a tie counts half.

    Returns:
        Mann and Whitney's U divided by the number of pairs, in [0, 1]; .5 is chance.

    Raises:
        ValueError: Only one class among `labels`.
    """
    positives = sum(labels)
    negatives = len(labels) - positives
    if not positives or not negatives:
        raise ValueError(f"labels must hold both classes (got {positives} yes, {negatives} no)")
    ordered = sorted(zip(scores, labels, strict=True))
    wins, below, i = 0.0, 0, 0
    while i < len(ordered):
        j = i
        while j < len(ordered) and ordered[j][0] == ordered[i][0]:
            j += 1
        yes = sum(label for _, label in ordered[i:j])
        no = j - i - yes
        wins += yes * (below + no / 2)
        below += no
        i = j
    return wins / (positives * negatives)


def f1_at(labels: Sequence[bool], scores: Sequence[float], threshold: float) -> float:
    """F1 (harmonic mean of precision and recall) of saying yes from `threshold` up; 0 if there is no right yes."""
    answers = [score >= threshold for score in scores]
    right = sum(label and answer for label, answer in zip(labels, answers, strict=True))
    return 2 * right / (sum(labels) + sum(answers)) if right else 0.0


def best_f1(labels: Sequence[bool], scores: Sequence[float]) -> Threshold:
    """The highest F1 that any threshold gives, with the highest such threshold.

    The threshold is chosen on the cases it is reported on: an upper bound, kind to every system alike.
    """
    ordered = sorted(zip(scores, labels, strict=True), reverse=True)
    positives, right, best = sum(labels), 0, Threshold(0.0, float("inf"))
    for said, (score, label) in enumerate(ordered, start=1):
        right += label
        ends_tie = said == len(ordered) or ordered[said][0] != score
        value = 2 * right / (positives + said)
        if ends_tie and value > best.value:
            best = Threshold(value, score)
    return best


def calibration_error(labels: Sequence[bool], probabilities: Sequence[float], bins: int = 10) -> float:
    """Expected calibration error: how far a probability is from the share of yes among the cases given it.

    Args:
        labels: The truth.
        probabilities: One a case, in [0, 1].
        bins: Number of bins of equal width; 1.0 falls into the last one.

    Returns:
        Mean over the bins of ``|share of yes - mean probability|``, weighted by cases (Naeini et al. 2015); 0 is best.
    """
    cases: list[list[tuple[bool, float]]] = [[] for _ in range(bins)]
    for label, probability in zip(labels, probabilities, strict=True):
        cases[min(int(probability * bins), bins - 1)].append((label, probability))
    gaps = (abs(sum(label for label, _ in held) - sum(value for _, value in held)) for held in cases)
    return sum(gaps) / len(labels) if labels else 0.0


def ratio(part: float, whole: float) -> float:
    """`part` divided by `whole`; 0 when `whole` is 0."""
    return part / whole if whole else 0.0


def bootstrap(
    cases: Sequence[T], measure: Callable[[Sequence[T]], float], *, resamples: int = 1000, seed: int = 1
) -> Interval:
    """A figure with its 95 % interval by the percentile bootstrap (Efron 1979).

    Args:
        cases: What was drawn independently of each other (pairs, queries), not the single answers in them.
        measure: The figure of a list of cases of the same length.
        resamples: How many times the cases are drawn anew with replacement.
        seed: Makes the draw repeatable.

    Returns:
        The figure of `cases`; the 2.5th and the 97.5th percentile of the figures of the resamples.
    """
    generator = random.Random(seed)
    drawn = sorted(measure(generator.choices(cases, k=len(cases))) for _ in range(resamples))
    return Interval(measure(cases), drawn[int(0.025 * resamples)], drawn[min(int(0.975 * resamples), resamples - 1)])


def wilson(right: int, count: int) -> Interval:
    """A share of independent cases with its 95 % interval (Wilson 1927).

    Args:
        right: How many cases are right.
        count: How many there are.

    Returns:
        0 and the whole of [0, 1] for no cases.
    """
    if not count:
        return Interval(0.0, 0.0, 1.0)
    z = 1.959964
    share, wide = right / count, z * z / count
    middle = (share + wide / 2) / (1 + wide)
    half = z / (1 + wide) * (share * (1 - share) / count + wide / (4 * count)) ** 0.5
    return Interval(share, max(0.0, middle - half), min(1.0, middle + half))
