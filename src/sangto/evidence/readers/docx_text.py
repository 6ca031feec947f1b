"""The letters of a DOCX in their order, each with the reason why it cannot be seen, if there is one.

Steps: walk the body, blocks one a line; a paragraph is cut into pieces, each of one reason; tables give a line for each
row; boxes of text follow the paragraph that they hang on; join the pieces, and remember where the hidden ones stand.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sangto.evidence.documents import HiddenText
from sangto.evidence.readers.docx_styles import WORD, Element, Styles, value
from sangto.records import Span

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TWIPS_OF_PAGE = 12240  # width of a wide page
_EMU_OF_PAGE = 10_700_000  # height of a page of A4, in units of a drawing
_LONGEST, _MOST = 2_000, 500
_CHARACTERS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-"}
_DELETED = frozenset((WORD + "del", WORD + "moveFrom"))


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters that are all hidden for one reason, or not hidden (empty)."""

    text: str
    reason: str = ""


Line = list[Piece]


def read_body(tree: Element, styles: Styles) -> tuple[str, tuple[HiddenText, ...], bool]:
    """Read the main part of a document.

    Args:
        tree: The part.
        styles: The styles of the document.

    Returns:
        Its text, what of it cannot be seen, and whether a field of it gives a command (DDE).
    """
    body = tree.find(WORD + "body")
    lines = _blocks(() if body is None else body, styles, None)
    deleted = [words_of(change) for change in tree.iter(*_DELETED)]
    commands = any("DDE" in (field.text or "").upper() for field in tree.iter(WORD + "instrText"))
    text, hidden = _joined(lines)
    hidden += [HiddenText("deleted", words) for words in deleted if words]
    return text, tuple(replace(found, text=found.text[:_LONGEST]) for found in hidden[:_MOST]), commands


def words_of(element: Element) -> str:
    """All letters in an element, its deleted ones too, spaces single."""
    return " ".join(" ".join(part.text or "" for part in element.iter(WORD + "t", WORD + "delText")).split())[:_LONGEST]


def _blocks(blocks: Iterable[Element], styles: Styles, row: Element | None) -> list[Line]:
    lines: list[Line] = []
    for block in blocks:
        if block.tag == WORD + "p":
            lines += _paragraph(block, styles, row)
        elif block.tag == WORD + "tbl":
            lines += [line for line in (_row(each, styles) for each in block.iter(WORD + "tr")) if line]
        elif block.tag in (WORD + "sdt", WORD + "sdtContent", WORD + "ins", WORD + "customXml"):
            lines += _blocks(block, styles, row)
    return lines


def _row(row: Element, styles: Styles) -> Line:
    """The cells of a row with text in them; tables inside a cell give lines of their own."""
    line: Line = []
    for cell in row.iter(WORD + "tc"):
        if next(cell.iterancestors(WORD + "tr")) is not row:
            continue
        inside = [part for part in _blocks(cell.iterchildren(WORD + "p", WORD + "sdt"), styles, row) if part]
        if not any(piece.text.strip() for part in inside for piece in part):
            continue
        line += [Piece(" | ")] if line else []
        for number, part in enumerate(inside):
            line += [Piece(" ")] if number else []
            line += [replace(piece, text=piece.text.replace("\n", " ")) for piece in part]
    return line


def _paragraph(paragraph: Element, styles: Styles, row: Element | None) -> list[Line]:
    line: Line = []
    boxes: list[Line] = []
    away = _is_off_page(paragraph)
    for element in _inside(paragraph):
        if element.tag == WORD + "txbxContent":
            found = _blocks(element, styles, row)
            boxes += [_away(each) for each in found] if _box_is_off(element) else found
        elif element.tag == WORD + "r":
            letters = "".join(map(_letters, element))
            if letters:
                _put(line, letters, ("off-page" if away else "") or styles.reason(element, paragraph, row))
    return [line, *boxes]


def _away(line: Line) -> Line:
    return [replace(piece, reason=piece.reason or "off-page") for piece in line]


def _inside(element: Element) -> Iterator[Element]:
    """Runs and boxes of text below a paragraph in their order; not deleted, none twice."""
    for child in element:
        if child.tag in _DELETED or child.tag == _FALLBACK:
            continue
        if child.tag == WORD + "txbxContent":
            yield child
            continue
        if child.tag == WORD + "r":
            yield child
        yield from _inside(child)


def _letters(part: Element) -> str:
    if part.tag == WORD + "t":
        return part.text or ""
    if part.tag == WORD + "br":
        return "\n" if value(part, "type") in ("", "textWrapping") else ""
    return _CHARACTERS.get(str(part.tag).removeprefix(WORD), "")


def _put(line: Line, letters: str, reason: str) -> None:
    """Add letters; those of one reason become one piece, and a mark stays with its letter."""
    if line and (line[-1].reason == reason or unicodedata.combining(letters[0])):
        line[-1] = replace(line[-1], text=line[-1].text + letters)
    else:
        line.append(Piece(letters, reason))


def _joined(lines: Iterable[Line]) -> tuple[str, list[HiddenText]]:
    parts: list[str] = []
    hidden: list[HiddenText] = []
    at = 0
    for number, line in enumerate(lines):
        for piece in [Piece("\n")] * bool(number) + line:
            text = unicodedata.normalize("NFC", piece.text)
            if piece.reason and text.strip():
                hidden.append(HiddenText(piece.reason, text, Span(at, at + len(text))))
            parts.append(text)
            at += len(text)
    return "".join(parts), hidden


def _is_off_page(paragraph: Element) -> bool:
    """Whether a paragraph is pushed beyond the edge of the page by its indent or its frame."""
    indent = paragraph.find(f"{WORD}pPr/{WORD}ind")
    frame = paragraph.find(f"{WORD}pPr/{WORD}framePr")
    places = [value(indent, "left"), value(indent, "start"), value(frame, "x"), value(frame, "y")]
    return any(abs(number) > _TWIPS_OF_PAGE for number in map(_number, places))


def _box_is_off(box: Element) -> bool:
    """Whether a box of text hangs beside the page."""
    anchor = next(box.iterancestors(_DRAWING + "anchor"), None)
    if anchor is None:
        return False
    return any(abs(_number(place.text or "")) > _EMU_OF_PAGE for place in anchor.iter(_DRAWING + "posOffset"))


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0
