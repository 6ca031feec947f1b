"""Trees and proofs: against the implementation of the Go project, and round trips of any size."""

from __future__ import annotations

from base64 import b64decode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logs import vectors
from sangto.ledger import EMPTY_ROOT, Frontier, leaf_hash, verify_consistency, verify_inclusion
from sangto.ledger.hashing import subtree_root
from sangto.ledger.proofs import consistency_subtrees, inclusion_subtrees
from sangto.ledger.tiles import TileReader, prove

MOST = 70_000
LEAVES = [leaf_hash(b"entry %d" % number) for number in range(MOST)]
_UP = [subtree_root(LEAVES[at : at + 256]) for at in range(0, MOST - 255, 256)]
LEVELS = [LEAVES, _UP, [subtree_root(_UP[:256])]]
ROOTS = [EMPTY_ROOT]
_frontier = Frontier()
for _leaf in LEAVES[:600]:
    _frontier = _frontier.append(_leaf)
    ROOTS.append(_frontier.root())


def reader(size: int) -> TileReader:
    return TileReader(size, lambda tile: LEVELS[tile.level][tile.start : tile.stop])


def hashes(row: dict[str, list[str]]) -> tuple[bytes, ...]:
    return tuple(map(b64decode, row["hashes"]))


def root(size: int) -> bytes:
    return b64decode(vectors()["roots"][str(size)])


@pytest.mark.parametrize("size", sorted(map(int, vectors()["roots"])))
def test_root_is_that_of_the_go_project(size):
    assert Frontier().extend(LEAVES[:size]).root() == root(size)


def test_empty_tree_has_the_hash_of_nothing():
    assert Frontier().root().hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_inclusion_proofs_are_those_of_the_go_project():
    for row in vectors()["inclusion"]:
        index, size = row["old"], row["size"]
        assert prove(inclusion_subtrees(index, size), reader(size).root_of) == hashes(row)
        assert verify_inclusion(LEAVES[index], index, size, hashes(row), root(size))


def test_consistency_proofs_are_those_of_the_go_project():
    for row in vectors()["consistency"]:
        old, size = row["old"], row["size"]
        assert prove(consistency_subtrees(old, size), reader(size).root_of) == hashes(row)
        if str(old) in vectors()["roots"]:
            assert verify_consistency(old, root(old), size, root(size), hashes(row))


@settings(deadline=None)
@given(st.integers(1, 600).flatmap(lambda size: st.tuples(st.integers(0, size - 1), st.just(size))))
def test_inclusion_proof_holds_for_its_place_and_for_no_other(place):
    index, size = place
    proof = prove(inclusion_subtrees(index, size), reader(size).root_of)
    held = [at for at in range(size) if verify_inclusion(LEAVES[index], at, size, proof, ROOTS[size])]
    assert held == [index]
    assert not verify_inclusion(leaf_hash(b"another"), index, size, proof, ROOTS[size])


@settings(deadline=None)
@given(st.integers(0, 600).flatmap(lambda size: st.tuples(st.integers(0, size), st.just(size))))
def test_any_two_sizes_are_consistent(sizes):
    old, new = sizes
    proof = prove(consistency_subtrees(old, new), reader(new).root_of)
    assert verify_consistency(old, ROOTS[old], new, ROOTS[new], proof)


@settings(deadline=None)
@given(st.integers(1, 300), st.integers(1, 300), st.data())
def test_a_proof_that_was_changed_does_not_hold(old, more, data):
    new = old + more
    proof = list(prove(consistency_subtrees(old, new), reader(new).root_of))
    at = data.draw(st.integers(0, len(proof) - 1))
    bit = data.draw(st.integers(0, 255))
    changed = (int.from_bytes(proof[at], "big") ^ 1 << bit).to_bytes(32, "big")
    for forged in ([*proof[:at], changed, *proof[at + 1 :]], proof[:at] + proof[at + 1 :], [*proof, proof[at]]):
        assert not verify_consistency(old, ROOTS[old], new, ROOTS[new], forged)


@settings(deadline=None)
@given(st.integers(1, 300), st.integers(1, 300))
def test_a_forked_history_is_not_consistent(old, more):
    new = old + more
    proof = prove(consistency_subtrees(old, new), reader(new).root_of)
    other = Frontier().extend([*LEAVES[: old - 1], leaf_hash(b"another")]).root()
    assert not verify_consistency(old, other, new, ROOTS[new], proof)


@pytest.mark.parametrize(("old", "new"), [(3, 2), (-1, 2)])
def test_sizes_in_the_wrong_order_are_not_consistent(old, new):
    assert not verify_consistency(old, ROOTS[3], new, ROOTS[2], ())


@pytest.mark.parametrize(("index", "size"), [(2, 2), (-1, 2), (0, 0)])
def test_an_entry_that_is_not_there_has_no_proof(index, size):
    with pytest.raises(ValueError, match=f"a log of {size} entries has no entry {index}"):
        inclusion_subtrees(index, size)
    assert not verify_inclusion(LEAVES[0], index, size, (), EMPTY_ROOT)


@settings(deadline=None)
@given(st.integers(0, 600))
def test_frontier_survives_being_written(size):
    frontier = Frontier().extend(LEAVES[:size])
    assert Frontier.from_bytes(frontier.to_bytes()) == frontier


@settings(deadline=None)
@given(st.binary(max_size=80))
def test_bytes_that_are_no_frontier_are_refused_or_read_whole(data):
    try:
        frontier = Frontier.from_bytes(data)
    except ValueError:
        return
    assert frontier.to_bytes() == data
