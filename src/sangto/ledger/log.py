"""A log that is kept in a store: append to it, prove things about it, serve its files.

`resource` answers with the files of C2SP tlog-tiles (checkpoint, tiles, bundles) and with ``key``, the text of the
public key; a web application puts them under its address, `sangto.ledger.export_log` into a folder.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sangto.ledger.appending import Addition, append
from sangto.ledger.bundles import write_bundle
from sangto.ledger.checkpoints import SignedCheckpoint, parse_checkpoint
from sangto.ledger.entries import Entry
from sangto.ledger.keys import SecretKey
from sangto.ledger.proof_files import ProofFile
from sangto.ledger.proofs import consistency_subtrees, inclusion_subtrees
from sangto.ledger.store import LogStore
from sangto.ledger.tiles import ENTRIES, HEIGHT, Tile, TileReader, bundles_of, parse_tile_path, prove, tiles_of

CHECKPOINT_PATH = "checkpoint"
KEY_PATH = "key"


class Log:
    """A log in a store.

    Args:
        store: Where it is kept.
    """

    def __init__(self, store: LogStore) -> None:
        self.store = store

    def append(self, entries: Sequence[Entry], key: SecretKey) -> Addition:
        """Append entries and sign a checkpoint, in the transaction of the store.

        Args:
            entries: In order; the first has the number `self.size`.
            key: The key that holds after the entries.

        Raises:
            LedgerConflict: They do not continue the log.
        """
        addition = append(self.store.head(), entries, key)
        self.store.add(addition)
        return addition

    @property
    def size(self) -> int:
        """How many entries there are, and the number of the next one."""
        return self.store.head().size

    def checkpoint(self) -> SignedCheckpoint | None:
        """The last signed checkpoint; None before the first."""
        data = self.store.checkpoint()
        return parse_checkpoint(data) if data else None

    def prove_inclusion(self, index: int, size: int) -> tuple[bytes, ...]:
        """The hashes that show that entry `index` is in the log of `size` entries.

        Raises:
            ValueError: There is no such entry, or not that many.
        """
        return prove(inclusion_subtrees(index, size), self._reader(size).root_of)

    def prove_consistency(self, old: int, new: int) -> tuple[bytes, ...]:
        """The hashes that show that the log of `old` entries is the beginning of that of `new` entries.

        Raises:
            ValueError: The sizes are not 0 <= old <= new, or there are not that many entries.
        """
        return prove(consistency_subtrees(old, new), self._reader(new).root_of)

    def proof_file(self, index: int) -> ProofFile:
        """What an outsider needs to verify that entry `index` is in the log: for the page that it is about.

        Raises:
            ValueError: There is no such entry.
        """
        checkpoint = self.checkpoint()
        if checkpoint is None:
            raise ValueError("a log without a checkpoint proves nothing")
        hashes = self.prove_inclusion(index, checkpoint.checkpoint.size)
        return ProofFile(index, hashes, checkpoint, self.store.entries(index, index + 1)[0])

    def _reader(self, size: int) -> TileReader:
        if size > self.size:
            raise ValueError(f"the log has {self.size} entries, not {size}")
        return TileReader(size, lambda tile: self.store.hashes(tile.level, tile.start, tile.stop))

    def resource(self, path: str) -> bytes | None:
        """The bytes of one of its files, or None if there is no such file.

        Args:
            path: Below the address of the log: ``checkpoint``, ``key``, ``tile/0/x001/234.p/17``, ``tile/entries/000``.
        """
        if path == CHECKPOINT_PATH:
            return self.store.checkpoint()
        head = self.store.head()
        if path == KEY_PATH:
            return f"{head.keys.current}\n".encode()
        tile = parse_tile_path(path)
        if tile is None or tile.stop > head.size >> HEIGHT * max(tile.level, 0):
            return None
        if tile.level == ENTRIES:
            return write_bundle(self.store.entries(tile.start, tile.stop))
        return b"".join(self.store.hashes(tile.level, tile.start, tile.stop))

    def tiles(self) -> Iterator[Tile]:
        """The tiles and bundles that the last checkpoint stands for."""
        size = self.size
        yield from bundles_of(size)
        yield from tiles_of(size)
