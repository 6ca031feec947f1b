"""What trends show and, above all, what they never do."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core import mail

from desk.factories import make_unit, make_user, open_desk
from sangto_desk.accounts.models import Role
from sangto_desk.claims.services import edit_claim
from sangto_desk.demo.clock import standing_at
from sangto_desk.inbox.digests import send_digests, wish_digest
from sangto_desk.inbox.models import Channel, Digest
from sangto_desk.inbox.selectors.trends import trends
from sangto_desk.inbox.services import open_claim_for, receive_tip

TODAY = datetime(2026, 6, 26, 3, tzinfo=UTC)
WORDINGS = {
    "nhiều": "Uống nước lá ổi mỗi sáng hạ đường huyết ngay trong 3 ngày.",
    "ít": "Sạc điện thoại qua đêm làm pin phát nổ sau 30 ngày.",
}


@pytest.fixture
def editor(db):
    open_desk()
    return make_user(Role.EDITOR, make_unit("Tỉnh"))


def ask(editor, wording: str, days_ago: list[int], topic: str = "health"):
    claim = None
    for back in sorted(days_ago, reverse=True):
        with standing_at(TODAY - timedelta(days=back)):
            unit = editor.memberships.get().unit
            question = receive_tip(text=wording, channel=Channel.WEB, unit=unit).question
            if claim is None:
                claim = open_claim_for(actor=editor, question=question, wording=wording)
                edit_claim(actor=editor, claim=claim, wording=wording, topic=topic)
    return claim


def test_claims_are_counted_by_day_with_growth_and_first_day(editor):
    claim = ask(editor, WORDINGS["nhiều"], [20, 9, 3, 2, 1, 0, 0])
    (found,) = trends(TODAY.date()).claims
    assert (found.number, found.total, found.week, found.before, found.today) == (claim.number, 7, 5, 1, 2)
    assert (found.growth, found.first_day, found.new) == (4, date(2026, 6, 6), False)
    assert sum(found.days) == 7 and found.days[-1] == 2


def test_nothing_is_told_of_what_was_asked_fewer_than_five_times(editor):
    ask(editor, WORDINGS["ít"], [3, 2, 1, 0], topic="technology")
    found = trends(TODAY.date())
    assert (found.claims, found.topics, found.total, found.hidden) == ((), (), 0, 1)
    ask(editor, WORDINGS["nhiều"], [4, 3, 2, 1, 0])
    found = trends(TODAY.date())
    assert [claim.wording for claim in found.claims] == [WORDINGS["nhiều"]]
    assert [(topic.topic, topic.total) for topic in found.topics] == [("health", 5)]


def test_records_of_trends_have_no_place_for_a_sender_channel_or_unit():
    from dataclasses import fields

    from sangto_desk.inbox.selectors.trends import ClaimTrend, TopicTrend, Trends

    names = {field.name for record in (ClaimTrend, TopicTrend, Trends) for field in fields(record)}
    assert names.isdisjoint({"unit", "channel", "sender", "user", "text", "place", "actor"})


def test_new_claim_that_comes_in_numbers_is_an_alarm(editor):
    ask(editor, WORDINGS["nhiều"], [0] * 12)
    found = trends(TODAY.date())
    assert [(claim.new, claim.alarm) for claim in found.claims] == [(True, True)]
    assert found.alarms == found.new


@pytest.fixture
def letters(settings):
    settings.NETWORK_ALLOWED, settings.EMAIL_HOST = True, "mail.desk.example"
    return mail.outbox


def test_digest_goes_once_a_morning_to_editors_who_asked_for_it(editor, letters):
    ask(editor, WORDINGS["nhiều"], [1] * 8)
    ask(editor, WORDINGS["ít"], [1] * 4)
    with standing_at(TODAY):
        wish_digest(actor=editor, wanted=True)
        night = TODAY - timedelta(hours=5)
        assert [send_digests(moment) for moment in (night, TODAY, TODAY)] == [0, 1, 0]
    (letter,) = letters
    assert letter.subject == "Người dân hỏi gì ngày 25/06/2026"
    assert (WORDINGS["nhiều"] in letter.body, WORDINGS["ít"] in letter.body) == (True, False)
    wish_digest(actor=editor, wanted=False)
    assert not Digest.objects.exists()


def test_digest_goes_to_nobody_who_is_an_editor_no_more(editor, letters):
    wish_digest(actor=editor, wanted=True)
    editor.memberships.all().delete()
    assert send_digests(TODAY) == 0
    assert letters == []
