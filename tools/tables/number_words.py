"""Table of number words, from ``resources/number_words.tsv``."""

from __future__ import annotations

import pathlib


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.number_words``: word to kind and value."""
    lines = (resources / "number_words.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    body = "".join(f"    {word!r}: ({kind!r}, {value!r}),\n" for word, kind, value in rows)
    return (
        '"""Number words: (kind, value). Generated from resources/number_words.tsv."""\n\n'
        "from __future__ import annotations\n\n"
        f"NUMBER_WORDS: dict[str, tuple[str, str]] = {{\n{body}}}\n"
    )
