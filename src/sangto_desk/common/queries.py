"""A question to the store that is asked with every request: Django turns it into SQL once, not every time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import connection
from django.db.models import QuerySet


class FirstRow:
    """The first row of a query, which may have texts as values of its own.

    Example::

        number_of = FirstRow(lambda slug: FactCheck.objects.filter(slug=slug).values_list("claim__number"))
        number_of("uong-nuoc-chanh")  # (12,), or None

    Args:
        make: Makes the query, from `values_list` of columns that are numbers or text: they come as the store has them.
            Called once, with marks in the place of the values.
    """

    def __init__(self, make: Callable[..., QuerySet[Any, tuple[Any, ...]]]) -> None:
        self._make = make
        self._sql: tuple[str, tuple[Any, ...]] | None = None

    def __call__(self, *values: str) -> tuple[Any, ...] | None:
        """The row for these values, or None where there is none."""
        given = {f"\0{place}": value for place, value in enumerate(values)}
        if self._sql is None:
            self._sql = self._make(*given)[:1].query.sql_with_params()
        sql, params = self._sql
        with connection.cursor() as cursor:
            cursor.execute(sql, [given.get(param, param) for param in params])
            row: tuple[Any, ...] | None = cursor.fetchone()
        return row
