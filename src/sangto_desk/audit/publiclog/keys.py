"""The file that holds the key of the log, and what happens to it when the key changes.

Order of steps of a change: the new key is written beside the old one (`prepare_next`); the change is appended to the
log; the new key takes the place of the old one (`settle`). Killed in between, both files are there, and `key_for` takes
the one that the log names.
"""

from __future__ import annotations

from pathlib import Path

from sangto.errors import LedgerMissing
from sangto.ledger import PublicKey, SecretKey, parse_secret_key
from sangto_desk.common.files import write_new, write_once

CURRENT, NEXT = "log.key", "log.next.key"


def first_key(folder: Path, origin: str) -> SecretKey:
    """The key in the folder; made if there is none. Of two processes that try, the first wins.

    Args:
        folder: `DataFolder.keys`.
        origin: Name of a new key: the address of the log without ``https://``.
    """
    path = folder / CURRENT
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_once(path, _content(SecretKey.generate(origin)))
    return _read(path)


def key_for(folder: Path, public: PublicKey) -> SecretKey:
    """The secret that belongs to a public key.

    Raises:
        LedgerMissing: It is not in the folder.
    """
    for name in (CURRENT, NEXT):
        path = folder / name
        if path.exists():
            found = _read(path)
            if found.public == public:
                return found
    raise LedgerMissing(
        f"The key that signs the log, {public}, is not in {folder}.",
        hint="Bring back the file log.key from a backup; if it is lost: sangto log replace-key.",
    )


def prepare_next(folder: Path, origin: str) -> SecretKey:
    """A new key, in a file beside the old one; the one that an interrupted change has left is thrown away."""
    path = folder / NEXT
    path.unlink(missing_ok=True)
    write_new(path, _content(SecretKey.generate(origin)))
    return _read(path)


def settle(folder: Path, public: PublicKey) -> None:
    """Let the next key take the place of the old one, which is destroyed, if the log names it."""
    path = folder / NEXT
    if path.exists() and _read(path).public == public:
        path.replace(folder / CURRENT)


def _read(path: Path) -> SecretKey:
    return parse_secret_key(path.read_text(encoding="utf-8"))


def _content(key: SecretKey) -> str:
    return f"{key.text}\n"
