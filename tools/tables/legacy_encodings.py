"""Vietnamese letters in the encodings from before Unicode."""

from __future__ import annotations

from pathlib import Path

from table_support import read_tsv, write_mapping


def generate(resources: Path) -> str:
    """Source of the table from ``legacy_encodings.tsv``."""
    rows = read_tsv(resources / "legacy_encodings.tsv")
    parts = ['"""Bytes (as Latin-1) to Vietnamese letter. Generated from resources/legacy_encodings.tsv."""\n']
    for column in ("tcvn3", "vni", "viscii"):
        entries: dict[str, object] = {bytes.fromhex(row[column]).decode("latin-1"): row["letter"] for row in rows}
        parts.append(write_mapping(column.upper(), "str", entries))
    return "\n".join(parts)
