"""The page of a ticket: for its holder alone, in plain words, kept by nobody."""

from __future__ import annotations

import io
import logging
from urllib.parse import urlencode

import pytest
from django.test import Client

from desk.factories import make_user
from fact_checks import LEMON
from sangto_desk.accounts.models import Role
from sangto_desk.claims.services import set_aside
from sangto_desk.common.tokens import new_token, token_hash
from sangto_desk.factchecks.services import start_fact_check
from sangto_desk.inbox.models import Addition, Channel
from sangto_desk.inbox.services import (
    PublishedAnswer,
    answer_questions,
    confirm_match,
    open_claim_for,
    receive_tip,
    refuse_question,
)

TEXT = "Uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày."
PLAIN = "application/x-www-form-urlencoded"


@pytest.fixture
def receipt(unit):
    """The receipt of a tip."""
    return receive_tip(text=TEXT, channel=Channel.WEB, unit=unit)


@pytest.fixture
def editor(unit):
    """An editor of the unit."""
    return make_user(Role.EDITOR, unit)


def page(token: str) -> str:
    """The ticket page."""
    response = Client().get(f"/phieu/{token}/")
    assert response.status_code == 200
    return response.content.decode()


def test_ticket_page_is_kept_by_nobody_and_tells_no_other_site(receipt):
    response = Client().get(f"/phieu/{receipt.ticket}/")
    names = ("Cache-Control", "Referrer-Policy", "X-Robots-Tag")
    assert [response.headers[name] for name in names] == ["no-store", "no-referrer", "noindex, nofollow, noarchive"]


def test_ticket_page_says_where_the_question_stands(receipt, editor):
    assert "Chưa ai kiểm chứng điều này" in page(receipt.ticket)
    claim = open_claim_for(actor=editor, question=receipt.question, wording="Nước lá ổi hạ đường huyết trong 3 ngày")
    assert "trong danh sách chờ kiểm chứng" in page(receipt.ticket)
    set_aside(actor=editor, claim=claim)
    assert "tạm gác lại" in page(receipt.ticket)
    set_aside(actor=editor, claim=claim, aside=False)
    start_fact_check(actor=editor, claim=claim)
    assert "Đang có người kiểm chứng" in page(receipt.ticket)
    answer = PublishedAnswer("https://desk.example/kc/1", "Nước lá ổi không hạ đường huyết", "Sai", "Chưa có chứng cứ.")
    answer_questions(claim=claim, answer=answer)
    shown = page(receipt.ticket)
    assert [part in shown for part in (answer.url, answer.title, answer.rating, answer.summary)] == [True] * 4


def test_refused_question_names_the_published_reason(receipt, editor):
    refuse_question(actor=editor, question=receipt.question, reason="vague")
    shown = page(receipt.ticket)
    assert ("Quá chung chung" in shown or "mơ hồ" in shown, "Chưa ai kiểm chứng" in shown) == (True, False)


def test_likely_answer_is_shown_as_perhaps_until_an_editor_confirms_it(unit, index):
    receipt = receive_tip(text=LEMON.claim, channel=Channel.WEB, unit=unit)
    shown = page(receipt.ticket)
    assert ("Có thể là bài này" in shown, LEMON.url in shown, "Chưa ai kiểm chứng" in shown) == (True, True, True)
    confirm_match(actor=make_user(Role.EDITOR, unit), question=receipt.question)
    shown = page(receipt.ticket)
    assert ("Có thể là bài này" in shown, LEMON.url in shown) == (False, True)


def test_holder_adds_to_a_ticket_without_a_cookie(receipt):
    client = Client(enforce_csrf_checks=True)
    address = f"/phieu/{receipt.ticket}/"
    body = urlencode({"text": "Thấy trên Zalo, gọi 0912345678"})
    # A page without a referrer makes browsers send this origin.
    response = client.generic("POST", address, body, content_type=PLAIN, HTTP_ORIGIN="null")
    assert (response.status_code, response.headers["Location"]) == (303, f"{address}?added=1#added")
    assert "Thấy trên Zalo, gọi [điện thoại]" in page(receipt.ticket)
    refused = client.generic("POST", address, body, content_type=PLAIN, HTTP_ORIGIN="https://other.example")
    assert (refused.status_code, Addition.objects.count()) == (403, 1)


def test_addition_that_is_no_text_is_refused_with_the_page(receipt):
    address = f"/phieu/{receipt.ticket}/"
    answers = [
        Client().generic("POST", address, urlencode({"text": text}), content_type=PLAIN).status_code
        for text in ("", "x", "a b " * 3_000)
    ]
    assert (answers, Addition.objects.count()) == ([400, 400, 413], 0)


@pytest.mark.parametrize("token", ["x", "..", "%2e%2e%2f", "a" * 300, "%00", "1 OR 1=1"])
def test_forged_ticket_opens_nothing(receipt, token):
    assert Client().get(f"/phieu/{token}/").status_code == 404


def test_stored_hash_and_other_random_tokens_open_nothing(receipt):
    for token in (token_hash(receipt.ticket), new_token(), receipt.ticket.upper(), receipt.ticket + "x"):
        assert Client().get(f"/phieu/{token}/").status_code == 404


def test_ticket_stands_in_no_log(receipt):
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    names = ["", *(name for name in logging.root.manager.loggerDict if name.startswith(("django", "sangto")))]
    for name in names:
        logging.getLogger(name).addHandler(handler)
    try:
        client = Client(raise_request_exception=False)
        for address in (f"/phieu/{receipt.ticket}/", f"/phieu/{receipt.ticket}x/", f"/phieu/{receipt.ticket}/x"):
            client.get(address)
            client.post(address, "x", content_type="text/plain")
            client.put(address)
    finally:
        for name in names:
            logging.getLogger(name).removeHandler(handler)
    assert receipt.ticket not in out.getvalue()
