"""Who may open what: every address of the desk, asked for by people of every role, against the rule it declares.

The addresses come from the URL configuration, so a new page cannot be forgotten: without a rule, or without something
to show where its address names a thing, a test here fails and says what to add. Things are made in `matrix_objects`.
"""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from desk.factories import make_unit, make_user, open_desk
from desk.lasting import lasting
from desk.matrix_objects import OBJECTS
from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.accounts.services import make_api_key
from sangto_desk.api.v1 import openapi
from sangto_desk.audit.models import Entry
from sangto_desk.newsroom.access import Access

FACES_FOR_EVERYBODY = ("sangto_desk.public.", "sangto_desk.api.", "ninja.")


@dataclass(frozen=True)
class Address:
    """One address of the URL configuration."""

    name: str
    pattern: str
    view: object
    parameters: tuple[str, ...]

    @property
    def access(self) -> Access | None:
        """The rule that the view declares."""
        found = getattr(self.view, "access", None)
        if found is None and self.module.startswith(FACES_FOR_EVERYBODY):
            return Access(anonymous=True)
        return found

    @property
    def module(self) -> str:
        return getattr(getattr(self.view, "func", self.view), "__module__", "")


def addresses(patterns, prefix="", namespace=""):
    for entry in patterns:
        if isinstance(entry, URLResolver):
            inner = f"{namespace}{entry.namespace}:" if entry.namespace else namespace
            yield from addresses(entry.url_patterns, prefix + str(entry.pattern), inner)
        elif isinstance(entry, URLPattern):
            parameters = tuple(entry.pattern.regex.groupindex)
            yield Address(f"{namespace}{entry.name}", prefix + str(entry.pattern), entry.callback, parameters)


ADDRESSES = [found for found in addresses(get_resolver().url_patterns) if found.access is None or found.access]
OF_THE_DESK = [found for found in ADDRESSES if found.pattern.startswith(("desk/", "hoc/", "cham-thi/"))]


def test_every_address_has_a_name_and_declares_who_may_open_it():
    assert [found.pattern for found in ADDRESSES if found.access is None] == []
    assert [found.pattern for found in OF_THE_DESK if found.name.endswith("None")] == []


def test_every_address_that_names_a_thing_is_shown_with_one():
    missing = {found.name for found in OF_THE_DESK if found.parameters} - OBJECTS.keys()
    assert missing == set(), "add these to tests/desk/matrix_objects.py"


@dataclass(frozen=True)
class Desk:
    """A desk with people of every role in one unit, and an administrator of the unit beside it; who signed in where."""

    unit: Unit
    people: dict[str, User]
    clients: dict[str, Client]


def make_desk() -> Desk:
    open_desk()
    root = make_unit("Tỉnh")
    unit, beside = make_unit("Huyện Một", root), make_unit("Huyện Hai", root)
    people = {role.name.lower(): make_user(role, unit) for role in Role}
    people["outsider"] = make_user(Role.ADMINISTRATOR, beside)
    people["without role"] = make_user()
    clients = {who: Client(raise_request_exception=False) for who in ("anonymous", *people)}
    for who, user in people.items():
        clients[who].force_login(user)
    return Desk(unit, people, clients)


@pytest.fixture(scope="module")
def made(django_db_setup, django_db_blocker) -> Iterator[Desk]:
    with lasting(django_db_blocker):
        yield make_desk()


@pytest.fixture
def desk(made, db) -> Desk:
    return deepcopy(made)


def highest(user: User) -> Role | None:
    return max((Role(row.role) for row in user.memberships.all()), default=None)


def expected(access: Access, who: str, role: Role | None, names_a_thing: bool) -> set[int]:
    """The statuses that an answer may have."""
    shown = {200, 204, 302, 303, 400, 404, 405, 409, 413, 429}
    if access.anonymous:
        return shown | {503}
    if who == "anonymous":
        return {302}
    if access.role is not None and (role is None or role < access.role):
        return {403}
    if who == "outsider" and names_a_thing and access.role is not None:
        return {403, 404, 405}
    return shown


