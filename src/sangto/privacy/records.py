"""What is left of a text without its personal data: `Redacted`."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from sangto.records import PersonalData, Span


@dataclass(frozen=True, slots=True)
class Edit:
    """One replaced stretch: `raw` in the text as given became `redacted` in the new text."""

    raw: Span
    redacted: Span


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without its personal data.

    Attributes:
        text: The text with marks such as ``[điện thoại]`` or ``[người 1]``.
        found: What was replaced, in the order of the text; spans do not overlap.
        edits: The offset map, one entry for each replaced stretch, in the same order.
    """

    text: str
    found: tuple[PersonalData, ...]
    edits: tuple[Edit, ...]

    def to_redacted(self, offset: int) -> int:
        """The place in `text` of a place in the text as given.

        Args:
            offset: Code points from the start of the text as given. Inside replaced data: the start of its mark.

        Returns:
            Code points from the start of `text`.
        """
        at = bisect_right(self.edits, offset, key=lambda edit: edit.raw.start) - 1
        if at < 0:
            return offset
        edit = self.edits[at]
        return edit.redacted.start if offset < edit.raw.end else edit.redacted.end + offset - edit.raw.end

    def to_raw(self, offset: int) -> int:
        """The place in the text as given of a place in `text`; inside a mark: the start of what it replaced."""
        at = bisect_right(self.edits, offset, key=lambda edit: edit.redacted.start) - 1
        if at < 0:
            return offset
        edit = self.edits[at]
        return edit.raw.start if offset < edit.redacted.end else edit.raw.end + offset - edit.redacted.end
