"""Table of English stop words, from ``resources/english_stop_words.tsv``."""

from __future__ import annotations

import pathlib

from table_support import read_tsv, write_set


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.english_stop_words``."""
    words = [row["word"] for row in read_tsv(resources / "english_stop_words.tsv")]
    return (
        '"""English words that are left out of search."""\n\n'
        "from __future__ import annotations\n\n"
        f"{write_set('ENGLISH_STOP_WORDS', words)}"
    )
