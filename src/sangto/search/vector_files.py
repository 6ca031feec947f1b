"""The files of the vectors of an index: what ``state.json`` says, how files are written, and whether they are whole."""

from __future__ import annotations

import json
import os
import zlib
from pathlib import Path
from typing import BinaryIO, NamedTuple

from sangto.errors import IndexDamaged, IndexFromOtherVersion
from sangto.search.lock import explain_os_error

FOLDER = "vectors"
LAYOUT = 1
_BLOCK = 1 << 20  # bytes


class State(NamedTuple):
    """What ``state.json`` says.

    Attributes:
        encoder: Name of the encoder.
        fingerprint: Its fingerprint.
        dimension: Numbers of a vector.
        rows: How many rows of the files count, crossed-out ones included.
        applied: Up to which change of the store they reach.
        checksum: CRC-32 of the rows.
        generation: Number of the files.
        layout: Of the files.
    """

    encoder: str
    fingerprint: str
    dimension: int
    rows: int = 0
    applied: int = 0
    checksum: int = 0
    generation: int = 1
    layout: int = LAYOUT


def read_state(index: Path) -> State | None:
    """Whose vectors an index has, or None if it has none.

    Args:
        index: Folder of the index.

    Raises:
        IndexDamaged: It cannot be told.
        IndexFromOtherVersion: Another version wrote them.
    """
    try:
        kept = json.loads((index / FOLDER / "state.json").read_bytes())
        state = State(**kept)
        if not all(isinstance(value, type(like)) for value, like in zip(state, State("", "", 0), strict=True)):
            raise ValueError("a value of another kind than expected")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise explain_os_error(error, index / FOLDER) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise damaged_vectors(index, f"state.json cannot be read: {error}") from error
    if state.layout != LAYOUT:
        raise IndexFromOtherVersion(
            f"The vectors at {index} have layout {state.layout}, this version needs {LAYOUT}.", hint=way_out(index)
        )
    return state


def way_out(index: Path) -> str:
    """What to do about vectors that cannot be used."""
    return f"Run 'sangto index rebuild --encoder DIR --index {index}'; the records are kept."


def damaged_vectors(index: Path, what: str) -> IndexDamaged:
    """The error for vectors that cannot be used: they are made anew from the records."""
    return IndexDamaged(f"The vectors at {index} are damaged ({what}).", hint=way_out(index))


def last_generation(index: Path) -> int:
    """The highest number among the files that are there; 0 if there are none."""
    return max((int(path.stem) for path in (index / FOLDER).glob("[0-9]" * 6 + ".*")), default=0)


def find_vector_damage(index: Path, state: State) -> str:
    """Compare the rows with their checksum, without loading anything; returns what is wrong, empty if nothing.

    Args:
        index: Folder of the index.
        state: From `read_state`.
    """
    left, found = state.rows * state.dimension * 2, 0
    try:
        with (index / FOLDER / f"{state.generation:06d}.vec").open("rb") as stream:
            while left and (block := stream.read(min(left, _BLOCK))):
                found = zlib.crc32(block, found)
                left -= len(block)
    except OSError as error:
        return f"their file cannot be read: {error.strerror}" if state.rows else ""
    return "" if found == state.checksum else "they are not what was written"


def append(path: Path, at: int, content: bytes) -> None:
    """Write `content` from byte `at` on; what an unfinished writer left there goes."""
    with path.open("r+b" if path.exists() else "w+b") as stream:
        stream.truncate(at)
        stream.seek(at)
        stream.write(content)
        flush(stream)


def flush(stream: BinaryIO) -> None:
    """Wait until what was written is on the disk."""
    stream.flush()
    os.fsync(stream.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
