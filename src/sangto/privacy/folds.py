"""Letters without their marks, one for one: `fold_letters` for every text, `fold_common` fast for nearly all texts.

Nearly every Vietnamese text has fewer than 256 different characters: ASCII, the letters of the language and a few
signs. Such a text is folded as bytes, one for each character, in a quarter of the time of looking every character up.
"""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterator

from sangto.tables.homoglyphs import HOMOGLYPHS
from sangto.text.unicode import UPPER


def _letters() -> Iterator[tuple[str, str]]:
    """Latin letters with their plain small letter; other signs of these blocks with themselves."""
    for code in (*range(0x20, 0x250), *range(0x1E00, 0x1F00)):
        letter = chr(code)
        base = unicodedata.normalize("NFD", letter)[0]
        yield letter, base if base.isascii() else letter


def _digits() -> Iterator[tuple[str, str]]:
    """Digits of other scripts and in circles."""
    zeros = (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x17E0, 0x1040)
    ones = (0x2460, 0x2776, 0x2780, 0x278A, 0x24F5)
    yield from ((chr(zero + n), str(n)) for zero in zeros for n in range(10))
    yield from ((chr(one + n - 1), str(n)) for one in ones for n in range(1, 10))
    yield from ((zero, "0") for zero in "\u24ea\u24ff\u3007")


_SIGNS = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-") | dict.fromkeys(
    "\u00b7\u2022\u2219\u22c5\u30fb", "."
)
_FOLD = str.maketrans(
    dict(_letters())
    | {"đ": "d", "Đ": "D", "\u0131": "i", "\u00f8": "o", "\u00d8": "O", "\t": " ", "\n": "\n", "\r": "\n"}
    | {look: latin for look, latin in HOMOGLYPHS.items() if len(look) == 1 and len(latin) == 1}
    | dict(_digits())
    | _SIGNS
)
_MARKED = "".join(letter for letter in UPPER if not letter.isascii())
COMMON = "".join(map(chr, (0, 9, 10, 13, *range(0x20, 0x7F)))) + _MARKED + _MARKED.lower() + "–—‘’“”…•°²½«»×"
"""Characters of most texts, none of which `sangto.text.unicode.clean` changes."""
_TABLE = COMMON.ljust(256, "\ufffe")
_TO_BYTES = codecs.charmap_build(_TABLE)
_FOLDED_BYTES = bytes(_TABLE.index(sign.translate(_FOLD)) for sign in _TABLE)


def fold_letters(text: str) -> str:
    """`text` in plain letters with their capitals, of the same length."""
    return text.translate(_FOLD)


def fold_common(text: str) -> str | None:
    """The same as `fold_letters`; None if `text` has a character that is not in `COMMON`."""
    try:
        written, _ = codecs.charmap_encode(text, "strict", _TO_BYTES)
    except UnicodeEncodeError:
        return None
    return codecs.charmap_decode(written.translate(_FOLDED_BYTES), "strict", _TABLE)[0]
