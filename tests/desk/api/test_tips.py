"""The interface for programs: a tip in, a ticket out, one shape of errors."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from desk.factories import make_unit
from fact_checks import LEMON
from sangto_desk.common.tokens import new_token
from sangto_desk.inbox.models import Question, Tip

TEXT = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày, có thật không?"


def post(body: bytes | dict, kind: str = "application/json", **headers):
    """Send something to the address for tips."""
    data = json.dumps(body) if isinstance(body, dict) else body
    return Client(enforce_csrf_checks=True).generic("POST", "/api/v1/tips", data, content_type=kind, **headers)


def test_tip_comes_back_as_a_ticket(unit, settings):
    response = post({"text": TEXT})
    value = response.json()
    token = value["token"]
    assert (response.status_code, response.headers["Cache-Control"], dict(response.cookies)) == (201, "no-store", {})
    assert value == {
        "ticket": f"{settings.SITE_ADDRESS}/phieu/{token}/",
        "token": token,
        "status": "new",
        "times": 1,
        "answer": None,
        "perhaps": None,
        "reason": "",
    }
    assert Client().get(f"/api/v1/tickets/{token}").json() == value
    assert list(Tip.objects.values_list("channel", flat=True)) == ["api"]


def test_likely_answer_is_offered_as_perhaps(unit, index):
    value = post({"text": LEMON.claim}).json()
    assert (value["status"], value["answer"], value["perhaps"]["url"]) == ("new", None, LEMON.url)


def test_tip_for_a_unit_goes_to_its_inbox(unit):
    other = make_unit("Phòng huyện")
    assert post({"text": TEXT, "unit": other.pk}).status_code == 201
    assert Question.objects.get().unit == other


@pytest.mark.parametrize(
    ("body", "kind", "status", "code"),
    [
        ({"text": ""}, "application/json", 400, "inbox.too-short"),
        ({"text": "chanh"}, "application/json", 400, "inbox.too-short"),
        ({"text": "a b " * 6_000}, "application/json", 413, "inbox.too-long"),
        ({"text": "a b " * 1_250_000}, "application/json", 413, "api.too-large"),
        ({"text": TEXT, "unit": 99999}, "application/json", 404, "api.unit"),
        ({"text": 7}, "application/json", 422, "api.fields"),
        ({}, "application/json", 422, "api.fields"),
        (b"[]", "application/json", 422, "api.fields"),
        (b"{", "application/json", 400, "api.request"),
        (b" ", "application/json", 400, "api.request"),
        (b"\xff\xfe", "application/json", 400, "api.request"),
        (b"[" * 100_000, "application/json", 400, "api.request"),
        (b"text=abc", "application/x-www-form-urlencoded", 415, "api.type"),
        (b'{"text": "a b c d"}', "text/plain", 415, "api.type"),
        (b"", "multipart/form-data; boundary=x", 415, "api.type"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_one_shape(unit, body, kind, status, code):
    response = post(body, kind)
    error = response.json()["error"]
    assert (response.status_code, error["code"], sorted(error)) == (status, code, ["code", "hint", "message"])
    assert (error["message"].isascii() or "“" in error["message"], Tip.objects.count()) == (True, 0)


def test_forged_ticket_opens_nothing(unit):
    answers = [Client().get(f"/api/v1/tickets/{token}") for token in (new_token(), "x", "%00", "..", "é")]
    assert {answer.status_code for answer in answers} == {404}


def test_description_names_the_addresses_of_tips(unit):
    value = Client().get("/api/v1/openapi.json").json()
    assert {"/api/v1/tickets/{token}", "/api/v1/tips"} - set(value["paths"]) == set()
