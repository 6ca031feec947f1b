"""Table of words that mean alike, from ``resources/claim_groups*.tsv`` and ``english_value_words.tsv``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sangto.text import fold_text, key_text
from table_support import read_tsv


def generate(resources: Path) -> str:
    """Source of ``sangto.tables.claim_groups``: lines of phrase and groups, in three spellings, as the key has
    them. Texts, because Python reads a text of this size at once and a mapping slowly.
    """
    vietnamese = read_tsv(resources / "claim_groups.tsv")
    english = read_tsv(resources / "claim_groups_english.tsv") + read_tsv(resources / "english_value_words.tsv")
    tables = (
        _mapping("MARKED", ((key_text(row["phrase"]).strip(), row["groups"]) for row in vietnamese)),
        _mapping("BARE", ((fold_text(row["phrase"]), row["groups"]) for row in vietnamese if row["marks"] == "-")),
        _mapping("ENGLISH", ((row["phrase"], row["groups"]) for row in english)),
    )
    return (
        '"""Words that mean alike. Generated from resources/claim_groups*.tsv and english_value_words.tsv."""\n\n'
        "from __future__ import annotations\n\n" + "\n".join(tables)
    )


def _mapping(name: str, rows: Iterable[tuple[str, str]]) -> str:
    groups: dict[str, dict[str, None]] = {}
    for phrase, found in rows:
        groups.setdefault(phrase, {}).update(dict.fromkeys(found.split()))
    entries = "".join(f"{phrase}\t{' '.join(found)}\n" for phrase, found in sorted(groups.items()))
    return f'{name} = """\\\n{entries}"""\n'
