"""The one folder that holds everything a desk keeps: what is in it, and how it is made.

Order of steps of `DataFolder.prepare`: make the folders, then the secret keys, readable by their owner alone, if there
are none yet. The database, the search index and the archive are made by those who write to them.
"""

from __future__ import annotations

import base64
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from sangto_desk.common.files import write_once

DEFAULT = "sangto-data"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Paths inside a data folder."""

    root: Path

    @classmethod
    def from_environment(cls) -> DataFolder:
        """The folder named by ``SANGTO_DATA``, or ``sangto-data`` in the working directory."""
        return cls(Path(os.environ.get("SANGTO_DATA", DEFAULT)).resolve())

    @property
    def database(self) -> Path:
        """The SQLite file, unless ``DATABASE_URL`` names another store."""
        return self.root / "desk.sqlite3"

    @property
    def index(self) -> Path:
        """Search index of published and imported fact-checks; derived, can be rebuilt."""
        return self.root / "index"

    @property
    def claims(self) -> Path:
        """Search index of the desk's own claims; derived, can be rebuilt."""
        return self.root / "claims"

    @property
    def library(self) -> Path:
        """Search index over the texts of all sources; derived, can be rebuilt."""
        return self.root / "library"

    @property
    def archive(self) -> Path:
        """Archived copies of sources, as WARC files named by their SHA-256."""
        return self.root / "archive"

    @property
    def keys(self) -> Path:
        """The signing key of the public log and the secret key of the web application."""
        return self.root / "keys"

    @property
    def secret_key(self) -> Path:
        """What sessions and one-time links are signed with."""
        return self.keys / "web.key"

    @property
    def entrants_key(self) -> Path:
        """What the personal data of entrants in contests are encrypted with."""
        return self.keys / "entrants.key"

    def web_key(self) -> str:
        """The secret key of this folder; before `prepare` was run, one that is good for this process alone."""
        try:
            return self.secret_key.read_text(encoding="utf-8")
        except FileNotFoundError:
            return secrets.token_urlsafe(50)

    def prepare(self) -> None:
        """Make what is missing; running it again changes nothing."""
        for folder in (self.root, self.keys, self.archive):
            folder.mkdir(parents=True, exist_ok=True)
        self.keys.chmod(0o700)
        write_once(self.secret_key, secrets.token_urlsafe(50))
        write_once(self.entrants_key, base64.urlsafe_b64encode(secrets.token_bytes(32)).decode())
