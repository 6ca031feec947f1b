"""The bytes of a file or pipe: counted, decompressed, in UTF-8, a line or a chunk at a time.

Order of steps: count what is taken from the stream -> gunzip if it begins like gzip -> recode UTF-16 to UTF-8
if it begins with that byte order mark -> turn lone carriage returns into line feeds -> drop a UTF-8 byte
order mark. The stream is never rewound, so a pipe serves as well as a file.
"""

from __future__ import annotations

import codecs
import gzip
import io
import os
import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

from sangto.claimreview.limits import HEAD_BYTES, MAX_DOCUMENT_BYTES, MAX_LINE_BYTES
from sangto.errors import InputError, InputTooLarge

Read = Callable[[int], bytes]
Place = str | os.PathLike[str] | BinaryIO

_GZIP = b"\x1f\x8b"
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


class RawLine(NamedTuple):
    """A line without its end; `data` is None where it was longer than `MAX_LINE_BYTES`."""

    number: int
    data: bytes | None


class _Tap(io.RawIOBase):
    """A raw stream over a read function. It counts, and fills its first buffer whole for a look ahead."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._rest = b""
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._rest or self._read(len(buffer)) or b""
        while self.count == 0 and data and len(data) < len(buffer):
            more = self._read(len(buffer) - len(data))
            if not more:
                break
            data += more
        self._rest = data[len(buffer) :]
        taken = data[: len(buffer)]
        buffer[: len(taken)] = taken
        self.count += len(taken)
        return len(taken)


class ByteSource:
    """A file or stream to read once, from front to back.

    Args:
        place: Path, or a binary stream (standard input will do).
        name: What to call it in messages; the path or the stream's own name if empty.

    Attributes:
        name: What it is called in messages.
        size: Bytes in the file as stored, or None if that is not known.
        damage: Why the stream ended early (a cut or broken gzip file), else empty. Known once all is read.

    Raises:
        OSError: The path cannot be opened.
        InputError: The stream was opened as text.
    """

    def __init__(self, place: Place, *, name: str = "") -> None:
        self._owned = isinstance(place, str | os.PathLike)
        self._stream = _opened(place)
        self.name = name or _name_of(place)
        self.size = _size_of(self._stream)
        self.damage = ""
        self._tap = _Tap(self._stream.read)
        self._bytes = self._layers()

    @property
    def position(self) -> int:
        """Bytes taken so far from the file as stored: comparable with `size`."""
        return self._tap.count

    def head(self) -> bytes:
        """The first `HEAD_BYTES` bytes at most, without taking them."""
        return self._bytes.peek(HEAD_BYTES)[:HEAD_BYTES]

    def lines(self) -> Iterator[RawLine]:
        """Each line, numbered from 1, without its end of line."""
        number = 0
        while data := self._bytes.readline(MAX_LINE_BYTES + 1):
            number += 1
            if len(data) > MAX_LINE_BYTES:
                self._finish_line(data)
                yield RawLine(number, None)
            else:
                yield RawLine(number, data.rstrip(b"\r\n"))

    def chunk(self, size: int) -> bytes:
        """The next `size` bytes, fewer only at the end."""
        return self._bytes.read(size)

    def read_all(self) -> bytes:
        """All that is left.

        Raises:
            InputTooLarge: It is over `MAX_DOCUMENT_BYTES`.
        """
        data = self._bytes.read(MAX_DOCUMENT_BYTES + 1)
        if len(data) > MAX_DOCUMENT_BYTES:
            raise InputTooLarge(
                f"{self.name} is over {MAX_DOCUMENT_BYTES} bytes, the most that is read in one piece.",
                hint="Save it as JSON Lines, or as UTF-8 if it is CSV: these are read line by line.",
            )
        return data

    def close(self) -> None:
        """Close the file if it was opened here."""
        if self._owned:
            self._stream.close()

    def _finish_line(self, data: bytes) -> None:
        while data and not data.endswith(b"\n"):
            data = self._bytes.readline(HEAD_BYTES)

    def _layers(self) -> io.BufferedReader:
        buffered = _buffered(self._tap)
        if buffered.peek(2)[:2] == _GZIP:
            buffered = _buffered(_Tap(self._until_damaged(gzip.GzipFile(fileobj=buffered).read1)))
        codec = _UTF16.get(buffered.peek(2)[:2])
        if codec is not None:
            buffered = _buffered(_Tap(self._until_damaged(_recoded(buffered.read, codec))))
        head = buffered.peek(HEAD_BYTES)
        if b"\n" not in head and b"\r" in head[:-1]:
            buffered = _buffered(_Tap(_with_line_feeds(buffered.read)))
        if buffered.peek(3).startswith(codecs.BOM_UTF8):
            buffered.read(3)
        return buffered

    def _until_damaged(self, read: Read) -> Read:
        def guarded(size: int) -> bytes:
            try:
                return b"" if self.damage else read(size)
            except (EOFError, zlib.error, gzip.BadGzipFile) as error:
                self.damage = f"the compressed data is cut short or broken ({error}); what follows is not read"
            except UnicodeDecodeError as error:
                self.damage = f"not valid UTF-16 ({error.reason}); what follows is not read"
            return b""

        return guarded


def _buffered(tap: _Tap) -> io.BufferedReader:
    return io.BufferedReader(tap, HEAD_BYTES)


def _recoded(read: Read, codec: str) -> Read:
    decoder = codecs.getincrementaldecoder(codec)("surrogatepass")

    def read_utf8(size: int) -> bytes:
        while True:
            data = read(size)
            text = decoder.decode(data, final=not data)
            if text or not data:
                return text.encode("utf-8", "surrogatepass")

    return read_utf8


def _with_line_feeds(read: Read) -> Read:
    return lambda size: read(size).replace(b"\r", b"\n")


def _opened(place: Place) -> BinaryIO:
    return open(place, "rb") if isinstance(place, str | os.PathLike) else _binary(place)


def _binary(stream: BinaryIO) -> BinaryIO:
    if not isinstance(stream, io.TextIOBase):
        return stream
    inner = getattr(stream, "buffer", None)
    if inner is None:
        raise InputError("The stream is opened as text; bytes are needed.", hint='Open it with mode "rb".')
    return inner


def _name_of(place: Place) -> str:
    if isinstance(place, str | os.PathLike):
        return os.fspath(place)
    name = getattr(place, "name", None)
    return name.strip("<>") if isinstance(name, str) else "input"


def _size_of(stream: BinaryIO) -> int | None:
    try:
        if not stream.seekable():
            return None
        here = stream.tell()
        end = stream.seek(0, io.SEEK_END)
        stream.seek(here)
    except (OSError, AttributeError, ValueError):
        return None
    return end - here
