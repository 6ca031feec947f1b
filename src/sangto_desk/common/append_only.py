"""Tables that only grow: rules that the database itself keeps, whoever writes to it.

Used in migrations, after the table was made::

    operations = [..., append_only("audit_entry"), frozen_columns("factchecks_version", "content", "sha256")]

The triggers exist in the dialects of SQLite and PostgreSQL. What they refuse reaches Python as
`django.db.utils.IntegrityError`, with the message that the trigger was given.

To change a table, SQLite makes it anew and its triggers are gone: a later migration that alters such a table ends with
the same operations once more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import ProjectState, StateApps

_SQLITE = """
CREATE TRIGGER {name} BEFORE {event} ON {table} {when}
BEGIN SELECT RAISE(ABORT, '{message}'); END
"""
_POSTGRES_FUNCTION = """
CREATE OR REPLACE FUNCTION sangto_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '%%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END $$
"""
_POSTGRES = """
CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW {when} EXECUTE FUNCTION sangto_refuse('{message}')
"""
_POSTGRES_TRUNCATE = """
CREATE TRIGGER {name} BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION sangto_refuse('{message}')
"""


class DatabaseRule(migrations.RunPython):
    """SQL of both dialects, run from Python, that looks at no model.

    `RunPython` draws the models of all apps anew for each operation, which was most of the time of a first start; a
    trigger needs none of them.
    """

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Run the statements."""
        self.code(StateApps([], {}), schema_editor)

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Take back what they made."""
        if self.reverse_code is not None:
            self.reverse_code(StateApps([], {}), schema_editor)


def refuse(table: str, event: str, message: str, *, when: str = "", name: str = "") -> DatabaseRule:
    """A trigger that refuses an event on a table.

    Args:
        table: Name of the table.
        event: ``UPDATE``, ``DELETE``, ``INSERT`` or ``UPDATE OF column, …``.
        message: Which rule is broken, in English, without quotation marks.
        when: Condition in SQL that both dialects understand, over ``OLD`` and ``NEW``; empty refuses always.
        name: Name of the trigger; made from table and event if empty.
    """
    name = name or f"{table}_no_{event.split()[0].lower()}"
    values = {"table": table, "event": event, "message": message, "name": name}

    def make(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        condition = f"WHEN ({when})" if when else ""
        if editor.connection.vendor == "postgresql":
            editor.execute(_POSTGRES_FUNCTION, params=())
            editor.execute(_POSTGRES.format(**values, when=condition), params=None)
        else:
            editor.execute(_SQLITE.format(**values, when=condition), params=None)

    return DatabaseRule(make, _dropper(table, name))


_POSTGRES_WHERE = """
CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF {condition} THEN
    RAISE EXCEPTION '{message}' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$
"""


def refuse_where(table: str, event: str, message: str, *, condition: str, name: str) -> DatabaseRule:
    """A trigger whose condition looks into other tables: refuses an event on a row for which it holds.

    Args:
        table: Name of the table.
        event: ``INSERT``, ``UPDATE``, ``UPDATE OF column, …`` or ``DELETE``.
        message: Which rule is broken, in English, without quotation marks.
        condition: In SQL that both dialects understand, over ``NEW`` and ``OLD``, as the event has them; may hold
            subqueries.
        name: Name of the trigger.
    """
    values = {"table": table, "event": event, "message": message, "name": name, "condition": condition}

    def make(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        if editor.connection.vendor == "postgresql":
            editor.execute(_POSTGRES_WHERE.format(**values), params=None)
            call = "CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()"
            editor.execute(call.format(**values), params=None)
        else:
            editor.execute(_SQLITE.format(**values, when=f"WHEN ({condition})"), params=None)

    return DatabaseRule(make, _dropper(table, name))


def lift(table: str, name: str) -> migrations.RunPython:
    """Take a trigger away, for a later migration that puts a better one in its place; it does not come back."""
    return migrations.RunPython(_dropper(table, name), migrations.RunPython.noop)


def _dropper(table: str, name: str) -> Callable[[StateApps, BaseDatabaseSchemaEditor], None]:
    def drop(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        on = f" ON {table}" if editor.connection.vendor == "postgresql" else ""
        editor.execute(f"DROP TRIGGER IF EXISTS {name}{on}", params=None)

    return drop


def _refuse_truncate(table: str) -> DatabaseRule:
    name = f"{table}_no_truncate"
    message = f"{table} is append-only: rows are not removed"

    def make(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        if editor.connection.vendor == "postgresql":
            editor.execute(_POSTGRES_TRUNCATE.format(table=table, name=name, message=message), params=None)

    return DatabaseRule(make, _dropper(table, name))


def append_only(table: str) -> list[DatabaseRule]:
    """Rows may be added, never changed nor removed."""
    return [
        refuse(table, "UPDATE", f"{table} is append-only: rows are not changed"),
        refuse(table, "DELETE", f"{table} is append-only: rows are not removed"),
        _refuse_truncate(table),
    ]


def frozen_columns(table: str, columns: Iterable[str]) -> list[DatabaseRule]:
    """Rows stay, and of a row these columns never change; the others may."""
    columns = tuple(columns)
    changed = " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in columns)
    names = ", ".join(columns)
    return [
        refuse(table, f"UPDATE OF {names}", f"{table} is append-only in {names}", when=changed),
        refuse(table, "DELETE", f"{table} is append-only: rows are not removed"),
        _refuse_truncate(table),
    ]
