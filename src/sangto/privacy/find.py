"""All personal data of a text, by kind and place.

Order of precedence where two finders see the same characters: links, e-mail addresses, telephone numbers with IDs and
accounts, passports, number plates, handles, addresses, names.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from sangto.privacy.addresses import find_addresses
from sangto.privacy.addresses_beside import find_homes_beside
from sangto.privacy.addresses_english import find_english_addresses
from sangto.privacy.candidates import Candidate
from sangto.privacy.links import find_emails, find_handles, find_profiles
from sangto.privacy.mentions import find_again
from sangto.privacy.name_beside import find_names_beside
from sangto.privacy.name_called import find_called
from sangto.privacy.name_joined import find_joined, find_listed
from sangto.privacy.name_numbers import find_by_numbers
from sangto.privacy.name_selves import find_selves
from sangto.privacy.name_signed import find_signed
from sangto.privacy.names import find_names
from sangto.privacy.numbers import find_numbers
from sangto.privacy.papers import find_passports, find_plates
from sangto.privacy.view import View, view_of
from sangto.records import PersonalData, Span
from sangto.records import PersonalKind as Kind

_FINDERS = (
    find_profiles,
    find_emails,
    find_passports,
    find_numbers,
    find_plates,
    find_handles,
    find_english_addresses,
    find_addresses,
    find_names,
    find_called,
    find_selves,
    find_names_beside,
    find_signed,
    find_listed,
)


def find_all(text: str) -> list[PersonalData]:
    """Personal data of a text, in its order; the spans do not overlap."""
    view = view_of(text)
    return [_located(view, text, candidate) for candidate in find_candidates(view)]


def find_candidates(view: View) -> list[Candidate]:
    """What is found in a view, in the order of the text, without overlaps."""
    taken = _Taken()
    for finder in _FINDERS:
        taken.add(finder(view))
    early = taken.found()
    taken.add(find_homes_beside(view, early))
    taken.add(find_by_numbers(view, taken.found()))
    taken.add(find_joined(view, taken.people()))
    seen = set(early)
    taken.add(find_homes_beside(view, [later for later in taken.found() if later not in seen]))
    taken.add(find_again(view, taken.found()))
    return taken.found()


class _Taken:
    """Stretches of a text that are spoken for; the first to come keeps them."""

    def __init__(self) -> None:
        self._found: list[Candidate] = []
        self._starts: list[tuple[int, int]] = []

    def add(self, candidates: Iterable[Candidate]) -> None:
        """Keep those of `candidates` that touch nothing taken."""
        for candidate in candidates:
            if self._is_free(candidate.span):
                insort(self._starts, (candidate.span.start, candidate.span.end))
                self._found.append(candidate)

    def found(self) -> list[Candidate]:
        """What was kept, in the order of the text."""
        return sorted(self._found, key=lambda c: c.span)

    def people(self) -> list[Candidate]:
        """The people among them, in the order of the text."""
        return [candidate for candidate in self.found() if candidate.kind is Kind.PERSON]

    def _is_free(self, span: Span) -> bool:
        at = bisect_left(self._starts, (span.start, span.end))
        if at < len(self._starts) and self._starts[at][0] < span.end:
            return False
        return at == 0 or self._starts[at - 1][1] <= span.start


def _located(view: View, raw: str, candidate: Candidate) -> PersonalData:
    span = view.raw_span(candidate.span)
    return PersonalData(candidate.kind, span, raw[span.start : span.end])
