"""Whether the files of an inverted index are what was written, found without opening it.

Steps: read ``meta.json``, which names the segments; every file that a segment must have is there; each ends in
tantivy's footer; if asked for, the contents have the CRC-32 that the footer gives. A writer in another process may
exchange files in between: then ``meta.json`` has changed too, and all is looked at again.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

_FOOTER = struct.Struct("<II")  # length of the footer, magic number: tantivy/src/directory/footer.rs
_MAGIC = 1337
_KINDS = ("fast", "fieldnorm", "idx", "pos", "store", "term")  # the files of one segment
_TRIES = 20
_BLOCK = 1 << 20


def find_damage(folder: Path, *, contents: bool) -> str:
    """Look at the files of an inverted index without opening it.

    Args:
        folder: Folder of the inverted index.
        contents: Also compare every file with the CRC-32 in its footer.

    Returns:
        What is wrong, in a few words; empty if nothing.
    """
    problem = ""
    for _ in range(_TRIES):
        before = read_meta(folder)
        problem = _damage(folder, before, contents)
        if not problem or read_meta(folder) == before:
            break
    return problem


def read_meta(folder: Path) -> bytes | str:
    """The contents of ``meta.json``, or why it cannot be read. Changes with every commit and merge."""
    try:
        return (folder / "meta.json").read_bytes()
    except FileNotFoundError:
        return "meta.json is missing"
    except OSError as error:
        return f"meta.json cannot be read: {error.strerror}"


def _damage(folder: Path, meta: bytes | str, contents: bool) -> str:
    if isinstance(meta, str):
        return meta
    try:
        names = [name for segment in json.loads(meta)["segments"] for name in _files_of(segment)]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        return f"meta.json cannot be read: {type(error).__name__}, {error}"
    for name in names:
        problem = _damage_of_file(folder / name, contents)
        if problem:
            return f"{name[:8]}….{name.split('.', 1)[1]}: {problem}"
    return ""


def _files_of(segment: dict[str, Any]) -> Iterator[str]:
    name = str(segment["segment_id"]).replace("-", "")
    if not name.isalnum():
        raise ValueError(f"{name!r} is no name of a segment")
    yield from (f"{name}.{kind}" for kind in _KINDS)
    if segment["deletes"]:
        yield f"{name}.{int(segment['deletes']['opstamp'])}.del"


def _damage_of_file(file: Path, contents: bool) -> str:
    try:
        with file.open("rb") as stream:
            return _damage_of_stream(stream, contents)
    except FileNotFoundError:
        return "missing"
    except OSError as error:
        return f"cannot be read: {error.strerror}"


def _damage_of_stream(stream: BinaryIO, contents: bool) -> str:
    size = stream.seek(0, 2)
    if size < _FOOTER.size:
        return f"only {size} bytes long"
    stream.seek(size - _FOOTER.size)
    length, magic = _FOOTER.unpack(stream.read(_FOOTER.size))
    if magic != _MAGIC or length + _FOOTER.size > size:
        return "cut short or overwritten"
    body = size - _FOOTER.size - length
    stream.seek(body)
    try:
        expected = int(json.loads(stream.read(length))["crc"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return "its footer cannot be read"
    if contents and _crc(stream, body) != expected:
        return "its contents differ from what was written"
    return ""


def _crc(stream: BinaryIO, left: int) -> int:
    """CRC-32 of the first `left` bytes."""
    stream.seek(0)
    found = 0
    while left and (block := stream.read(min(left, _BLOCK))):
        found = zlib.crc32(block, found)
        left -= len(block)
    return found
