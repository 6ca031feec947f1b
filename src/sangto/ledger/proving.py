"""Make proof files from the files of a log: for pages of logs that somebody else keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sangto.errors import LedgerDamaged, LedgerMissing
from sangto.ledger.blocks import read_entries, read_hashes
from sangto.ledger.checkpoints import SignedCheckpoint, parse_checkpoint
from sangto.ledger.findings import Finding
from sangto.ledger.log import CHECKPOINT_PATH
from sangto.ledger.proof_files import ProofFile
from sangto.ledger.proofs import inclusion_subtrees
from sangto.ledger.sources import Source
from sangto.ledger.tiles import ENTRIES, WIDTH, Tile, TileReader, bundles_of, prove


def read_checkpoint(source: Source) -> SignedCheckpoint:
    """The checkpoint of a log; its signatures are not verified.

    Raises:
        LedgerMissing: There is none.
        InvalidNote: It is not in the format of one.
    """
    data = source.read(CHECKPOINT_PATH)
    if data is None:
        raise LedgerMissing(f"There is no log at {source.name}: it has no file 'checkpoint'.")
    return parse_checkpoint(data, f"The checkpoint of {source.name}")


def prove_entry(source: Source, index: int, signed: SignedCheckpoint | None = None) -> ProofFile:
    """The proof file of an entry; reads a few tiles only.

    Args:
        source: The log.
        index: Number of the entry.
        signed: Its checkpoint, if that was read already.

    Raises:
        LedgerMissing: There is no log, or no such entry.
        LedgerDamaged: Files are missing or damaged.
    """
    signed = signed or read_checkpoint(source)
    size = signed.checkpoint.size
    if not 0 <= index < size:
        raise LedgerMissing(f"The log has no entry {index}; the last one is {size - 1}.", hint="Numbers begin with 0.")
    reader = TileReader(size, lambda tile: _need(read_hashes(source, tile)))
    hashes = prove(inclusion_subtrees(index, size), reader.root_of)
    block = index // WIDTH
    entries = _need(read_entries(source, Tile(ENTRIES, block, min(WIDTH, size - block * WIDTH))))
    if index - block * WIDTH >= len(entries):
        raise LedgerDamaged(f"Entry {index} is missing.", hint="Verify the log: sangto ledger verify")
    return ProofFile(index, hashes, signed, entries[index - block * WIDTH])


def all_entries(source: Source, size: int) -> Iterator[bytes]:
    """The bytes of all entries, in order.

    Raises:
        LedgerDamaged: A file is missing or damaged.
    """
    for tile in bundles_of(size):
        yield from _need(read_entries(source, tile))


def find_entry(source: Source, size: int, wanted: Callable[[bytes], bool]) -> int | None:
    """The number of the last entry that is wanted, from the end of the log; None if there is none.

    Raises:
        LedgerDamaged: A file is missing or damaged.
    """
    for tile in reversed(list(bundles_of(size))):
        entries = _need(read_entries(source, tile))
        for at in range(len(entries) - 1, -1, -1):
            if wanted(entries[at]):
                return tile.start + at
    return None


def _need(found: list[bytes] | Finding) -> list[bytes]:
    if isinstance(found, Finding):
        raise LedgerDamaged(found.message, hint="Verify the log: sangto ledger verify")
    return found
