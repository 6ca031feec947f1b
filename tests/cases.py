"""Reads the hand-checked cases in ``tests/data`` for any test that wants some of their rules."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

CASES_FILE = Path(__file__).parent / "data" / "vi_normalise_cases.tsv"

_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\n")


class Case(NamedTuple):
    """One row of the cases file, escapes resolved."""

    input: str
    expected: str
    rule: str


def _unescape(field: str) -> str:
    """Turn ``\\uXXXX`` and ``\\n`` into the characters that they stand for."""
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else "\n", field)


def load_cases(*rules: str) -> list[Case]:
    """The cases of the named rules, in the order of the file; all of them if no rule is named.

    Raises:
        ValueError: A named rule has no case, so a test would silently check nothing.
    """
    lines = CASES_FILE.read_text(encoding="utf-8").splitlines()[1:]
    rows = [Case(*(_unescape(field) for field in line.split("\t"))) for line in lines]
    missing = set(rules) - {row.rule for row in rows}
    if missing:
        raise ValueError(f"no cases for {sorted(missing)} in {CASES_FILE.name}")
    return [row for row in rows if not rules or row.rule in rules]
