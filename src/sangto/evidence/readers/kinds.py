"""Which format a file has: by its first bytes, then by its name."""

from __future__ import annotations

import re
from pathlib import PurePath

from sangto.errors import UnknownFormat

KINDS = ("text", "html", "pdf", "docx")
_SUFFIXES = {
    ".txt": "text",
    ".md": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}
_MARKUP = re.compile(rb"<(?:!doctype html|html|head|body|article|main|meta|title)\b", re.IGNORECASE)
_OTHERS = {
    b"\x1f\x8b": "a gzip archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ": "an xz archive",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\xd0\xcf\x11\xe0": "an old Office file (.doc, .xls)",
}
_HEAD = 4096  # bytes looked at


def find_kind(data: bytes, name: str = "") -> str:
    """The format of a file: one of `KINDS`.

    Args:
        data: Its bytes.
        name: Its name; counts where the bytes do not tell.

    Raises:
        UnknownFormat: It is none that can be read.
    """
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        if b"word/" in data or name.lower().endswith(".docx"):
            return "docx"
        raise UnknownFormat(
            f"{name or 'The file'} is an archive, not a document.", hint="Unpack it, and add its files."
        )
    for start, what in _OTHERS.items():
        if head.startswith(start):
            raise UnknownFormat(
                f"{name or 'The file'} is {what}.", hint="Plain text, HTML, PDF and DOCX can be read; convert it."
            )
    suffix = _SUFFIXES.get(PurePath(name).suffix.lower(), "")
    if suffix in ("pdf", "docx"):
        raise UnknownFormat(f"{name} is not a {suffix.upper()} file: it does not begin like one.", hint="Get it anew.")
    if _MARKUP.search(head):
        return "html"
    return suffix or "text"
