"""Emptying the store between tests that commit: for that moment alone the tables that only grow may shrink."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.core.cache import cache
from django.db import connections, transaction
from django.db.backends.base.operations import BaseDatabaseOperations


@contextmanager
def without_triggers(connection) -> Iterator[None]:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET session_replication_role = replica")
            yield
            cursor.execute("SET session_replication_role = DEFAULT")
            return
        # In one transaction: committed one by one, hundreds of triggers would cost a second.
        with transaction.atomic(connection.alias):
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            triggers = cursor.fetchall()
            for name, _sql in triggers:
                cursor.execute(f"DROP TRIGGER {name}")
            yield
            for _name, sql in triggers:
                cursor.execute(sql)


@pytest.fixture(scope="session", autouse=True)
def flush_may_shrink() -> Iterator[None]:
    """Lets Django's own flush, which tests alone use, pass the triggers."""
    plain = BaseDatabaseOperations.execute_sql_flush

    def flush(operations: BaseDatabaseOperations, statements: list[str]) -> None:
        with without_triggers(connections[operations.connection.alias]):
            plain(operations, statements)
            cache.clear()  # no model has its table: how often somebody signed in would be counted on in the next test

    BaseDatabaseOperations.execute_sql_flush = flush
    yield
    BaseDatabaseOperations.execute_sql_flush = plain
