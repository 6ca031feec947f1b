"""Everything that a desk has written, as one text: what a leak would be found in."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.db import connection


def dumped() -> str:
    """All rows of all tables, and all files of the data folder."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        rows = []
        for table in tables:
            cursor.execute(f'SELECT * FROM "{table}"')
            rows += [repr(row) for row in cursor.fetchall()]
    return "\n".join([*rows, *(files_of(settings.DATA.root).values())])


def files_of(folder: Path) -> dict[str, str]:
    """The contents of all files below a folder, read as UTF-8."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8", "replace") for path in found}
