"""Which key a log is signed with, and what makes a change of it count.

* first: the log names its first key, and keys for recovery if there are any. Signed by the first key.
* rotation: signed by the old key and by the new one.
* loss: the old key cannot sign any more. Signed by the new key and by a quorum of the recovery keys: an offline key of
  the desk's own, or keys of others who vouch for it.

What they sign is a statement that names the log, the number and the time of the entry, so that it counts at no other
place. A change of a wrong key counts for nothing, whoever wrote it into the log.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sangto.errors import InvalidNote, LedgerConflict
from sangto.ledger.entries import KeyChange, KeyChangeReason
from sangto.ledger.entry_json import format_time
from sangto.ledger.keys import PublicKey, SecretKey, parse_public_key
from sangto.ledger.notes import Signature, parse_signature, sign_text, verifies

_HEADER = "sangto.ledger/key-change/v1"


def key_statement(change: KeyChange) -> str:
    """What is signed for a change of key: a line each for everything but the signatures."""
    new = parse_public_key(change.new)
    lines = (
        _HEADER,
        new.name,
        f"number {change.number}",
        f"time {format_time(change.time)}",
        f"page {change.path} {change.sha256}",
        f"reason {change.reason}",
        f"old {change.old or '-'}",
        f"new {change.new}",
        *(f"recovery {key}" for key in change.recovery),
        f"quorum {change.quorum}",
    )
    return "".join(f"{line}\n" for line in lines)


def sign_key_change(change: KeyChange, *keys: SecretKey) -> KeyChange:
    """The change with the signatures of further keys."""
    statement = key_statement(change)
    return replace(change, signatures=(*change.signatures, *(str(sign_text(statement, key)) for key in keys)))


def sign_key_statement(statement: str, key: SecretKey) -> Signature:
    """The signature line of one key for a statement, for keys that are kept offline.

    Raises:
        InvalidNote: The text is not the statement of a change of key: such a key signs nothing else.
    """
    if not statement.startswith(f"{_HEADER}\n") or not statement.endswith("\n"):
        raise InvalidNote(
            f"This is not the statement of a change of key, which begins with {_HEADER!r} and ends with a line end.",
            hint="Save the statement as the desk shows it.",
        )
    return sign_text(statement, key)


@dataclass(frozen=True, slots=True)
class KeyState:
    """The keys that hold at some place of a log.

    Attributes:
        current: The key that signs checkpoints.
        recovery: Keys that may name another one if it is lost.
        quorum: How many of those must sign.
    """

    current: PublicKey
    recovery: tuple[PublicKey, ...] = ()
    quorum: int = 0

    def after(self, change: KeyChange) -> KeyState:
        """The keys that hold after a change.

        Raises:
            LedgerConflict: It does not count; says which signature is missing or wrong.
        """
        if change.reason is KeyChangeReason.FIRST:
            raise LedgerConflict("A first key is named by the first entry of a log only.")
        if change.old != str(self.current):
            raise LedgerConflict(f"The change is from the key {change.old}, but the log is signed by {self.current}.")
        state = _named(change)
        if state.current.name != self.current.name:
            raise LedgerConflict(f"The new key is one of {state.current.name!r}, not of {self.current.name!r}.")
        signed = _signers(change, (self.current, state.current, *self.recovery))
        _need(state.current, signed, "the new key")
        if change.reason is KeyChangeReason.ROTATION:
            _need(self.current, signed, "the old key")
        elif not self.quorum or len(signed & set(self.recovery)) < self.quorum:
            raise LedgerConflict(
                f"A change after a loss needs the signatures of {max(self.quorum, 1)} of {len(self.recovery)} recovery "
                f"keys (got {len(signed & set(self.recovery))})."
            )
        return state


def first_keys(change: KeyChange) -> KeyState:
    """The keys that the first entry of a log names.

    Raises:
        LedgerConflict: It is not signed by the key that it names, or is no first entry.
    """
    if change.reason is not KeyChangeReason.FIRST or change.number != 0:
        raise LedgerConflict("A first key is named by the first entry of a log only.")
    state = _named(change)
    _need(state.current, _signers(change, (state.current,)), "the first key")
    return state


def _named(change: KeyChange) -> KeyState:
    return KeyState(parse_public_key(change.new), tuple(map(parse_public_key, change.recovery)), change.quorum)


def _signers(change: KeyChange, keys: tuple[PublicKey, ...]) -> set[PublicKey]:
    """Those of the keys whose signature is there and true."""
    statement = key_statement(change)
    signatures = [parse_signature(line) for line in change.signatures]
    return {key for key in keys if any(verifies(statement, signature, key) for signature in signatures)}


def _need(key: PublicKey, signed: set[PublicKey], what: str) -> None:
    if key not in signed:
        raise LedgerConflict(f"The change of key is not signed by {what}, {key}.")
