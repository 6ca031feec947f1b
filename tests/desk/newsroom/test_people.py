"""Lists of people and of the trail ask the database as often for ten thousand rows as for ten."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from desk.factories import make_unit, make_user, open_desk
from sangto_desk.accounts.models import Membership, Role, User
from sangto_desk.audit.models import Entry

pytestmark = [pytest.mark.django_db, pytest.mark.one_store]


PATHS = ("/desk/people/", "/desk/people/?q=ng", "/desk/audit/", "/desk/audit/?action=accounts.")


def queries(client):
    found = {}
    for path in PATHS:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(path).status_code == 200
        found[path] = len(captured)
    return found


@pytest.fixture
def administrator(client):
    open_desk()
    unit = make_unit()
    user = make_user(Role.ADMINISTRATOR, unit)
    client.force_login(user)
    return user


def test_lists_ask_the_database_as_often_at_ten_thousand_rows_as_at_ten(client, administrator):
    unit = administrator.memberships.get().unit
    for _ in range(9):
        make_user(Role.CONTRIBUTOR, unit)
    few = queries(client)
    people = User.objects.bulk_create(
        User(email=f"nguoi-{number}@nhieu.example", name=f"Người {number:05}", password="!") for number in range(10_000)
    )
    Membership.objects.bulk_create(Membership(user=person, unit=unit, role=Role.CONTRIBUTOR) for person in people)
    Entry.objects.bulk_create(
        Entry(actor=administrator, unit=unit, action="accounts.test", target_kind="accounts.user", target_id="1")
        for _ in range(10_000)
    )
    assert queries(client) == few


def test_lead_reads_the_trail_of_their_units_alone(client):
    open_desk()
    root = make_unit("Tỉnh")
    mine, other = make_unit("Huyện Một", root), make_unit("Huyện Hai", root)
    client.force_login(make_user(Role.LEAD, mine))
    text = client.get("/desk/audit/").content.decode()
    assert f"accounts.unit {mine.pk}<" in text
    assert [unit for unit in (root, other) if f"accounts.unit {unit.pk}<" in text] == []


@pytest.mark.parametrize("query", ["since=2026-13-45", "at=khong-phai", "actor=999999", "until=x&since=y", "kind=%00"])
def test_filters_that_cannot_be_read_are_said_to_be_so(client, administrator, query):
    assert client.get(f"/desk/audit/?{query}").status_code in (200, 400)
