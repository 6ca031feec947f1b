"""Table of negating words, harmless phrases and opposites, from ``resources/negation.tsv``."""

from __future__ import annotations

import pathlib

from sangto.text import fold_text, key_text


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.negation``."""
    lines = (resources / "negation.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    marked: dict[str, str] = {}
    unmarked: dict[str, str] = {}
    opposites: list[tuple[tuple[str, ...], tuple[str, ...], bool]] = []
    for phrase, role, other, also_unmarked in rows:
        if role == "opposite":
            opposites.append((_phrases(phrase), _phrases(other), also_unmarked == "yes"))
            continue
        marked[key_text(phrase)] = role
        if also_unmarked == "yes":
            unmarked[fold_text(phrase)] = role
    return (
        '"""Words that turn a statement round; phrases that only look so; opposites."""\n\n'
        "from __future__ import annotations\n\n"
        f"MARKED: dict[str, str] = {{\n{_entries(marked)}}}\n"
        f"UNMARKED: dict[str, str] = {{\n{_entries(unmarked)}}}\n"
        "OPPOSITES: tuple[tuple[tuple[str, ...], tuple[str, ...], bool], ...] = (\n"
        f"{''.join(f'    {row!r},' + chr(10) for row in opposites)})\n"
    )


def _phrases(cell: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key_text(phrase) for phrase in cell.split("; ")))


def _entries(mapping: dict[str, str]) -> str:
    return "".join(f"    {key!r}: {value!r},\n" for key, value in mapping.items())
