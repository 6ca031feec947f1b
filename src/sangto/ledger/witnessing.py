"""Ask a witness for its signature, as C2SP tlog-witness describes it: one request, one answer.

Order of steps of `ask_witness`: send the last checkpoint with the size of the log that the witness has seen and the
proof that the log has only grown since; where the witness has seen another size it says which (409), and is asked
once more; read what it signed, of which nothing counts but a true signature of a witness that the caller knows. How the
request travels is the caller's business: this module opens no connection.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sangto.errors import LedgerConflict, LedgerMissing, LedgerUnreachable
from sangto.ledger.checkpoints import SignedCheckpoint, accept_cosignatures, parse_checkpoint
from sangto.ledger.keys import PublicKey
from sangto.ledger.log import Log

PATH = "/add-checkpoint"
SIZE_TYPE = "text/x.tlog.size"
_REFUSALS = {
    400: "does not understand the request",
    403: "does not know the key that signed the checkpoint",
    404: "does not know this log",
    422: "finds that the log does not continue what it saw before",
}


@dataclass(frozen=True, slots=True)
class WitnessAnswer:
    """What came back.

    Attributes:
        status: HTTP status.
        content_type: Of the body.
        content: The body.
    """

    status: int
    content_type: str
    content: bytes


Post = Callable[[bytes], WitnessAnswer]
"""Sends a body to ``<prefix>/add-checkpoint`` of a witness."""


def add_checkpoint_body(signed: SignedCheckpoint, old: int, proof: Sequence[bytes]) -> bytes:
    """The body of a request: the size that the witness has seen, the proof from there, the checkpoint."""
    lines = [f"old {old}", *(b64encode(value).decode("ascii") for value in proof), ""]
    return ("\n".join(lines) + f"\n{signed}").encode()


def ask_witness(log: Log, post: Post, witnesses: Sequence[PublicKey], *, seen: int = 0) -> SignedCheckpoint:
    """The last checkpoint of a log with the signature of a witness under it.

    Args:
        log: Whose checkpoint is to be signed.
        post: Sends the request.
        witnesses: Public keys of the witness.
        seen: Entries that the log had when the witness signed last; it says so itself where that is wrong.

    Raises:
        LedgerMissing: The log has not begun.
        LedgerConflict: The witness has seen a log that is longer, or another one of this size, or a fork.
        LedgerUnreachable: It answers with something that the protocol does not know.
        InvalidNote: What it sent is not its true signature.
    """
    signed = log.checkpoint()
    if signed is None:
        raise LedgerMissing("The log has not begun, so there is nothing to sign.")
    answer = post(_body(log, signed, seen))
    if answer.status == 409:
        answer = post(_body(log, signed, _seen(answer, seen, signed.checkpoint.size)))
    if answer.status != 200:
        raise _refused(answer)
    text = str(signed).encode() + answer.content
    return accept_cosignatures(signed, parse_checkpoint(text, "The answer of the witness"), witnesses)


def _body(log: Log, signed: SignedCheckpoint, seen: int) -> bytes:
    proof = log.prove_consistency(seen, signed.checkpoint.size) if seen else ()
    return add_checkpoint_body(signed, seen, proof)


def _seen(answer: WitnessAnswer, sent: int, size: int) -> int:
    """The size that a witness says it has seen."""
    text = answer.content.decode("ascii", "replace").strip()
    if answer.content_type.split(";")[0].strip() != SIZE_TYPE or not text.isdecimal() or len(text) > 15:
        raise LedgerConflict("The witness has seen this log with the same size and another root.", hint=_HINT)
    if int(text) > size:
        raise LedgerConflict(f"The witness has seen {int(text):,} entries and the log has {size:,}.", hint=_HINT)
    if int(text) == sent:
        raise LedgerConflict(f"The witness refuses the log from {sent:,} entries on.", hint=_HINT)
    return int(text)


_HINT = "The log may have been rewritten, or restored from an old copy: compare it with an export."


def _refused(answer: WitnessAnswer) -> LedgerConflict | LedgerUnreachable:
    told = _REFUSALS.get(answer.status, f"answers with the status {answer.status}")
    if answer.status in (409, 422):
        return LedgerConflict(f"The witness {_REFUSALS[422]}.", hint=_HINT)
    return LedgerUnreachable(f"The witness {told}.", hint="Give it the origin and the public key of this log.")
