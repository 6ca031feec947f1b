"""Quotations as blocks of an explanation: a line ``{{quotation:ID}}`` stands for the words that were archived.

The words themselves are never typed, so that they cannot differ from the archived copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BLOCK = re.compile(r"\{\{\s*quotation\s*:\s*(\d{1,18})\s*\}\}")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an explanation: Markdown, or a quotation by its id."""

    text: str = ""
    quotation: int = 0


def marker(quotation: int) -> str:
    """What stands for a quotation in an explanation."""
    return f"{{{{quotation:{quotation}}}}}"


def quotation_ids(explanation: str) -> list[int]:
    """The quotations of an explanation, each once, in the order of the text."""
    return list(dict.fromkeys(int(found) for found in _BLOCK.findall(explanation)))


def blocks(explanation: str) -> Iterator[Block]:
    """The explanation in stretches of Markdown and quotations, in the order of the text."""
    at = 0
    for found in _BLOCK.finditer(explanation):
        before = explanation[at : found.start()].strip()
        if before:
            yield Block(text=before)
        yield Block(quotation=int(found.group(1)))
        at = found.end()
    rest = explanation[at:].strip()
    if rest:
        yield Block(text=rest)
