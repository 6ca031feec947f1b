"""A JSON array of any length, an element at a time, out of a stream of bytes.

A window of text moves over the stream. Each element is parsed by the standard library's C parser as soon as
the window holds all of it; the window grows by doubling until it does, so the work stays linear. Why not a
streaming parser: docs/decisions/0003-claimreview-reading.md.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterator
from typing import NamedTuple

from sangto.claimreview.json_text import SPACE, Decoded, JsonDecoder, explain
from sangto.claimreview.limits import MAX_ELEMENT_CHARACTERS
from sangto.errors import InvalidRecord

_CHUNK = 64 * 1024
_LONGEST_CUT = 3
_KEPT = 16


class Element(NamedTuple):
    """One element of the array, counted from 1; `fault` says what is wrong with it though it could be
    parsed.
    """

    number: int
    value: object
    fault: str


class JsonStream:
    """Reads one JSON document from front to back.

    Args:
        read: Gives the next so many bytes, none at the end. Bytes that are not UTF-8 become lone surrogates,
            which only spoil the text they stand in.
    """

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._utf8 = codecs.getincrementaldecoder("utf-8-sig")("surrogateescape")
        self._decoder = JsonDecoder()
        self._window = ""
        self._at = 0
        self._ended = False
        self._lines_before = 0
        self._columns_before = 0
        self._count = 0

    def elements(self, key: str) -> Iterator[Element]:
        """The elements of the array under `key` of the document, or of the document itself if it is an array.

        Raises:
            InvalidRecord: The text is not JSON; the message has line and column.
        """
        if self._peek() == "[":
            yield from self._array()
        elif self._peek() == "{":
            yield from self._members(key)
        else:
            raise self._error("an object or a list is needed")
        if self._peek():
            raise self._error("more text after the end of the JSON")

    def _members(self, key: str) -> Iterator[Element]:
        self._at += 1
        if self._took("}"):
            return
        while True:
            if self._peek() != '"':
                raise self._error("a key in double quotes is needed")
            name = self._value().value
            self._need(":")
            if name == key and self._peek() == "[":
                yield from self._array()
            else:
                self._value()
            if self._took("}"):
                return
            self._need(",")

    def _array(self) -> Iterator[Element]:
        self._at += 1
        if self._took("]"):
            return
        while True:
            decoded = self._value()
            self._count += 1
            yield Element(self._count, decoded.value, decoded.fault)
            if self._took("]"):
                return
            self._need(",")

    def _value(self) -> Decoded:
        """The value that comes next. A number near the end of the window may go on, as 1 does in 1e+6."""
        self._peek()
        while True:
            try:
                decoded = self._decoder.decode(self._window, self._at)
                if decoded.end + _LONGEST_CUT <= len(self._window) or self._ended:
                    self._at = decoded.end
                    return decoded
            except json.JSONDecodeError as error:
                if not self._can_grow():
                    raise self._error(error.msg, error.pos) from None
            except InvalidRecord as problem:
                raise self._error(problem.message) from None
            self._grow()

    def _can_grow(self) -> bool:
        return not self._ended and len(self._window) - self._at <= MAX_ELEMENT_CHARACTERS

    def _grow(self) -> None:
        """Drop what was read but the last characters, and add as much text as is left over, a chunk at least."""
        start = max(0, self._at - _KEPT)
        done = self._window[:start]
        lines = done.count("\n")
        self._lines_before += lines
        self._columns_before = len(done) - done.rfind("\n") - 1 + (0 if lines else self._columns_before)
        rest = self._window[start:]
        data = self._read(max(_CHUNK, len(rest)))
        self._ended = not data
        self._window = rest + self._utf8.decode(data, final=self._ended)
        self._at -= start

    def _peek(self) -> str:
        """The next character that is not white space, which is skipped; empty at the end."""
        while True:
            while self._at < len(self._window):
                if self._window[self._at] not in SPACE:
                    return self._window[self._at]
                self._at += 1
            if self._ended:
                return ""
            self._grow()

    def _took(self, character: str) -> bool:
        if self._peek() != character:
            return False
        self._at += 1
        return True

    def _need(self, character: str) -> None:
        if not self._took(character):
            raise self._error(f"{character!r} is needed")

    def _error(self, message: str, at: int | None = None) -> InvalidRecord:
        at = self._at if at is None else at
        before = self._window[:at]
        line = self._lines_before + before.count("\n") + 1
        column = at - before.rfind("\n") + (0 if "\n" in before else self._columns_before)
        reason = explain(self._window, message, at)
        if self._ended and at >= len(self._window.rstrip(SPACE)):
            reason = "the text ends early"
        return InvalidRecord(f"invalid JSON at line {line}, column {column}, after element {self._count}: {reason}")
