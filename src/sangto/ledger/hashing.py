"""Hashes of the Merkle tree, as in RFC 9162 section 2.1: SHA-256, 0x00 before a leaf, 0x01 before two children."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

HASH_BYTES = 32
EMPTY_ROOT = sha256(b"").digest()

OnNode = Callable[[int, int, bytes], None]


def leaf_hash(entry: bytes) -> bytes:
    """Hash of a leaf, 32 bytes."""
    return sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash of a node above two hashes, 32 bytes."""
    return sha256(b"\x01" + left + right).digest()


def subtree_root(hashes: list[bytes]) -> bytes:
    """Root over a power of two of neighbouring hashes."""
    while len(hashes) > 1:
        hashes = [node_hash(hashes[at], hashes[at + 1]) for at in range(0, len(hashes), 2)]
    return hashes[0]


def fold_peaks(peaks: Sequence[bytes]) -> bytes:
    """Root over complete subtrees that stand side by side, the largest first."""
    if not peaks:
        return EMPTY_ROOT
    *others, root = peaks
    for peak in reversed(others):
        root = node_hash(peak, root)
    return root


@dataclass(frozen=True, slots=True)
class Frontier:
    """All of a tree that is needed to let it grow: the roots of its complete subtrees, one for each bit of its size.

    Attributes:
        size: Leaves.
        peaks: Hashes of 32 bytes, that of the largest subtree first; as many as `size` has bits that are set.
    """

    size: int = 0
    peaks: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if self.size < 0 or len(self.peaks) != self.size.bit_count():
            raise ValueError(f"a tree of {self.size} leaves has {self.size.bit_count()} peaks (got {len(self.peaks)})")

    def append(self, leaf: bytes) -> Frontier:
        """The tree with one more leaf, given as its hash; O(log n) at most and O(1) on average."""
        return self.extend((leaf,))

    def extend(self, leaves: Iterable[bytes], on_node: OnNode | None = None) -> Frontier:
        """The tree with more leaves.

        Args:
            leaves: Their hashes.
            on_node: Told of every subtree that becomes complete: its height, its number among those, its root.
        """
        peaks, size = list(self.peaks), self.size
        for leaf in leaves:
            root, position, height = leaf, size, 0
            while position & 1:
                root, position, height = node_hash(peaks.pop(), root), position >> 1, height + 1
                if on_node:
                    on_node(height, position, root)
            peaks.append(root)
            size += 1
        return Frontier(size, tuple(peaks))

    def root(self) -> bytes:
        """Hash of the whole tree."""
        return fold_peaks(self.peaks)

    def to_bytes(self) -> bytes:
        """The size in eight bytes, big-endian, and the peaks: at most 2,056 bytes, for a column of a database."""
        return self.size.to_bytes(8, "big") + b"".join(self.peaks)

    @classmethod
    def from_bytes(cls, data: bytes) -> Frontier:
        """Read `to_bytes` back.

        Raises:
            ValueError: It was not made by `to_bytes`.
        """
        size, rest = int.from_bytes(data[:8], "big"), data[8:]
        if len(data) < 8 or len(rest) != size.bit_count() * HASH_BYTES:
            raise ValueError(f"a frontier of {size} leaves does not have {len(data)} bytes")
        return cls(size, tuple(rest[at : at + HASH_BYTES] for at in range(0, len(rest), HASH_BYTES)))
