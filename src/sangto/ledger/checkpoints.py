"""Checkpoints, as in C2SP tlog-checkpoint and tlog-cosignature: how long a log is and what its root is, signed.

A log signs its checkpoint; witnesses may add that they saw it, and that it continues what they saw before.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass

from sangto.errors import InvalidNote, LedgerConflict
from sangto.ledger.hashing import HASH_BYTES
from sangto.ledger.keys import SIGNATURE_BYTES, Algorithm, PublicKey, SecretKey
from sangto.ledger.notes import Note, Signature, parse_note, sign_note, verifies

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_TIME_BYTES = 8


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a log says of itself.

    Attributes:
        origin: Which log; its key is called so too.
        size: How many entries it has.
        root: Root of its tree, 32 bytes.
        extensions: Further lines, which logs of Sáng Tỏ do not have.
    """

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    @property
    def root_text(self) -> str:
        """The root in base64."""
        return b64encode(self.root).decode("ascii")

    @property
    def text(self) -> str:
        """What is signed."""
        lines = (self.origin, str(self.size), self.root_text, *self.extensions)
        return "".join(f"{line}\n" for line in lines)


@dataclass(frozen=True, slots=True)
class SignedCheckpoint:
    """A checkpoint with the note that carries it. It counts for nothing until a signature was verified."""

    checkpoint: Checkpoint
    note: Note

    def __str__(self) -> str:
        return str(self.note)


@dataclass(frozen=True, slots=True)
class Cosignature:
    """What a witness says.

    Attributes:
        witness: Name of the witness.
        time: When it saw the checkpoint, in seconds since 1970 (UTC).
        valid: Whether its signature is true.
    """

    witness: str
    time: int
    valid: bool


def sign_checkpoint(checkpoint: Checkpoint, *keys: SecretKey) -> SignedCheckpoint:
    """Sign a checkpoint as the log. Sign only one that continues the last one."""
    return SignedCheckpoint(checkpoint, sign_note(checkpoint.text, *keys))


def parse_checkpoint(data: bytes, what: str = "The checkpoint") -> SignedCheckpoint:
    """Read a signed checkpoint. Signatures are not verified.

    Args:
        data: Its bytes.
        what: What it is called in messages.

    Raises:
        InvalidNote: It is not exactly in the format; says which rule is broken.
    """
    note = parse_note(data, what)
    lines = note.text[:-1].split("\n")
    if len(lines) < 3 or not all(lines):
        raise InvalidNote(f"{what} needs three lines: origin, size and root (got {len(lines)}, or empty ones).")
    origin, size, root, *extensions = lines
    if not _SIZE.fullmatch(size):
        raise InvalidNote(f"{what} has a size that is not a plain number: {size[:40]!r}.")
    try:
        value = b64decode(root, validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidNote(f"{what} has a root that is not base64: {root[:60]!r}.") from error
    if len(value) != HASH_BYTES or b64encode(value).decode("ascii") != root:
        raise InvalidNote(f"{what} has a root that is not a hash of 32 bytes: {root[:60]!r}.")
    return SignedCheckpoint(Checkpoint(origin, int(size), value, tuple(extensions)), note)


def signed_by(signed: SignedCheckpoint, key: PublicKey) -> bool | None:
    """Whether the signature of a log's key is true; None if the key did not sign at all."""
    found = [signature for signature in signed.note.signatures if signature.is_by(key)]
    return all(verifies(signed.note.text, signature, key) for signature in found) if found else None


def cosign(signed: SignedCheckpoint, key: SecretKey, time: int) -> SignedCheckpoint:
    """Add the cosignature of a witness that has seen this checkpoint continue the last one that it saw.

    Args:
        signed: The checkpoint, with the signature of its log.
        key: A key of the algorithm COSIGNATURE.
        time: When it was seen, in seconds since 1970 (UTC).

    Raises:
        InvalidNote: The key is not that of a witness.
    """
    if key.public.algorithm is not Algorithm.COSIGNATURE:
        raise InvalidNote(
            f"The key {key.public.name} is not one of a witness.", hint="Make one: sangto ledger key new --witness"
        )
    value = time.to_bytes(_TIME_BYTES, "big") + key.sign(_cosigned(signed.note.text, time))
    signature = Signature(key.public.name, key.public.id, value)
    others = tuple(one for one in signed.note.signatures if not one.is_by(key.public))
    return SignedCheckpoint(signed.checkpoint, Note(signed.note.text, (*others, signature)))


def accept_cosignatures(
    signed: SignedCheckpoint, received: SignedCheckpoint, witnesses: Sequence[PublicKey]
) -> SignedCheckpoint:
    """The checkpoint of a log with what witnesses have sent back for it.

    Args:
        signed: The last checkpoint of the log.
        received: The same with signatures of witnesses; those of others are left out.
        witnesses: Keys of the witnesses that the log accepts.

    Raises:
        LedgerConflict: It is another checkpoint: the log may have grown since.
        InvalidNote: It has no true signature of any of the witnesses.
    """
    if received.note.text != signed.note.text:
        raise LedgerConflict(
            f"The signature is for {received.checkpoint.size:,} entries and the log has {signed.checkpoint.size:,}.",
            hint="Ask the witness to sign the last checkpoint.",
        )
    text, new = signed.note.text, []
    for signature in received.note.signatures:
        keys = [key for key in witnesses if key.algorithm is Algorithm.COSIGNATURE and signature.is_by(key)]
        if any(_read_cosignature(text, signature, key).valid for key in keys):
            new.append(signature)
    if not new:
        raise InvalidNote("No witness that the log accepts has signed this.", hint="Check the keys of the witnesses.")
    names = {(one.name, one.key_id) for one in new}
    old = tuple(one for one in signed.note.signatures if (one.name, one.key_id) not in names)
    return SignedCheckpoint(signed.checkpoint, Note(text, (*old, *new)))


def cosignatures(signed: SignedCheckpoint, witnesses: Sequence[PublicKey]) -> list[Cosignature]:
    """What the witnesses with these keys say, in the order of the note. Others are passed over."""
    return [
        _read_cosignature(signed.note.text, signature, key)
        for signature in signed.note.signatures
        for key in witnesses
        if signature.is_by(key) and key.algorithm is Algorithm.COSIGNATURE
    ]


def _read_cosignature(text: str, signature: Signature, key: PublicKey) -> Cosignature:
    time = int.from_bytes(signature.value[:_TIME_BYTES], "big")
    valid = (
        len(signature.value) == _TIME_BYTES + SIGNATURE_BYTES
        and time < 1 << 63
        and key.verifies(signature.value[_TIME_BYTES:], _cosigned(text, time))
    )
    return Cosignature(key.name, time, valid)


def _cosigned(text: str, time: int) -> bytes:
    return f"cosignature/v1\ntime {time}\n{text}".encode()
