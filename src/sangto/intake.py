"""Flags of a text that was handed in: reasons for a person to look at it, never a reason to reject it.

Three kinds of things are gathered: oddities of the letters (`sangto.text.find_oddities`), words in the file that nobody
sees on its pages, and what the file would run or load if it were opened in a word processor (both from the readers of
`sangto.evidence`).
"""

from __future__ import annotations

from dataclasses import dataclass

from sangto.evidence import Content, HiddenText
from sangto.records import Span
from sangto.text import find_oddities

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class IntakeFlag:
    """One reason to look.

    Attributes:
        kind: ``mixed-scripts``, ``invisible``, ``odd-words``; ``hidden-`` and a kind of `HiddenText`; ``active-`` and
            a word of `Content.active`.
        count: How many places there are.
        spans: Where the first 200 of them stand in the text; those that are not in the text have none.
        text: The first of the hidden words, cut after 200 characters; empty for other kinds.
        share: Share of the words, for ``odd-words``; else 0.
    """

    kind: str
    count: int
    spans: tuple[Span, ...] = ()
    text: str = ""
    share: float = 0.0


def intake_flags(content: Content) -> tuple[IntakeFlag, ...]:
    """The flags of a file that was read, or of a text: ``intake_flags(Content(text))``.

    Args:
        content: What a reader found.

    Returns:
        At most one flag of a kind: of the letters, then of hidden words, then of what is active.
    """
    odd = [IntakeFlag(one.kind, one.count, one.spans, share=one.share) for one in find_oddities(content.text)]
    kinds: dict[str, list[HiddenText]] = {}
    for found in content.hidden:
        kinds.setdefault(found.kind, []).append(found)
    hidden = [_hidden(kind, own) for kind, own in kinds.items()]
    return (*odd, *hidden, *(IntakeFlag(f"active-{what}", 1) for what in content.active))


def _hidden(kind: str, found: list[HiddenText]) -> IntakeFlag:
    spans = tuple(one.span for one in found if one.span is not None)[:200]
    return IntakeFlag(f"hidden-{kind}", len(found), spans, text=found[0].text[:_LONGEST])
