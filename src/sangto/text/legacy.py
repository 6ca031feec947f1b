"""Bytes to text: Unicode first, then the encodings in which Vietnamese was written before it.

Steps: a byte order mark decides; what is plainly no text is refused by name; whole UTF-8 is UTF-8, and damaged UTF-8
is refused with the place of the damage; else each legacy encoding is tried, and the one in which most of the words
with accented letters are Vietnamese syllables is taken; else windows-1252 if it reads as Latin text; else
charset-normalizer is asked.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

from sangto.errors import UnreadableText
from sangto.tables.legacy_encodings import TCVN3, VISCII, VNI
from sangto.text.syllables import parse_syllable
from sangto.text.unicode import clean_text

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a RIFF file (WebP image or sound)"),
    (b"PK\x03\x04", "a ZIP archive (also DOCX, XLSX, ODT)"),
    (b"\xd0\xcf\x11\xe0", "an old Office document (DOC, XLS)"),
    (b"\x1f\x8b", "gzip data"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"ID3", "an MP3 sound file"),
    (b"OggS", "an Ogg sound file"),
    (b"SQLite format 3", "an SQLite database"),
)
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\x0b\x0c\x1b")
_HINT = "Give plain text: save it as UTF-8 in the program that made it."
_SAMPLE = 50_000
_ENOUGH = 0.5
_WORD = re.compile(r"[^\s\x00-\x26\x28-\x40\x5b-\x60\x7b-\x7f“”‘’–—…«»]+")
_VNI_LETTER = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))


class Decoded(NamedTuple):
    """Text that was bytes.

    Attributes:
        text: The text; composed (NFC) if it came from a legacy encoding.
        encoding: ``utf-8``, ``utf-16-le``, ``windows-1258``, ``tcvn3``, ``vni-windows``, ``viscii``, ``windows-1252``
            or a name of Python's.
        confident: Whether no other encoding could reasonably have been meant.
    """

    text: str
    encoding: str
    confident: bool


def decode_bytes(data: bytes) -> Decoded:
    """The text that `data` holds, in whatever encoding Vietnamese has been written in.

    Raises:
        UnreadableText: `data` is binary, or damaged UTF-8 (the message gives offset and byte), or nothing explains it.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return Decoded(_decode_strictly(data[len(mark) :], encoding, len(mark)), encoding, True)
    _refuse_binary(data)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", True)
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(data, error):
            raise _broken(data, error, 0) from None
    return _decode_vietnamese(data) or _decode_other(data)


def _decode_strictly(data: bytes, encoding: str, offset: int) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _broken(data, error, offset) from None


def _broken(data: bytes, error: UnicodeDecodeError, offset: int) -> UnreadableText:
    """The error for text in a known encoding with a wrong byte in it; `offset` bytes came before `data`."""
    name = error.encoding.upper()
    return UnreadableText(
        f"broken {name} at byte {error.start + offset}: 0x{data[error.start]:02x} ({error.reason}).",
        hint="The text was cut or joined in the middle of a letter; mend it there or save it again as UTF-8.",
    )


def _refuse_binary(data: bytes) -> None:
    """Raise `UnreadableText` for what is no text, saying what was seen."""
    for magic, name in _BINARY:
        if data.startswith(magic):
            raise UnreadableText(f"this is {name}, not text.", hint=_HINT)
    nul = data.find(0)
    if nul >= 0:
        raise UnreadableText(f"this is binary data: a NUL byte at byte {nul}.", hint=_HINT)
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if 10 * controls > len(sample) + 10:
        raise UnreadableText(f"this is binary data: {controls} control characters in {len(sample)} bytes.", hint=_HINT)


def _is_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether `data` was meant as UTF-8: no fewer good sequences of several bytes than bad bytes."""
    text = data.decode("utf-8", "surrogateescape")
    bad = sum(1 for character in text if "\udc80" <= character <= "\udcff")
    good = sum(1 for character in text if not character.isascii()) - bad
    cut = error.reason == "unexpected end of data" and len(data) - error.start > 1
    return good >= max(bad, 1) or (cut and bad <= 3)


def _decode_vietnamese(data: bytes) -> Decoded | None:
    """The best of the Vietnamese encodings, if the outcome is Vietnamese."""
    scores = sorted(
        ((_score(decode(data[:_SAMPLE])), name) for name, decode in _DECODERS.items()),
        key=lambda scored: -scored[0],
    )
    (best, name), (second, _) = scores[:2]
    if best < _ENOUGH:
        return None
    return Decoded(_DECODERS[name](data), name, best >= 0.8 and best - second >= 0.2)


def _score(text: str) -> float:
    """Share of Vietnamese syllables among words with letters beyond ASCII, from -1 to 1."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    good = sum(1 for word in words if _is_vietnamese(word))
    return (2 * good - len(words)) / len(words) if words else -1.0


def _is_vietnamese(word: str) -> bool:
    """A syllable, its letters in one case or with a capital at the start."""
    return (word.islower() or word.isupper() or word[1:].islower()) and parse_syllable(word) is not None


def _decode_other(data: bytes) -> Decoded:
    """Western text, or whatever charset-normalizer finds."""
    western = data.decode("windows-1252", "replace")
    beyond = sum(1 for character in western if not character.isascii())
    letters = sum(1 for character in western if character.isalpha())
    if "\ufffd" not in western and 10 * beyond <= 4 * max(letters, 3):
        return Decoded(western, "windows-1252", False)
    # Imported here because it takes longer to load than all the rest, and is hardly ever needed.
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        start = next(i for i, byte in enumerate(data) if byte > 127)
        raise UnreadableText(
            f"no known encoding explains these bytes; the first odd one is 0x{data[start]:02x} at byte {start}.",
            hint=_HINT,
        )
    return Decoded(str(best), best.encoding, False)


def _decode_cp1258(data: bytes) -> str:
    return clean_text(unicodedata.normalize("NFC", data.decode("cp1258", "replace")))


def _decode_tcvn3(data: bytes) -> str:
    return unicodedata.normalize("NFC", data.decode("latin-1").translate(_TCVN3))


def _decode_viscii(data: bytes) -> str:
    return data.decode("latin-1").translate(_VISCII)


def _decode_vni(data: bytes) -> str:
    """VNI-Windows: a mark after its vowel may be in the other case than the vowel."""
    latin = data.decode("latin-1")
    text = _VNI_LETTER.sub(lambda match: VNI[match[0]], latin)
    return text.translate(_QUOTES)


_QUOTES = {byte: bytes([byte]).decode("windows-1252", "replace") for byte in range(0x80, 0xA0)}
_TCVN3_TONES = dict(zip(range(0xB0, 0xB5), "\u0300\u0309\u0303\u0301\u0323", strict=True))
_TCVN3 = str.maketrans(TCVN3) | _TCVN3_TONES
_VISCII = str.maketrans(VISCII)
_DECODERS: dict[str, Callable[[bytes], str]] = {
    "windows-1258": _decode_cp1258,
    "tcvn3": _decode_tcvn3,
    "vni-windows": _decode_vni,
    "viscii": _decode_viscii,
}
