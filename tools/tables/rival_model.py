"""Table of the model behind the conflicts of short statements, from ``resources/rival_model.tsv``."""

from __future__ import annotations

import pathlib

from table_support import read_tsv


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.rival_model``."""
    rows = read_tsv(resources / "rival_model.tsv")
    aspects = [name for name in rows[0] if name != "feature"]
    lines = [
        '"""Weights of the model behind the conflicts of short statements; those of 0 are left out."""',
        "",
        "from __future__ import annotations",
        "",
        "INTERCEPTS: dict[str, float] = {",
        *(f"    {aspect!r}: {float(rows[0][aspect])!r}," for aspect in aspects),
        "}",
        "WEIGHTS: dict[str, dict[str, float]] = {",
    ]
    for aspect in aspects:
        lines.append(f"    {aspect!r}: {{")
        lines += [f"        {row['feature']!r}: {float(row[aspect])!r}," for row in rows[1:] if float(row[aspect])]
        lines.append("    },")
    return "\n".join([*lines, "}", ""])
