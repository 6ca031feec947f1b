"""The triage screen: one question a row, the same number of queries for ten rows and ten thousand."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from desk.factories import make_claim, make_unit, make_user
from fact_checks import LEMON
from sangto_desk.accounts.models import Role
from sangto_desk.claims.models import Series
from sangto_desk.inbox.models import Channel, Question, Tip
from sangto_desk.inbox.services import (
    PublishedAnswer,
    answer_questions,
    confirm_match,
    link_question,
    open_claim_for,
    receive_tip,
)

pytestmark = pytest.mark.one_store

STORM = "Cơn bão số 3 làm 21 người mất tích ở Lào Cai"
GUAVA = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày."


def question(text: str, unit) -> Question:
    """A question of one tip."""
    return receive_tip(text=text, channel=Channel.WEB, unit=unit).question


@pytest.fixture
def editor(unit):
    """An editor of the unit."""
    return make_user(Role.EDITOR, unit)


@pytest.fixture
def desk(editor) -> Client:
    """The browser of the editor."""
    client = Client()
    client.force_login(editor)
    return client


def rows(response) -> list[int]:
    """The questions of a list, in its order."""
    return [int(number) for number in re.findall(r'<li id="question-(\d+)"', response.content.decode())]


def test_row_shows_count_kind_match_and_growth(desk, unit, index):
    receive_tip(text=LEMON.claim, channel=Channel.WEB, unit=unit)
    receive_tip(text=LEMON.claim, channel=Channel.WEB, unit=unit)
    html = desk.get("/desk/inbox/").content.decode()
    assert [part in html for part in ("2×", LEMON.claim, "Sai", "2 tin gửi trong 14 ngày; hôm nay 2", "sự kiện")] == [
        True
    ] * 5


def test_conflict_is_shown_as_one_and_needs_a_second_look(desk, unit, index):
    asked = question(STORM, unit)
    html = desk.get("/desk/inbox/").content.decode()
    assert ("gần giống, khác" in html, f"/desk/inbox/{asked.pk}/match/" in html) == (True, False)
    answer = desk.post(f"/desk/inbox/{asked.pk}/match/")
    assert (answer.status_code, "khác chi tiết" in answer.content.decode()) == (400, True)
    assert desk.post(f"/desk/inbox/{asked.pk}/match/", {"despite": "1"}).status_code == 302
    assert Question.objects.get().status == "matched"


def test_only_the_match_that_was_seen_is_confirmed(desk, unit, index):
    asked = question(LEMON.claim, unit)
    shown = desk.get("/desk/inbox/").content.decode()
    assert f'name="seen" value="{asked.suggestion.url}"' in shown
    asked.suggestion.url, asked.suggestion.title = "https://desk.example/khac", "Một bài khác"
    asked.suggestion.save()
    answer = desk.post(f"/desk/inbox/{asked.pk}/match/", {"seen": LEMON.url})
    assert (answer.status_code, "Một bài khác" in answer.content.decode()) == (409, True)
    assert Question.objects.get().status == "new"
    assert desk.post(f"/desk/inbox/{asked.pk}/match/", {"seen": "https://desk.example/khac"}).status_code == 302


def test_filters_and_orders_stand_in_the_address(desk, unit, index):
    guava, lemon = question(GUAVA, unit), question(LEMON.claim, unit)
    opinion = question("Theo tôi món phở này ngon nhất thành phố, thật tuyệt vời.", unit)
    receive_tip(text=GUAVA, channel=Channel.WEB, unit=unit)
    assert rows(desk.get("/desk/inbox/?sort=new")) == [opinion.pk, lemon.pk, guava.pk]
    assert rows(desk.get("/desk/inbox/?sort=count"))[0] == guava.pk
    assert rows(desk.get("/desk/inbox/?kind=opinion")) == [opinion.pk]
    assert rows(desk.get("/desk/inbox/?match=some")) == [lemon.pk]
    assert rows(desk.get("/desk/inbox/?status=matched")) == []
    assert sorted(rows(desk.get("/desk/inbox/?kind=<x>&sort=../&status=no&match='"))) == [
        guava.pk,
        lemon.pk,
        opinion.pk,
    ]
    assert desk.get("/desk/inbox/?at=xyz").status_code == 400


def test_questions_of_other_units_are_neither_listed_nor_opened(desk, unit):
    other = question(GUAVA, make_unit("Phòng khác"))
    assert rows(desk.get("/desk/inbox/")) == []
    assert [
        getattr(desk, method)(f"/desk/inbox/{other.pk}/{part}").status_code
        for method, part in (
            ("get", ""),
            ("post", "match/"),
            ("get", "claim/"),
            ("post", "refuse/"),
            ("post", "reopen/"),
        )
    ] == [404] * 5


def test_contributor_reads_and_does_not_decide(unit):
    asked = question(GUAVA, unit)
    client = Client()
    client.force_login(make_user(Role.CONTRIBUTOR, unit))
    assert "data-key" not in re.sub(r'data-key="\?"', "", client.get("/desk/inbox/").content.decode())
    assert client.post(f"/desk/inbox/{asked.pk}/refuse/", {"reason": "vague"}).status_code == 403


def test_new_claim_is_opened_for_a_question_and_can_be_taken_back(desk, unit):
    asked = question(GUAVA, unit)
    wording = "Uống nước lá ổi hạ đường huyết trong 3 ngày"
    assert desk.post(f"/desk/inbox/{asked.pk}/claim/", {"wording": wording}).status_code == 302
    asked.refresh_from_db()
    assert (asked.status, asked.claim.wording, asked.claim.occurrences.get().quoted) == ("claimed", wording, GUAVA)
    desk.post(f"/desk/inbox/{asked.pk}/reopen/")
    asked.refresh_from_db()
    assert (asked.status, asked.claim) == ("new", None)


def test_opinion_becomes_a_claim_only_if_the_editor_says_that_it_is_a_fact(desk, unit):
    wording = "Theo tôi món phở này ngon nhất thành phố, thật tuyệt vời."
    asked = question(wording, unit)
    answer = desk.post(f"/desk/inbox/{asked.pk}/claim/", {"wording": wording})
    html = answer.content.decode()
    assert (answer.status_code, "giống loại “ý kiến”" in html, 'name="certain"' in html) == (400, True, True)
    assert desk.post(f"/desk/inbox/{asked.pk}/claim/", {"wording": wording, "certain": "1"}).status_code == 302


def test_claim_that_is_open_in_the_same_words_is_offered_for_the_question(desk, unit, editor):
    asked, claim = question(GUAVA, unit), make_claim(editor, unit)
    answer = desk.post(f"/desk/inbox/{asked.pk}/claim/", {"wording": claim.wording})
    html = answer.content.decode()
    assert (answer.status_code, f'required value="{claim.number}"' in html) == (409, True)


def test_question_is_linked_to_a_claim_that_is_there(desk, unit, editor):
    asked, claim = question(GUAVA, unit), make_claim(editor, unit)
    assert desk.post(f"/desk/inbox/{asked.pk}/claim/", {"number": "99"}).status_code == 404
    unread = desk.post(f"/desk/inbox/{asked.pk}/claim/", {"number": "số mười"})
    assert (unread.status_code, "“số mười” không phải" in unread.content.decode()) == (400, True)
    assert desk.post(f"/desk/inbox/{asked.pk}/claim/", {"number": str(claim.number)}).status_code == 302
    assert Question.objects.get().claim == claim


@pytest.mark.parametrize("written", ["#1.234", "1234", "1 234"])
def test_number_of_a_claim_is_read_as_people_write_it(desk, unit, editor, written):
    Series.objects.update_or_create(name="claim", defaults={"last": 1233})
    asked, claim = question(GUAVA, unit), make_claim(editor, unit)
    desk.post(f"/desk/inbox/{asked.pk}/claim/", {"number": written})
    shown = desk.get(f"/desk/inbox/{asked.pk}/").content.decode()
    assert (f"1234. {claim.wording}" in shown, "1.234" in shown) == (True, False)


def test_wrong_link_to_an_answered_claim_is_taken_back(desk, unit, editor):
    asked, claim = question(GUAVA, unit), make_claim(editor, unit)
    other = question(STORM, unit)
    link_question(actor=editor, question=other, claim=claim)
    answer_questions(claim=claim, answer=PublishedAnswer("https://desk.example/kc/1", "Không làm vỡ mạch máu", "Sai"))
    desk.post(f"/desk/inbox/{asked.pk}/claim/", {"number": str(claim.number)})
    assert Question.objects.get(pk=asked.pk).status == "answered"
    assert desk.post(f"/desk/inbox/{asked.pk}/reopen/").status_code == 302
    assert desk.post(f"/desk/inbox/{asked.pk}/reopen/").status_code == 409
    asked.refresh_from_db()
    assert (asked.status, asked.claim, asked.answer_url, asked.answered_day) == ("new", None, "", None)
    assert Question.objects.get(pk=other.pk).status == "answered"


def test_question_is_refused_with_a_published_reason_only(desk, unit):
    asked = question(GUAVA, unit)
    assert desk.post(f"/desk/inbox/{asked.pk}/refuse/", {"reason": "disloyal"}).status_code == 400
    assert desk.post(f"/desk/inbox/{asked.pk}/refuse/", {"reason": "vague"}).status_code == 302
    asked.refresh_from_db()
    assert (asked.status, asked.refusal.reason_code, asked.refusal.kind) == ("refused", "vague", "fact")


def test_kind_on_record_follows_the_reason_where_the_machine_was_wrong(desk, unit):
    asked = question(GUAVA, unit)
    desk.post(f"/desk/inbox/{asked.pk}/refuse/", {"reason": "opinion"})
    assert Question.objects.get().refusal.kind == "opinion"


def test_second_decision_on_a_question_is_refused(desk, unit, editor):
    asked = question(GUAVA, unit)
    open_claim_for(actor=editor, question=asked, wording="Lá ổi hạ đường huyết trong 3 ngày")
    assert desk.post(f"/desk/inbox/{asked.pk}/refuse/", {"reason": "vague"}).status_code == 409


def test_htmx_gets_the_row_in_place_of_the_page(desk, unit, index, editor):
    asked = question(LEMON.claim, unit)
    answer = desk.post(f"/desk/inbox/{asked.pk}/match/", headers={"HX-Request": "true"})
    html = answer.content.decode()
    assert (answer.status_code, html.lstrip().startswith(f'<li id="question-{asked.pk}"')) == (200, True)
    assert ("<html" in html, f"/desk/inbox/{asked.pk}/reopen/" in html) == (False, True)
    again = desk.post(f"/desk/inbox/{asked.pk}/match/", headers={"HX-Request": "true"})
    assert (again.status_code, again.headers["HX-Retarget"]) == (200, "#detail")


def test_decided_question_stays_out_of_reach_of_the_machine(unit, index, editor):
    from sangto_desk.inbox.services import match_question

    asked = question(LEMON.claim, unit)
    confirm_match(actor=editor, question=asked)
    before = asked.suggestion.pk
    assert (match_question(question=asked).pk, Question.objects.get().status) == (before, "matched")


def fill(unit, count: int) -> None:
    """Many questions with tips on several days, written without the services, for speed."""
    today = timezone.localdate()
    made = Question.objects.bulk_create(
        Question(
            unit=unit,
            content_key=f"{number:064x}",
            text=f"Phát biểu số {number}",
            language="vi",
            kind="fact",
            worthiness=number % 100 / 100,
            focus_end=20,
            count=number % 7 + 1,
            first_day=today,
            last_day=today,
            waiting=False,
        )
        for number in range(count)
    )
    Tip.objects.bulk_create(
        Tip(question=each, text="x", channel="web", language="vi", day=today - timedelta(days=each.pk % 14))
        for each in made
    )


def queries(client: Client, address: str) -> int:
    """How many queries a page takes."""
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def test_number_of_queries_is_the_same_for_ten_and_ten_thousand_rows(desk, unit):
    addresses = ("/desk/inbox/", "/desk/inbox/?sort=count&kind=fact", "/desk/inbox/?match=none")
    fill(unit, 10)
    few = [queries(desk, address) for address in addresses]
    Tip.objects.all().delete()
    Question.objects.all().delete()
    fill(unit, 10_000)
    assert [queries(desk, address) for address in addresses] == few
    assert [len(rows(desk.get(address))) for address in addresses] == [30] * 3


def test_pages_of_the_list_show_every_question_once(desk, unit):
    fill(unit, 120)
    seen, address = [], "/desk/inbox/?sort=count"
    while address:
        page = desk.get(address)
        seen += rows(page)
        found = re.search(r'rel="next"[^>]*href="([^"]+)"', page.content.decode())
        address = f"/desk/inbox/{found.group(1).replace('&amp;', '&')}" if found else ""
    assert (len(seen), len(set(seen))) == (120, 120)
