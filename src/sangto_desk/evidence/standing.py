"""The rule of the database that a quotation stands in its copy, for the migration: a trigger in both dialects.

``substr`` of both stores counts code points from 1, as Python's slices do from 0.
"""

from __future__ import annotations

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from sangto_desk.common.append_only import DatabaseRule

MESSAGE = "a quotation must stand in its archived copy, character for character"
_FOUND = """
SELECT 1 FROM evidence_snapshot AS s
WHERE s.id = NEW.snapshot_id AND substr(s.text, NEW."start" + 1, NEW."end" - NEW."start") = NEW.text
"""
_SQLITE = f"""
CREATE TRIGGER evidence_quotation_stands BEFORE INSERT ON evidence_quotation
WHEN NOT EXISTS ({_FOUND})
BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END
"""
_POSTGRES_FUNCTION = f"""
CREATE OR REPLACE FUNCTION evidence_quotation_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS ({_FOUND}) THEN
    RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$
"""
_POSTGRES = """
CREATE TRIGGER evidence_quotation_stands BEFORE INSERT ON evidence_quotation
FOR EACH ROW EXECUTE FUNCTION evidence_quotation_stands()
"""


def _make(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    if editor.connection.vendor == "postgresql":
        editor.execute(_POSTGRES_FUNCTION, params=None)
        editor.execute(_POSTGRES, params=None)
    else:
        editor.execute(_SQLITE, params=None)


def _drop(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    on = " ON evidence_quotation" if editor.connection.vendor == "postgresql" else ""
    editor.execute(f"DROP TRIGGER IF EXISTS evidence_quotation_stands{on}", params=None)


def quotations_stand() -> DatabaseRule:
    """A quotation that does not stand in the text of its snapshot is not stored, whoever writes it."""
    return DatabaseRule(_make, _drop)
