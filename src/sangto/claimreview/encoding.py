"""Bytes to text. UTF-8 is streamed; a file that does not begin as UTF-8 is read whole and its encoding
found.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import NamedTuple

from sangto.claimreview.limits import MAX_LINE_BYTES
from sangto.claimreview.source import ByteSource
from sangto.errors import UnreadableText


class Line(NamedTuple):
    """A line of text, numbered from 1. Where `fault` is not empty, `text` is only an approximation."""

    number: int
    text: str
    fault: str


def text_lines(source: ByteSource, *, legacy: bool = False) -> Iterator[Line]:
    """The lines of a file, without their ends.

    Args:
        source: The file, not yet read from.
        legacy: The file may be in an older encoding; if it does not begin as UTF-8 it is read whole. JSON never is.

    Yields:
        Each line; one that is too long or is not UTF-8 carries the reason in `fault`.

    Raises:
        UnreadableText: No known encoding explains the bytes.
        InputTooLarge: A file in a legacy encoding is too large to be read whole.
    """
    if legacy and not begins_as_utf8(source.head()):
        for number, text in enumerate(decode(source.read_all()).split("\n"), 1):
            yield Line(number, text.rstrip("\r"), "")
        return
    for number, data in source.lines():
        yield _utf8_line(number, data)


def decode(data: bytes) -> str:
    """All of a document as text.

    Raises:
        UnreadableText: No known encoding explains the bytes.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _decode_legacy(data)


def begins_as_utf8(head: bytes) -> bool:
    """Whether the bytes are UTF-8: the last character may be cut, and one in ten that are not ASCII be broken."""
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(head)
    broken = text.count("\ufffd")
    return broken == 0 or broken * 10 <= sum(1 for character in text if character > "\x7f")


def _utf8_line(number: int, data: bytes | None) -> Line:
    if data is None:
        return Line(number, "", f"the line is over {MAX_LINE_BYTES} bytes")
    try:
        return Line(number, data.decode("utf-8"), "")
    except UnicodeDecodeError as error:
        fault = f"not UTF-8: byte 0x{data[error.start]:02X} at byte {error.start + 1} of the line"
        return Line(number, data.decode("utf-8", "replace"), fault)


def _decode_legacy(data: bytes) -> str:
    raise UnreadableText("The bytes are not UTF-8.", hint="Save the file as UTF-8.")
