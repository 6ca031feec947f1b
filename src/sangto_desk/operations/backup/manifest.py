"""The last file of a backup: what is in it, and how each part is verified."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sangto_desk.operations.errors import BackupDamaged

NAME = "manifest.json"
IMPORTED = "imported.jsonl"
"""Fact-checks of others: they are in the index alone."""
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a backup: its size in bytes, and its SHA-256 in hexadecimal digits."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is in a backup.

    Attributes:
        format: Number of the format.
        made: When, in ISO 8601.
        version: Version of Sáng Tỏ that made it.
        store: ``"sqlite"`` or ``"postgresql"``.
        migrations: Names of the changes to the tables that had been made, ``"app.name"``.
        tables: Columns of each table, for PostgreSQL, in the order in which tables are brought back.
        members: The files by name.
    """

    format: int
    made: str
    version: str
    store: str
    migrations: tuple[str, ...]
    tables: Mapping[str, tuple[str, ...]]
    members: Mapping[str, Member]

    def as_json(self) -> bytes:
        """The file."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1).encode()

    @classmethod
    def from_json(cls, data: bytes) -> Manifest:
        """Read the file.

        Raises:
            BackupDamaged: It is no manifest of a format that this version knows.
        """
        try:
            found: dict[str, Any] = json.loads(data)
            if found["format"] != FORMAT:
                raise BackupDamaged(
                    f"The backup has format {found['format']}; this version reads {FORMAT}.",
                    hint="Use the version of Sáng Tỏ that made it.",
                )
            return cls(
                format=FORMAT,
                made=str(found["made"]),
                version=str(found["version"]),
                store=str(found["store"]),
                migrations=tuple(map(str, found["migrations"])),
                tables={str(name): tuple(map(str, columns)) for name, columns in found["tables"].items()},
                members={str(name): Member(int(m["size"]), str(m["sha256"])) for name, m in found["members"].items()},
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BackupDamaged(
                "The list of what is in the backup cannot be read.", hint="Use another backup."
            ) from error
