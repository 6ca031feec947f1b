"""Tables of English words for search, from ``resources/english_{stop_words,forms,synonyms,phrases}.tsv``."""

from __future__ import annotations

import pathlib

import snowballstemmer

from table_support import read_tsv, write_mapping, write_set

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.english_words``; synonyms are keyed by stem, as search looks them up."""
    stop = [row["word"] for row in read_tsv(resources / "english_stop_words.tsv")]
    forms = {form: row["base"] for row in read_tsv(resources / "english_forms.tsv") for form in row["forms"].split()}
    stem = snowballstemmer.stemmer("english").stemWord
    synonyms: dict[str, str] = {}
    for row in read_tsv(resources / "english_synonyms.tsv"):
        group = [stem(forms.get(word, word)) for word in (row["word"], *row["others"].split())]
        for word in group:
            synonyms.setdefault(word, group[0])
    phrases = {row["phrase"]: row["name"] for row in read_tsv(resources / "english_phrases.tsv")}
    numbers = {word: str(value) for value, word in enumerate(_NUMBERS, 1)}
    return "\n".join(
        (
            '"""English words for search: stop words, irregular forms, synonyms by stem, phrases, numbers."""\n',
            "from __future__ import annotations\n",
            write_set("STOP_WORDS", stop),
            write_mapping("FORMS", "str", forms),
            write_mapping("SYNONYMS", "str", {word: head for word, head in synonyms.items() if word != head}),
            write_mapping("PHRASES", "str", phrases),
            write_mapping("NUMBERS", "str", numbers),
        )
    )
