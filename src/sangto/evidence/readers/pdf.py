"""The text of a PDF, through pypdf.

Steps: open it without a password; refuse too many pages; take the text page by page; join the lines of a paragraph;
leave out page numbers and lines that stand on nearly every page; refuse a scan, which has pages but no letters; look
for words that are drawn so that nobody sees them (`pdf_hidden`).
"""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

from sangto.errors import EmptyInput, InputTooLarge, UnknownFormat, UnreadableText
from sangto.evidence.documents import MOST_CHARACTERS, Content, HiddenText
from sangto.evidence.readers.pdf_hidden import hidden_on
from sangto.records import Span

MOST_PAGES = 2_000
LOOKED_AT = 100  # pages on which hidden words are looked for
_FEW_LETTERS = 8  # a page on the average below which the document is taken for a scan
_LETTERS = re.compile(r"[^\W\d_]")
_PAGE_NUMBER = re.compile(r"\W*(?:(?:trang|page)\W*)?\d{1,4}(?:\s*/\s*\d{1,4})?\W*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…:;]['\")\]”’]*$")
_NEW_ITEM = re.compile(r"(?:[-–•●▪*+]|\(?\d{1,3}[.)]|\(?[a-zđ][.)]|(?:Điều|Chương|Mục|Phần|Khoản)\s)\s*")
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_WHOLE = 0.9  # share of a text that is not drawn from which on it is taken for that of a scan
_LONGEST = 2_000  # characters of hidden words that are kept
_BROKEN = (PyPdfError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, OSError, RuntimeError)


def read(data: bytes) -> Content:
    """Read the text of a PDF.

    Args:
        data: The bytes of the file.

    Raises:
        UnreadableText: It is encrypted.
        UnknownFormat: It is damaged.
        InputTooLarge: It has more than 2,000 pages, or unpacks to more than is allowed.
        EmptyInput: It is a scan: pictures of pages without text.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = _open(data)
        pages = _pages(reader)
        title, date = _metadata(reader)
        hidden = [found for page in reader.pages[:LOOKED_AT] for found in hidden_on(page).items()]
    except (LimitReachedError, RecursionError, MemoryError) as error:
        raise InputTooLarge("The PDF unpacks to more than is allowed.", hint="Print it into a new PDF.") from error
    except (DependencyError, FileNotDecryptedError) as error:
        raise _encrypted() from error
    except _BROKEN as error:
        raise UnknownFormat(
            f"The PDF is damaged ({' '.join(str(error).split())[:120] or type(error).__name__}).", hint="Get it anew."
        ) from error
    if sum(len(_LETTERS.findall(page)) for page in pages) < _FEW_LETTERS * len(pages):
        raise EmptyInput(
            f"The PDF has {len(pages)} pages without text: it is a scan.",
            hint="Read it with a text recognition program first, and add what that makes.",
        )
    text = _join(pages)
    return Content(text=text, title=title, date=date, hidden=_placed(hidden, text))


def _placed(hidden: list[tuple[str, str]], text: str) -> tuple[HiddenText, ...]:
    """Hidden words with their place in the text, where it is plain."""
    drawn = len(text) - sum(len(words) for reason, words in hidden if reason == "not-drawn")
    scan = drawn < (1 - _WHOLE) * len(text)
    found = []
    for reason, words in hidden:
        parts = unicodedata.normalize("NFC", words)[:_LONGEST].split()
        if parts:
            at = re.search(r"\s+".join(map(re.escape, parts)), text)
            kind = "recognised" if scan and reason == "not-drawn" else reason
            found.append(HiddenText(kind, " ".join(parts), Span(*at.span()) if at else None))
    return tuple(found)


def _encrypted() -> UnreadableText:
    return UnreadableText("The PDF is encrypted.", hint="Save a copy without a password, and add that.")


def _open(data: bytes) -> pypdf.PdfReader:
    reader = pypdf.PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise _encrypted()
    if len(reader.pages) > MOST_PAGES:
        raise InputTooLarge(
            f"The PDF has {len(reader.pages):,} pages, at most {MOST_PAGES:,} are read.", hint="Split it."
        )
    return reader


def _pages(reader: pypdf.PdfReader) -> list[str]:
    pages, length = [], 0
    for page in reader.pages:
        text = unicodedata.normalize("NFC", page.extract_text())
        length += len(text)
        if length > MOST_CHARACTERS:
            raise InputTooLarge(f"The PDF has more than {MOST_CHARACTERS:,} characters.", hint="Split it.")
        pages.append(text)
    return pages


def _metadata(reader: pypdf.PdfReader) -> tuple[str, str]:
    """Title and date of making, as far as the file tells."""
    kept: Mapping[str, object] = reader.metadata or {}
    found = _DATE.match(str(kept.get("/CreationDate") or ""))
    return str(kept.get("/Title") or "").strip(), "-".join(found.groups()) if found else ""


def _join(pages: list[str]) -> str:
    """Paragraphs of all pages, one a line."""
    lines = [[line.strip() for line in page.splitlines() if line.strip()] for page in pages]
    seen = Counter(line for page in lines for line in set(page[:2] + page[-2:]))
    repeated = {line for line, count in seen.items() if len(pages) > 3 and count > len(pages) / 2}
    paragraphs: list[str] = []
    open_ = False
    for line in (line for page in lines for line in page):
        if line in repeated or _PAGE_NUMBER.fullmatch(line):
            continue
        if open_ and not _NEW_ITEM.match(line):
            paragraphs[-1] += " " + line
        else:
            paragraphs.append(line)
        open_ = not _SENTENCE_END.search(line) and len(line) > 40
    return "\n".join(paragraphs)
