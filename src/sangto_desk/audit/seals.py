"""Seals over the audit trail: a row that was changed, removed or slipped in behind the triggers is found.

A seal is SHA-256 over the seal before and the entries after it, each as canonical JSON (RFC 8785), one a line. Order of
steps of `seal_entries`, every minute, in one transaction: keep writers away for a moment, so that no entry with a
smaller number can appear later; read what is not sealed yet; add one seal. `check_seals` counts it all again.

This finds what is changed in the database. Somebody who can write every file of the desk could also make all seals
anew; against that, the head of the chain is printed by `sangto doctor`, to be written down elsewhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import rfc8785
from django.db import connection, transaction

from sangto_desk.audit.models import Entry, Seal

BATCH = 10_000
START = "0" * 64


@dataclass(frozen=True, slots=True)
class SealReport:
    """What `check_seals` found.

    Attributes:
        entries: How many entries are under a seal.
        open: How many are not sealed yet.
        head: The last seal; zeros before the first.
        broken: The seals that do not fit, ``"first-last"``, in order.
    """

    entries: int
    open: int
    head: str
    broken: tuple[str, ...]


def seal_entries() -> int:
    """Seal what is not sealed yet; returns how many entries."""
    sealed = 0
    while count := _seal_batch():
        sealed += count
    return sealed


@transaction.atomic
def _seal_batch() -> int:
    if connection.vendor == "postgresql":  # on SQLite the transaction has the write lock already
        with connection.cursor() as cursor:
            cursor.execute("LOCK TABLE audit_entry IN SHARE MODE")
            cursor.execute("LOCK TABLE audit_seal IN EXCLUSIVE MODE")
    last = Seal.objects.last()
    entries = list(Entry.objects.filter(pk__gt=last.last if last else 0)[:BATCH])
    if entries:
        sha256 = _digest(last.sha256 if last else START, entries)
        Seal.objects.create(first=entries[0].pk, last=entries[-1].pk, count=len(entries), sha256=sha256)
    return len(entries)


def check_seals() -> SealReport:
    """Count every seal again from the entries that are there now."""
    head, before, entries, broken = START, 0, 0, []
    for seal in Seal.objects.iterator():
        rows = Entry.objects.filter(pk__gt=before, pk__lte=seal.last).iterator(chunk_size=BATCH)
        counted = _Counted(rows)
        if _digest(head, counted) != seal.sha256 or counted.number != seal.count:
            broken.append(str(seal))
        head, before, entries = seal.sha256, seal.last, entries + counted.number
    return SealReport(entries, Entry.objects.filter(pk__gt=before).count(), head, tuple(broken))


class _Counted:
    """Entries that are counted as they go by."""

    def __init__(self, rows: Iterable[Entry]) -> None:
        self.number = 0
        self._rows = rows

    def __iter__(self) -> Iterator[Entry]:
        for row in self._rows:
            self.number += 1
            yield row


def _digest(before: str, entries: Iterable[Entry]) -> str:
    sha256 = hashlib.sha256(before.encode())
    for entry in entries:
        sha256.update(b"\n" + _canonical(entry))
    return sha256.hexdigest()


def _canonical(entry: Entry) -> bytes:
    row = [
        str(entry.pk),
        entry.at.isoformat(),
        str(entry.actor_id or ""),
        str(entry.unit_id or ""),
        entry.action,
        entry.target_kind,
        entry.target_id,
        entry.before,
        entry.after,
    ]
    if entry.key_id:
        row.append(str(entry.key_id))
    return rfc8785.dumps(_plain(row))


def _plain(value: Any) -> Any:
    """Numbers as text: JSON of one store gives 1, that of another 1.0, and RFC 8785 knows none above 2^53."""
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    return str(value)
