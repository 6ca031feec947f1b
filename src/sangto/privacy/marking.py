"""A text with marks in place of personal data.

Steps: find what is personal; number what is the same; put in the marks. The marks of people are always numbered
("[người 1]"); those of other kinds when a text has several ("[điện thoại 1]", "[điện thoại 2]"). The same person or
number has the same mark throughout a text. Nothing is kept by which the data could be restored.
"""

from __future__ import annotations

from sangto.privacy.candidates import Candidate
from sangto.privacy.find import find_candidates
from sangto.privacy.mentions import same_person
from sangto.privacy.records import Edit, Redacted
from sangto.privacy.view import view_of
from sangto.records import PersonalData, Span
from sangto.records import PersonalKind as Kind


def put_marks(text: str) -> Redacted:
    """`text` with marks in place of personal data, what was found in the text as given, and the map between both."""
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
    known: dict[Kind, Numbers] = {kind: Numbers(kind) for kind in Kind}
    numbers = [known[kind].number(key) for kind, _, key in candidates]
    return [
        f"[{kind.mark} {number}]" if kind is Kind.PERSON or known[kind].count > 1 else f"[{kind.mark}]"
        for (kind, _, _), number in zip(candidates, numbers, strict=True)
    ]


class Numbers:
    """Numbers for things of one kind, from 1; the same thing has the same number.

    Args:
        kind: People are the same too if one name is the end of the other.
    """

    def __init__(self, kind: Kind) -> None:
        self.count = 0
        self._by_key: dict[str, int] = {}
        self._by_last_word: dict[str, list[str]] | None = {} if kind is Kind.PERSON else None

    def number(self, key: str) -> int:
        """The number of `key`; a new one if nothing like it is known."""
        known = self._by_key.get(key) or self._like(key)
        if known is None:
            self.count += 1
            known = self.count
        self._by_key.setdefault(key, known)
        return known

    def _like(self, key: str) -> int | None:
        """The number of a person with a longer or shorter form of the same name."""
        if self._by_last_word is None:
            return None
        others = self._by_last_word.setdefault(key.split(" ")[-1], [])
        alike = next((other for other in others if same_person(key, other)), None)
        others.append(key)
        return self._by_key[alike] if alike else None
