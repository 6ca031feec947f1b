"""Letters of other scripts that look Latin."""

from __future__ import annotations

from pathlib import Path

from table_support import read_tsv, write_mapping


def generate(resources: Path) -> str:
    """Source of the table from ``homoglyphs.tsv``."""
    rows = read_tsv(resources / "homoglyphs.tsv")
    entries = {row["letter"]: row["latin"] for row in rows}
    return f'"""Letters of other scripts that look Latin: letter to Latin letter."""\n\n{write_mapping("HOMOGLYPHS", "str", entries)}'
