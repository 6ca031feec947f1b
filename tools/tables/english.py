"""Frequent words that tell languages apart."""

from __future__ import annotations

from pathlib import Path

from table_support import read_words, write_set

_FREQUENT = "a an at be but by can do he in it me my no not on so than that the them to up we"


def generate(resources: Path) -> str:
    """Source of the table from ``english_function.txt``, ``english_lookalikes.txt`` and ``foreign_function.txt``."""
    function = read_words(resources / "english_function.txt")
    lookalikes = read_words(resources / "english_lookalikes.txt")
    foreign = set(read_words(resources / "foreign_function.txt")).difference(function, lookalikes, _FREQUENT.split())
    sets = {
        "FUNCTION_WORDS": function,
        "FREQUENT_LOOKALIKES": _FREQUENT.split(),
        "LOOKALIKES": lookalikes,
        "FOREIGN_WORDS": sorted(foreign),
    }
    parts = [write_set(name, words) for name, words in sets.items()]
    return '"""Frequent words of English and of other languages. Generated from resources/."""\n\n' + "\n".join(parts)
