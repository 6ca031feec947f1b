"""Lists and pages of claims and fact-checks ask the store as often for many rows as for few."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from desk import stages
from desk.factories import make_claim
from sangto_desk import factchecks
from sangto_desk.claims.kinds import Status
from sangto_desk.claims.models import Claim, Refusal
from sangto_desk.claims.services import judge_relation
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.factchecks.services import propose_withdrawal
from sangto_desk.newsroom.templatetags.newsroom import DEEDS

pytestmark = [pytest.mark.django_db, pytest.mark.one_store]


@pytest.fixture
def desk() -> stages.Desk:
    return stages.make_desk()


def queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


def fill(desk: stages.Desk, first: int, end: int) -> None:
    """Claims from one number to another with their fact-checks, and some refusals; without the services, for speed."""
    numbers = range(first, end)
    claims = Claim.objects.bulk_create(
        Claim(
            number=number,
            unit=desk.unit,
            wording=f"Phát biểu thử số {number}.",
            folded=f"phat bieu thu so {number}.",
            status=Status.CHECKING,
            priority=number % 3 + 1,
            due=date(2026, 1, 1 + number % 28) if number % 5 else None,
            assignee=desk.contributor if number % 3 else None,
            opened_by=desk.editor,
        )
        for number in numbers
    )
    FactCheck.objects.bulk_create(
        FactCheck(
            claim=claim,
            unit=desk.unit,
            slug=f"phat-bieu-{claim.number}",
            live=claim.number % 7 == 0,
            review_by=date(2026, 1, 1 + claim.number % 28) if claim.number % 5 else None,
        )
        for claim in claims
    )
    words = {"unit": desk.unit, "text": "Phim dở quá.", "kind": "opinion", "reason_code": "opinion", "by": desk.editor}
    Refusal.objects.bulk_create(Refusal(number=number, **words) for number in numbers[:100])


def test_lists_ask_as_often_at_ten_thousand_rows_as_at_ten(desk):
    client = Client()
    client.force_login(desk.editor)
    lists = ("claims/", "claims/?sort=due", "claims/?status=drafting&q=phat", "fact-checks/", "fact-checks/?view=due")
    addresses = [f"/desk/{name}" for name in (*lists, "refusals/")]
    fill(desk, 1, 11)
    few = {address: queries(client, address) for address in addresses}
    fill(desk, 11, 10_001)
    assert {address: queries(client, address) for address in addresses} == few


def test_page_of_a_claim_asks_as_often_for_many_relations_and_deeds_as_for_few(desk):
    client = Client()
    client.force_login(desk.editor)
    claim = make_claim(desk.editor, desk.unit)
    counts = []
    for many in (1, 12):
        for _ in range(many):
            other = make_claim(desk.editor, desk.unit, f"Phát biểu khác {many}.")
            judge_relation(actor=desk.editor, claim=claim, other=other, relation="related", state="confirmed")
        counts.append(queries(client, f"/desk/claims/{claim.number}/"))
    assert counts[0] == counts[1]


def test_sealed_page_asks_for_no_draft_and_no_verdict(desk):
    factcheck = stages.make_judged_once(desk)
    client = Client()
    client.force_login(desk.lead)
    with CaptureQueriesContext(connection) as asked:
        client.get(f"/desk/fact-checks/{factcheck.claim.number}/")
    touched = [query["sql"] for query in asked if "factchecks_draft" in query["sql"] or "_verdict" in query["sql"]]
    assert touched == []


@pytest.mark.parametrize("sort", ["", "priority", "due"])
def test_list_is_paged_without_losing_a_row(desk, sort):
    for number in range(60):
        make_claim(desk.editor, desk.unit, f"Phát biểu thử số {number}.")
    client = Client()
    client.force_login(desk.contributor)
    seen, at = [], ""
    while True:
        page = client.get("/desk/claims/", {"sort": sort, "at": at}).context["page"]
        seen += [claim.number for claim in page.rows]
        at = page.next
        if not at:
            break
    assert sorted(seen) == list(range(1, 61))


def test_words_are_found_without_marks(desk):
    make_claim(desk.editor, desk.unit)
    make_claim(desk.editor, desk.unit, "Một câu khác hẳn.")
    client = Client()
    client.force_login(desk.contributor)
    found = client.get("/desk/claims/", {"q": "goi DAU"}).context["page"].rows
    assert [claim.number for claim in found] == [1]


def test_form_asks_whether_what_reads_as_an_opinion_is_a_fact_all_the_same(desk):
    client = Client()
    client.force_login(desk.editor)
    sent = {"wording": "Theo tôi món phở này ngon nhất thành phố, thật tuyệt vời.", "topic": "other", "kind": "fact"}
    sent |= {"unit": desk.unit.pk}
    assert 'name="certain"' not in client.get("/desk/claims/open/").content.decode()
    asked = client.post("/desk/claims/open/", sent)
    assert (asked.status_code, 'name="certain"' in asked.content.decode(), Claim.objects.count()) == (400, True, 0)
    assert client.post("/desk/claims/open/", sent | {"certain": "on"}).headers["Location"] == "/desk/claims/1/"
    assert client.post("/desk/claims/open/", sent | {"certain": "on"}).status_code == 400


def test_all_that_is_done_to_a_fact_check_has_words_in_its_history():
    services = Path(factchecks.__file__).parent / "services"
    written = "".join(file.read_text(encoding="utf-8") for file in services.glob("*.py"))
    done = {f"factchecks.{action}" for action in re.findall(r'record\(actor, factcheck, "([a-z-]+)"', written)}
    assert len(done) > 10
    assert done - DEEDS.keys() == set()


def test_proposal_is_decided_by_a_word_and_never_by_none(desk):
    factcheck = stages.make_published(desk).factcheck
    proposal = propose_withdrawal(actor=desk.editor, factcheck=factcheck, reason="Nguồn đã rút bài.")
    client = Client()
    client.force_login(desk.lead)
    address = f"/desk/fact-checks/{factcheck.claim.number}/proposals/{proposal.pk}/"
    assert [client.post(address, sent).status_code for sent in ({}, {"decision": "x"})] == [400, 400]
    assert client.post(address, {"decision": "decline"}).status_code == 302
    proposal.refresh_from_db()
    assert proposal.outcome == "declined"


def test_claim_that_two_put_aside_stays_aside(desk):
    client = Client()
    client.force_login(desk.editor)
    claim = make_claim(desk.editor, desk.unit)
    address = f"/desk/claims/{claim.number}/aside/"
    assert [client.post(address, {"aside": "1"}).status_code for _ in range(2)] == [302, 400]
    claim.refresh_from_db()
    assert claim.status == Status.SET_ASIDE
    assert client.post(address, {"aside": "0"}).status_code == 302


def test_sources_are_found_without_marks_and_capitals(desk):
    client = Client()
    client.force_login(desk.editor)
    factcheck = stages.make_draft(desk)
    stages.make_source(desk, "Một nguồn khác.")
    page = f"/desk/fact-checks/{factcheck.claim.number}/sources/"
    found = [
        client.get(page, {"q": words}).content.decode().count('name="add"') for words in ("KHUYEN cao", "ĐỘT", "x")
    ]
    assert found == [1, 1, 0]


def test_source_for_a_correction_is_added_and_stands_beside_it(desk):
    client = Client()
    client.force_login(desk.editor)
    number = stages.make_published(desk).factcheck.claim.number
    source = stages.make_source(desk, "Bộ Y tế nói giờ gội đầu không liên quan đến đột quỵ.")
    chosen = client.get(f"/desk/fact-checks/{number}/sources/").content.decode()
    assert ('name="add"' in chosen, 'name="remove"' in chosen) == (True, False)
    added = client.post(f"/desk/fact-checks/{number}/sources/", {"add": source.pk})
    assert added.headers["Location"] == f"/desk/fact-checks/{number}/correct/"
    assert client.get(added.headers["Location"]).content.decode().count('class="card source"') == 2


def test_second_judge_reads_and_compares_the_sources_from_the_page_of_the_fact_check(desk):
    client = Client()
    client.force_login(desk.lead)
    factcheck = stages.make_judged_once(desk)
    number, source = factcheck.claim.number, factcheck.sources.get()
    shown = client.get(f"/desk/fact-checks/{number}/").content.decode()
    links = [f"/desk/evidence/{source.pk}/", f"/desk/evidence/{source.pk}/compare/?claim={number}"]
    assert [f'href="{link}"' in shown for link in links] == [True, True]
    assert [client.get(link).status_code for link in links] == [200, 200]
