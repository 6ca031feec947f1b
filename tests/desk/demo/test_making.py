"""The demo desk: made by the services, spread over months, in an empty desk only."""

from datetime import timedelta

import pytest
from django.utils import timezone

from desk.factories import make_user
from sangto_desk.audit.models import Entry
from sangto_desk.claims.models import Claim, Refusal
from sangto_desk.common.errors import Conflicted
from sangto_desk.contests.models import Contest, Reading
from sangto_desk.demo.clock import standing_at
from sangto_desk.demo.making import make_demo
from sangto_desk.demo.stories import REFUSED, STORIES, Story
from sangto_desk.demo.texts import fact_checks, quoted, rating_of, source_text
from sangto_desk.factchecks import published
from sangto_desk.factchecks.models import FactCheck, Version
from sangto_desk.inbox.models import Question, Tip
from sangto_desk.training.models import Day, Drill
from sangto_desk.training.selectors import gain_of

pytestmark = pytest.mark.django_db

STAGES = ("open", "drafting", "second", "discussion", "ready", "published", "corrected", "withdrawn", "live")


@pytest.fixture
def folder(tmp_path, settings):
    settings.DATA = type(settings.DATA)(tmp_path)
    settings.DATA.prepare()


def test_every_stage_is_told_and_spread_over_months():
    assert {story.stage for story in STORIES} == set(STAGES)
    assert sum(story.tips for story in STORIES) >= 60
    assert sum(story.stage == "published" for story in STORIES) >= 8
    assert max(story.days for story in STORIES) - min(story.days for story in STORIES) > 150


def test_every_story_has_a_rating_and_words_to_quote():
    for story in STORIES:
        known = fact_checks()[story.id]
        assert rating_of(known)
        assert source_text(known).count(quoted(known)) == 1


def test_desk_is_made_through_the_services_at_the_moments_told(folder):
    said = []
    stories = [Story("vi-suc-khoe-008", "corrected", 90, 4), Story("vi-khoa-hoc-009", "discussion", 10, 2)]
    stories += [Story("vi-khoa-hoc-006", "live", 3, 2), Story("vi-tieu-dung-005", "withdrawn", 60, 2)]
    people = make_demo(said.append, stories)
    states = dict(FactCheck.objects.values_list("claim__number", "state"))
    assert states == {1: "published", 2: "discussion", 3: "drafting", 4: "withdrawn"}
    first = Version.objects.get(factcheck__claim__number=1, number=1)
    assert timezone.now() - first.at > timedelta(days=80)
    assert (first.first_by, first.published_by) == (people.editor, people.lead)
    assert [version.kind for version in published.versions(first.factcheck.slug)] == ["publication", "correction"]
    appeal = first.factcheck.appeals.get()
    assert (appeal.outcome, appeal.impartial, appeal.answered_by) == ("corrected", True, people.administrator)
    assert Question.objects.filter(claim__number=1).exclude(status="answered").count() == 0
    assert len(published.live_pages()) == 1
    assert Refusal.objects.count() == Question.objects.filter(status="refused").count() == len(REFUSED)
    (alike,) = Question.objects.filter(status="new", suggestion__isnull=False)
    assert [kind for kind, _, _ in alike.suggestion.conflicts] == ["date"]
    contest = Contest.objects.get()
    assert (contest.state, contest.entries.count(), contest.judges.count()) == ("judging", 12, 3)
    assert 0 < Reading.objects.filter(state="handed-in").count() < Reading.objects.count() == 24
    assert Tip.objects.count() > sum(story.tips for story in stories)
    assert Entry.objects.filter(actor=people.editor).count() > Claim.objects.count()
    day = Day.objects.get()
    assert (day.state, gain_of([day]).people, Drill.objects.exclude(source=None).count() >= 3) == ("held", 6, True)


def test_desk_with_people_is_left_alone(folder):
    make_user()
    with pytest.raises(Conflicted):
        make_demo(print)


def test_clock_stands_only_as_long_as_it_is_told_to():
    then = timezone.now() - timedelta(days=30)
    with standing_at(then):
        assert timezone.now() == then
    assert timezone.now() - then > timedelta(days=29)
