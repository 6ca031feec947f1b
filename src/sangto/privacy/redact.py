"""`redact`: a text with marks in place of personal data.

Steps: find what is personal; number what is the same; put in the marks. The marks of people are always numbered
("[người 1]"); those of other kinds when a text has several ("[điện thoại 1]", "[điện thoại 2]"). The same person or
number has the same mark throughout a text. Nothing is kept by which the data could be restored.
"""

from __future__ import annotations

from sangto.privacy.candidates import Candidate
from sangto.privacy.find import find_candidates
from sangto.privacy.names import same_person
from sangto.privacy.records import Edit, Kind, PersonalData, Redacted
from sangto.privacy.view import view_of
from sangto.records import Span


def redact(text: str) -> Redacted:
    """`text` without personal data.

    Args:
        text: Any text; it is not cleaned otherwise.

    Returns:
        The new text, what was found in the text as given, and the map between both.
    """
    view = view_of(text)
    candidates = find_candidates(view)
    marks = marks_for(candidates)
    parts: list[str] = []
    found: list[PersonalData] = []
    edits: list[Edit] = []
    position = length = 0
    for candidate, mark in zip(candidates, marks, strict=True):
        raw = view.raw_span(candidate.span)
        parts += (text[position : raw.start], mark)
        start = length + raw.start - position
        length = start + len(mark)
        edits.append(Edit(raw, Span(start, length)))
        found.append(PersonalData(candidate.kind, raw, text[raw.start : raw.end]))
        position = raw.end
    parts.append(text[position:])
    return Redacted("".join(parts), tuple(found), tuple(edits))


def marks_for(candidates: list[Candidate]) -> list[str]:
    """The mark for each of `candidates`, in their order; equal things have equal marks."""
    numbers: list[int] = []
    known: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    for kind, _, key in candidates:
        numbers.append(_number(kind, key, known[kind]))
    return [
        f"[{kind.mark} {number}]" if kind is Kind.PERSON or len(known[kind]) > 1 else f"[{kind.mark}]"
        for (kind, _, _), number in zip(candidates, numbers, strict=True)
    ]


def _number(kind: Kind, key: str, known: list[str]) -> int:
    """The number of `key` among those of its kind, from 1; a new one joins `known`."""
    for number, other in enumerate(known, 1):
        if key == other or (kind is Kind.PERSON and same_person(key, other)):
            known[number - 1] = max(key, other, key=len)
            return number
    known.append(key)
    return len(known)
