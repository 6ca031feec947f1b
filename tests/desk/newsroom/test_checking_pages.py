"""Lists and pages of claims and fact-checks ask the store as often for many rows as for few."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from desk import stages
from desk.factories import make_claim
from sangto_desk.claims.services import judge_relation, refuse_statement
from sangto_desk.factchecks.services import start_fact_check

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> stages.Desk:
    return stages.make_desk()


def queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


def fill(desk: stages.Desk, count: int) -> None:
    for number in range(count):
        claim = make_claim(desk.editor, desk.unit, f"Phát biểu thử số {number}.")
        start_fact_check(actor=desk.editor, claim=make_claim(desk.editor, desk.unit, f"Đang soạn số {number}."))
        refuse_statement(actor=desk.editor, unit=desk.unit, text="Phim dở quá.", kind="opinion", reason="opinion")
    assert claim.number


@pytest.mark.parametrize(
    "address", ["claims/", "claims/?sort=due", "claims/?status=drafting", "fact-checks/", "refusals/"]
)
def test_lists_ask_as_often_for_many_rows_as_for_few(desk, address):
    client = Client()
    client.force_login(desk.editor)
    fill(desk, 2)
    few = queries(client, f"/desk/{address}")
    fill(desk, 20)
    assert queries(client, f"/desk/{address}") == few


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
