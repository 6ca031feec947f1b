"""Chat spellings that can be written out without doubt."""

from __future__ import annotations

from pathlib import Path

from table_support import read_tsv, write_mapping


def generate(resources: Path) -> str:
    """Source of the table from ``teencode.tsv``."""
    entries: dict[str, object] = {
        row["form"]: (row["standard"], row["english"] == "yes")
        for row in read_tsv(resources / "teencode.tsv")
        if row["ambiguous"] == "no"
    }
    return (
        '"""Chat spelling to its words; whether it is English too. Generated from resources/teencode.tsv."""\n\n'
        f"{write_mapping('TEENCODE', 'tuple[str, bool]', entries)}"
    )
