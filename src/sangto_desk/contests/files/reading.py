"""One file to its text, and to what is odd in it.

Order of steps: bound the bytes; tell the kind by the bytes; read it in a process of its own (`sangto.evidence`); gather
flags (`sangto.intake`). Macros are not run and templates are not fetched: such a file gives its text and a flag. Who
saved a file stands in its properties; that is handed on so that it can be hidden in the text, and kept nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sangto.errors import EmptyInput, InputError, InputTooLarge, UnreadableText
from sangto.evidence import Content
from sangto.evidence.readers import ReaderProcess, find_kind
from sangto.intake import intake_flags
from sangto.privacy import redact
from sangto_desk.contests.files.refusals import FileRefused
from sangto_desk.contests.models import Source
from sangto_desk.evidence.reading import storable

MEGABYTE = 1024 * 1024
MOST_BYTES = 20 * MEGABYTE
_SOURCES = {"text": Source.TEXT, "docx": Source.DOCX, "pdf": Source.PDF}
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_LOCKED_DOCX = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What was read from a file.

    Attributes:
        text: Its text.
        source: What kind of file it is.
        flags: What is odd in it, by kind: how often, what share, the first hidden words without personal data.
        also_hidden: Names from its properties, to be hidden in the text; for no other use.
    """

    text: str
    source: Source
    flags: Mapping[str, Any]
    also_hidden: tuple[str, ...] = ()


def read_file(data: bytes, name: str, reader: ReaderProcess) -> ReadFile:
    """Read a file that is to be an entry.

    Args:
        data: Its bytes.
        name: Its name; tells the kind only where the bytes do not.
        reader: The process that reads it.

    Raises:
        FileRefused: It cannot be read; says why.
    """
    if len(data) > MOST_BYTES:
        raise FileRefused("file-too-large", found=-(-len(data) // MEGABYTE), most=MOST_BYTES // MEGABYTE)
    if not data.strip():
        raise FileRefused("file-empty")
    kind = _kind(data, name)
    try:
        content = reader.read(data, kind=kind)
    except InputError as error:
        raise FileRefused(_reason(error, kind)) from error
    if not content.text.strip():
        raise FileRefused("file-empty")
    author = (content.publisher,) if kind == "docx" and content.publisher.strip() else ()
    return ReadFile(storable(content.text), _SOURCES[kind], flags_of(content), author)


def flags_of(content: Content) -> dict[str, Any]:
    """What is odd in a text, as an entry keeps it. Places are left out: hiding names moves them."""
    return {
        flag.kind: {"count": flag.count, "share": round(flag.share, 3), "text": storable(redact(flag.text).text)}
        for flag in intake_flags(content)
    }


def _kind(data: bytes, name: str) -> str:
    if data.startswith(_OLD_WORD):
        raise FileRefused("file-encrypted" if _LOCKED_DOCX in data else "file-old-word")
    try:
        kind = find_kind(data, name)
    except InputError as error:
        nested = data.startswith(b"PK\x03\x04")
        damaged = name.lower().endswith((".docx", ".pdf")) and not nested
        raise FileRefused("file-damaged" if damaged else "archive-nested" if nested else "file-kind") from error
    if kind not in _SOURCES:
        raise FileRefused("file-kind")
    return kind


def _reason(error: InputError, kind: str) -> str:
    if isinstance(error, EmptyInput):
        return "file-scan" if kind == "pdf" else "file-empty"
    if isinstance(error, InputTooLarge):
        return "file-swollen"
    if isinstance(error, UnreadableText):
        return "file-not-text" if kind == "text" else "file-encrypted"
    return "file-damaged"
