"""Let the log grow, in the transaction of what it records: both are there afterwards, or neither is.

Order of steps of `append_to_log`: begin the log if this is its first moment (an entry of reason ``first`` names the
key); hold the head, so that nobody else appends; give the entry its number and time; sign; write. The checkpoint is
read by others after the commit alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.db import transaction

from sangto.ledger import (
    Entry,
    KeyChange,
    KeyChangeReason,
    KeyState,
    Log,
    PublicKey,
    SignedCheckpoint,
    accept_cosignatures,
    export_log,
    page_hash,
    sign_key_change,
)
from sangto.ledger.witnessing import Post, ask_witness
from sangto_desk.audit.models import LogHead
from sangto_desk.audit.publiclog import keys
from sangto_desk.audit.publiclog.store import DatabaseStore
from sangto_desk.audit.published import KEYS_PATH, keys_record

MakeEntry = Callable[[int, datetime], Entry]
"""Makes an entry from its number and its time."""


def log_origin() -> str:
    """The name of a new log: its address without ``https://``."""
    return f"{settings.SITE_ADDRESS.split('://', 1)[1]}/log"


@transaction.atomic
def begin_log() -> None:
    """Let the log begin with the entry that names its key; does nothing if it has begun."""
    open_for_writing()


@transaction.atomic
def append_to_log(make: MakeEntry) -> int:
    """Append one entry; returns its number.

    Args:
        make: Given the number and the time (UTC, whole seconds, never before the entry above), returns the entry.

    Raises:
        LedgerConflict: The entry does not continue the log.
        LedgerMissing: The key that signs is not in the data folder.
    """
    log = open_for_writing()
    head = log.store.head()
    entry = make(head.size, entry_time(head.time))
    log.append([entry], keys.key_for(settings.DATA.keys, head.keys.current))
    return entry.number


@transaction.atomic
def accept_witness(received: SignedCheckpoint, witnesses: Sequence[PublicKey]) -> int:
    """Put the true signatures of witnesses under the last checkpoint; returns how many signatures it has now.

    Raises:
        LedgerConflict: The log has grown since.
        InvalidNote: There is no true signature of any of the witnesses.
    """
    log = open_for_writing()
    log.store.head()
    signed = log.checkpoint()
    assert signed is not None
    accepted = accept_cosignatures(signed, received, witnesses)
    LogHead.objects.filter(pk=LogHead.ONLY).update(checkpoint=str(accepted))
    return len(accepted.note.signatures)


def witness_checkpoint(post: Post, witnesses: Sequence[PublicKey], *, seen: int = 0) -> int:
    """Ask a witness to sign the last checkpoint, and put its signature there; returns how many signatures it has now.

    Args:
        post: Sends the request; nothing here opens a connection.
        witnesses: Public keys of the witness.
        seen: Entries that the log had when the witness signed last, if that is known.

    Raises:
        As `sangto.ledger.witnessing.ask_witness` and `accept_witness`.
    """
    begin_log()
    return accept_witness(ask_witness(Log(DatabaseStore()), post, witnesses, seen=seen), witnesses)


@transaction.atomic
def export_public_log(folder: Path) -> int:
    """Write the files of the log into a folder, held meanwhile so that it does not grow; returns how many entries."""
    log = open_for_writing()
    log.store.head()
    export_log(log, folder)
    return log.size


def open_for_writing() -> Log:
    """The log, held until the transaction ends; begun if it has not."""
    store = DatabaseStore(writing=True)
    row = store.row()
    if row is None:
        key = keys.first_key(settings.DATA.keys, log_origin())
        store.begin(key.public)
        row = store.row()
    log = Log(store)
    assert row is not None
    if row.size == 0:
        key = keys.first_key(settings.DATA.keys, log_origin())
        first = key_change(0, entry_time(None), KeyChangeReason.FIRST, None, KeyState(key.public))
        log.append([sign_key_change(first, key)], key)
    return log


def entry_time(last: datetime | None) -> datetime:
    """Now, or the time of the entry above where the clock of the machine went back."""
    now = datetime.now(UTC).replace(microsecond=0)
    return max(now, last) if last else now


def key_change(number: int, time: datetime, reason: KeyChangeReason, old: PublicKey | None, new: KeyState) -> KeyChange:
    """The entry that names the keys from now on, without any signature yet."""
    return KeyChange(
        number=number,
        time=time,
        path=KEYS_PATH,
        sha256=page_hash(keys_record(new.current)),
        reason=reason,
        old=str(old) if old else "",
        new=str(new.current),
        recovery=tuple(map(str, new.recovery)),
        quorum=new.quorum,
        signatures=(),
    )