@pytest.mark.one_store
@pytest.mark.parametrize("found", OF_THE_DESK, ids=lambda found: found.name)
def test_address_lets_in_whom_its_rule_lets_in(desk, found):
    given = OBJECTS[found.name](desk) if found.parameters else {}
    url = reverse(found.name, kwargs=given)
    visitors = []
    for who, client in desk.clients.items():
        role = highest(desk.people[who]) if who in desk.people else None
        visitors.append((client, who, expected(found.access, who, role, bool(found.parameters))))
    asked = [
        (method, who, getattr(client, method)(url).status_code, may)
        for method in ("get", "post")
        for client, who, may in visitors
    ]
    assert [f"{method} {url} by {who}: {status}" for method, who, status, may in asked if status not in may] == []


def test_no_address_fails_on_either_store(desk):
    failed = []
    for found in OF_THE_DESK:
        with transaction.atomic():
            url = reverse(found.name, kwargs=OBJECTS[found.name](desk) if found.parameters else {})
            client = deepcopy(desk.clients["administrator"])
            statuses = {method: getattr(client, method)(url).status_code for method in ("get", "post")}
            failed += [f"{method} {url}: {status}" for method, status in statuses.items() if status >= 500]
            transaction.set_rollback(True)
    assert failed == []


DESK_OPERATIONS = [
    (path, method, Role.CONTRIBUTOR if method == "get" else Role.EDITOR)
    for path, operations in openapi()["paths"].items()
    for method in operations
    if path.startswith("/api/v1/desk/")
]


def test_every_operation_with_a_key_is_below_desk_and_no_other():
    secured = {
        (path, method)
        for path, operations in openapi()["paths"].items()
        for method, operation in operations.items()
        if operation.get("security")
    }
    assert secured == {(path, method) for path, method, _role in DESK_OPERATIONS}


@pytest.mark.one_store
@pytest.mark.parametrize(("path", "method", "role"), DESK_OPERATIONS)
def test_operation_lets_in_whom_its_page_lets_in(desk, path, method, role):
    url = path.format(**OBJECTS["newsroom:question"](desk))
    body = {"reason": "opinion", "wording": "Nước lá ổi hạ đường huyết trong 3 ngày."} if method == "post" else None
    statuses = {}
    for who, user in desk.people.items():
        _key, token = make_api_key(actor=user, name="Thử", days=1)
        sent = {"content_type": "application/json", "headers": {"Authorization": f"Bearer {token}"}}
        statuses[who] = getattr(Client(), method)(url, body, **sent).status_code
    lets_in = {who for who, status in statuses.items() if status not in {401, 403}}
    assert lets_in == {who for who, user in desk.people.items() if (highest(user) or 0) >= role}
    assert (statuses["outsider"] == 404) is bool(method == "post")
    assert getattr(Client(), method)(url, body, content_type="application/json").status_code == 401


def test_no_address_writes_to_the_audit_trail_or_shows_it_to_less_than_a_lead():
    trail = [found for found in OF_THE_DESK if "audit" in found.pattern]
    assert {found.access.role for found in trail} == {Role.LEAD}


@pytest.mark.one_store
def test_no_address_changes_or_removes_what_stands_in_the_trail(desk):
    # All that is there to be written to comes first: pages that are swept take roles away.
    urls = [reverse(found.name, kwargs=OBJECTS[found.name](desk) if found.parameters else {}) for found in OF_THE_DESK]
    before = list(Entry.objects.order_by("pk").values())
    client = desk.clients["administrator"]
    for url in urls:
        for method in ("post", "put", "patch", "delete"):
            getattr(client, method)(url, {"action": "x", "id": before[0]["id"]})
    assert list(Entry.objects.filter(pk__lte=before[-1]["id"]).order_by("pk").values()) == before
