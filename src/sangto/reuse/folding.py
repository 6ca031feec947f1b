"""What a code point is to the comparison: a plain small letter or digit, a border between words, or nothing.

One table look-up undoes at once what hides a copy: case, marks in either spelling of Unicode, đ, look-alike letters of
other scripts, full-width, circled and mathematical forms, invisible characters. Built once from the Unicode database
and the table of look-alikes.
"""

from __future__ import annotations

import unicodedata
from functools import cache

import numpy as np
from numpy.typing import NDArray

from sangto.tables.homoglyphs import HOMOGLYPHS

BORDER, NOTHING = 0, 1
TABLE_SIZE = 0x20000
UNSEEN_PLANE = 0xE0  # code points from 0xE0000 to 0xE0FFF, by their first bits: tags and variation selectors
_BASIC = 0x10000
_STYLED = (range(0x1D400, 0x1D800), range(0x1F100, 0x1F200))  # mathematical letters, letters in circles and squares
_FILLERS = "\u115f\u1160\u3164\uffa0"  # letters of Hangul that leave nothing on the page
_SPECIAL = {"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ł": "l", "ø": "o", "ı": "i"}
_ALIKE = dict(zip("αγηικνρστυχωϲϳոսօհցɑɡɩ", "aynikvpotuxwcjnuohgagi", strict=True))
"""Letters that a reader takes for Latin ones, beside those of the table: that one must leave words such as TNFα as they
are for people, while here nobody sees the result."""


def _plain(letter: str) -> int:
    """The code for one code point."""
    if unicodedata.category(letter) in ("Mn", "Me", "Cf") or letter in _FILLERS:
        return NOTHING
    letter = HOMOGLYPHS.get(letter, letter)
    if letter in _SPECIAL:
        return ord(_SPECIAL[letter])
    base = next((part for part in unicodedata.normalize("NFKD", letter) if part.isalnum()), " ")
    base = HOMOGLYPHS.get(base, base).lower()[0]
    base = _ALIKE.get(base, base)
    return ord(base) if base.isalnum() and ord(base) < _BASIC else BORDER


@cache
def folding_table() -> NDArray[np.uint16]:
    """Codes by code point, shape (131072,). Beyond the basic plane all but styled letters are a border."""
    table = np.zeros(TABLE_SIZE, dtype=np.uint16)
    for points in (range(_BASIC), *_STYLED):
        table[points.start : points.stop] = [_plain(chr(point)) for point in points]
    return table
