"""Markdown of editors as blocks, for documents that are no web pages (PDF, DOCX).

The same CommonMark as on pages (`common.markdown`): what is no paragraph, heading, list, quotation or table becomes a
paragraph of its words. Of an inline text remain its words, what is strong and what is emphasised.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from sangto_desk.common.markdown import parser

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode


@dataclass(frozen=True, slots=True)
class Run:
    """Words set in one way."""

    text: str
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a text.

    Attributes:
        kind: ``paragraph``, ``heading``, ``bullet``, ``number``, ``quotation`` or ``table``.
        runs: Its words; empty for a table.
        level: Of a heading from 1, of an item by how deep its list lies from 1.
        number: Of a numbered item.
        rows: Of a table, the first one its head.
    """

    kind: str
    runs: tuple[Run, ...] = ()
    level: int = 1
    number: int = 0
    rows: tuple[tuple[str, ...], ...] = field(default=())

    def as_dict(self) -> dict[str, Any]:
        """For a template of typst."""
        return asdict(self)


def blocks(text: str) -> list[Block]:
    """The blocks of a text in Markdown, in order."""
    from markdown_it.tree import SyntaxTreeNode

    return list(_below(SyntaxTreeNode(parser().parse(text)), "paragraph", 1))


def _below(node: SyntaxTreeNode, kind: str, level: int) -> Iterator[Block]:
    for child in node.children:
        if child.type == "heading":
            yield Block("heading", tuple(_runs(child)), int(child.tag[1:]))
        elif child.type in ("bullet_list", "ordered_list"):
            yield from _items(child, level)
        elif child.type == "blockquote":
            yield from _below(child, "quotation", level)
        elif child.type == "table":
            yield Block("table", rows=tuple(_rows(child)))
        elif child.type in ("paragraph", "inline"):
            yield Block(kind, tuple(_runs(child)), level)
        elif child.content:
            yield Block(kind, (Run(child.content.strip()),), level)


def _items(node: SyntaxTreeNode, level: int) -> Iterator[Block]:
    ordered = node.type == "ordered_list"
    first = int(node.attrs.get("start", 1) or 1) if ordered else 0
    for place, item in enumerate(node.children):
        inner = list(_below(item, "paragraph", level + 1))
        head, rest = (inner[:1], inner[1:]) if inner and inner[0].kind == "paragraph" else ([Block("paragraph")], inner)
        yield Block("number" if ordered else "bullet", head[0].runs, level, first + place if ordered else 0)
        yield from rest


def _rows(node: SyntaxTreeNode) -> Iterator[tuple[str, ...]]:
    for part in node.children:
        for row in part.children:
            yield tuple("".join(run.text for run in _runs(cell)) for cell in row.children)


def _runs(node: SyntaxTreeNode, strong: bool = False, emphasis: bool = False) -> Iterator[Run]:
    if node.type in ("text", "code_inline"):
        yield Run(node.content, strong, emphasis)
    elif node.type in ("softbreak", "hardbreak"):
        yield Run(" ", strong, emphasis)
    else:
        for child in node.children:
            yield from _runs(child, strong or node.type == "strong", emphasis or node.type == "em")
