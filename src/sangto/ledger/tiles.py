"""Tiles of the tree, as in C2SP tlog-tiles: 256 neighbouring hashes of one level, in files that never change.

A hash of level L stands for 256 ** L leaves. Level 0 holds the hashes of the leaves; from level 1 on a hash is the root
of a full tile of the level below. Hashes in between are worked out when they are needed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sangto.ledger.hashing import EMPTY_ROOT, HASH_BYTES, node_hash, subtree_root
from sangto.ledger.proofs import RootOf, Subtree, complete_parts

WIDTH = 256
HEIGHT = 8
ENTRIES = -1  # the "level" of bundles of entries, which are cut like tiles of level 0
_PATH = re.compile(r"tile/(0|[1-9][0-9]?|entries)/((?:x[0-9]{3}/)*[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?")


@dataclass(frozen=True, slots=True, order=True)
class Tile:
    """The place of a tile.

    Attributes:
        level: From 0; `ENTRIES` for a bundle of entries.
        index: Its number within the level, from 0.
        width: How many hashes or entries it has, 1 to 256; fewer than 256 only at the right edge of the tree.
    """

    level: int
    index: int
    width: int = WIDTH

    @property
    def path(self) -> str:
        """Its address below the log's: ``tile/<L>/<N>[.p/<W>]``."""
        level = "entries" if self.level == ENTRIES else str(self.level)
        partial = "" if self.width == WIDTH else f".p/{self.width}"
        return f"tile/{level}/{_number_path(self.index)}{partial}"

    @property
    def full(self) -> Tile:
        """The tile that takes its place once 256 are there."""
        return Tile(self.level, self.index)

    @property
    def start(self) -> int:
        """Number of its first hash within the level."""
        return self.index * WIDTH

    @property
    def stop(self) -> int:
        """Number after its last hash within the level."""
        return self.start + self.width


def _number_path(number: int) -> str:
    parts = [f"{number % 1000:03}"]
    while number := number // 1000:
        parts.append(f"x{number % 1000:03}")
    return "/".join(reversed(parts))


def parse_tile_path(path: str) -> Tile | None:
    """The tile at an address below the log's, or None if it is the address of none."""
    found = _PATH.fullmatch(path)
    if not found:
        return None
    level = ENTRIES if found[1] == "entries" else int(found[1])
    tile = Tile(level, int(found[2].replace("/", "").replace("x", "")), int(found[3] or WIDTH))
    return tile if level < 64 and tile.path == path else None


def tiles_of(size: int) -> Iterator[Tile]:
    """All tiles of hashes of a tree, level by level."""
    level = 0
    while size:
        yield from _tiles_of_level(level, size)
        size //= WIDTH
        level += 1


def bundles_of(size: int) -> Iterator[Tile]:
    """All bundles of entries of a tree."""
    return _tiles_of_level(ENTRIES, size)


def _tiles_of_level(level: int, hashes: int) -> Iterator[Tile]:
    full, rest = divmod(hashes, WIDTH)
    yield from (Tile(level, index) for index in range(full))
    if rest:
        yield Tile(level, full, rest)


ReadTile = Callable[[Tile], list[bytes]]


def split_hashes(data: bytes) -> list[bytes]:
    """The hashes in the bytes of a tile."""
    return [data[at : at + HASH_BYTES] for at in range(0, len(data), HASH_BYTES)]


class TileReader:
    """Roots of subtrees of a log, read from its tiles.

    Args:
        size: Leaves of the log.
        read: The hashes of a tile. Each tile is asked for once.
    """

    def __init__(self, size: int, read: ReadTile) -> None:
        self._size = size
        self._read = read
        self._tiles: dict[tuple[int, int], list[bytes]] = {}

    def leaf(self, index: int) -> bytes:
        """Hash of a leaf."""
        return self._hashes(0, index, index + 1)[0]

    def root_of(self, subtree: Subtree) -> bytes:
        """Root of a subtree that begins where RFC 9162 lets one begin."""
        root = b""
        for part in reversed(complete_parts(subtree)):
            complete = self._complete(part)
            root = node_hash(complete, root) if root else complete
        return root or EMPTY_ROOT

    def _complete(self, part: Subtree) -> bytes:
        height = (part.stop - part.start).bit_length() - 1
        level = height // HEIGHT
        shift = level * HEIGHT
        return subtree_root(self._hashes(level, part.start >> shift, part.stop >> shift))

    def _hashes(self, level: int, start: int, stop: int) -> list[bytes]:
        index = start // WIDTH
        known = self._tiles.get((level, index))
        if known is None:
            width = min(WIDTH, (self._size >> level * HEIGHT) - index * WIDTH)
            known = self._tiles[level, index] = self._read(Tile(level, index, width))
        return known[start - index * WIDTH : stop - index * WIDTH]


def prove(subtrees: list[Subtree], root_of: RootOf) -> tuple[bytes, ...]:
    """The hashes of a proof, from the names of its subtrees."""
    return tuple(root_of(subtree) for subtree in subtrees)
