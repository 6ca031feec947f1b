"""Frequent words that tell languages apart."""

from __future__ import annotations

from pathlib import Path

from table_support import read_words, write_set

_FREQUENT_LOOKALIKES = (
    "a an at be but by can do he in it me my no not on so than that the them to up we".split()
)


def generate(resources: Path) -> str:
    """Source of the table from ``english_function.txt``, ``english_lookalikes.txt`` and ``foreign_function.txt``."""
    function = read_words(resources / "english_function.txt")
    lookalikes = read_words(resources / "english_lookalikes.txt")
    foreign = set(read_words(resources / "foreign_function.txt")).difference(
        function, lookalikes, _FREQUENT_LOOKALIKES
    )
    sets = {
        "FUNCTION_WORDS": function,
        "FREQUENT_LOOKALIKES": _FREQUENT_LOOKALIKES,
        "LOOKALIKES": lookalikes,
        "FOREIGN_WORDS": sorted(foreign),
    }
    parts = [write_set(name, words) for name, words in sets.items()]
    return '"""Frequent English words, and words that are frequent in other languages."""\n\n' + "\n".join(
        parts
    )
