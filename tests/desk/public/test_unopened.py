"""A desk that has not said yet who it is."""

import pytest

from desk.factories import open_desk
from desk.public.test_pages import PAGES, address

pytestmark = pytest.mark.django_db


def test_nothing_is_public_before_the_desk_has_said_who_it_is(client):
    assert {client.get(address(name)).status_code for name in PAGES} == {503}
    assert client.get("/log/checkpoint").status_code == 503
    open_desk()
    assert client.get(address("home")).status_code == 200
