"""Whether a checkpoint is signed by the key that must have signed it."""

from __future__ import annotations

from collections.abc import Iterator

from sangto.ledger.checkpoints import SignedCheckpoint, signed_by
from sangto.ledger.findings import Fault, Finding
from sangto.ledger.keys import PublicKey

CHECKPOINT_FAULTS = (Fault.CHECKPOINT_ORIGIN, Fault.CHECKPOINT_KEY, Fault.CHECKPOINT_SIGNATURE)
HISTORY_FAULTS = (Fault.HISTORY_ORIGIN, Fault.HISTORY_KEY, Fault.HISTORY_SIGNATURE)


def check_signer(
    signed: SignedCheckpoint, key: PublicKey, what: str, faults: tuple[Fault, Fault, Fault], path: str
) -> Iterator[Finding]:
    """What is wrong with origin and signature of a checkpoint.

    Args:
        signed: The checkpoint.
        key: The key of the log at that time.
        what: What the checkpoint is called in messages.
        faults: What to call a wrong origin, another key, and a signature that is not true.
        path: Where the checkpoint was read.
    """
    wrong_origin, wrong_key, wrong_signature = faults
    if signed.checkpoint.origin != key.name:
        message = f"{what} is that of the log {signed.checkpoint.origin!r}; the key is one of {key.name!r}."
        yield Finding(wrong_origin, message, (), path)
        return
    match signed_by(signed, key):
        case None:
            names = ", ".join(f"{one.name}+{one.key_id.hex()}" for one in signed.note.signatures)
            yield Finding(wrong_key, f"{what} is not signed by {key}, but by {names}.", (), path)
        case False:
            message = f"{what} has a signature of {key.name}+{key.id.hex()} that is not true."
            yield Finding(wrong_signature, message, (), path)
