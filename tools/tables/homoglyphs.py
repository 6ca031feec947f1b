"""Letters of other scripts that look Latin."""

from __future__ import annotations

from pathlib import Path

from table_support import read_tsv, write_mapping


def generate(resources: Path) -> str:
    """Source of the table from ``homoglyphs.tsv``."""
    rows = read_tsv(resources / "homoglyphs.tsv")
    entries = {row["letter"]: row["latin"] for row in rows}
    title = '"""Letters that look Latin, to the Latin letter. Generated from resources/homoglyphs.tsv."""'
    return f"{title}\n\n{write_mapping('HOMOGLYPHS', 'str', entries)}"
