"""Table of everyday syllables, from ``resources/common_words.tsv``."""

from __future__ import annotations

import pathlib

from table_support import read_tsv, write_mapping


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.common_words``."""
    shares = {row["word"]: float(row["share"]) for row in read_tsv(resources / "common_words.tsv")}
    return (
        '"""Share of Vietnamese sentences in which a syllable stands, with marks and without."""\n\n'
        "from __future__ import annotations\n\n"
        f"{write_mapping('COMMON_WORDS', 'float', shares)}"
    )
