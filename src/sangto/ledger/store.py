"""Where a log is kept, as far as the engine must know: `LogStore`; and a store in memory."""

from __future__ import annotations

from typing import Protocol

from sangto.ledger.appending import Addition, Head, new_head
from sangto.ledger.keys import PublicKey


class LogStore(Protocol):
    """Keeps one log. A database does it with two tables that only grow and one row for head and checkpoint."""

    def head(self) -> Head:
        """The head; within a transaction that appends, locked until its end."""

    def checkpoint(self) -> bytes | None:
        """The last signed checkpoint, cosignatures included; None before the first."""

    def hashes(self, level: int, start: int, stop: int) -> list[bytes]:
        """The hashes of a level of tiles from number `start` up to `stop`."""

    def entries(self, start: int, stop: int) -> list[bytes]:
        """The bytes of the entries from number `start` up to `stop`."""

    def add(self, addition: Addition) -> None:
        """Write an addition: all of it or nothing."""


class MemoryStore:
    """A log in memory.

    Args:
        key: Its first key.
    """

    def __init__(self, key: PublicKey) -> None:
        self._head = new_head(key)
        self._checkpoint: bytes | None = None
        self._levels: list[list[bytes]] = [[]]
        self._entries: list[bytes] = []

    def head(self) -> Head:
        """The head."""
        return self._head

    def checkpoint(self) -> bytes | None:
        """The last signed checkpoint; None before the first."""
        return self._checkpoint

    def hashes(self, level: int, start: int, stop: int) -> list[bytes]:
        """The hashes of a level of tiles from number `start` up to `stop`."""
        return self._levels[level][start:stop]

    def entries(self, start: int, stop: int) -> list[bytes]:
        """The bytes of the entries from number `start` up to `stop`."""
        return self._entries[start:stop]

    def add(self, addition: Addition) -> None:
        """Write an addition."""
        for one in addition.hashes:
            if one.level == len(self._levels):
                self._levels.append([])
            self._levels[one.level].append(one.value)
        self._entries.extend(addition.entries)
        self._head = addition.head
        self._checkpoint = str(addition.checkpoint).encode()
