"""Which column of somebody's file holds which field of a fact-check, with help when a name is wrong."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from sangto.claimreview.problems import quote
from sangto.errors import InputError

FIELDS = ("id", "claim", "title", "rating", "url", "publisher", "date", "language", "summary", "sources")
"""The fields that a column can be named for."""

STATUS, WITHDRAWN = "status", "withdrawal"
"""How the open data of a desk says that a fact-check was withdrawn: such a row is passed over."""

_MOST_LISTED = 12


def complete_columns(columns: Mapping[str, str] | None) -> dict[str, str]:
    """For each field the name of its column: the one given, else the field's own name.

    Args:
        columns: Field to column, e.g. ``{"claim": "tuyen_bo"}``.

    Raises:
        InputError: A key is not a field.
    """
    given = dict(columns or {})
    for field in given:
        if field not in FIELDS:
            raise InputError(
                f"There is no field {quote(field)}; the fields are {', '.join(FIELDS)}.",
                hint=suggest(field, FIELDS),
            )
    return {field: given.get(field, field) for field in FIELDS}


def describe_missing(column: str, seen: Sequence[str]) -> str:
    """What to say when a column is not there: its name and those that are."""
    listed = ", ".join(quote(name) for name in seen[:_MOST_LISTED]) or "none"
    more = f" and {len(seen) - _MOST_LISTED} more" if len(seen) > _MOST_LISTED else ""
    return f"no column {quote(column)}; there are: {listed}{more}"


def suggest(wanted: str, seen: Iterable[str]) -> str:
    """``Did you mean "…"?`` with the nearest of the names seen, or the empty string if none is near."""
    plain = {_plain(name): name for name in seen}
    nearest = difflib.get_close_matches(_plain(wanted), plain, n=1, cutoff=0.6)
    return f"Did you mean {quote(plain[nearest[0]])}?" if nearest else ""


def _plain(name: str) -> str:
    """The name without case, marks and separators: "Tuyên bố" and "tuyen_bo" are the same word to a
    reader.
    """
    bare = unicodedata.normalize("NFD", name[:200].casefold().replace("đ", "d"))
    return "".join(character for character in bare if character.isalnum())
