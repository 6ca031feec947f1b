"""The text as the finders read it: cleaned, and a folded twin of the same length.

Steps, in this order:

1. clean (`sangto.text.unicode.clean`), then drop marks that hide digits and letters: variation selectors, keycap and
   strike-through marks, fillers;
2. fold, one character for one: small letters without marks, đ as d, look-alikes of other scripts as Latin letters,
   digits of all scripts and in circles as 0-9, all dashes as ``-``, middle dots as ``.``;
3. note where the words stand that several finders begin with (`sangto.privacy.anchors`).

A pattern searched in `View.fold` works on text with and without marks, in capitals and in disguise; `View.text` tells
how the words were really written. Positions are the same in both; `View.raw_span` leads back to the text as given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sangto.privacy.anchors import Anchors, anchors_of
from sangto.privacy.folds import fold_common, fold_letters
from sangto.records import Span
from sangto.text.offsets import Edit, Form, OffsetMap, apply_edits
from sangto.text.unicode import clean

_HIDING = re.compile("[\u0300-\u036f\u0483-\u0489\u061c\u115f\u1160\u180e\u20d0-\u20ff\u3164\ufe00-\ufe0f]+")
_HIDING_LEADS = frozenset(
    mark.encode("utf-8")[:-1]
    for mark in map(chr, (*range(0x300, 0xD800), *range(0xE000, 0x10000)))
    if _HIDING.fullmatch(mark)
)
"""How these marks begin in UTF-8: bytes are found many times faster than one of a set of characters."""
_AROUND = 60
"""How far the text on both sides tells whether it is written without marks, in characters."""


@dataclass(frozen=True, slots=True)
class View:
    """A text in the three forms that finders need.

    Attributes:
        raw: As given.
        text: Cleaned, capitals and marks kept.
        fold: Of the same length, in plain small letters.
        cased: Of the same length, plain letters with their capitals.
        anchors: Where words stand that finders look for.
        offsets: From positions in both to the text as given.
        words: The words that may be a name, by the place of the first; kept since several finders read the same.
    """

    raw: str
    text: str
    fold: str
    cased: str
    anchors: Anchors
    offsets: OffsetMap
    words: dict[int, list[Span]] = field(default_factory=dict, compare=False, repr=False)

    def raw_span(self, span: Span) -> Span:
        """Where `span` stands in the text as given, with the hiding marks that cling to its last character."""
        if not len(self.offsets):
            return span
        start, end = self.offsets.to_source(span)
        clinging = _HIDING.match(self.raw, end)
        return Span(start, clinging.end() if clinging else end)

    def before(self, at: int, size: int) -> str:
        """At most `size` folded characters before `at`."""
        return self.fold[max(0, at - size) : at]

    def after(self, at: int, size: int) -> str:
        """At most `size` folded characters from `at` on."""
        return self.fold[at : at + size]

    def is_bare(self, at: int) -> bool:
        """Whether the text around `at` is written without marks."""
        return self.text[max(0, at - _AROUND) : at + _AROUND].isascii()

    def says(self, span: Span, word: str) -> bool:
        """Whether the text there can be `word` (small letters, with marks): equal, or written without marks."""
        written = self.text[span.start : span.end].lower()
        return written == word or written.isascii()


def view_of(raw: str) -> View:
    """The view of a text as given."""
    form = Form(raw, OffsetMap())
    cased = fold_common(raw)
    if cased is None:
        form = _without_hiding(clean(raw))
        cased = fold_letters(form.text)
    fold = cased.lower()
    return View(raw, form.text, fold, cased, anchors_of(form.text, fold), form.offsets)


def _without_hiding(form: Form) -> Form:
    """A cleaned text without the marks that hide digits and letters."""
    written = form.text.encode("utf-8", "surrogatepass")
    if not (any(lead in written for lead in _HIDING_LEADS) and _HIDING.search(form.text)):
        return form
    edits = [Edit(match.start(), match.end(), "") for match in _HIDING.finditer(form.text)]
    return Form(apply_edits(form.text, edits), OffsetMap.from_edits(edits).compose(form.offsets))
