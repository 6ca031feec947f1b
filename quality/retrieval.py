"""Ask rankers for records and score their rankings, duplicates collapsed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from quality import metrics
from quality.baselines import Ranker
from quality.loaders import Query
from quality.report import progress

DEPTH = 20  # places of a ranking that are asked for
COLUMNS = ("MAP@5", "MRR", "Recall@1", "Recall@5", "Recall@20", "queries")


def collapse(ranking: Sequence[str], groups: Mapping[str, str]) -> list[str]:
    """The ranking with each record replaced by its group, each group counted once, at its first place."""
    return list(dict.fromkeys(groups[item] for item in ranking))


def evaluate(
    ranker: Ranker, queries: Sequence[Query], groups: Mapping[str, str], label: str
) -> tuple[float | int, ...]:
    """Figures of `COLUMNS`: means over the queries; MRR looks at the first `DEPTH` places.

    Args:
        ranker: What is measured.
        queries: Questions; their right answers are groups.
        groups: The group of each record.
        label: Shown while it runs.
    """
    rankings = [(collapse(ranker.rank(query.text, DEPTH), groups), query.gold) for query in progress(queries, label)]
    return (
        metrics.mean([metrics.average_precision(ranking, gold, 5) for ranking, gold in rankings]),
        metrics.mean([metrics.reciprocal_rank(ranking, gold) for ranking, gold in rankings]),
        *(metrics.mean([metrics.recall(ranking, gold, k) for ranking, gold in rankings]) for k in (1, 5, DEPTH)),
        len(rankings),
    )


def evaluate_built(
    build: Callable[[], Ranker], queries: Sequence[Query], groups: Mapping[str, str], label: str
) -> tuple[float | int, ...]:
    """`evaluate` for a ranker that is built only now: a table whose peers are looked up needs none of them."""
    return evaluate(build(), queries, groups, label)
