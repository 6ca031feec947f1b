"""What the generators of tables share: reading resources, checking them, writing Python literals."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path


def read_tsv(path: Path) -> list[dict[str, str]]:
    """Rows of a resource: ``#`` lines are comments, the first other line names the columns.

    Raises:
        ValueError: A row has another number of fields, is not NFC, or repeats the first column.
    """
    lines = [
        (number, line)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.strip() and not line.startswith("#")
    ]
    columns = lines[0][1].split("\t")
    rows: list[dict[str, str]] = []
    seen: set[str] = set()
    for number, line in lines[1:]:
        fields = line.split("\t")
        if len(fields) != len(columns):
            raise ValueError(f"{path.name}, line {number}: {len(columns)} fields expected, {len(fields)} found")
        if not unicodedata.is_normalized("NFC", line):
            raise ValueError(f"{path.name}, line {number}: not in NFC")
        if fields[0] in seen:
            raise ValueError(f"{path.name}, line {number}: {fields[0]!r} is there already")
        seen.add(fields[0])
        rows.append(dict(zip(columns, fields, strict=True)))
    return rows


def read_words(path: Path) -> list[str]:
    """Words of a plain list: any number to a line, ``#`` lines are comments; sorted, no doubles."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return sorted({word for line in lines if not line.startswith("#") for word in line.split()})


def write_mapping(name: str, kind: str, entries: Mapping[str, object]) -> str:
    """Source of an annotated dictionary, one entry to a line, in the order given."""
    lines = [f"    {key!r}: {value!r},\n" for key, value in entries.items()]
    return f"{name}: dict[str, {kind}] = {{\n{''.join(lines)}}}\n"


def write_set(name: str, words: Iterable[str]) -> str:
    """Source of a frozenset of words, wrapped text that is split at import."""
    lines: list[str] = []
    for word in words:
        if not lines or len(lines[-1]) + len(word) > 100:
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    body = "\n".join(lines)
    return f'{name}: frozenset[str] = frozenset(\n    """\n{body}\n""".split()\n)\n'
