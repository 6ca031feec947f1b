"""Names of persons without what is put before them: "GS.TS. Nguyễn Văn An" is "Nguyễn Văn An".

Titles come from resources/titles.tsv. The last word is never taken for a title, so "bà Hoà" keeps "Hoà"; a word
with a capital that is both a title and a name ("Bà Rịa", "Bác Hồ") is taken only where it begins the text.
"""

from __future__ import annotations

import re

from sangto.tables.titles import TITLES
from sangto.text.shadow import fold_marks

_LONGEST = max(title.count(" ") for title in TITLES) + 1
_WORD = re.compile(r"[^\s,]+")
_TITLES = frozenset(TITLES) | {title.replace("sĩ", "sỹ") for title in TITLES} | {t.replace("òa", "oà") for t in TITLES}
_PLAIN_TITLES = frozenset(map(fold_marks, _TITLES))
_CLEAR = frozenset(title for title, kind in TITLES.items() if kind == "degree" and (title.isascii() or "." in title))


def strip_titles(name: str) -> str:
    """`name` without titles and forms of address before it.

    Args:
        name: A person's name as a text gives it, in Vietnamese or English.

    Returns:
        The name; `name` itself, without white space at its ends, if nothing stands before it.
    """
    name = name.strip()
    kinds = {"address"}
    while (end := _title_end(name, kinds)) and (rest := name[end:].lstrip(" ,.-:")):
        kinds = {TITLES.get(name[:end].lower(), "")}
        name = rest
    return name


def _title_end(name: str, kinds: set[str]) -> int:
    """Where the title at the start of `name` ends; 0 if there is none. `kinds` are those of the title before."""
    words = list(_WORD.finditer(name))[: _LONGEST + 1]
    for size in range(min(_LONGEST, len(words)), 0, -1):
        written = " ".join(word.group() for word in words[:size]).lower()
        if TITLES.get(written) == "field" and kinds.isdisjoint(("office", "field")):
            continue
        if _is_title(written.rstrip(".")):
            return words[size - 1].end()
    return _glued_end(name)


def _is_title(written: str) -> bool:
    if written in _TITLES:
        return True
    if written.isascii():
        return written in _PLAIN_TITLES and " " in written
    return written.replace("uý", "úy").replace("uỷ", "ủy") in _TITLES


def _glued_end(name: str) -> int:
    """ "GS.TS.Nguyễn", "PGS-TS Trần": degrees written without spaces."""
    end = 0
    for part in re.compile(r"([^\W\d_]+)[.-]").finditer(name.split(maxsplit=1)[0] if name else ""):
        if part.start() != end or part.group(1).lower() not in _CLEAR:
            break
        end = part.end()
    return end
