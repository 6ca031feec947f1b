"""Where a desk keeps its state: SQLite in its data folder, or PostgreSQL by ``DATABASE_URL``."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

# WAL lets readers read while one writes; NORMAL loses nothing that was acknowledged when a process is killed, and FULL
# would lose nothing when the power fails either, so FULL it is. IMMEDIATE takes the write lock when a transaction
# begins: two writers then wait for one another instead of failing half way. Without recursive triggers, REPLACE would
# remove a row of a table that only grows without the trigger that refuses it.
_SQLITE = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
        "PRAGMA recursive_triggers=ON; PRAGMA secure_delete=ON; "
        "PRAGMA cache_size=-16000; PRAGMA mmap_size=268435456;"
    ),
}


def database_settings(url: str, file: Path) -> dict[str, Any]:
    """Django's settings for the store.

    Args:
        url: ``postgresql://user:password@host:port/name?option=value``; empty for SQLite. A host that is a folder
            (``?host=/run/postgresql``) means a Unix socket.
        file: The SQLite file to use where `url` is empty.

    Raises:
        ImproperlyConfigured: The address names another kind of store.
    """
    if not url:
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(file), "CONN_MAX_AGE": 60, "OPTIONS": dict(_SQLITE)}
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql"):
        raise ImproperlyConfigured(
            f"DATABASE_URL must begin with postgresql:// (got {parts.scheme}://). Leave it out to use SQLite."
        )
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", "") or parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }
