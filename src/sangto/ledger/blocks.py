"""The leaves of a log as its files give them, in blocks of 256, and which of the files can be believed.

A leaf can be learnt in two ways: by hashing the entry, or from the tile of level 0. The root of a full block stands in
the tile of level 1, too. Where all agree nothing more is kept than the root of the block. Where they do not, the signed
root tells which of them is the truth.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from typing import NamedTuple

from sangto.errors import LedgerDamaged
from sangto.ledger.bundles import read_bundle
from sangto.ledger.findings import Fault, Finding, Run, name_entries
from sangto.ledger.hashing import HASH_BYTES, Frontier, fold_peaks, leaf_hash, subtree_root
from sangto.ledger.sources import Source
from sangto.ledger.tiles import ENTRIES, WIDTH, Tile, split_hashes

Leaves = list[bytes]


class Read(NamedTuple):
    """The bytes of a tile or bundle, and whether they are those of the full one that took its place."""

    data: bytes
    longer: bool


def read_file(source: Source, tile: Tile) -> Read | None:
    """The bytes of a tile or bundle; of the full one where a partial one is gone, as the specification allows."""
    data = source.read(tile.path)
    if data is not None:
        return Read(data, False)
    data = source.read(tile.full.path) if tile.width < WIDTH else None
    return None if data is None else Read(data, True)


def read_hashes(source: Source, tile: Tile) -> Leaves | Finding:
    """The hashes of a tile, or what is wrong with its file."""
    found = read_file(source, tile)
    if found is None:
        return Finding(Fault.TILE_MISSING, f"The file of hashes {tile.path} is missing.", (), tile.path)
    wanted = tile.width * HASH_BYTES
    if len(found.data) < wanted or (len(found.data) > wanted and not found.longer):
        message = f"The file of hashes {tile.path} has {len(found.data):,} bytes and must have {wanted:,}."
        return Finding(Fault.TILE_DAMAGED, message, (), tile.path)
    return split_hashes(found.data[:wanted])


def read_entries(source: Source, tile: Tile) -> list[bytes] | Finding:
    """The entries of a bundle, or what is wrong with its file; how many there are is not checked."""
    found, runs = read_file(source, tile), (Run(tile.start, tile.stop - 1),)
    if found is None:
        message = f"The file {tile.path} with {name_entries(runs)} is missing."
        return Finding(Fault.BUNDLE_MISSING, message, runs, tile.path)
    try:
        entries = read_bundle(found.data, f"The file {tile.path}")
    except LedgerDamaged as error:
        return Finding(Fault.BUNDLE_DAMAGED, error.message, runs, tile.path)
    return entries[: tile.width] if found.longer else entries


@dataclass(frozen=True, slots=True)
class Block:
    """Up to 256 entries and their leaves.

    Attributes:
        index: Number of the block.
        width: How many entries it has, as signed.
        entries: The entries; None if their file is missing or damaged.
        hashed: Their hashes; None like `entries`.
        listed: The hashes of the tile; None if it is missing or of a wrong length.
    """

    index: int
    width: int
    entries: list[bytes] | None
    hashed: Leaves | None
    listed: Leaves | None


@dataclass(slots=True)
class Blocks:
    """What was read of all blocks.

    Attributes:
        size: Entries of the log, as signed.
        keep: Numbers of blocks whose leaves are kept in any case.
        hashed: Roots of the full blocks from entries; None where there is none. Ends where the log was cut off.
        listed: Roots of the full blocks from tiles, likewise.
        kept: Blocks where both differ or one is missing, and those of `keep`.
        findings: Files that are missing or damaged as such.
        reach: For how many entries there are files; fewer than `size` if the log was cut off.
    """

    size: int
    keep: Collection[int] = ()
    hashed: list[bytes | None] = field(default_factory=list)
    listed: list[bytes | None] = field(default_factory=list)
    kept: dict[int, Block] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    reach: int = field(init=False)

    def __post_init__(self) -> None:
        self.reach = self.size

    def read_all(self, source: Source) -> Iterator[Block]:
        """Read all blocks, in order. A log that was cut off is not asked for what it says it has."""
        for index in range(-(-self.size // WIDTH)):
            block = self._read(source, index)
            yield block
            if block.entries is None and block.listed is None and self._is_cut_off(source, index):
                return

    def _is_cut_off(self, source: Source, index: int) -> bool:
        """Whether nothing follows a block of which nothing is there; then that is what is wrong."""
        last, rest = divmod(self.size - 1, WIDTH)
        if any(read_file(source, Tile(level, last, rest + 1)) for level in (ENTRIES, 0)):
            return False
        runs = (Run(index * WIDTH, self.size - 1),)
        message = f"The log was cut off: {name_entries(runs)} of {self.size:,} missing."
        self.findings[-2:] = [Finding(Fault.TRUNCATED, message, runs)]
        self.reach = index * WIDTH
        return True

    def _read(self, source: Source, index: int) -> Block:
        width = min(WIDTH, self.size - index * WIDTH)
        entries = self._checked(read_entries(source, Tile(ENTRIES, index, width)))
        listed = self._checked(read_hashes(source, Tile(0, index, width)))
        hashed = None if entries is None else [leaf_hash(entry) for entry in entries]
        block = Block(index, width, entries, hashed, listed)
        if width == WIDTH:
            self.hashed.append(_full_root(hashed))
            self.listed.append(self.hashed[-1] if listed == hashed else _full_root(listed))
        if width < WIDTH or hashed != listed or index in self.keep:
            self.kept[index] = replace(block, entries=None)
        return block

    def _checked(self, found: list[bytes] | Finding) -> list[bytes] | None:
        if isinstance(found, Finding):
            self.findings.append(found)
            return None
        return found


def _full_root(leaves: Leaves | None) -> bytes | None:
    return subtree_root(leaves) if leaves is not None and len(leaves) == WIDTH else None


@dataclass(frozen=True, slots=True)
class Truth:
    """The leaves that lead to the signed root.

    Attributes:
        roots: Roots of the full blocks.
        rest: Leaves of the block that is not full.
    """

    roots: Sequence[bytes]
    rest: Sequence[bytes]

    def leaves_of(self, block: Block) -> Leaves | None:
        """The true leaves of a block, if one of its files has them."""
        if block.width < WIDTH:
            return list(self.rest)
        both = (block.hashed, block.listed)
        return next((leaves for leaves in both if _full_root(leaves) == self.roots[block.index]), None)


def find_truth(blocks: Blocks, above: Sequence[bytes] | None, root: bytes) -> Truth | None:
    """The leaves that lead to the signed root, from entries, tiles of level 0 or tiles of level 1.

    Args:
        blocks: All blocks.
        above: Roots of the full blocks from tiles of level 1; None if those cannot be read.
        root: As signed.
    """
    last = blocks.kept.get(blocks.size // WIDTH) if blocks.size % WIDTH else None
    rests: list[Leaves | None] = [last.hashed, last.listed] if last else [[]]
    for roots, rest in product((blocks.hashed, blocks.listed, above), rests):
        candidate = _complete(blocks.size, roots, rest)
        if candidate and root_of(candidate.roots, candidate.rest) == root:
            return candidate
    return None


def is_whole(blocks: Blocks) -> bool:
    """Whether entries or tiles of level 0 are all there, whatever they are."""
    last = blocks.kept.get(blocks.size // WIDTH)
    return any(
        _complete(blocks.size, roots, rest)
        for roots, rest in (
            (blocks.hashed, last.hashed if last else []),
            (blocks.listed, last.listed if last else []),
        )
    )


def _complete(size: int, roots: Sequence[bytes | None] | None, rest: Leaves | None) -> Truth | None:
    """Roots and leaves, if they are as many as a log of this size has."""
    known = [root for root in roots or () if root is not None]
    full, more = divmod(size, WIDTH)
    return Truth(known, rest) if rest is not None and (len(known), len(rest)) == (full, more) else None


def root_of(roots: Sequence[bytes], rest: Sequence[bytes]) -> bytes:
    """Root of a log from the roots of its full blocks and the leaves that follow them."""
    return fold_peaks(Frontier().extend(roots).peaks + Frontier().extend(rest).peaks)
