"""The public log: a list of everything published that can only grow, and that outsiders verify without asking anyone.

Formats are those of others: RFC 9162 (tree), C2SP tlog-tiles, signed-note, tlog-checkpoint, tlog-cosignature and
tlog-proof (files), RFC 8785 (entries). Packages of ``sangto[ledger]`` are loaded when they are first needed.

    entries, entry_rules, entry_json    what stands in the log
    keys, notes, checkpoints            who signed what
    key_changes                         how a log gets another key
    hashing, proofs, tiles, bundles     the tree and its files
    appending, store, log, exporting    let a log grow, keep it, prove things about it, write it into a folder
    proof_files, proving                what a page carries
    sources, blocks, chronicle          read a log from outside: its files, what they hold, what entries say
    differences, file_checks, pages     what was done to files, entries and pages
    verifying, verifying_proofs         all of it together, into a report of findings
"""

from sangto.ledger.appending import Addition, Head, TileHash, append, new_head
from sangto.ledger.canonical import canonical_json, page_hash
from sangto.ledger.checkpoints import (
    Checkpoint,
    Cosignature,
    SignedCheckpoint,
    accept_cosignatures,
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
from sangto.ledger.exporting import export_log
from sangto.ledger.findings import Fault, Finding, Report
from sangto.ledger.hashing import EMPTY_ROOT, Frontier, leaf_hash, node_hash
from sangto.ledger.key_changes import KeyState, first_keys, key_statement, sign_key_change
from sangto.ledger.keys import Algorithm, PublicKey, SecretKey, parse_public_key, parse_secret_key
from sangto.ledger.log import Log
from sangto.ledger.notes import Note, Signature, parse_note, sign_note
from sangto.ledger.pages import RECORD_TYPE, PublicPage, read_page
from sangto.ledger.proof_files import ProofFile, parse_proof_file
from sangto.ledger.proofs import verify_consistency, verify_inclusion
from sangto.ledger.proving import prove_entry
from sangto.ledger.sources import FolderSource, Source, WebSource
from sangto.ledger.store import LogStore, MemoryStore
from sangto.ledger.tiles import Tile, parse_tile_path
from sangto.ledger.verifying import Question, verify_log
from sangto.ledger.verifying_proofs import verify_proof

__all__ = [
    "EMPTY_ROOT",
    "KINDS",
    "RECORD_TYPE",
    "Addition",
    "Algorithm",
    "AppealOutcome",
    "Checkpoint",
    "Correction",
    "Cosignature",
    "Entry",
    "Fault",
    "Finding",
    "FolderSource",
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
    "PublicPage",
    "Publication",
    "Question",
    "RefusalCount",
    "Report",
    "SecretKey",
    "Signature",
    "SignedCheckpoint",
    "Source",
    "Tile",
    "TileHash",
    "WebSource",
    "Withdrawal",
    "accept_cosignatures",
    "append",
    "canonical_json",
    "cosign",
    "cosignatures",
    "decode_entry",
    "encode_entry",
    "export_log",
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
    "prove_entry",
    "read_page",
    "sign_checkpoint",
    "sign_key_change",
    "sign_note",
    "signed_by",
    "verify_consistency",
    "verify_inclusion",
    "verify_log",
    "verify_proof",
]
