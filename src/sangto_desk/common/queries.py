"""A question to the store that is asked with every request: Django turns it into SQL once, not every time."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from django.db import connection
from django.db.models import QuerySet


class FirstRow:
    """The first row of a query without values of its own.

    Args:
        make: Makes the query, from `values_list` of columns that are numbers or text: they come as the store has them.
    """

    def __init__(self, make: Callable[[], QuerySet[Any, tuple[Any, ...]]]) -> None:
        self._make = make

    @cached_property
    def _sql(self) -> tuple[str, tuple[Any, ...]]:
        sql, params = self._make()[:1].query.sql_with_params()
        return sql, tuple(params)

    def __call__(self) -> tuple[Any, ...] | None:
        """The row, or None where there is none."""
        with connection.cursor() as cursor:
            cursor.execute(*self._sql)
            row: tuple[Any, ...] | None = cursor.fetchone()
        return row
