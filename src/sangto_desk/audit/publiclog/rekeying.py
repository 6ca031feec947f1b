"""Give the log another key: while the old one is there, or after it was lost or stolen.

While it is there (`rotate_key`), the old key and the new one sign the change. After a loss those who hold recovery keys
vouch for the new one. Order of steps: the desk makes a key and says what they have to sign (`ask_for_new_key`); they
sign where their keys are kept; the desk appends the change with their signatures (`take_new_key`). What is asked for
waits in a file beside the keys, so that the same is asked however often, until it is answered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from django.conf import settings
from django.db import transaction

from sangto.errors import LedgerConflict, SangToError
from sangto.ledger import (
    KeyChange,
    KeyChangeReason,
    KeyState,
    PublicKey,
    Signature,
    decode_entry,
    encode_entry,
    key_statement,
    parse_public_key,
    sign_key_change,
)
from sangto_desk.audit.publiclog import keys
from sangto_desk.audit.publiclog.writing import entry_time, key_change, open_for_writing
from sangto_desk.common.files import write_new

ASKED = "log.change"
"""The change that waits for signatures, beside the keys."""


def rotate_key(recovery: Sequence[PublicKey] | None = None, quorum: int = 0) -> PublicKey:
    """Sign with a new key from now on; the old one is destroyed. Returns the new public key.

    Args:
        recovery: Keys that may name another one if this is lost; those until now if none are given.
        quorum: How many of them must sign then.

    Raises:
        LedgerConflict: A recovery key is the one that signs the log.
        LedgerMissing: The key that signs is not in the data folder.
    """
    folder = settings.DATA.keys
    with transaction.atomic():
        log = open_for_writing()
        head = log.store.head()
        current = head.keys.current
        keys.settle(folder, current)  # what an earlier change may have left to do
        old = keys.key_for(folder, current)
        _check_recovery(recovery or (), current)
        new = keys.prepare_next(folder, current.name)
        named = _named(head.keys, new.public, recovery, quorum)
        change = key_change(head.size, entry_time(head.time), KeyChangeReason.ROTATION, current, named)
        log.append([sign_key_change(change, old, new)], new)
    keys.settle(folder, new.public)
    return new.public


@transaction.atomic
def ask_for_new_key(recovery: Sequence[PublicKey] | None = None, quorum: int = 0) -> str:
    """Make another key, and the statement that holders of recovery keys sign for it; the same until it was answered.

    Args:
        recovery: Recovery keys from then on; those until now if none are given.
        quorum: How many of them must sign the next time.

    Raises:
        LedgerConflict: The log names no recovery keys, or one of them is the key that signs.
    """
    folder = settings.DATA.keys
    head = open_for_writing().store.head()
    current = head.keys.current
    if not head.keys.quorum:
        raise LedgerConflict(
            "The log names no recovery keys: nobody can vouch for another key.",
            hint="Bring keys/log.key back from a backup. `sangto log rotate-key --recovery` names recovery keys then.",
        )
    _check_recovery(recovery or (), current)
    keys.settle(folder, current)
    asked = _asked(folder)
    if asked is None or asked.number != head.size or (recovery and asked.recovery != tuple(map(str, recovery))):
        new = keys.prepare_next(folder, current.name)
        named = _named(head.keys, new.public, recovery, quorum)
        change = key_change(head.size, entry_time(head.time), KeyChangeReason.LOSS, current, named)
        asked = sign_key_change(change, new)
        (folder / ASKED).unlink(missing_ok=True)
        write_new(folder / ASKED, encode_entry(asked).decode())
    return key_statement(asked)


def take_new_key(signatures: Sequence[Signature]) -> PublicKey:
    """Append the change that was asked for, with the signatures of recovery keys. Returns the new public key.

    Raises:
        LedgerConflict: Nothing was asked for, the log has grown since, or true signatures are missing.
    """
    folder = settings.DATA.keys
    asked = _asked(folder)
    if asked is None:
        raise LedgerConflict("No change of key waits for signatures.", hint="Begin with: sangto log replace-key")
    with transaction.atomic():
        log = open_for_writing()
        if log.size != asked.number:
            raise LedgerConflict(
                f"The log has grown since: the statement is for entry {asked.number}, the next is {log.size}.",
                hint="Stop the desk, run sangto log replace-key again and have the new statement signed.",
            )
        new = keys.key_for(folder, parse_public_key(asked.new))
        log.append([replace(asked, signatures=(*asked.signatures, *map(str, signatures)))], new)
    keys.settle(folder, new.public)
    (folder / ASKED).unlink(missing_ok=True)
    return new.public


def _asked(folder: Path) -> KeyChange | None:
    """The change that waits for signatures, if it can be read and its key is still there."""
    try:
        asked = decode_entry((folder / ASKED).read_bytes())
        if isinstance(asked, KeyChange) and keys.key_for(folder, parse_public_key(asked.new)):
            return asked
    except (FileNotFoundError, SangToError):
        pass
    return None


def _named(until_now: KeyState, new: PublicKey, recovery: Sequence[PublicKey] | None, quorum: int) -> KeyState:
    if recovery is None:
        return KeyState(new, until_now.recovery, until_now.quorum)
    return KeyState(new, tuple(recovery), quorum)


def _check_recovery(recovery: Sequence[PublicKey], current: PublicKey) -> None:
    """A key that is lost cannot vouch for its successor."""
    if current in recovery:
        raise LedgerConflict(
            f"{current} signs the log, so it cannot be a recovery key.",
            hint="Make a key of its own and keep it offline: sangto ledger key new NAME --out recovery.key",
        )
