"""Verify a page with its proof file: offline, without the log, with the public key alone."""

from __future__ import annotations

from collections.abc import Iterator

from sangto.errors import InvalidRecord
from sangto.ledger.checkpoints import cosignatures
from sangto.ledger.chronicle import Mention
from sangto.ledger.entries import Entry
from sangto.ledger.entry_json import decode_entry
from sangto.ledger.findings import Fault, Finding, Report, Run
from sangto.ledger.hashing import leaf_hash
from sangto.ledger.keys import PublicKey
from sangto.ledger.pages import PublicPage, check_page
from sangto.ledger.proof_files import ProofFile
from sangto.ledger.proofs import verify_inclusion
from sangto.ledger.signers import CHECKPOINT_FAULTS, check_signer


def verify_proof(
    proof: ProofFile,
    name: str,
    key: PublicKey,
    witnesses: tuple[PublicKey, ...] = (),
    page: PublicPage | None = None,
) -> Report:
    """Verify a proof file, and the page that it belongs to.

    It shows that the entry was in the log when the checkpoint was signed, not that no later entry corrects the page.

    Args:
        proof: The proof file.
        name: Where it was read.
        key: The key of the log when the checkpoint was signed.
        witnesses: Keys of witnesses whose signatures are to be checked.
        page: The page.
    """
    signed, entry = proof.checkpoint, None
    findings = list(check_signer(signed, key, "The checkpoint of the proof", CHECKPOINT_FAULTS, name))
    seen = cosignatures(signed, witnesses)
    findings += [
        Finding(Fault.COSIGNATURE, f"The signature of the witness {one.witness} is not a true one.", (), name)
        for one in seen
        if not one.valid
    ]
    findings += _check_path(proof, name)
    try:
        entry = decode_entry(proof.extra, f"Entry {proof.index}")
    except InvalidRecord as error:
        findings.append(Finding(Fault.ENTRY_INVALID, error.message, (Run(proof.index, proof.index),), name))
    if page and entry and (wrong := check_page(page, [Mention(proof.index, entry)])):
        findings.append(wrong)
    return Report(
        log=name,
        checkpoint=signed,
        key=str(key),
        current_key=str(key),
        kinds=_count(entry),
        cosignatures=tuple(seen),
        findings=tuple(findings),
    )


def _check_path(proof: ProofFile, name: str) -> Iterator[Finding]:
    head = proof.checkpoint.checkpoint
    if not verify_inclusion(leaf_hash(proof.extra), proof.index, head.size, proof.hashes, head.root):
        message = f"The proof does not lead from entry {proof.index} to the root that was signed."
        yield Finding(Fault.PROOF_WRONG, message, (Run(proof.index, proof.index),), name)


def _count(entry: Entry | None) -> tuple[tuple[str, int], ...]:
    return ((entry.kind, 1),) if entry else ()
