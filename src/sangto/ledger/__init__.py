"""The public log: a list of everything published that can only grow, and that outsiders verify without asking anyone.

Formats are those of others: RFC 9162 (tree), C2SP tlog-tiles, signed-note, tlog-checkpoint, tlog-cosignature and
tlog-proof (files), RFC 8785 (entries). Packages of ``sangto[ledger]`` are loaded when they are first needed.

    entries, entry_rules, entry_json    what stands in the log
    keys, notes, checkpoints            who signed what
    key_changes                         how a log gets another key
    hashing, proofs, tiles, bundles     the tree and its files
    appending, store, log               let a log grow, keep it, prove things about it
    proof_files                         what a page carries
"""

from sangto.ledger.appending import Addition, Head, TileHash, append, new_head
from sangto.ledger.canonical import canonical_json, page_hash
from sangto.ledger.checkpoints import (
    Checkpoint,
    Cosignature,
    SignedCheckpoint,
    cosign,
    cosignatures,
    parse_checkpoint,
    sign_checkpoint,
    signed_by,
)
from sangto.ledger.entries import (
    KINDS,
    AppealOutcome,
    Correction,
    Entry,
    KeyChange,
    KeyChangeReason,
    Outcome,
    Publication,
    RefusalCount,
    Withdrawal,
)
from sangto.ledger.entry_json import decode_entry, encode_entry
from sangto.ledger.hashing import EMPTY_ROOT, Frontier, leaf_hash, node_hash
from sangto.ledger.key_changes import KeyState, first_keys, key_statement, sign_key_change
from sangto.ledger.keys import Algorithm, PublicKey, SecretKey, parse_public_key, parse_secret_key
from sangto.ledger.log import Log
from sangto.ledger.notes import Note, Signature, parse_note, sign_note
from sangto.ledger.proof_files import ProofFile, parse_proof_file
from sangto.ledger.proofs import verify_consistency, verify_inclusion
from sangto.ledger.store import LogStore, MemoryStore
from sangto.ledger.tiles import Tile, parse_tile_path

__all__ = [
    "EMPTY_ROOT",
    "KINDS",
    "Addition",
    "Algorithm",
    "AppealOutcome",
    "Checkpoint",
    "Correction",
    "Cosignature",
    "Entry",
    "Frontier",
    "Head",
    "KeyChange",
    "KeyChangeReason",
    "KeyState",
    "Log",
    "LogStore",
    "MemoryStore",
    "Note",
    "Outcome",
    "ProofFile",
    "PublicKey",
    "Publication",
    "RefusalCount",
    "SecretKey",
    "Signature",
    "SignedCheckpoint",
    "Tile",
    "TileHash",
    "Withdrawal",
    "append",
    "canonical_json",
    "cosign",
    "cosignatures",
    "decode_entry",
    "encode_entry",
    "first_keys",
    "key_statement",
    "leaf_hash",
    "new_head",
    "node_hash",
    "page_hash",
    "parse_checkpoint",
    "parse_note",
    "parse_proof_file",
    "parse_public_key",
    "parse_secret_key",
    "parse_tile_path",
    "sign_checkpoint",
    "sign_key_change",
    "sign_note",
    "signed_by",
    "verify_consistency",
    "verify_inclusion",
]
