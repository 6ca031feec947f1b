"""Findings: each kind is described, and numbers are named as people do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sangto.ledger import Fault
from sangto.ledger.differences import Differences, find_differences
from sangto.ledger.findings import Run, name_entries, runs_of

REFERENCE = Path(__file__).parents[3] / "docs" / "reference"


@pytest.mark.parametrize(("page", "heading"), [("ledger.md", "## Verify"), ("ledger.vi.md", "## Kết quả")])
def test_every_fault_is_described_once_in_both_languages(page, heading):
    section = (REFERENCE / page).read_text(encoding="utf-8").split(heading)[1].split("\n## ")[0]
    assert re.findall(r"^\| `([\w.-]+)` \|", section, re.MULTILINE) == [fault.value for fault in Fault]


@pytest.mark.parametrize(
    ("numbers", "name"),
    [
        ([3], "entry 3"),
        ([3, 4], "entries 3–4"),
        ([3, 5, 6, 7, 1200], "entries 3, 5–7, 1,200"),
        (range(0, 40, 2), "entries 0, 2, 4, 6, 8, 10, 12, 14 and 12 more"),
    ],
)
def test_entries_are_named_as_people_do(numbers, name):
    assert name_entries(runs_of(numbers)) == name


def test_runs_join_neighbours():
    assert runs_of([1, 2, 3, 7]) == (Run(1, 3), Run(7, 7))
    assert runs_of([]) == ()


@pytest.mark.parametrize(
    ("found", "differences"),
    [
        ("abcdef", Differences()),
        ("abdef", Differences(deleted=(2,))),
        ("abcxdef", Differences(inserted=(3,))),
        ("abxdef", Differences(changed=(2,))),
        ("abccdef", Differences(inserted=(3,))),
        ("bcdefa", Differences(moved=(0,))),
        ("bacdef", Differences(moved=(1,))),
        ("", Differences(deleted=(0, 1, 2, 3, 4, 5))),
    ],
)
def test_differences_are_told_apart(found, differences):
    assert find_differences("abcdef", found) == differences
