"""What a code point is to the comparison: a plain small letter or digit, a border between words, or nothing.

One table look-up undoes at once what hides a copy: case, marks in either spelling of Unicode, đ, look-alike letters of
other scripts, full-width forms, invisible characters. Built once from the Unicode database and the table of
look-alikes.
"""

from __future__ import annotations

import unicodedata
from functools import cache

import numpy as np
from numpy.typing import NDArray

from sangto.tables.homoglyphs import HOMOGLYPHS

BORDER, NOTHING = 0, 1
TABLE_SIZE = 0x10000
_SPECIAL = {"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ł": "l", "ø": "o", "ı": "i"}


def _plain(letter: str) -> int:
    """The code for one code point."""
    category = unicodedata.category(letter)
    if category in ("Mn", "Me", "Cf"):
        return NOTHING
    letter = HOMOGLYPHS.get(letter, letter)
    if 0xFF01 <= ord(letter) <= 0xFF5E:  # full width
        letter = chr(ord(letter) - 0xFEE0)
    if letter in _SPECIAL:
        return ord(_SPECIAL[letter])
    base = unicodedata.normalize("NFD", letter)[0]
    base = HOMOGLYPHS.get(base, base).lower()[0]
    return ord(base) if base.isalnum() and ord(base) < TABLE_SIZE else BORDER


@cache
def folding_table() -> NDArray[np.uint16]:
    """Codes by code point, shape (65536,). Beyond the basic plane everything is a border."""
    return np.array([_plain(chr(point)) for point in range(TABLE_SIZE)], dtype=np.uint16)
