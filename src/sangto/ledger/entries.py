"""What stands in the log: records of six kinds, each with the hash of a public page and nothing private.

There is no field for free text and none for a person: an entry holds numbers, times, paths of public pages, hashes,
public keys and signatures. `sangto.ledger.entry_json` writes entries and reads them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from sangto.ledger.entry_rules import (
    check_key,
    check_path,
    check_reason,
    check_sha256,
    check_signature,
    check_time,
    check_whole,
    refuse,
)


class Outcome(StrEnum):
    """How an appeal ended."""

    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    ANSWERED = "answered"
    DECLINED = "declined"


class KeyChangeReason(StrEnum):
    """Why a log has another key."""

    FIRST = "first"
    ROTATION = "rotation"
    LOSS = "loss"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What all entries have.

    Attributes:
        number: Place in the log, from 0.
        time: When it was appended, UTC, in whole seconds. Never before that of the entry above it.
        path: The public page that the entry is about, from the root of the site: ``/kiem-chung/nuoc-chanh/``.
        sha256: SHA-256 of the page's frozen canonical JSON, 64 hexadecimal digits.

    Raises:
        InvalidRecord: A value breaks a rule; names the field, the rule and the value.
    """

    kind: ClassVar[str] = ""
    number: int
    time: datetime
    path: str
    sha256: str

    def __post_init__(self) -> None:
        check_whole("number", self.number)
        check_time("time", self.time)
        check_path("path", self.path)
        check_sha256("sha256", self.sha256)


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication(Entry):
    """A fact-check was published for the first time."""

    kind = "publication"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change(Entry):
    """A page was put in the place of another.

    Attributes:
        version: Which version of the page this is; the published one was 1.
        replaces: `sha256` of the version before.
    """

    version: int
    replaces: str

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        check_whole("version", self.version, least=2)
        check_sha256("replaces", self.replaces)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(_Change):
    """A published fact-check was corrected."""

    kind = "correction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal(_Change):
    """A fact-check was taken back; its page says why."""

    kind = "withdrawal"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalCount(Entry):
    """How many claims were refused in a period, by reason; the page is the public count.

    Attributes:
        since: First day.
        until: Last day.
        counts: By reason, in the order of its name.
    """

    kind = "refusal-count"
    since: date
    until: date
    counts: tuple[tuple[str, int], ...]

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        if self.since > self.until:
            raise refuse("until", "must not be before 'since'", f"{self.since}, {self.until}")
        for reason, count in self.counts:
            check_reason("counts", reason)
            check_whole("counts", count)
        if list(self.counts) != sorted(dict(self.counts).items()):
            raise refuse("counts", "must name each reason once, in order", self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealOutcome(Entry):
    """An appeal was answered; the page is the public answer.

    Attributes:
        concerns: Path of the fact-check that the appeal was about.
        outcome: How it ended.
    """

    kind = "appeal-outcome"
    concerns: str
    outcome: Outcome

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        check_path("concerns", self.concerns)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChange(Entry):
    """From the next checkpoint on the log is signed with another key; the page is the public list of keys.

    Attributes:
        reason: Why.
        old: Text of the key until now; empty for the first.
        new: Text of the key from now on.
        recovery: Texts of the keys that may name a new one if this one is lost.
        quorum: How many of those must sign; 0 if there are none.
        signatures: Signature lines over the statement that `sangto.ledger.key_statement` writes.
    """

    kind = "key-change"
    reason: KeyChangeReason
    old: str
    new: str
    recovery: tuple[str, ...]
    quorum: int
    signatures: tuple[str, ...]

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        if (self.reason is KeyChangeReason.FIRST) != (not self.old):
            raise refuse("old", "is empty for the reason 'first' and for no other", self.old)
        if self.old:
            check_key("old", self.old)
        check_key("new", self.new)
        for text in self.recovery:
            check_key("recovery", text)
        check_whole("quorum", self.quorum, least=1 if self.recovery else 0, most=len(self.recovery))
        if len(set(self.recovery)) != len(self.recovery):
            raise refuse("recovery", "must name each key once", self.recovery)
        for line in self.signatures:
            check_signature("signatures", line)


KINDS: dict[str, type[Entry]] = {
    kind.kind: kind for kind in (Publication, Correction, Withdrawal, RefusalCount, AppealOutcome, KeyChange)
}
