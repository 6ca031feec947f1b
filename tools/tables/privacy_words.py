"""Tables for `sangto.privacy`, from ``resources/privacy_*.tsv``."""

from __future__ import annotations

import pathlib


def _rows(path: pathlib.Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")][1:]


def _set(name: str, words: list[str]) -> str:
    entries = "".join(f"        {word!r},\n" for word in sorted(set(words)))
    return f"{name}: frozenset[str] = frozenset(\n    {{\n{entries}    }}\n)\n"


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.privacy_words``; all words in lower case."""
    names = [(name.lower(), part) for name, part in _rows(resources / "privacy_names.tsv")]
    phrases = [(phrase.lower(), why) for phrase, why in _rows(resources / "privacy_not_names.tsv")]
    compounds = _rows(resources / "privacy_compounds.tsv")
    sets = [
        _set("PROVINCES", [row[0].lower() for row in _rows(resources / "privacy_provinces.tsv")]),
        _set("FAMILY_NAMES", [name for name, part in names if part == "family"]),
        _set("MIDDLE_NAMES", [name for name, part in names if part == "middle"]),
        _set("GIVEN_NAMES", [name for name, part in names if part == "given"]),
        _set("CAPITAL_FAMILY_NAMES", [name for name, part in names if part == "capital_family"]),
        _set("CAPITAL_PARTS", [name for name, part in names if part == "capital_part"]),
        _set("BANKS", [row[0].lower() for row in _rows(resources / "privacy_banks.tsv")]),
        _set("NOT_NAMES", [phrase for phrase, why in phrases if why != "title"]),
        _set("COMPOUNDS", [word for word, _ in compounds]),
        _set("BODIES", [word for word, kind in compounds if kind == "body"]),
        _set("SET_PHRASES", [phrase for phrase, why in phrases if why == "title"]),
    ]
    return (
        '"""Words that help to find personal data. Generated from resources/privacy_*.tsv."""\n\n'
        "from __future__ import annotations\n\n" + "\n".join(sets)
    )
