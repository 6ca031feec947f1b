"""English words that help to tell English from Vietnamese without marks."""

from __future__ import annotations

from pathlib import Path

from table_support import read_words, write_set


def generate(resources: Path) -> str:
    """Source of the table from ``english_function.txt`` and ``english_lookalikes.txt``."""
    function = write_set("FUNCTION_WORDS", read_words(resources / "english_function.txt"))
    lookalikes = write_set("LOOKALIKES", read_words(resources / "english_lookalikes.txt"))
    return f'"""English words."""\n\n{function}\n{lookalikes}'
