"""Table of the words by which a statement shows its kind, from ``resources/claim_cues.tsv``."""

from __future__ import annotations

from pathlib import Path

from table_support import read_tsv


def generate(resources: Path) -> str:
    """Source of ``sangto.tables.claim_cues``: phrase, cue, place, language, whether it needs its marks."""
    rows = read_tsv(resources / "claim_cues.tsv")
    cues = [(row["phrase"], row["cue"], row["where"], row["language"], row["marks"] == "marks") for row in rows]
    entries = "".join(f"    {cue!r},\n" for cue in cues)
    return (
        '"""Words by which a statement shows its kind. Generated from resources/claim_cues.tsv."""\n\n'
        "from __future__ import annotations\n\n"
        f"CUES: tuple[tuple[str, str, str, str, bool], ...] = (\n{entries})\n"
    )
