"""Task ``conflicts``: is a changed number, date, place, negation or unit reported, and nothing else?

Each pair is asked twice. Through the index: the records of all pairs and of the demonstration are in it, and
the conflicts of the match that holds the pair's record count (none, if it is not among the first twenty).
Directly: both texts are compared, as if the search had found the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quality import metrics
from quality.engine import SangTo
from quality.loaders import demo_records, groups, own_rows
from quality.report import ENGINE, Figure, Outcome, Row, Setting, Table, progress
from sangto.facts import find_conflicts, find_facts
from sangto.records import Conflict, FactCheck, Span

TASK = "conflicts"
KINDS = ("number", "date", "place", "negation", "unit")
_NOTES = (
    "Pairs: `quality/data/conflicts_test.jsonl`; `--tuning` measures the training pairs instead.",
    "Recall: the conflict is reported with its kind, and its words overlap the labelled words on both sides. Any "
    "kind: the words overlap, the kind may differ. Pair flagged: any conflict is reported for the pair.",
    "Precision: of the conflicts reported over all pairs, those that are labelled (kind and words). False conflicts: "
    "pairs without a labelled conflict for which one is reported.",
    "Bounds: 95 % intervals of a bootstrap over pairs. The targets: at least .95 of the conflicts, at most .03 false.",
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A conflict as labelled: its kind, and the words on each side; empty where a side has none."""

    kind: str
    query: str
    record: str


@dataclass(frozen=True, slots=True)
class Case:
    """A pair with the conflicts labelled and the conflicts reported."""

    query: str
    record: str
    labelled: tuple[Labelled, ...]
    reported: tuple[Conflict, ...]

    def places(self, conflict: Conflict, label: Labelled) -> bool:
        """Whether a reported conflict stands on the labelled words, on each side that has some."""
        return overlaps(self.query, label.query, conflict.query.span) and overlaps(
            self.record, label.record, conflict.record.span
        )

    def found(self, label: Labelled, *, any_kind: bool = False) -> bool:
        """Whether a labelled conflict is reported."""
        return any((any_kind or c.kind == label.kind) and self.places(c, label) for c in self.reported)

    def right(self) -> int:
        """How many of the reported conflicts are labelled."""
        return sum(
            any(c.kind == label.kind and self.places(c, label) for label in self.labelled) for c in self.reported
        )


def overlaps(text: str, words: str, span: Span) -> bool:
    """Whether a span of a text overlaps an occurrence of `words` in it; true if `words` is empty.

    Args:
        text: The text that both are about.
        words: Labelled words, exactly as they stand in the text.
        span: What was reported.
    """
    start = text.find(words)
    while words and start >= 0:
        if start < span.end and span.start < start + len(words):
            return True
        start = text.find(words, start + 1)
    return not words


def _cases(rows: Sequence[dict[str, object]], *, direct: bool) -> list[Case]:
    """The pairs with what the engine reports on them."""
    texts = [(str(row["id"]), str(row["query"]), str(row["record"])) for row in rows]
    grouped = groups((item, record) for item, _, record in texts)
    records = [FactCheck(id=item, claim=record) for item, _, record in texts if grouped[item] == item]
    engine = None if direct else SangTo([*records, *demo_records()])
    cases = []
    for (item, query, record), row in zip(progress(texts, "conflicts"), rows, strict=True):
        if engine is None:
            reported = find_conflicts(find_facts(query), find_facts(record))
        else:
            match = engine.find(query, grouped[item])
            reported = match.conflicts if match else ()
        labelled = tuple(Labelled(**label) for label in row["conflicts"])  # type: ignore[attr-defined]
        cases.append(Case(query, record, labelled, tuple(reported)))
    return cases


def _recall_row(cases: Sequence[Case], kinds: Sequence[str]) -> list[Figure]:
    with_kind = [case for case in cases if any(label.kind in kinds for label in case.labelled)]

    def share(drawn: Sequence[Case], any_kind: bool) -> float:
        labels = [(case, label) for case in drawn for label in case.labelled if label.kind in kinds]
        return metrics.ratio(sum(case.found(label, any_kind=any_kind) for case, label in labels), len(labels))

    count = sum(label.kind in kinds for case in with_kind for label in case.labelled)
    if not count:
        return [None] * 5 + [0]
    strict = metrics.bootstrap(with_kind, lambda drawn: share(drawn, False))
    flagged = metrics.mean([float(bool(case.reported)) for case in with_kind])
    return [*strict, share(with_kind, True), flagged, count]


def _recalls(title: str, cases: Sequence[Case]) -> Table:
    columns = ("recall", "2.5 %", "97.5 %", "any kind", "pair flagged", "labelled")
    rows = [Row(f"{ENGINE}, {kind}", tuple(_recall_row(cases, (kind,)))) for kind in KINDS]
    return Table(title, columns, (*rows, Row(f"{ENGINE}, all kinds", tuple(_recall_row(cases, KINDS)))))


def _alarm_row(cases: Sequence[Case]) -> list[float | int]:
    clean = [case for case in cases if not case.labelled]
    false = metrics.bootstrap(clean, lambda drawn: metrics.mean([float(bool(case.reported)) for case in drawn]))
    precision = metrics.bootstrap(
        cases,
        lambda drawn: metrics.ratio(sum(case.right() for case in drawn), sum(len(case.reported) for case in drawn)),
    )
    return [*false, len(clean), *precision, sum(len(case.reported) for case in cases)]


def run(setting: Setting) -> Outcome:
    """Recall by kind, false conflicts and precision, through the index and directly."""
    rows = setting.some(own_rows(f"conflicts_{'train' if setting.tuning else 'test'}.jsonl"))
    through, direct = _cases(rows, direct=False), _cases(rows, direct=True)
    columns = (
        "false conflicts",
        "2.5 %",
        "97.5 %",
        "pairs without",
        "precision",
        "2.5 % ",
        "97.5 % ",
        "reported",
    )
    alarms = Table(
        "False conflicts and precision",
        columns,
        (
            Row(f"{ENGINE}, through the index", tuple(_alarm_row(through))),
            Row(f"{ENGINE}, compared directly", tuple(_alarm_row(direct))),
        ),
    )
    tables = (
        _recalls("Recall through the index", through),
        _recalls("Recall, compared directly", direct),
        alarms,
    )
    return Outcome(TASK, tables, _NOTES)
