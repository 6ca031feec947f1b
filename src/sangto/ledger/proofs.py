"""Inclusion and consistency proofs: which hashes they need, and how they are verified (RFC 9162, 2.1.3 and 2.1.4).

A proof is made of roots of subtrees. A subtree is named by `Subtree`: leaves from `start` up to `stop`. Making a proof
is then two steps: name the subtrees, and let a reader of hashes say their roots. Verifying knows nothing of that: it
follows the two algorithms of the RFC, so that an error in the one does not hide in the other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from sangto.ledger.hashing import EMPTY_ROOT, node_hash


class Subtree(NamedTuple):
    """Leaves from `start` (included) to `stop` (not included) that have a root of their own in some tree."""

    start: int
    stop: int


RootOf = Callable[[Subtree], bytes]


def _left_part(size: int) -> int:
    """The largest power of two smaller than `size`, where RFC 9162 splits a tree."""
    return 1 << (size - 1).bit_length() - 1


def complete_parts(subtree: Subtree) -> list[Subtree]:
    """The complete subtrees, largest first, whose roots give the root of one that need not be complete."""
    parts, start = [], subtree.start
    while start < subtree.stop:
        size = 1 << (subtree.stop - start).bit_length() - 1
        parts.append(Subtree(start, start + size))
        start += size
    return parts


def inclusion_subtrees(index: int, size: int) -> list[Subtree]:
    """The subtrees of an inclusion proof, from the sibling of the leaf upwards.

    Args:
        index: Number of the leaf, from 0.
        size: Leaves of the tree.

    Raises:
        ValueError: There is no such leaf.
    """
    if not 0 <= index < size:
        raise ValueError(f"a log of {size} entries has no entry {index}")
    path, start, stop = [], 0, size
    while stop - start > 1:
        middle = start + _left_part(stop - start)
        if index < middle:
            path.append(Subtree(middle, stop))
            stop = middle
        else:
            path.append(Subtree(start, middle))
            start = middle
    return path[::-1]


def consistency_subtrees(old: int, new: int) -> list[Subtree]:
    """The subtrees of a proof that a tree of `old` leaves is the beginning of one of `new` leaves.

    Raises:
        ValueError: The sizes are not 0 <= old <= new.
    """
    if not 0 <= old <= new:
        raise ValueError(f"a log of {old} entries is no beginning of one of {new}")
    if old in (0, new):
        return []
    path, start, stop, whole = [], 0, new, True
    while old != stop:
        middle = start + _left_part(stop - start)
        if old <= middle:
            path.append(Subtree(middle, stop))
            stop = middle
        else:
            path.append(Subtree(start, middle))
            start, whole = middle, False
    return ([] if whole else [Subtree(start, stop)]) + path[::-1]


def root_from_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes | None:
    """The root to which an inclusion proof leads, or None if it cannot be a proof for this place.

    Args:
        leaf: Hash of the leaf.
        index: Its number, from 0.
        size: Leaves of the tree.
        proof: Hashes from the leaf upwards.
    """
    if not 0 <= index < size:
        return None
    node, last, root = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return None
        if node & 1 or node == last:
            root = node_hash(sibling, root)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            root = node_hash(root, sibling)
        node, last = node >> 1, last >> 1
    return root if last == 0 else None


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether the proof shows that the leaf with this hash is entry `index` of the tree with this size and root."""
    return root_from_inclusion(leaf, index, size, proof) == root


def verify_consistency(old: int, old_root: bytes, new: int, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether the proof shows that the tree of `old` leaves is the beginning of the tree of `new` leaves."""
    if not 0 <= old <= new:
        return False
    if old == 0:
        return not proof and old_root == EMPTY_ROOT and (new > 0 or new_root == EMPTY_ROOT)
    if old == new:
        return not proof and old_root == new_root
    hashes = list(proof)
    if old.bit_count() == 1:
        hashes.insert(0, old_root)
    if not hashes:
        return False
    node, last = old - 1, new - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old_seen = new_seen = hashes[0]
    for sibling in hashes[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            old_seen, new_seen = node_hash(sibling, old_seen), node_hash(sibling, new_seen)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            new_seen = node_hash(new_seen, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and (old_seen, new_seen) == (old_root, new_root)
