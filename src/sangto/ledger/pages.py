"""A public page beside the log: is it what the entries say of it?

The page is its frozen canonical JSON, its record. If that is an object with a field ``path``, the entries about that
path are asked; without one, any entry with its hash will do. A page in HTML names the address of its record in a
``<link rel="alternate" type="application/vnd.sangto.page+json" href="…">``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from sangto.ledger.canonical import page_hash, parse_json
from sangto.ledger.chronicle import Mention
from sangto.ledger.findings import Fault, Finding, Run, name_entries, runs_of

RECORD_TYPE = "application/vnd.sangto.page+json"


@dataclass(frozen=True, slots=True)
class PublicPage:
    """A page that is to be found in the log.

    Attributes:
        name: Where it was read.
        path: What it says of its own address; empty if nothing.
        sha256: SHA-256 of its canonical JSON; empty if there is no page where one should be.
        asked: Path of the page in HTML that named it as its record; empty if the record itself was given.
    """

    name: str
    path: str
    sha256: str
    asked: str = ""


def read_page(data: bytes, name: str, asked: str = "") -> PublicPage:
    """A page from its JSON; spaces and the order of fields do not matter.

    Args:
        data: Its record.
        name: Where it was read.
        asked: Path of the page in HTML that named it as its record: that of the page or of a version of it.

    Raises:
        InvalidRecord: It is not JSON, or has what canonical JSON cannot hold.
    """
    value: Any = parse_json(data, name)
    path = value.get("path") if isinstance(value, dict) else None
    return PublicPage(name, path if isinstance(path, str) else "", page_hash(value), asked)


def find_record_link(html: bytes) -> str | None:
    """The address of the record that a page in HTML names, as it stands there; None if it names none."""
    finder = _LinkFinder()
    finder.feed(html.decode("utf-8", "replace"))
    return finder.link


class _LinkFinder(HTMLParser):
    """Finds the first link to a record."""

    def __init__(self) -> None:
        super().__init__()
        self.link: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at a tag."""
        values = dict(attrs)
        is_record = tag == "link" and values.get("rel") == "alternate" and values.get("type") == RECORD_TYPE
        if is_record and self.link is None:
            self.link = values.get("href")


def check_page(page: PublicPage, mentions: Sequence[Mention]) -> Finding | None:
    """What is wrong with a page, if anything.

    Args:
        page: The page.
        mentions: Entries about its path or with its hash, in order.
    """
    if page.path and page.asked and page.path not in page.asked:
        message = f"At {page.name} stands another page, {page.path}."
        return Finding(Fault.PAGE_SWAPPED, message, (), page.asked)
    about = [one for one in mentions if one.entry.path == page.path] if page.path else list(mentions)
    what = page.path or page.name
    if not about:
        message = f"The page {what} is not in the log: no entry is about it."
        return Finding(Fault.PAGE_NOT_IN_LOG, message, (), page.path)
    last = about[-1]
    if not page.sha256:
        message = f"The page {what} is gone, but entry {last.place} ({last.entry.kind}) is about it."
        return Finding(Fault.PAGE_GONE, message, (Run(last.place, last.place),), page.path)
    if last.entry.sha256 == page.sha256 or not page.path:
        return None
    earlier = [one.place for one in about if one.entry.sha256 == page.sha256]
    if earlier:
        message = (
            f"The page {what} is an earlier version: {name_entries(runs_of(earlier))} has it, "
            f"but entry {last.place} ({last.entry.kind}) put another in its place."
        )
        return Finding(Fault.PAGE_OUTDATED, message, (Run(last.place, last.place),), page.path)
    message = (
        f"The page {what} was changed: its SHA-256 is {page.sha256}, "
        f"and entry {last.place} ({last.entry.kind}) says {last.entry.sha256}."
    )
    return Finding(Fault.PAGE_CHANGED, message, (Run(last.place, last.place),), page.path)
