"""What a file is, by its bytes, and the text in it.

Order of steps: pictures are told by their first bytes and have no text; everything else is read by the readers of
`sangto.evidence`, each in a process of its own with bounded time and memory. A PDF without letters (a scan) and a page
whose text a script would fill in have no text either, and are archived all the same. What the readers refuse becomes a
`SourceRefused`, with a message in the reader's language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sangto.errors import EmptyInput, InputError, InputTooLarge, UnreadableText
from sangto.evidence import Content, read_content
from sangto.evidence.readers import find_kind
from sangto_desk.evidence.refusals import SourceRefused, refuse

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MEDIA_TYPES = {"text": "text/plain", "html": "text/html", "pdf": "application/pdf", "docx": DOCX}
EXTENSIONS = {
    "text/plain": "txt",
    "text/html": "html",
    "application/pdf": "pdf",
    DOCX: "docx",
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
}
_PICTURES = {
    re.compile(rb"\x89PNG\r\n\x1a\n"): "image/png",
    re.compile(rb"\xff\xd8\xff"): "image/jpeg",
    re.compile(rb"GIF8[79]a"): "image/gif",
    re.compile(rb"RIFF....WEBP", re.DOTALL): "image/webp",
}
_MAY_LACK_TEXT = ("pdf", "html")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")  # a database cannot store them


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from a file.

    Attributes:
        media_type: What it is; one of `EXTENSIONS`.
        content: Its text, empty if it has none, and what it says of itself.
    """

    media_type: str
    content: Content


def storable(text: str) -> str:
    """A text as both stores can keep it: NUL and half characters become U+FFFD; everything else stays as it is."""
    return _UNSTORABLE.sub("\ufffd", text)


def read_file(data: bytes, name: str = "") -> Reading:
    """Read a file.

    Args:
        data: Its bytes.
        name: Its name; tells the format only where the bytes do not.

    Raises:
        SourceRefused: ``evidence.media-type``, ``damaged``, ``encrypted``, ``not-text``, ``empty`` or
            ``too-much-inside``.
    """
    picture = next((kind for start, kind in _PICTURES.items() if start.match(data)), "")
    if picture:
        return Reading(picture, Content(""))
    if not data.strip():
        raise refuse("empty")
    kind = _kind(data, name)
    try:
        found = read_content(data, kind=kind)
    except InputError as error:
        if isinstance(error, EmptyInput) and kind in _MAY_LACK_TEXT:
            return Reading(MEDIA_TYPES[kind], Content(""))
        raise _refusal(error, kind) from error
    if not found.text.strip():
        raise refuse("empty")
    return Reading(
        MEDIA_TYPES[kind],
        Content(
            storable(found.text), storable(found.title), storable(found.publisher), found.date, storable(found.url)
        ),
    )


def _kind(data: bytes, name: str) -> str:
    try:
        return find_kind(data, name)
    except InputError as error:
        suffix = name.rpartition(".")[2].lower()
        if suffix in ("pdf", "docx"):
            raise refuse("damaged") from error
        raise refuse("media-type", found=suffix[:20] or "?") from error


def _refusal(error: InputError, kind: str) -> SourceRefused:
    """The refusal that says what a reader found."""
    if isinstance(error, EmptyInput):
        return refuse("empty")
    if isinstance(error, InputTooLarge):
        return refuse("too-much-inside")
    if isinstance(error, UnreadableText):
        return refuse("not-text" if kind in ("text", "html") else "encrypted")
    return refuse("damaged")
