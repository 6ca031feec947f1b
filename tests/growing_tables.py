"""Emptying the store between tests that commit: for that moment alone the tables that only grow may shrink."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager

import pytest
from django.core.cache import cache
from django.core.management.color import Style
from django.core.management.commands import flush
from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.operations import BaseDatabaseOperations

KEPT = ("django_content_type", "auth_permission")
"""Which models there are, written anew after each flush; no code of the desk asks for it."""


@contextmanager
def without_triggers(connection, tables: Collection[str] | None = None) -> Iterator[None]:
    """Without the triggers of these tables, or of all; PostgreSQL lets all rest."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET session_replication_role = replica")
            yield
            cursor.execute("SET session_replication_role = DEFAULT")
            return
        # In one transaction: committed one by one, hundreds of triggers would cost a second.
        with transaction.atomic(connection.alias):
            cursor.execute("SELECT name, sql, tbl_name FROM sqlite_master WHERE type = 'trigger'")
            triggers = [(name, sql) for name, sql, table in cursor.fetchall() if tables is None or table in tables]
            for name, _sql in triggers:
                cursor.execute(f"DROP TRIGGER {name}")
            yield
            for _name, sql in triggers:
                cursor.execute(sql)


def deletions(_style: Style, connection: BaseDatabaseWrapper, **_options: bool) -> list[str]:
    """What empties the tables that hold a row: PostgreSQL takes longer to truncate all than to delete a few rows."""
    tables = [table for table in connection.introspection.django_table_names() if table not in KEPT]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM {table})" for table in tables))
        return [f"DELETE FROM {table}" for (table,) in cursor.fetchall()]


@pytest.fixture(scope="session", autouse=True)
def flush_may_shrink() -> Iterator[None]:
    """Lets Django's own flush, which tests alone use, pass the triggers and leave what would be the same again."""
    plain = BaseDatabaseOperations.execute_sql_flush

    def execute(operations: BaseDatabaseOperations, statements: list[str]) -> None:
        tables = {statement.removeprefix("DELETE FROM ") for statement in statements}
        with without_triggers(connections[operations.connection.alias], tables):
            plain(operations, statements)
            cache.clear()  # no model has its table: how often somebody signed in would be counted on in the next test

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BaseDatabaseOperations, "execute_sql_flush", execute)
        patch.setattr(flush, "sql_flush", deletions)
        patch.setattr(flush, "emit_post_migrate_signal", lambda *_, **__: None)
        yield
