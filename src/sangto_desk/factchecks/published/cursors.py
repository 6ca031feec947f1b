"""Where the next page of a list of fact-checks begins: time and hash of the last row that was shown."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import Unacceptable
from sangto_desk.factchecks.published.records import Head

Position = tuple[datetime, str]


def cursor_of(head: Head) -> str:
    """What stands in an address for the place behind a row."""
    return cursor_at(head.at, head.sha256)


def cursor_at(at: datetime, sha256: str) -> str:
    """The same for a row of another list, in which each has a time and a hash of its own."""
    return f"{at.isoformat()}~{sha256}"


def read_cursor(text: str) -> Position | None:
    """The place that a cursor names; None for an empty one, the beginning.

    Raises:
        Unacceptable: It is none of these lists.
    """
    if not text:
        return None
    moment, _tilde, sha256 = text.replace(" ", "+").partition("~")
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        at = datetime.min
    if at.tzinfo is None or len(sha256) != 64:
        raise Unacceptable(
            _("This address does not name a page of the list."), hint=_("Begin at the first page."), code="desk.cursor"
        )
    return at, sha256
