"""What can be wrong with a log, and the report of a verification."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from sangto.ledger.checkpoints import Cosignature, SignedCheckpoint

_SHOWN = 8  # runs of numbers in a message


class Fault(StrEnum):
    """Kinds of what is wrong. The value is a stable name; the comment says what has happened."""

    NO_CHECKPOINT = "checkpoint.missing"  # there are entries or tiles, and nothing that signs them
    CHECKPOINT_MALFORMED = "checkpoint.malformed"  # not in the format of a checkpoint
    CHECKPOINT_ORIGIN = "checkpoint.origin"  # the checkpoint is that of another log
    CHECKPOINT_KEY = "checkpoint.key"  # not signed by the key of the log
    CHECKPOINT_SIGNATURE = "checkpoint.signature"  # the signature of that key is not a true one
    CHECKPOINT_ROOT = "checkpoint.root"  # entries and tiles are not what was signed
    COSIGNATURE = "checkpoint.cosignature"  # the signature of a witness is not a true one
    ROLLED_BACK = "history.rolled-back"  # the log is shorter than it was at an earlier checkpoint
    FORKED = "history.forked"  # an earlier checkpoint is not the beginning of this log
    HISTORY_KEY = "history.key"  # an earlier checkpoint was signed by a key that was never this log's
    HISTORY_SIGNATURE = "history.signature"  # the signature of an earlier checkpoint is not a true one
    HISTORY_ORIGIN = "history.origin"  # an earlier checkpoint is that of another log
    TRUNCATED = "log.truncated"  # the last entries are missing
    REWRITTEN = "log.rewritten"  # entries and their tile were changed together, after they were signed
    TILE_MISSING = "tile.missing"  # a file of hashes is missing
    TILE_DAMAGED = "tile.damaged"  # a file of hashes is not what was signed
    BUNDLE_MISSING = "bundle.missing"  # a file of entries is missing
    BUNDLE_DAMAGED = "bundle.damaged"  # a file of entries cannot be cut into entries
    ENTRY_CHANGED = "entry.changed"  # an entry is not what was signed
    ENTRY_DELETED = "entry.deleted"  # an entry was taken out
    ENTRY_INSERTED = "entry.inserted"  # an entry was put in
    ENTRY_REORDERED = "entry.reordered"  # an entry stands at another place
    ENTRY_BACK_DATED = "entry.back-dated"  # an entry has an earlier time than what was there before it
    ENTRY_POST_DATED = "entry.post-dated"  # an entry has a later time than the witness that had seen it
    ENTRY_NOT_CANONICAL = "entry.not-canonical"  # an entry is JSON in another form than the canonical one
    ENTRY_INVALID = "entry.invalid"  # an entry breaks the rules for entries
    ENTRY_HISTORY = "entry.history"  # an entry does not fit to earlier ones about its page
    KEY_CHANGE = "entry.key-change"  # a change of key is not signed by those who must sign it
    KEY_PUBLISHED = "key.published"  # the key that the log publishes is not the one that signs it
    PROOF_WRONG = "proof.wrong"  # the proof of a page does not lead to the root that was signed
    PAGE_CHANGED = "page.changed"  # a page is not what the log says
    PAGE_OUTDATED = "page.outdated"  # a page is an earlier version of what the log says
    PAGE_SWAPPED = "page.swapped"  # at the address of a page stands another one
    PAGE_GONE = "page.gone"  # there is no page where the log says that there is one
    PAGE_NOT_IN_LOG = "page.not-in-log"  # no entry is about a page


class Run(NamedTuple):
    """Entries from one number to another, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        fault: What kind of thing.
        message: What exactly, for a person.
        entries: Numbers of the entries that it concerns, if it is about entries.
        path: The file of the log or the page that it concerns, if it is about one.
    """

    fault: Fault
    message: str
    entries: tuple[Run, ...] = ()
    path: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What a verification found.

    Attributes:
        log: Where the log was read.
        checkpoint: The checkpoint that was verified; None if it has no readable one.
        key: Text of the key that was trusted.
        key_from_log: Whether that key was read from the log itself, since none was given.
        current_key: Text of the key that signs now; another than `key` after a change of key.
        kinds: How many entries of each kind, by name.
        cosignatures: What the known witnesses say.
        findings: All that is wrong; empty if the log is as it was signed.
    """

    log: str
    checkpoint: SignedCheckpoint | None = None
    key: str = ""
    key_from_log: bool = False
    current_key: str = ""
    kinds: tuple[tuple[str, int], ...] = ()
    cosignatures: tuple[Cosignature, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def runs_of(numbers: Iterable[int]) -> tuple[Run, ...]:
    """Ascending numbers as runs."""
    runs: list[Run] = []
    for number in numbers:
        if runs and number == runs[-1].last + 1:
            runs[-1] = Run(runs[-1].first, number)
        else:
            runs.append(Run(number, number))
    return tuple(runs)


def name_entries(runs: Sequence[Run]) -> str:
    """``entry 3`` or ``entries 3, 5–9``; long lists are cut."""
    parts = [f"{run.first:,}" if run.first == run.last else f"{run.first:,}–{run.last:,}" for run in runs]
    more = f" and {len(parts) - _SHOWN} more" if len(parts) > _SHOWN else ""
    word = "entry" if len(runs) == 1 and runs[0].first == runs[0].last else "entries"
    return f"{word} {', '.join(parts[:_SHOWN])}{more}"
