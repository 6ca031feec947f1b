"""What was done to the files of a log, once it is known which leaves were signed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from sangto.ledger.blocks import Blocks, Leaves, Truth, read_hashes
from sangto.ledger.chronicle import UNREADABLE
from sangto.ledger.differences import Differences, find_differences
from sangto.ledger.findings import Fault, Finding, Run, name_entries, runs_of
from sangto.ledger.hashing import subtree_root
from sangto.ledger.sources import Source
from sangto.ledger.tiles import WIDTH, Tile, tiles_of


def read_above(source: Source, blocks: Blocks) -> tuple[dict[Tile, Leaves], list[Finding]]:
    """The tiles from level 1 on, and what is wrong with their files as such. None if the log was cut off."""
    tiles: dict[Tile, Leaves] = {}
    findings: list[Finding] = []
    for tile in tiles_of(blocks.size if blocks.reach == blocks.size else 0):
        if tile.level:
            found = read_hashes(source, tile)
            if isinstance(found, Finding):
                findings.append(found)
            else:
                tiles[tile] = found
    return tiles, findings


def level_one(tiles: dict[Tile, Leaves], size: int) -> list[bytes] | None:
    """The hashes of level 1, if all its tiles are there."""
    hashes = [value for tile in sorted(tiles) if tile.level == 1 for value in tiles[tile]]
    return hashes if len(hashes) == size // WIDTH else None


def check_above(tiles: dict[Tile, Leaves], truth: Truth) -> Iterator[Finding]:
    """Tiles from level 1 on that are not what was signed."""
    level, hashes = 1, list(truth.roots)
    while hashes:
        for tile, found in tiles.items():
            if tile.level == level and found != hashes[tile.start : tile.stop]:
                yield _damaged(tile)
        level += 1
        hashes = [subtree_root(hashes[at : at + WIDTH]) for at in range(0, len(hashes) - WIDTH + 1, WIDTH)]


@dataclass(slots=True)
class _Compared:
    """What was expected and what was found, in all blocks whose entries are not what was signed."""

    expected: list[bytes] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    found: list[bytes] = field(default_factory=list)
    claims: list[int] = field(default_factory=list)

    def findings(self, size: int) -> Iterator[Finding]:
        """What was done to the entries."""
        positions = {place: position for position, place in enumerate(self.places)}

        def place_of(position: int) -> int | None:
            return positions.get(self.claims[position], position)

        yield from name_differences(
            find_differences(self.expected, self.found, place_of), self.places, self.claims, size
        )


def check_blocks(blocks: Blocks, truth: Truth, numbers: Sequence[int]) -> Iterator[Finding]:
    """Tiles of level 0 and entries that are not what was signed.

    Args:
        blocks: All blocks.
        truth: What was signed.
        numbers: What each entry, in the order in which it stands, says of its own place.
    """
    compared, at = _Compared(), 0
    for index in range(-(-blocks.size // WIDTH)):
        start, block = index * WIDTH, blocks.kept.get(index)
        if block is None:
            if index < len(blocks.hashed) and blocks.hashed[index] != truth.roots[index]:
                yield _rewritten(start, start + WIDTH)
            at += WIDTH
            continue
        true = truth.leaves_of(block)
        if true is None and block.hashed is not None:
            yield _rewritten(start, start + block.width)
        elif block.listed is not None and block.listed != true:
            yield _damaged(Tile(0, index, block.width))
        if true is not None and block.hashed is not None and block.hashed != true:
            compared.expected += true
            compared.places += range(start, start + len(true))
            compared.found += block.hashed
            compared.claims += numbers[at : at + len(block.hashed)]
        at += len(block.hashed or ())
    yield from compared.findings(blocks.size)


def check_numbers(numbers: Sequence[int], least: int) -> Iterator[Finding]:
    """Entries that say of themselves that they belong elsewhere.

    Args:
        numbers: What each entry, in the order in which it stands, says of its own place.
        least: How many entries there must be; 0 if as many as there are were signed.
    """
    known = [place if number == UNREADABLE else number for place, number in enumerate(numbers)]
    sane = (number for number in known if number < 2 * len(known) + WIDTH)
    size = max(least, 1 + max(sane, default=-1))
    if known != list(range(size)):
        yield from name_differences(find_differences(range(size), known), range(size), known, size)


def name_differences(
    differences: Differences, places: Sequence[int], claims: Sequence[int], size: int
) -> Iterator[Finding]:
    """Findings from differences.

    Args:
        differences: Positions in `places` and `claims`.
        places: Numbers of the entries that were expected.
        claims: Numbers that the entries found say of themselves.
        size: Entries, as signed.
    """
    deleted = [places[at] for at in differences.deleted]
    cut = size
    while deleted and deleted[-1] == cut - 1:
        cut = deleted.pop()
    rows: list[tuple[Fault, list[int], Callable[[str], str]]] = [
        (Fault.TRUNCATED, list(range(cut, size)), lambda them: f"The log was cut off: {them} of {size:,} missing."),
        (Fault.ENTRY_DELETED, deleted, lambda them: f"Deleted: {them}."),
        (
            Fault.ENTRY_CHANGED,
            [places[at] for at in differences.changed],
            lambda them: f"Changed after signing: {them}.",
        ),
        (
            Fault.ENTRY_REORDERED,
            [places[at] for at in differences.moved],
            lambda them: f"Moved to another place: {them}.",
        ),
        (
            Fault.ENTRY_INSERTED,
            sorted(claims[at] for at in differences.inserted),
            lambda them: f"Put in without being signed: what calls itself {them}.",
        ),
    ]
    for fault, numbers, say in rows:
        if numbers:
            runs = runs_of(numbers)
            yield Finding(fault, say(name_entries(runs)), runs)


def _damaged(tile: Tile) -> Finding:
    message = f"The file of hashes {tile.path} is not what was signed."
    return Finding(Fault.TILE_DAMAGED, message, (), tile.path)


def _rewritten(start: int, stop: int) -> Finding:
    tile, runs = Tile(0, start // WIDTH, stop - start), (Run(start, stop - 1),)
    message = f"Rewritten after signing, with their file of hashes {tile.path}: some of {name_entries(runs)}."
    return Finding(Fault.REWRITTEN, message, runs, tile.path)
