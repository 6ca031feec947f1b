"""Table of the stance model, from ``resources/stance_model.tsv``."""

from __future__ import annotations

import pathlib

from table_support import read_tsv

STANCES = ("supports", "refutes", "open")


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.stance_model``."""
    rows = read_tsv(resources / "stance_model.tsv")
    lines = [
        '"""Weights of the stance model."""',
        "",
        "from __future__ import annotations",
        "",
        "INTERCEPTS: dict[str, float] = {",
        *(f"    {stance!r}: {float(rows[0][stance])!r}," for stance in STANCES),
        "}",
        "WEIGHTS: dict[str, dict[str, float]] = {",
    ]
    for stance in STANCES:
        lines.append(f"    {stance!r}: {{")
        lines += [f"        {row['name']!r}: {float(row[stance])!r}," for row in rows[1:]]
        lines.append("    },")
    return "\n".join([*lines, "}", ""])
