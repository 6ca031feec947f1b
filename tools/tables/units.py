"""Table of units, from ``resources/units.tsv``."""

from __future__ import annotations

import pathlib


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.units``: form (lower case) to unit, dimension and factor."""
    lines = (resources / "units.tsv").read_text(encoding="utf-8").splitlines()
    rows = [(line + "\t\t\t").split("\t")[:4] for line in lines if line and not line.startswith("#")][1:]
    entries: dict[str, tuple[str, str, str]] = {}
    for unit, dimension, factor, forms in rows:
        for form in (unit, *forms.split("; ")):
            if form.strip():
                entries.setdefault(form.strip().lower(), (unit, dimension, factor))
    body = "".join(f"    {form!r}: {entry!r},\n" for form, entry in entries.items())
    return (
        '"""Forms of units: (unit, dimension, factor). Generated from resources/units.tsv."""\n\n'
        "from __future__ import annotations\n\n"
        f"UNITS: dict[str, tuple[str, str, str]] = {{\n{body}}}\n"
    )
