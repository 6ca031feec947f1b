"""Make a demo desk in a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from sangto_desk.accounts.models import User
from sangto_desk.claims.models import Claim
from sangto_desk.claims.suggesting import suggest_relations
from sangto_desk.common.errors import Conflicted
from sangto_desk.demo import texts
from sangto_desk.demo.appeals import tell_of_appeals
from sangto_desk.demo.clock import standing_at
from sangto_desk.demo.contests import tell_of_contest
from sangto_desk.demo.people import People, make_people
from sangto_desk.demo.reporting import report_for_demo
from sangto_desk.demo.stories import ASKED_AGAIN, REFUSED, STORIES, WAITING, Story
from sangto_desk.demo.story import tell
from sangto_desk.demo.training import make_training
from sangto_desk.factchecks.indexing import rebuild_index
from sangto_desk.inbox.models import Channel
from sangto_desk.inbox.services import confirm_match, match_waiting, receive_tip, refuse_question


def make_demo(say: Callable[[str], None], stories: Sequence[Story] = STORIES) -> People:
    """Fill an empty desk with demo data.

    Args:
        say: Told what has been made, a line at a time.
        stories: What to tell.

    Raises:
        Conflicted: The desk is not empty.
    """
    if User.objects.exists():
        raise Conflicted(
            "There are people in this desk already; demo data is made in an empty one.",
            hint="Name another folder.",
            code="demo.not-empty",
        )
    today = timezone.now()
    with standing_at(today - timedelta(days=180)):
        people = make_people()
    say("people: 4")
    _refuse(people)
    for story in stories:
        tell(people, story, today)
    say(f"stories: {len(stories)}")
    tell_of_appeals(people, today, {story.id for story in stories if story.stage == "published"})
    say(f"contest: {tell_of_contest(people, today).entries.count()} entries")
    say(f"published: {rebuild_index()}")
    _ask(people)
    for claim in Claim.objects.order_by("number"):
        suggest_relations(claim)
    match_waiting()
    make_training(people, today)
    say("training: 1 course, 1 day")
    report_for_demo(people)
    say("report: 1")
    DBTaskResult.objects.all().delete()  # what was queued on the way has been done
    return people


def _refuse(people: People) -> None:
    today = timezone.now()
    for text, reason, days in REFUSED:
        with standing_at(today - timedelta(days=days)):
            question = receive_tip(text=text, channel=Channel.WEB, unit=people.unit).question
            refuse_question(actor=people.editor, question=question, reason=reason)


def _ask(people: People) -> None:
    """Tips that wait for an editor, the last of them today; a few that a published fact-check answers."""
    today = timezone.now()
    for name, days, confirmed in ASKED_AGAIN:
        with standing_at(today - timedelta(days=days)):
            text = texts.passed_on(texts.fact_checks()[name])
            question = receive_tip(text=text, channel=Channel.WEB, unit=people.unit).question
            if confirmed and hasattr(question, "suggestion"):
                confirm_match(actor=people.editor, question=question)
    for place, (name, count) in enumerate(WAITING):
        for number, text in enumerate(list(texts.tips_of(texts.fact_checks()[name]))[:count]):
            with standing_at(today - timedelta(hours=5 * place + number)):
                receive_tip(text=text, channel=Channel.WEB, unit=people.unit)
    asked_again = texts.fact_checks()["vi-suc-khoe-008"].claim.replace("10 giờ", "11 giờ")
    receive_tip(text=f"Nghe nói {asked_again}", channel=Channel.ZALO, unit=people.unit)
