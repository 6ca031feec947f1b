"""Limits count by machine, and nobody can find out afterwards which machine it was."""

import re

import pytest
from django.test import RequestFactory, override_settings

from sangto_desk.common import limits
from sangto_desk.common.errors import TooMany
from sangto_desk.common.limits import allow, client_of, forget


@pytest.fixture(autouse=True)
def begin_anew():
    forget()
    yield
    forget()


def request_from(address, **headers):
    return RequestFactory().get("/", REMOTE_ADDR=address, headers=headers)


def test_machine_may_do_it_so_many_times_and_another_machine_is_not_held_back():
    for _ in range(3):
        allow(request_from("203.0.113.1"), "thing", times=3, seconds=60)
    with pytest.raises(TooMany):
        allow(request_from("203.0.113.1"), "thing", times=3, seconds=60)
    allow(request_from("203.0.113.2"), "thing", times=3, seconds=60)
    allow(request_from("203.0.113.1"), "other thing", times=3, seconds=60)


def test_count_begins_anew_when_the_time_is_over(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(limits.time, "monotonic", lambda: now[0])
    allow(request_from("203.0.113.1"), "thing", times=1, seconds=60)
    now[0] = 60.0
    allow(request_from("203.0.113.1"), "thing", times=1, seconds=60)


def test_name_of_a_machine_does_not_tell_its_address():
    names = {client_of(request_from(f"203.0.113.{number}")) for number in range(50)}
    assert len(names) == 50
    assert [name for name in names if not re.fullmatch("[0-9a-f]{32}", name)] == []


def test_header_of_a_proxy_counts_only_if_the_operator_has_one():
    forged = request_from("203.0.113.9", **{"X-Forwarded-For": "198.51.100.1, 198.51.100.2"})
    assert client_of(forged) == client_of(request_from("203.0.113.9"))
    with override_settings(ALLAUTH_TRUSTED_PROXY_COUNT=1):
        assert client_of(forged) == client_of(request_from("198.51.100.2"))


def test_memory_for_counts_is_bounded(monkeypatch):
    monkeypatch.setattr(limits, "_REMEMBERED", 10)
    for number in range(50):
        allow(request_from(f"203.0.113.{number}"), "thing", times=1, seconds=60)
    assert len(limits._counts) == 10
