"""The log as pages show it: its files, its entries, where a page stands in it and the proof of that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sangto.ledger import Entry, KeyState, Log, ProofFile, PublicKey, SignedCheckpoint, decode_entry
from sangto_desk.audit.models import LogEntry
from sangto_desk.audit.publiclog.store import DatabaseStore
from sangto_desk.common.queries import FirstRow

KEYS_PATH = "/so-cong-khai/"
"""The page of the log itself; its record says which key signs."""
REFUSALS_PATH = "/khong-kiem-chung/"
"""Refused claims; the count of a period has its page below."""


def public_log() -> Log | None:
    """The log as it stands; None before it has begun."""
    store = DatabaseStore()
    return Log(store) if store.checkpoint() else None


def log_file(path: str) -> bytes | None:
    """One of the files of the log (``checkpoint``, ``key``, tiles); None if there is no such file."""
    log = public_log()
    return log.resource(path) if log else None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a page stands in the log.

    Attributes:
        number: Of the entry about it.
        sha256: SHA-256 of its record.
    """

    number: int
    sha256: str


def standing_of(sha256: str) -> Standing | None:
    """The last entry with this hash of a record."""
    row = _last_with(sha256)
    return Standing(row[0], sha256) if row else None


_last_with = FirstRow(lambda sha256: LogEntry.objects.filter(sha256=sha256).order_by("-number").values_list("number"))


def is_about(path: str) -> bool:
    """Whether an entry is about the page at a path."""
    return LogEntry.objects.filter(path=path).exists()


def latest_about(path: str) -> Entry | None:
    """The last entry about the page at a path."""
    row = LogEntry.objects.filter(path=path).order_by("number").last()
    return decode_entry(row.content.encode()) if row else None


def proof_of(number: int) -> ProofFile | None:
    """The proof file of an entry; None if there is no such entry."""
    log = public_log()
    try:
        return log.proof_file(number) if log else None
    except ValueError:
        return None


def entry(number: int) -> Entry | None:
    """One entry."""
    row = LogEntry.objects.filter(number=number).first()
    return decode_entry(row.content.encode()) if row else None


def entries(*, before: int | None = None, limit: int = 50) -> list[Entry]:
    """Entries, the newest first; of those with a smaller number than `before`."""
    rows = LogEntry.objects.order_by("-number")
    if before is not None:
        rows = rows.filter(number__lt=before)
    return [decode_entry(content.encode()) for content in rows.values_list("content", flat=True)[:limit]]


def checkpoint() -> SignedCheckpoint | None:
    """The last signed checkpoint; None before the log has begun."""
    log = public_log()
    return log.checkpoint() if log else None


def key_state() -> KeyState | None:
    """The key that signs now, and those that may name another if it is lost; None before the log has begun."""
    log = public_log()
    return log.store.head().keys if log else None


def current_key() -> PublicKey | None:
    """The key that signs now; None before the log has begun."""
    state = key_state()
    return state.current if state else None


def keys_record(key: PublicKey) -> dict[str, Any]:
    """The record of the page of the log: which key signs."""
    return {"format": "sangto-log/1", "key": str(key), "origin": key.name, "path": KEYS_PATH}
