"""Table of titles before names, from ``resources/titles.tsv``."""

from __future__ import annotations

import pathlib


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.titles``: title to kind."""
    lines = (resources / "titles.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    body = "".join(f"    {title!r}: {kind!r},\n" for title, kind, _ in rows)
    return (
        '"""Titles that stand before names. Generated from resources/titles.tsv."""\n\n'
        "from __future__ import annotations\n\n"
        f"TITLES: dict[str, str] = {{\n{body}}}\n"
    )
