"""What is far beyond any form is refused before it is read."""

import io

import pytest

from desk.factories import make_unit, make_user, open_desk
from sangto_desk.accounts.models import Role
from sangto_desk.common.uploads import MOST_BYTES

pytestmark = pytest.mark.django_db


class Unread(io.BytesIO):
    """A body that must not be read."""

    def read(self, size: int = -1) -> bytes:
        raise AssertionError("the body was read")


def test_request_that_announces_too_much_is_refused_unread(client):
    open_desk()
    client.force_login(make_user(Role.CONTRIBUTOR, make_unit()))
    response = client.generic(
        "POST",
        "/desk/evidence/add/?by=file",
        b"-",
        content_type="multipart/form-data; boundary=x",
        **{"CONTENT_LENGTH": MOST_BYTES + 1, "wsgi.input": Unread()},
    )
    assert (response.status_code, "desk.bad-request" in response.content.decode()) == (400, True)
