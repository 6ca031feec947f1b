"""Frozen records that cross the border of this app."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from sangto_desk.factchecks.models import Draft


@dataclass(frozen=True, slots=True)
class Text:
    """Everything of a fact-check that is written by hand.

    Attributes:
        rating: A value of `Rating`; empty while nobody has decided.
        title: The headline, with the truth in it rather than the rumour.
        summary: The answer in one sentence.
        truth: What is true instead.
        explanation: Markdown, with quotations as blocks ``{{quotation:ID}}``.
        method: How it was checked.
    """

    rating: str = ""
    title: str = ""
    summary: str = ""
    truth: str = ""
    explanation: str = ""
    method: str = ""

    @classmethod
    def names(cls) -> list[str]:
        """The names of the parts, in the order of a page."""
        return [field.name for field in fields(cls)]

    @classmethod
    def of(cls, values: Mapping[str, Any] | Draft) -> Text:
        """From a draft, or from a mapping with the names of the parts; line ends are made one kind."""
        if isinstance(values, Draft):
            return cls(**{name: getattr(values, name) for name in cls.names()})
        return cls(**{name: _plain(str(values.get(name, ""))) for name in cls.names()})

    def as_dict(self) -> dict[str, str]:
        """The parts by name."""
        return asdict(self)


def _plain(text: str) -> str:
    return text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n").strip()


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a text that was to be saved.

    Attributes:
        revision: Number of the draft as it is now.
        conflict: Somebody saved another text meanwhile; the draft is theirs, and this text is kept beside it.
        current: The text of the draft as it is now.
    """

    revision: int
    conflict: bool
    current: Text
