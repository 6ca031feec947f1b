"""The tables of a desk on PostgreSQL, out and in by COPY: no other program is needed, and its order is kept.

Order of steps of `copy_in`: see that nothing is in the database yet; rest the triggers, since they ask for rows that
come later; empty what the changes to the tables themselves had filled; copy the tables in; see that references hold;
wake the triggers; set the counters of the keys. All in one transaction: nobody ever sees the tables without them. What
the triggers keep was kept when the rows were first written, and the list of SHA-256 shows that they are those rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Model

from sangto_desk.accounts.models import Unit, User
from sangto_desk.operations.errors import FolderNotEmpty

LEFT_OUT = ("django_session", "usersessions_usersession", "common_cache", "common_heartbeat")
_BLOCK = 1 << 20


def _tables() -> list[str]:
    """The tables that are kept, each after those that it refers to."""
    models = [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]
    done: list[type[Model]] = []

    def visit(model: type[Model], above: frozenset[type[Model]]) -> None:
        if model in done or model in above:
            return
        for field in model._meta.concrete_fields:
            target = field.related_model
            if isinstance(target, type) and issubclass(target, Model):
                visit(target, above | {model})
        done.append(model)

    for model in sorted(models, key=lambda model: model._meta.db_table):
        visit(model, frozenset())
    return [model._meta.db_table for model in done if model._meta.db_table not in LEFT_OUT]


def copy_out(target: Path) -> dict[str, tuple[str, ...]]:
    """Write every table into a file of its own, all as they are at one moment; returns their columns."""
    target.mkdir()
    columns: dict[str, tuple[str, ...]] = {}
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        for table in _tables():
            columns[table] = tuple(
                column.name for column in connection.introspection.get_table_description(cursor, table)
            )
            names = ", ".join(map(connection.ops.quote_name, columns[table]))
            with open(target / f"{table}.copy", "wb") as out:
                statement = f"COPY (SELECT {names} FROM {connection.ops.quote_name(table)}) TO STDOUT"
                with cursor.cursor.copy(statement) as rows:
                    for block in rows:
                        out.write(block)
    return columns


def copy_in(source: Path, columns: Mapping[str, tuple[str, ...]]) -> None:
    """Fill the tables of an empty desk.

    Args:
        source: The folder of `copy_out`.
        columns: What it returned.

    Raises:
        FolderNotEmpty: The database has members or units.
    """
    if User.objects.exists() or Unit.objects.exists():
        raise FolderNotEmpty(
            f"The database {connection.settings_dict['NAME']} holds a desk.",
            hint="Make an empty database for the backup.",
        )
    tables = [connection.ops.quote_name(table) for table in columns]
    with transaction.atomic(), connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        for table in ("auth_permission", "django_content_type"):
            cursor.execute(f"DELETE FROM {table}")
        for table, names in columns.items():
            listed = ", ".join(map(connection.ops.quote_name, names))
            statement = f"COPY {connection.ops.quote_name(table)} ({listed}) FROM STDIN"
            with cursor.cursor.copy(statement) as rows, open(source / f"{table}.copy", "rb") as data:
                while block := data.read(_BLOCK):
                    rows.write(block)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in tables:
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        models = list(apps.get_models(include_auto_created=True))
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)
