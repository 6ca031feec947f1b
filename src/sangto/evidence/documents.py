"""A document of the library: its text and what is known of it.

A document is kept as text. Passages and quotations point into that text by code points, so it is never changed after it
was added; a newer reading of the same address replaces it whole.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from sangto.errors import EmptyInput, InputTooLarge, InvalidRecord
from sangto.records import Span
from sangto.text import guess_language

MOST_CHARACTERS = 8_000_000  # of one document; a book of a thousand pages has about two million
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_LETTER = re.compile(r"[^\W_]")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class HiddenText:
    """Words in a file that people who look at its pages do not see, or do not take for its text.

    Attributes:
        kind: ``hidden`` (a property of the letters), ``colour`` (that of the ground), ``tiny``, ``off-page``,
            ``transparent``, ``not-drawn`` (letters that are placed, not painted), ``recognised`` (the same under a
            scan), ``deleted`` (a tracked deletion) or ``comment``.
        text: The words; long ones are cut.
        span: Where they stand in the text of the file; None if they do not, or if the place is not known.
    """

    kind: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """What a reader found in a file.

    Attributes:
        text: The text, paragraphs separated by line breaks.
        title: As the file gives it, or empty.
        publisher: Name of the site or author, or empty.
        date: ISO 8601 at any precision, or empty.
        url: Where the file says that it comes from, or empty.
        hidden: Words that are in the file and cannot be seen, in DOCX and PDF.
        active: What a program might run or load if it opened the file, which no reader does: ``macros``,
            ``remote-template``, ``linked-content``, ``embedded-object``, ``field-command``.
    """

    text: str
    title: str = ""
    publisher: str = ""
    date: str = ""
    url: str = ""
    hidden: tuple[HiddenText, ...] = ()
    active: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LibraryDocument:
    """A document as the library keeps it.

    Attributes:
        id: Unique in a library: its address, or a hash of its text.
        text: Spans of passages count in it.
        title: Headline; never empty once made by `make_document`.
        publisher: Who published it.
        date: Date of publication, ISO 8601 at any precision, or empty.
        url: Where it can be read.
        language: ``vi``, ``en`` or ``other``.
    """

    id: str
    text: str
    title: str = ""
    publisher: str = ""
    date: str = ""
    url: str = ""
    language: str = ""


def make_document(content: Content, *, name: str = "", document_id: str = "") -> LibraryDocument:
    """Turn what a reader found into a document of the library.

    Args:
        content: From a reader, or given by the caller.
        name: What it is called when it has no title, for example the name of its file.
        document_id: Its id; else its address; else a hash of its text.

    Returns:
        The document. Half characters in its text become U+FFFD, as they cannot be stored.

    Raises:
        EmptyInput: It holds no letter or digit.
        InputTooLarge: It is longer than 8 million characters.
        InvalidRecord: Its date is not ISO 8601.
    """
    text = _SURROGATE.sub("\ufffd", content.text)
    if not _LETTER.search(text):
        raise EmptyInput(
            f"{name or content.title or 'The document'} holds no text.", hint="Add a file with text in it."
        )
    if len(text) > MOST_CHARACTERS:
        raise InputTooLarge(
            f"{name or content.title} has {len(text):,} characters, at most {MOST_CHARACTERS:,} are allowed.",
            hint="Split it into chapters and add those.",
        )
    if content.date and not _DATE.fullmatch(content.date):
        raise InvalidRecord(f"A date must be like 2026, 2026-03 or 2026-03-15 (got {content.date!r}).")
    made = document_id or content.url or "sha256:" + hashlib.sha256(text.encode()).hexdigest()
    title, publisher, url = (
        _SURROGATE.sub("\ufffd", part).strip() for part in (content.title, content.publisher, content.url)
    )
    first = next(line.strip() for line in text.splitlines() if line.strip())
    return LibraryDocument(
        id=_SURROGATE.sub("\ufffd", made),
        text=text,
        title=title or name or first[:120],
        publisher=publisher,
        date=content.date,
        url=url,
        language=guess_language(text[:20_000]),
    )
