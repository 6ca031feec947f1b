"""Pairs of a claim and a passage, written and labelled by hand: what conflicts, agrees, and must stay silent.

Each pair is about one aspect. It conflicts or agrees in it, between words that are labelled on both sides; or it is
hard and nothing in it conflicts: another event, another subject, a part beside the whole, a plan beside what was done.
Whatever conflict is shown that is not the labelled one counts as wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quality.loaders import own_rows
from quality.metrics import ratio
from quality.report import ENGINE, Figure, Row, Setting, Table, progress
from sangto.evidence import ASPECTS, Finding, compare
from sangto.records import Span

KEPT = {
    "Statements by the hand that made the rules": "compared_test.jsonl",
    "Statements by other writers": "compared_fresh.jsonl",
}
TUNED_ON = {
    "Statements that rules were made on": "compared_dev.jsonl",
    "Statements that weights were fitted on": "compared_written.jsonl",
}


class Labelled(NamedTuple):
    """A pair as labelled: its aspect, the relation, and the words on both sides, unless it is silent."""

    aspect: str
    relation: str
    ours: Span
    theirs: Span


class Answer(NamedTuple):
    """What was shown for a pair: whether its relation was found, and how many other conflicts of each aspect."""

    label: Labelled
    found: bool
    wrong: tuple[str, ...]


def answer(label: Labelled, findings: Sequence[Finding]) -> Answer:
    """Hold findings against a label: a relation is found if both mentions share a character with the labelled words."""
    met = [
        one
        for one in findings
        if one.aspect == label.aspect
        and one.relation == label.relation
        and _touch(one.claim.span, label.ours)
        and _touch(one.passage.span, label.theirs)
    ]
    wrong = tuple(one.aspect for one in findings if one.relation == "conflicts" and one not in met)
    return Answer(label, bool(met), wrong)


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def tables(setting: Setting) -> list[Table]:
    """The pairs by the hand that made the rules, and those by other writers."""
    files = TUNED_ON if setting.tuning else KEPT
    return [_table(setting, title, file) for title, file in files.items()]


def _table(setting: Setting, title: str, file: str) -> Table:
    """Recall of what conflicts and agrees, precision of the conflicts shown, and silent pairs with one."""
    answers = []
    for row in progress(setting.some(own_rows(file)), title):
        places = (Span(*row.get(side, (0, 0))) for side in ("ours", "theirs"))
        label = Labelled(row["aspect"], row["relation"], *places)
        answers.append(answer(label, compare(row["claim"], row["passage"]).findings))
    rows = [Row(f"{ENGINE}, {aspect}", _figures(answers, (aspect,))) for aspect in ASPECTS]
    columns = ("precision", "recall", "conflicts", "agreements found", "agreements", "silent, but shown", "silent")
    return Table(
        f"{title}: what conflicts, agrees and is silent",
        columns,
        (*rows, Row(f"{ENGINE}, all", _figures(answers, ASPECTS))),
    )


def _figures(answers: Sequence[Answer], aspects: Sequence[str]) -> tuple[Figure, ...]:
    def of(relation: str) -> list[Answer]:
        return [one for one in answers if one.label.relation == relation and one.label.aspect in aspects]

    conflicts, agreements, silent = (of(relation) for relation in ("conflicts", "agrees", "silent"))
    right = sum(one.found for one in conflicts)
    wrong = sum(aspect in aspects for one in answers for aspect in one.wrong)
    return (
        ratio(right, right + wrong) if right + wrong else None,
        ratio(right, len(conflicts)),
        len(conflicts),
        ratio(sum(one.found for one in agreements), len(agreements)),
        len(agreements),
        sum(bool(one.wrong) for one in silent),
        len(silent),
    )
