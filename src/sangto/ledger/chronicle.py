"""What the entries of a log say, one after another: whether they fit together, and which keys they lead to.

Entries are looked at in the order in which they stand. Nothing here knows of hashes or signatures of the log itself.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from sangto.errors import InvalidRecord, LedgerConflict, NotCanonical
from sangto.ledger.entries import Correction, Entry, KeyChange, KeyChangeReason, Publication, Withdrawal
from sangto.ledger.entry_json import decode_entry, format_time
from sangto.ledger.findings import Fault, Finding, Run
from sangto.ledger.key_changes import KeyState, first_keys
from sangto.ledger.keys import PublicKey, parse_public_key

UNREADABLE = -1


@dataclass(frozen=True, slots=True)
class PageState:
    """The last entry about a fact-check."""

    number: int
    version: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Mention:
    """An entry that is about the page that was asked for, or has its hash."""

    place: int
    entry: Entry


@dataclass(slots=True)
class Chronicle:
    """Reads entries in order.

    Attributes:
        asked_path: Path of the page that was asked for; empty if it has none.
        asked_hash: Its SHA-256.
        watched: Places whose times are kept.
        numbers: What each entry says of its own place; `UNREADABLE` where one cannot be read.
        kinds: How many of each kind.
        form: Entries that cannot be read, or whose time is before that of the one above.
        sense: Entries that do not fit to others about their page, and changes of key that do not count.
        mentions: Entries about the page that was asked for.
        changes: Places and states of keys; the first at place 0.
        times: Times of the entries at the watched places.
        last_time: Time of the last entry.
    """

    asked_path: str = ""
    asked_hash: str = ""
    watched: Collection[int] = ()
    numbers: array[int] = field(default_factory=lambda: array("q"))
    kinds: Counter[str] = field(default_factory=Counter)
    form: list[Finding] = field(default_factory=list)
    sense: list[Finding] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    changes: list[tuple[int, KeyState]] = field(default_factory=list)
    times: dict[int, datetime] = field(default_factory=dict)
    last_time: datetime | None = None
    _pages: dict[str, PageState] = field(default_factory=dict)

    def read(self, place: int, data: bytes) -> Entry | None:
        """Look at the entry that stands at a place; returns it if it can be read."""
        try:
            entry = decode_entry(data, f"Entry {place}")
        except InvalidRecord as error:
            fault = Fault.ENTRY_NOT_CANONICAL if isinstance(error, NotCanonical) else Fault.ENTRY_INVALID
            self.form.append(Finding(fault, error.message, (Run(place, place),)))
            self.numbers.append(UNREADABLE)
            return None
        self.numbers.append(entry.number)
        self.kinds[entry.kind] += 1
        if self.last_time and entry.time < self.last_time:
            message = (
                f"Entry {place} has the time {format_time(entry.time)}, before that of the entry above it, "
                f"{format_time(self.last_time)}."
            )
            self.form.append(Finding(Fault.ENTRY_BACK_DATED, message, (Run(place, place),)))
        self.last_time = entry.time
        if place in self.watched:
            self.times[place] = entry.time
        if entry.path == self.asked_path or entry.sha256 == self.asked_hash:
            self.mentions.append(Mention(place, entry))
        self._check_sense(place, entry)
        return entry

    def _check_sense(self, place: int, entry: Entry) -> None:
        match entry:
            case KeyChange():
                self._follow_key(place, entry)
            case Publication():
                if entry.path in self._pages:
                    self._complain(place, entry, f"was published before, by entry {self._pages[entry.path].number}")
                self._pages[entry.path] = PageState(place, 1, entry.sha256)
            case Correction() | Withdrawal():
                before = self._pages.get(entry.path)
                if before is None:
                    self._complain(place, entry, "was never published")
                elif (entry.replaces, entry.version) != (before.sha256, before.version + 1):
                    message = (
                        f"has version {before.version} with SHA-256 {before.sha256[:12]}… by entry {before.number}, "
                        f"so version {entry.version} cannot replace {entry.replaces[:12]}…"
                    )
                    self._complain(place, entry, message)
                self._pages[entry.path] = PageState(place, entry.version, entry.sha256)

    def _complain(self, place: int, entry: Entry, what: str) -> None:
        message = f"Entry {place} ({entry.kind}) makes no sense: {entry.path} {what}."
        self.sense.append(Finding(Fault.ENTRY_HISTORY, message, (Run(place, place),), entry.path))

    def _follow_key(self, place: int, change: KeyChange) -> None:
        try:
            if change.number != place:
                raise LedgerConflict(f"It was signed for another place, {change.number}.")
            if change.reason is KeyChangeReason.FIRST:
                state = first_keys(change)
            elif self.changes:
                state = self.changes[-1][1].after(change)
            else:
                state = KeyState(parse_public_key(change.old)).after(change)
                self.changes.append((0, KeyState(parse_public_key(change.old))))
        except LedgerConflict as error:
            message = f"Entry {place}, a change of key, does not count. {error.message}"
            self.sense.append(Finding(Fault.KEY_CHANGE, message, (Run(place, place),)))
            return
        self.changes.append((place, state))

    def keys(self, trusted: PublicKey) -> list[tuple[int, PublicKey]]:
        """The keys that signed the log, each with the place from which on it did. `trusted` if the log names none."""
        return [(place, state.current) for place, state in self.changes] or [(0, trusted)]
