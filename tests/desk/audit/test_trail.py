"""The audit trail: what is written is recorded, and what is recorded stays."""

import pytest
from django.db import DatabaseError, connection, transaction

from desk.factories import make_unit, make_user
from sangto_desk.accounts.models import Role
from sangto_desk.accounts.services import create_unit, grant_role
from sangto_desk.audit.models import Entry
from sangto_desk.audit.selectors import entries_of
from sangto_desk.common.errors import NotAllowed, Unacceptable

pytestmark = pytest.mark.django_db


def test_trail_says_who_gave_which_role_before_and_after():
    unit = make_unit()
    administrator, editor = make_user(Role.ADMINISTRATOR, unit), make_user(Role.CONTRIBUTOR, unit)
    membership = grant_role(user=editor, unit=unit, role=Role.EDITOR, actor=administrator)
    entry = entries_of(membership).last()
    assert (entry.action, entry.actor, entry.unit_id) == ("accounts.grant-role", administrator, unit.pk)
    assert (entry.before, entry.after) == ({"role": 1}, {"user": editor.pk, "role": 2})


def test_refused_write_leaves_no_entry():
    unit = make_unit()
    editor = make_user(Role.EDITOR, unit)
    before = Entry.objects.count()
    with pytest.raises(NotAllowed):
        create_unit(name="Phòng khác", parent=unit, actor=editor)
    with pytest.raises(Unacceptable):
        create_unit(name=" ")
    assert Entry.objects.count() == before


@pytest.mark.parametrize(
    "sql", ["UPDATE audit_entry SET action = 'x'", "DELETE FROM audit_entry", "UPDATE audit_entry SET actor_id = NULL"]
)
def test_database_refuses_to_change_or_remove_an_entry(sql):
    make_unit()
    rows = list(Entry.objects.values())
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    assert list(Entry.objects.values()) == rows


def test_orm_cannot_change_or_remove_an_entry():
    make_unit()
    entry = Entry.objects.get()
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        entry.delete()
    entry.action = "x"
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        entry.save()


def test_database_refuses_to_replace_an_entry():
    make_unit()
    (row,) = Entry.objects.values_list()
    names = [field.column for field in Entry._meta.fields]
    values = f"INTO audit_entry ({', '.join(names)}) SELECT {', '.join(names)} FROM audit_entry"
    sql = {
        "sqlite": f"INSERT OR REPLACE {values}",
        "postgresql": f"INSERT {values} ON CONFLICT (id) DO UPDATE SET action = 'x'",
    }[connection.vendor]
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    assert list(Entry.objects.values_list()) == [row]
