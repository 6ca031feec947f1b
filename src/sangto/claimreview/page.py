"""JSON-LD blocks and the canonical address of an HTML page, found in one linear pass.

Only the few tags that matter are looked for; a page is never parsed as a whole, so a broken one costs nothing
more.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_MAX_TAG = 4_096
_INTERESTING = re.compile(r"<(?:!--|(script|link|meta|style|textarea|title)(?=[\s/>]))", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([A-Za-z:-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_TAG_END = re.compile(r"""(?:[^"'<>]|"[^"]*"|'[^']*')*>""")
_RAW_TEXT = ("script", "style", "textarea", "title")


@dataclass(frozen=True, slots=True)
class Block:
    """The text of one JSON-LD script and the number of the line it begins in, from 1."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says for machines: its JSON-LD blocks, and its own address or the empty string."""

    blocks: tuple[Block, ...]
    address: str


def read_page(text: str) -> Page:
    """The JSON-LD blocks of an HTML page, in order, and its canonical address."""
    blocks = []
    addresses: dict[str, str] = {}
    line, counted = 1, 0
    for tag, attributes, start, end in _tags(text):
        if tag == "script" and attributes.get("type", "").split(";")[0].strip().lower() == "application/ld+json":
            line, counted = line + text.count("\n", counted, start), start
            blocks.append(Block(text[start:end], line))
        elif tag == "link" and attributes.get("rel", "").lower() == "canonical":
            addresses.setdefault("canonical", attributes.get("href", ""))
        elif tag == "meta" and attributes.get("property", "").lower() == "og:url":
            addresses.setdefault("og", attributes.get("content", ""))
    return Page(tuple(blocks), (addresses.get("canonical") or addresses.get("og") or "").strip())


def _tags(text: str) -> Iterator[tuple[str, dict[str, str], int, int]]:
    """Each tag of interest: its name, attributes, and where its raw text starts and ends."""
    at = 0
    while found := _INTERESTING.search(text, at):
        if found[1] is None:
            at = text.find("-->", found.end() - 2) + 3
            if at == 2:
                return
            continue
        tag = found[1].lower()
        end = _TAG_END.match(text, found.end(), found.end() + _MAX_TAG)
        if end is None:
            at = found.end()
            continue
        start = at = end.end()
        if tag in _RAW_TEXT:
            closing = re.compile(rf"</{tag}(?=[\s/>])", re.IGNORECASE).search(text, start)
            if closing is None:
                return
            at = closing.start()
        yield tag, _attributes(text[found.end() : start]), start, at


def _attributes(tag: str) -> dict[str, str]:
    found = _ATTRIBUTE.finditer(tag)
    attributes: dict[str, str] = {}
    for each in found:
        value = next(group for group in each.groups()[1:] if group is not None)
        attributes.setdefault(each[1].lower(), html.unescape(value))
    return attributes
