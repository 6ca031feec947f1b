"""Table of words and phrases that say the same, from ``resources/synonyms.tsv``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sangto.text import fold_text, is_syllable_shape
from sangto.text.tones import place_tone, write_i
from sangto.text.words import find_words


class _Group(NamedTuple):
    """One row, its phrases in the spelling of the key; a row without forms keeps its phrase whole."""

    language: str
    canonical: str
    forms: tuple[str, ...]
    only_marked: frozenset[str]


def generate(resources: Path) -> str:
    """Source of ``sangto.tables.synonyms``.

    Raises:
        ValueError: A phrase stands in two groups.
    """
    groups = list(_read(resources / "synonyms.tsv"))
    vietnamese = [group for group in groups if group.language == "vi"]
    english = [group for group in groups if group.language == "en"]
    return (
        '"""Groups of phrases that say the same, one to a line: what stands for all of them, then the others."""\n\n'
        "from __future__ import annotations\n\n"
        f"{_source('MARKED', _table(vietnamese))}"
        f"{_source('UNMARKED', _folded_table(vietnamese))}"
        f"{_source('ENGLISH', _table(english))}"
    )


def _read(path: Path) -> Iterator[_Group]:
    lines = path.read_text(encoding="utf-8").splitlines()
    for line in [line for line in lines if line and not line.startswith("#")][1:]:
        language, canonical, forms, _ = line.split("\t")
        phrases = [form for form in forms.split(" | ") if form]
        yield _Group(
            language,
            _key(canonical, language),
            tuple(_key(phrase, language) for phrase in phrases),
            frozenset(_key(phrase, language) for phrase in phrases if phrase.endswith("*")),
        )


def _key(phrase: str, language: str) -> str:
    """The words of a phrase as the key of a text spells them; a star is no part of a word."""
    words = find_words(phrase.lower())
    return " ".join(write_i(place_tone(word)) for word in words) if language == "vi" else " ".join(words)


def _table(groups: list[_Group]) -> dict[str, str]:
    table: dict[str, str] = {}
    for group in groups:
        for phrase in (group.canonical, *group.forms):
            if phrase in table:
                raise ValueError(f"synonyms.tsv: {phrase!r} stands for {table[phrase]!r} and {group.canonical!r}")
            table[phrase] = group.canonical
    return table


def _folded_table(groups: list[_Group]) -> dict[str, str]:
    """The phrases that are clear without marks: none of one Vietnamese syllable, none that two groups share."""
    canonicals = {fold_text(group.canonical) for group in groups}
    table: dict[str, str] = {}
    shared: set[str] = set()
    for group in groups:
        canonical = fold_text(group.canonical)
        if not _is_clear(group.canonical):
            continue
        table[canonical] = canonical
        for form in map(fold_text, filter(_is_clear, set(group.forms) - group.only_marked)):
            if table.setdefault(form, canonical) != canonical:
                shared.add(form)
    kept = {form: table[form] for form in sorted(table) if form not in shared - canonicals}
    return kept | {form: form for form in canonicals & kept.keys()}


def _source(name: str, table: dict[str, str]) -> str:
    """One long string, which loads faster than a dictionary and is taken apart when it is first needed."""
    forms: dict[str, list[str]] = {}
    for form, canonical in table.items():
        others = forms.setdefault(canonical, [])
        if form != canonical:
            others.append(form)
    lines = ["|".join((canonical, *others)) for canonical, others in forms.items()]
    return f'{name} = """\\\n' + "\n".join(lines) + '\n"""\n'


def _is_clear(phrase: str) -> bool:
    """Whether a phrase is clear without marks: it has two words, or one that has no marks and is no syllable."""
    return " " in phrase or (phrase.isascii() and not is_syllable_shape(phrase))
