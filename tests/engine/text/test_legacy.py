"""Bytes to text, in every encoding that Vietnamese has been written in."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.errors import UnreadableText
from sangto.tables.legacy_encodings import TCVN3, VISCII, VNI
from sangto.text import Decoded, decode_bytes
from sangto.text.syllables import LETTERS

NEWS = "Bộ Y tế khuyến cáo người dân tiêm đủ hai mũi vắc-xin sởi; đừng nghe lời đồn uống nước lá khỏi bệnh."
ALPHABET = "".join(letter for letter in [*LETTERS, "đ", "Đ"] if not letter.isascii())
TONES = "\u0300\u0301\u0303\u0309\u0323"


def _encode(table: dict[str, str]) -> Callable[[str], bytes]:
    letters = {letter: written.encode("latin-1") for written, letter in table.items()}
    return lambda text: b"".join(letters.get(letter) or letter.encode("ascii") for letter in text)


def _encode_1258(text: str) -> bytes:
    """Vowel with its shape, then the tone: the order that windows-1258 asks for."""
    parts = []
    for letter in text:
        decomposed = unicodedata.normalize("NFD", letter)
        shaped = "".join(mark for mark in decomposed if mark not in TONES)
        tone = "".join(mark for mark in decomposed if mark in TONES)
        parts.append(unicodedata.normalize("NFC", shaped) + tone)
    return "".join(parts).encode("cp1258")


ENCODERS = {
    "tcvn3": _encode(TCVN3),
    "vni-windows": _encode(VNI),
    "viscii": _encode(VISCII),
    "windows-1258": _encode_1258,
}


@pytest.mark.parametrize("encoding", ENCODERS)
def test_a_sentence_comes_back_from_each_legacy_encoding(encoding):
    assert decode_bytes(ENCODERS[encoding](NEWS)) == Decoded(NEWS, encoding, True)


@pytest.mark.parametrize("encoding", ENCODERS)
@pytest.mark.parametrize("letter", ALPHABET)
def test_every_letter_comes_back(encoding, letter):
    text = f"{NEWS} {letter}"
    assert decode_bytes(ENCODERS[encoding](text)).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_certain(encoding):
    decoded = decode_bytes(NEWS.encode(encoding))
    assert (decoded.text, decoded.confident) == (NEWS, True)


def test_western_text_is_read_but_not_for_certain():
    text = "Le café était fermé à Genève"
    assert decode_bytes(text.encode("windows-1252")) == Decoded(text, "windows-1252", False)


def test_russian_is_left_to_the_last_resort():
    text = "Министерство здравоохранения опровергло слухи о новой болезни в столице"
    assert decode_bytes(text.encode("cp1251")).text == text


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (b"%PDF-1.7\n...", "this is a PDF document, not text."),
        (b"\x89PNG\r\n\x1a\n", "this is a PNG image, not text."),
        (b"PK\x03\x04abc", "this is a ZIP archive (also DOCX, XLSX, ODT), not text."),
        ("tin giả".encode() + b"\x00", "this is binary data: a NUL byte at byte 9."),
        (bytes(range(1, 9)) * 10, "this is binary data: 80 control characters in 80 bytes."),
        ("ở Việt Nam".encode()[:8], "broken UTF-8 at byte 6: 0xe1 (unexpected end of data)."),
        ("giá xăng ".encode() + b"\xff!", "broken UTF-8 at byte 11: 0xff (invalid start byte)."),
        (b"\xef\xbb\xbfab\xff", "broken UTF-8 at byte 5: 0xff (invalid start byte)."),
    ],
)
def test_what_is_no_text_is_refused_by_name(data, seen):
    with pytest.raises(UnreadableText) as caught:
        decode_bytes(data)
    assert caught.value.message == seen


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data):
    try:
        decoded = decode_bytes(data)
    except UnreadableText as error:
        assert error.hint
    else:
        assert isinstance(decoded.text, str)
