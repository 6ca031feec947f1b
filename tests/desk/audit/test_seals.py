"""Seals over the trail: whoever changes a row behind the triggers is found."""

import pytest
from django.db import DatabaseError, connection, transaction

from desk.factories import make_unit
from growing_tables import without_triggers
from sangto_desk.audit import seals
from sangto_desk.audit.models import Entry, Seal
from sangto_desk.audit.seals import check_seals, seal_entries

pytestmark = pytest.mark.django_db(transaction=True)


def behind_the_triggers(sql, *values):
    with without_triggers(connection), connection.cursor() as cursor:
        cursor.execute(sql, values)


def test_seals_cover_every_entry_and_grow_in_a_chain():
    make_unit(), make_unit()
    assert (seal_entries(), seal_entries()) == (2, 0)
    make_unit()
    assert (check_seals().entries, check_seals().open) == (2, 1)
    assert seal_entries() == 1
    report = check_seals()
    assert (report.entries, report.open, report.broken, Seal.objects.count()) == (3, 0, (), 2)
    assert report.head == Seal.objects.last().sha256


def test_entries_are_sealed_in_batches(monkeypatch):
    monkeypatch.setattr(seals, "BATCH", 2)
    for _ in range(5):
        make_unit()
    assert seal_entries() == 5
    assert list(Seal.objects.values_list("count", flat=True)) == [2, 2, 1]
    assert check_seals().broken == ()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit_entry SET action = 'x' WHERE id = %s",
        "UPDATE audit_entry SET at = '2020-01-01' WHERE id = %s",
        "UPDATE audit_entry SET actor_id = NULL, after = '{}' WHERE id = %s",
        "DELETE FROM audit_entry WHERE id = %s",
        "INSERT INTO audit_entry (id, at, action, target_kind, target_id, before, after) "
        "SELECT id - 1, at, action, target_kind, target_id, before, after FROM audit_entry WHERE id = %s",
    ],
)
def test_row_that_was_changed_removed_or_slipped_in_behind_the_triggers_is_found(sql):
    make_unit(), make_unit()
    middle = Entry.objects.last()
    behind_the_triggers("DELETE FROM audit_entry WHERE id = %s", middle.pk - 1)
    make_unit()
    seal_entries()
    assert check_seals().broken == ()
    behind_the_triggers(sql, middle.pk)
    assert check_seals().broken == (str(Seal.objects.get()),)


def test_seal_that_was_made_anew_breaks_the_next():
    make_unit()
    seal_entries()
    make_unit()
    seal_entries()
    first, second = Seal.objects.all()
    behind_the_triggers("UPDATE audit_seal SET sha256 = %s WHERE id = %s", "f" * 64, first.pk)
    assert check_seals().broken == (str(first), str(second))


@pytest.mark.parametrize("sql", ["UPDATE audit_seal SET count = 9", "DELETE FROM audit_seal"])
def test_database_refuses_to_change_or_remove_a_seal(sql):
    make_unit()
    seal_entries()
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
