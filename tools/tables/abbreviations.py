"""Abbreviations that can be written out without doubt."""

from __future__ import annotations

from pathlib import Path

from table_support import read_tsv, write_mapping


def generate(resources: Path) -> str:
    """Source of the table from ``abbreviations.tsv``."""
    entries: dict[str, object] = {
        row["form"]: (row["expansion"], row["case"] == "upper")
        for row in read_tsv(resources / "abbreviations.tsv")
        if row["ambiguous"] == "no"
    }
    return (
        '"""Abbreviation to its words; whether in capitals only. Generated from resources/abbreviations.tsv."""\n\n'
        f"{write_mapping('ABBREVIATIONS', 'tuple[str, bool]', entries)}"
    )
