"""Bundles of entries, as in C2SP tlog-tiles: up to 256 entries, each after its length in two bytes, big-endian."""

from __future__ import annotations

from collections.abc import Iterable

from sangto.errors import LedgerDamaged

_LENGTH_BYTES = 2


def write_bundle(entries: Iterable[bytes]) -> bytes:
    """The bytes of a bundle."""
    return b"".join(len(entry).to_bytes(_LENGTH_BYTES, "big") + entry for entry in entries)


def read_bundle(data: bytes, what: str = "The bundle") -> list[bytes]:
    """The entries of a bundle.

    Raises:
        LedgerDamaged: It ends within an entry.
    """
    entries: list[bytes] = []
    at = 0
    while at < len(data):
        start = at + _LENGTH_BYTES
        stop = start + int.from_bytes(data[at:start], "big")
        if stop > len(data) or start > len(data):
            raise LedgerDamaged(f"{what} ends within its entry {len(entries)} (byte {at} of {len(data)}).")
        entries.append(data[start:stop])
        at = stop
    return entries
