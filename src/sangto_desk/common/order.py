"""The order of lists: by the Vietnamese alphabet, numbers by their value, people by their given name."""

from __future__ import annotations

import re
from typing import Any

from sangto.text import collation_key

_NUMBERS = re.compile(r"([0-9]+)")

Key = tuple[Any, ...]


def in_order(text: str) -> Key:
    """Sort key of a name: ``Huyện 2`` before ``Huyện 10``, ``Duy Tiên`` before ``Đô Lương``."""
    return tuple(
        (0, int(part[:18])) if part.isdigit() else (1, collation_key(part)) for part in _NUMBERS.split(text) if part
    )


def by_given_name(name: str) -> Key:
    """Sort key of somebody's name: the last word is the given name; family and middle names come after it."""
    *before, given = name.split() or [""]
    return in_order(given), in_order(" ".join(before))
