"""What was noticed in an entry when it was read, in words: reasons to look at it, never more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

KINDS: Mapping[str, Promise] = {
    "mixed-scripts": _("letters of other scripts or styles inside words"),
    "invisible": _("characters that cannot be seen"),
    "odd-words": _("many words that are no Vietnamese syllables"),
    "hidden-hidden": _("words marked as hidden"),
    "hidden-colour": _("words in the colour of the ground"),
    "hidden-tiny": _("words too small to read"),
    "hidden-off-page": _("words outside the page"),
    "hidden-transparent": _("words painted with full transparency"),
    "hidden-not-drawn": _("words that are not painted"),
    "hidden-recognised": _("recognised words under a scan"),
    "hidden-deleted": _("deleted words that the file still holds"),
    "hidden-comment": _("comments in the margin"),
    "active-macros": _("the file has macros; they were not run"),
    "active-remote-template": _("the file asks for a template from elsewhere; it was not fetched"),
    "active-linked-content": _("the file asks for content from elsewhere; it was not fetched"),
    "active-embedded-object": _("the file holds another object"),
    "active-field-command": _("the file has a field with a command; it was not run"),
}
"""What each kind of `sangto.intake.IntakeFlag` is called."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """One thing that was noticed.

    Attributes:
        what: Its kind in words.
        count: How many places there are; 0 where places are not counted.
        share: Of the words, from 0 to 1; 0 where that is not told.
        text: The first of hidden words.
    """

    what: str
    count: int
    share: float
    text: str


def noticed_in(flags: Mapping[str, Any]) -> list[Noticed]:
    """What an entry's flags say, in their order."""
    return [
        Noticed(
            str(KINDS.get(kind, kind)),
            0 if kind.startswith("active-") else int(flag.get("count", 0)),
            float(flag.get("share", 0.0)),
            str(flag.get("text", "")),
        )
        for kind, flag in flags.items()
    ]
