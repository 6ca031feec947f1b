"""Table of things of one kind, from ``resources/siblings.tsv``."""

from __future__ import annotations

from pathlib import Path

from table_support import read_tsv


def generate(resources: Path) -> str:
    """Source of ``sangto.tables.siblings``: for each group its things, each with its names."""
    rows = read_tsv(resources / "siblings.tsv")
    groups = {row["group"]: [thing.split(", ") for thing in row["members"].split(" | ")] for row in rows}
    body = "".join(
        f"    {group!r}: (\n" + "".join(f"        {tuple(names)!r},\n" for names in things) + "    ),\n"
        for group, things in groups.items()
    )
    return (
        '"""Things of one kind of which one is not the other. Generated from resources/siblings.tsv."""\n\n'
        "from __future__ import annotations\n\n"
        f"SIBLINGS: dict[str, tuple[tuple[str, ...], ...]] = {{\n{body}}}\n"
    )
