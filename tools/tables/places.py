"""Table of places, from ``resources/places.tsv``."""

from __future__ import annotations

import pathlib


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.places``: name to id, kind, ambiguity; the validity of each id, and what holds it."""
    lines = (resources / "places.tsv").read_text(encoding="utf-8").splitlines()
    rows = [(line + "\t" * 8).split("\t")[:8] for line in lines if line and not line.startswith("#")][1:]
    names: dict[str, tuple[str, str, str]] = {}
    within: dict[str, str] = {}
    ids: dict[str, tuple[str, str, str, str]] = {}
    for place, kind, forms, ambiguous, valid_from, valid_to, merged_into, inside in rows:
        first, *_ = forms.split("; ")
        ids.setdefault(place, (first, valid_from, valid_to, merged_into))
        if inside:
            within[place] = inside
        for form in forms.split("; "):
            names.setdefault(form.lower(), (place, kind, ambiguous))
    body = "".join(f"    {name!r}: {entry!r},\n" for name, entry in names.items())
    held = "".join(f"    {place!r}: {outer!r},\n" for place, outer in within.items())
    listed = "".join(f"    {place!r}: {entry!r},\n" for place, entry in ids.items())
    return (
        '"""Names of places. Generated from resources/places.tsv."""\n\n'
        "from __future__ import annotations\n\n"
        f"NAMES: dict[str, tuple[str, str, str]] = {{\n{body}}}\n"
        f"PLACES: dict[str, tuple[str, str, str, str]] = {{\n{listed}}}\n"
        f"WITHIN: dict[str, str] = {{\n{held}}}\n"
    )
