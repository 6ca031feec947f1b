"""The text of a DOCX file: paragraphs, tables and text boxes in their order, and what in it cannot be seen.

Steps: bound what it may unpack to; open the package through python-docx, macros or not; read the letters
(`docx_text`); gather comments; name what a word processor might run or load. Nothing of that is run or loaded here.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import Part
from docx.package import Package
from lxml import etree

from sangto.errors import EmptyInput, InputTooLarge, UnknownFormat
from sangto.evidence.documents import Content, HiddenText
from sangto.evidence.readers.docx_styles import WORD, Element, Styles
from sangto.evidence.readers.docx_text import read_body, words_of

MOST_UNPACKED = 200_000_000  # bytes of all parts together
MOST_PARTS = 5_000
_BROKEN = (OpcError, zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, ValueError, TypeError, OSError)
_MORE_BROKEN = (AttributeError, IndexError, EOFError, NotImplementedError, RuntimeError)
_REMOTE = re.compile(r"(?!file:///[a-z]:)[a-z][a-z0-9+.-]+:|\\\\|//", re.IGNORECASE)  # not of the own disk
_TEMPLATE = RELATIONSHIP_TYPE.HYPERLINK.replace("hyperlink", "attachedTemplate")
_EMBEDDED = (RELATIONSHIP_TYPE.OLE_OBJECT, RELATIONSHIP_TYPE.PACKAGE, RELATIONSHIP_TYPE.CONTROL)


def read(data: bytes) -> Content:
    """Read the text of a DOCX file.

    Args:
        data: The bytes of the file.

    Raises:
        InputTooLarge: It unpacks to more than 200 MB, or has more than 5,000 parts.
        UnknownFormat: It is damaged, encrypted, or no DOCX.
        EmptyInput: There is no text in it.
    """
    try:
        _check_size(data)
        package = Package.open(io.BytesIO(data))
        main = package.main_document_part
        text, hidden, commands = read_body(_tree(main), Styles(_related(main, RELATIONSHIP_TYPE.STYLES)))
        hidden += _comments(main)
        active = _active(package, commands)
        properties = package.core_properties
        title, author = properties.title or "", properties.author or ""
        date = properties.modified.date().isoformat() if properties.modified else ""
    except (*_BROKEN, *_MORE_BROKEN) as error:
        reason = " ".join(str(error).split())[:120] or type(error).__name__
        raise UnknownFormat(f"The DOCX file is damaged ({reason}).", hint="Save it anew, and add that.") from error
    if not text.strip():
        raise EmptyInput("The DOCX file holds no text.", hint="It may hold pictures of text only.")
    return Content(text, title=title, publisher=author, date=date, hidden=hidden, active=active)


def _check_size(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_UNPACKED or len(parts) > MOST_PARTS:
        raise InputTooLarge(
            f"The DOCX file unpacks to {unpacked:,} bytes in {len(parts):,} parts; at most {MOST_UNPACKED:,} bytes and"
            f" {MOST_PARTS:,} parts are read.",
            hint="Save it without its pictures, or as plain text.",
        )


def _tree(part: Part) -> Element:
    """The XML of a part; entities are not resolved and nothing is fetched."""
    return etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))


def _related(main: Part, kind: str) -> Element | None:
    """The XML of the part that the document relates to in this way, if there is one."""
    found = next((rel for rel in main.rels.values() if rel.reltype == kind and not rel.is_external), None)
    return None if found is None else _tree(found.target_part)


def _comments(main: Part) -> tuple[HiddenText, ...]:
    tree = _related(main, RELATIONSHIP_TYPE.COMMENTS)
    comments = () if tree is None else (words_of(comment) for comment in tree.iter(WORD + "comment"))
    return tuple(HiddenText("comment", words) for words in comments if words)


def _active(package: Package, commands: bool) -> tuple[str, ...]:
    found = {"field-command"} if commands else set()
    return tuple(sorted(found | set(_named(package))))


def _named(package: Package) -> Iterator[str]:
    """What each relation of the package brings in that is more than text."""
    for rel in package.iter_rels():
        if rel.reltype.endswith("/vbaProject"):
            yield "macros"
        elif rel.is_external and _REMOTE.match(rel.target_ref):
            if rel.reltype == _TEMPLATE:
                yield "remote-template"
            elif rel.reltype != RELATIONSHIP_TYPE.HYPERLINK:
                yield "linked-content"
        elif rel.reltype in _EMBEDDED:
            yield "embedded-object"
