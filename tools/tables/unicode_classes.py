"""Character classes that `re` lacks, from the Unicode database of the running Python."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path


def _ranges(points: Iterable[int]) -> str:
    """Body of a regular expression class, ASCII escapes only."""
    runs: list[list[int]] = []
    for point in points:
        if runs and runs[-1][1] == point - 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return "".join(f"\\U{low:08x}" if low == high else f"\\U{low:08x}-\\U{high:08x}" for low, high in runs)


def _second_in_composition() -> set[int]:
    """Characters that may join the one before them, beyond the marks (Hangul vowels and finals, Indic vowels)."""
    found = set(range(0x1161, 0x1176)) | set(range(0x11A8, 0x11C3))
    for point in range(sys.maxunicode + 1):
        decomposition = unicodedata.decomposition(chr(point))
        if decomposition and not decomposition.startswith("<") and " " in decomposition:
            found.add(int(decomposition.split()[1], 16))
    return found


def generate(resources: Path) -> str:
    """Source of the table; nothing is read from `resources`."""
    everything = range(sys.maxunicode + 1)
    marks = [p for p in everything if unicodedata.category(chr(p)).startswith("M")]
    joining = set(marks) | _second_in_composition()
    singletons = [
        p
        for p in everything
        if not 0xD800 <= p < 0xE000 and unicodedata.normalize("NFC", chr(p)) != chr(p) and p not in joining
    ]
    nonspacing = [p for p in everything if unicodedata.category(chr(p)) == "Mn"]
    return (
        f'"""Bodies of regular expression classes, Unicode {unicodedata.unidata_version}. Generated."""\n\n'
        f'JOINING = "{_ranges(sorted(joining))}"\n'
        '"""Marks and other characters that may join the one before them."""\n\n'
        f'SINGLETONS = "{_ranges(singletons)}"\n"""Characters that NFC replaces even when alone."""\n\n'
        f'NONSPACING = "{_ranges(nonspacing)}"\n"""Marks of category Mn."""\n'
    )
