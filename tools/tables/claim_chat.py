"""Chat spellings as the model of statements reads them."""

from __future__ import annotations

from pathlib import Path

from table_support import read_tsv, write_mapping


def generate(resources: Path) -> str:
    """Source of the table from ``claim_chat.tsv``."""
    entries: dict[str, object] = {
        row["form"]: tuple(row["standard"].split(" ")) for row in read_tsv(resources / "claim_chat.tsv")
    }
    return (
        '"""Chat spelling to the words that it is weighed as. Generated from resources/claim_chat.tsv."""\n\n'
        f"{write_mapping('CHAT', 'tuple[str, ...]', entries)}"
    )
