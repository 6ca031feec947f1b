"""Let a log grow: pure functions from the head of a log and new entries to all that has to be written.

The head is O(log n) small. Whoever keeps a log writes the whole `Addition` in one transaction, together with whatever
the entries record, and holds a lock from reading the head until then. So a log has no gap, no fork and no double,
wherever the process is killed.

Order of steps: check each entry against the head; encode and hash it; let the tree grow; sign the new checkpoint.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sangto.errors import LedgerConflict, LedgerDamaged, SangToError
from sangto.ledger.canonical import canonical_json, parse_json
from sangto.ledger.checkpoints import Checkpoint, SignedCheckpoint, sign_checkpoint
from sangto.ledger.entries import Entry, KeyChange, KeyChangeReason
from sangto.ledger.entry_json import encode_entry, format_time
from sangto.ledger.hashing import Frontier, leaf_hash
from sangto.ledger.key_changes import KeyState, first_keys
from sangto.ledger.keys import PublicKey, SecretKey, parse_public_key
from sangto.ledger.tiles import HEIGHT


@dataclass(frozen=True, slots=True)
class TileHash:
    """A hash of a tile.

    Attributes:
        level: Level of its tile; at level 0 it is that of a leaf.
        index: Its number within the level, from 0.
        value: 32 bytes.
    """

    level: int
    index: int
    value: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """All of a log that appending needs to know.

    Attributes:
        keys: The keys that hold now.
        frontier: The edge of its tree.
        time: That of its last entry; None if it is empty.
    """

    keys: KeyState
    frontier: Frontier = Frontier()
    time: datetime | None = None

    @property
    def size(self) -> int:
        """How many entries there are, and the number of the next one."""
        return self.frontier.size

    def to_bytes(self) -> bytes:
        """For a column of a database or a small file."""
        return canonical_json(
            {
                "frontier": b64encode(self.frontier.to_bytes()).decode("ascii"),
                "key": str(self.keys.current),
                "quorum": self.keys.quorum,
                "recovery": [str(key) for key in self.keys.recovery],
                "time": format_time(self.time) if self.time else None,
            }
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Head:
        """Read `to_bytes` back.

        Raises:
            LedgerDamaged: It was not made by `to_bytes`.
        """
        try:
            value = parse_json(data, "The head of the log")
            recovery = tuple(map(parse_public_key, value["recovery"]))
            keys = KeyState(parse_public_key(value["key"]), recovery, value["quorum"])
            time = datetime.fromisoformat(value["time"]) if value["time"] else None
            return cls(keys, Frontier.from_bytes(b64decode(value["frontier"])), time)
        except (ValueError, KeyError, TypeError, AttributeError, SangToError) as error:
            raise LedgerDamaged(f"The head of the log cannot be read: {error}.") from error


@dataclass(frozen=True, slots=True)
class Addition:
    """What has to be written, all of it or nothing.

    Attributes:
        start: Number of the first new entry.
        entries: Bytes of the new entries.
        hashes: New hashes of tiles: those of the leaves (level 0), then those of tiles that became full.
        head: The head after it.
        checkpoint: The checkpoint after it, signed. It may leave the machine only when all this is written.
    """

    start: int
    entries: tuple[bytes, ...]
    hashes: tuple[TileHash, ...]
    head: Head
    checkpoint: SignedCheckpoint


def new_head(key: PublicKey) -> Head:
    """The head of a log that is still empty."""
    return Head(KeyState(key))


def append(head: Head, entries: Sequence[Entry], key: SecretKey) -> Addition:
    """Append entries to a log.

    Args:
        head: Its head; nobody else may append until the addition is written.
        entries: In order; the first has the number `head.size`. None: only a new checkpoint is signed.
        key: The key that signs the checkpoint: the one that holds after the entries.

    Raises:
        LedgerConflict: An entry has another number or an earlier time, a change of key does not count, or the key is
            not the one that holds.
        InvalidRecord: An entry is too long.
    """
    state = head
    encoded = []
    for number, entry in enumerate(entries, head.size):
        state = Head(_next_keys(state, entry, number), state.frontier, entry.time)
        encoded.append(encode_entry(entry))
    if state.keys.current != key.public:
        raise LedgerConflict(
            f"The log is signed by {state.keys.current} (got {key.public}).",
            hint="Use the key of the log, or change it with an entry of kind key-change.",
        )
    frontier, hashes = grow(head.frontier, [leaf_hash(data) for data in encoded])
    checkpoint = Checkpoint(key.public.name, frontier.size, frontier.root())
    new = Head(state.keys, frontier, state.time)
    return Addition(head.size, tuple(encoded), tuple(hashes), new, sign_checkpoint(checkpoint, key))


def grow(frontier: Frontier, leaves: Sequence[bytes]) -> tuple[Frontier, list[TileHash]]:
    """A tree with more leaves, given as their hashes, and the hashes that its tiles get."""
    hashes = [TileHash(0, index, leaf) for index, leaf in enumerate(leaves, frontier.size)]

    def keep(height: int, index: int, root: bytes) -> None:
        if height % HEIGHT == 0:
            hashes.append(TileHash(height // HEIGHT, index, root))

    return frontier.extend(leaves, keep), hashes


def _next_keys(head: Head, entry: Entry, number: int) -> KeyState:
    """Check that an entry continues the log; returns the keys that hold after it."""
    if entry.number != number:
        raise LedgerConflict(f"The next entry of the log has the number {number} (got {entry.number}).")
    if head.time and entry.time < head.time:
        raise LedgerConflict(
            f"Entry {number} has the time {format_time(entry.time)}, before that of entry {number - 1}, "
            f"{format_time(head.time)}.",
            hint="Check the clock of the machine.",
        )
    if not isinstance(entry, KeyChange):
        return head.keys
    if entry.reason is not KeyChangeReason.FIRST:
        return head.keys.after(entry)
    keys = first_keys(entry)
    if keys.current != head.keys.current:
        raise LedgerConflict(f"The first key of the log is {head.keys.current} (got {keys.current}).")
    return keys
