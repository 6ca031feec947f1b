"""Paths and contents of tiles."""

from __future__ import annotations

from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logs import key, new_log, vectors
from sangto.ledger import Frontier, Log, MemoryStore, Tile, leaf_hash, parse_tile_path
from sangto.ledger.appending import Addition, Head, grow
from sangto.ledger.tiles import ENTRIES, bundles_of, tiles_of

PATHS = {
    Tile(0, 0): "tile/0/000",
    Tile(0, 1_234_067): "tile/0/x001/x234/067",
    Tile(3, 999, 7): "tile/3/999.p/7",
    Tile(ENTRIES, 1000): "tile/entries/x001/000",
    Tile(ENTRIES, 273, 112): "tile/entries/273.p/112",
}


@pytest.mark.parametrize("tile", PATHS)
def test_tile_has_the_path_of_the_specification(tile):
    assert tile.path == PATHS[tile]
    assert parse_tile_path(PATHS[tile]) == tile


@pytest.mark.parametrize(
    "path",
    ["", "tile/0/00", "tile/00/000", "tile/64/000", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/07",
     "tile/0/x000/001", "tile/0/1000", "tile/0/x001", "tile/-1/000", "tile/0/٠٠٠", "/tile/0/000", "tile/0/000/"],
)  # fmt: skip
def test_other_paths_are_those_of_no_tile(path):
    assert parse_tile_path(path) is None


@given(st.builds(Tile, st.integers(-1, 63), st.integers(0, 10**12), st.integers(1, 256)))
def test_path_of_a_tile_can_be_read_back(tile):
    assert parse_tile_path(tile.path) == tile


def test_tree_of_70_000_has_the_tiles_of_the_specification():
    tiles = list(tiles_of(70_000))
    assert len([tile for tile in tiles if tile.level == 0]) == 274
    assert [tile for tile in tiles if tile.width < 256] == [Tile(0, 273, 112), Tile(1, 1, 17), Tile(2, 0, 1)]
    assert list(tiles_of(256)) == [Tile(0, 0), Tile(1, 0, 1)]
    assert list(tiles_of(0)) == list(bundles_of(0)) == []


def filled_log(count: int) -> Log:
    """A log whose leaves are those of the vectors, which are no entries."""
    store = MemoryStore(key().public)
    frontier, hashes = grow(Frontier(), [leaf_hash(b"entry %d" % number) for number in range(count)])
    empty = new_log()
    checkpoint = empty.append([], key()).checkpoint
    store.add(Addition(0, (), tuple(hashes), Head(store.head().keys, frontier), checkpoint))
    return Log(store)


def test_tiles_are_those_of_the_go_project():
    log = filled_log(70_000)
    for row in vectors()["tiles"]:
        data = log.resource(row["path"])
        assert data is not None
        assert leaf_hash(data).hex() == row["leaf_hash"]


def test_root_and_checkpoint_of_70_000_are_those_of_the_go_project():
    root = filled_log(70_000).store.head().frontier.root()
    assert b64encode(root).decode() == vectors()["roots"]["70000"] == vectors()["checkpoint"].split("\n")[2]


@pytest.mark.parametrize("path", ["tile/0/001", "tile/0/000.p/4", "tile/1/000.p/1", "tile/entries/000", "other"])
def test_a_log_of_three_has_no_further_tiles(path):
    log = new_log()
    assert log.resource(path) is None
