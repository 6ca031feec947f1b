"""Proof files, as in C2SP tlog-proof: that an entry is in a log, with all that an outsider needs to verify it offline.

A page can carry one. Who has the page, the proof file and the public key of the log needs nothing else and nobody.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, b64encode
from dataclasses import dataclass

from sangto.errors import InvalidNote
from sangto.ledger.checkpoints import SignedCheckpoint, parse_checkpoint, signed_by
from sangto.ledger.hashing import HASH_BYTES, leaf_hash
from sangto.ledger.keys import PublicKey
from sangto.ledger.proofs import verify_inclusion

_HEADER = "c2sp.org/tlog-proof@v1"
_INDEX = re.compile(r"index (0|[1-9][0-9]{0,18})")
MAX_HASHES = 64


@dataclass(frozen=True, slots=True)
class ProofFile:
    """A proof that an entry is in a log.

    Attributes:
        index: Number of the entry.
        hashes: The inclusion proof, from the leaf upwards.
        checkpoint: The signed checkpoint to whose root it leads.
        extra: Bytes that are not signed by anyone; Sáng Tỏ puts the entry itself there.
    """

    index: int
    hashes: tuple[bytes, ...]
    checkpoint: SignedCheckpoint
    extra: bytes = b""

    def __str__(self) -> str:
        extra = [f"extra {_base64(self.extra)}"] if self.extra else []
        lines = (_HEADER, *extra, f"index {self.index}", *map(_base64, self.hashes), "")
        return "".join(f"{line}\n" for line in lines) + str(self.checkpoint)

    def proves(self, entry: bytes, key: PublicKey) -> bool:
        """Whether the entry with these bytes is in the log that this key signs."""
        head = self.checkpoint.checkpoint
        return (
            head.origin == key.name
            and signed_by(self.checkpoint, key) is True
            and verify_inclusion(leaf_hash(entry), self.index, head.size, self.hashes, head.root)
        )


def parse_proof_file(data: bytes, what: str = "The proof") -> ProofFile:
    """Read a proof file. Nothing is verified.

    Args:
        data: Its bytes.
        what: What it is called in messages.

    Raises:
        InvalidNote: It is not exactly in the format; says which rule is broken.
    """
    head, empty_line, tail = data.partition(b"\n\n")
    try:
        lines = head.decode("ascii").split("\n")
    except UnicodeDecodeError as error:
        raise InvalidNote(f"{what} is not ASCII (byte {error.start}).") from error
    if not empty_line or lines.pop(0) != _HEADER:
        raise InvalidNote(f"{what} is not a proof file: it begins with {_HEADER!r}.")
    extra = b""
    if lines and lines[0].startswith("extra "):
        extra = _bytes(lines.pop(0).removeprefix("extra "), what)
    found = _INDEX.fullmatch(lines.pop(0)) if lines else None
    if not found:
        raise InvalidNote(f"{what} has no line 'index' with the number of the entry.")
    hashes = tuple(_bytes(line, what) for line in lines)
    if len(hashes) > MAX_HASHES or any(len(value) != HASH_BYTES for value in hashes):
        raise InvalidNote(f"{what} has a line that is not a hash of {HASH_BYTES} bytes, or too many of them.")
    return ProofFile(int(found[1]), hashes, parse_checkpoint(tail, what), extra)


def _base64(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _bytes(text: str, what: str) -> bytes:
    try:
        value = b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidNote(f"{what} has a line that is not base64: {text[:60]!r}.") from error
    if _base64(value) != text:
        raise InvalidNote(f"{what} has a line that is not in plain base64: {text[:60]!r}.")
    return value
