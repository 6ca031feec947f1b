import pytest
from django.urls import reverse
from django.utils import timezone

from desk.inbox.test_trends import WORDINGS, editor
from sangto_desk.accounts.models import Unit
from sangto_desk.inbox.models import Channel
from sangto_desk.inbox.services import open_claim_for, receive_tip

pytestmark = pytest.mark.one_store

__all__ = ["editor"]


def ask_today(editor, wording: str, times: int) -> None:
    for number in range(times):
        question = receive_tip(text=wording, channel=Channel.WEB, unit=Unit.objects.get()).question
        if number == 0:
            open_claim_for(actor=editor, question=question, wording=wording)


def test_trends_show_what_is_asked_often_and_count_the_rest(client, editor):
    ask_today(editor, WORDINGS["nhiều"], 6)
    ask_today(editor, WORDINGS["ít"], 2)
    client.force_login(editor)
    page = client.get(reverse("newsroom:trends")).content.decode()
    assert (WORDINGS["nhiều"] in page, WORDINGS["ít"] in page) == (True, False)
    assert "Có 1 phát biểu khác được hỏi dưới 5 lần." in page
    assert page.count("<svg") == 2  # the topic and the claim


def test_digest_of_a_day_that_is_none_or_to_come_is_refused(client, editor):
    client.force_login(editor)
    for day in ("2026-02-30", "9999-01-01", "x"):
        answer = client.get(reverse("newsroom:digest"), {"day": day})
        assert (answer.status_code, day in answer.content.decode()) == (400, True)


def test_digest_of_today_tells_bursts_and_its_wish_is_kept(client, editor):
    ask_today(editor, WORDINGS["nhiều"], 8)
    client.force_login(editor)
    day = timezone.localdate().isoformat()
    assert WORDINGS["nhiều"] in client.get(reverse("newsroom:digest"), {"day": day}).content.decode()
    client.post(reverse("newsroom:digest-wish"), {"wanted": "1"})
    assert "Bạn nhận bản tin này mỗi sáng." in client.get(reverse("newsroom:digest")).content.decode()


def test_empty_desk_says_what_trends_wait_for(client, editor):
    client.force_login(editor)
    assert "Trong 28 ngày qua có quá ít câu hỏi." in client.get(reverse("newsroom:trends")).content.decode()
