"""Table of abbreviations for the sentence splitter, from ``resources/sentence_abbreviations.tsv``."""

from __future__ import annotations

import pathlib


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.sentence_abbreviations``."""
    rows = [
        line.split("\t")
        for line in (resources / "sentence_abbreviations.tsv").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ][1:]
    entries = "".join(f"    {form!r}: {kind!r},\n" for form, kind, *_ in rows)
    return (
        '"""Abbreviations that carry a full stop. Generated from resources/sentence_abbreviations.tsv."""\n\n'
        "from __future__ import annotations\n\n"
        f"ABBREVIATIONS: dict[str, str] = {{\n{entries}}}\n"
    )
