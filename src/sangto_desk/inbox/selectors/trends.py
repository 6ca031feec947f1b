"""What people ask about, over time: by claim and by topic, over everything the desk receives.

Never by sender, channel user or unit, and nothing is shown of what was asked fewer than `LEAST` times: there may be one
person behind it. That is decided here, so that no page and no letter can show it.

Order of steps of `trends`: tips of the last 26 weeks by claim and day, with one query; topics are sums of their claims;
what is below `LEAST` falls away; alarms and forecasts from what is left.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Min
from django.utils import timezone

from sangto_desk.claims.kinds import Topic
from sangto_desk.claims.models import Claim
from sangto_desk.inbox.models import Question, Tip
from sangto_desk.inbox.published import LEAST
from sangto_desk.inbox.trending.bursts import alarmed
from sangto_desk.inbox.trending.forecasts import Expected, Skill, forecast, skill

DAYS, SHOWN = 182, 28
UNSORTED = ""
"""The topic of questions for which no claim has been opened."""


@dataclass(frozen=True, slots=True)
class ClaimTrend:
    """How often a claim is asked about.

    Attributes:
        number: Of the claim.
        wording: In the words of the desk.
        topic: A value of `Topic`.
        first_day: The day of the first tip.
        total: Tips of the last 28 days.
        week: Of the last 7 of them.
        before: Of the 7 days before those.
        today: Of the last day.
        days: Tips on each of the 28 days, the last one last.
        new: The first tip came on the last day.
        alarm: The count of one of the last three days is a burst.
    """

    number: int
    wording: str
    topic: str
    first_day: date
    total: int
    week: int
    before: int
    today: int
    days: tuple[int, ...]
    new: bool
    alarm: bool

    @property
    def growth(self) -> int:
        """Tips of this week more than of the last."""
        return self.week - self.before


@dataclass(frozen=True, slots=True)
class TopicTrend:
    """How often a topic is asked about, and what is expected of it.

    Attributes:
        topic: A value of `Topic`, or empty for questions without a claim.
        total: Tips of the last 28 days.
        days: On each of them.
        alarm: As of a claim.
        expected: The next seven days; empty where too little is known.
        skill: How good such forecasts have been, or None.
    """

    topic: str
    total: int
    days: tuple[int, ...]
    alarm: bool
    expected: tuple[Expected, ...]
    skill: Skill | None


@dataclass(frozen=True, slots=True)
class Trends:
    """Everything there is to say of a day.

    Attributes:
        day: The last day that is counted.
        claims: Those asked about at least five times in 28 days, the most growing first.
        topics: The same of topics, the most asked about first.
        hidden: How many claims were asked about, but fewer than five times.
        total: Tips of the 28 days; 0 if there were fewer than five.
    """

    day: date
    claims: tuple[ClaimTrend, ...]
    topics: tuple[TopicTrend, ...]
    hidden: int
    total: int

    @property
    def alarms(self) -> list[ClaimTrend]:
        """Claims of which there is a burst."""
        return [claim for claim in self.claims if claim.alarm]

    @property
    def new(self) -> list[ClaimTrend]:
        """Claims whose first tip came on the day."""
        return [claim for claim in self.claims if claim.new]


def trends(day: date | None = None, *, forecasts: bool = True) -> Trends:
    """The trends as they were at the end of a day.

    Args:
        day: Today if left out, as far as it has come.
        forecasts: Whether to expect anything of the next days; the slowest part.
    """
    last = day or timezone.localdate()
    by_claim = _by_claim(last)
    by_topic, claims = _known(by_claim)
    shown = [number for number, days in by_claim.items() if number and sum(days[-SHOWN:]) >= LEAST]
    firsts = dict(
        Question.objects.filter(claim__in=shown).order_by().values_list("claim").annotate(first=Min("first_day"))
    )
    of_claims = [_claim_trend(claims[pk], by_claim[pk], firsts[pk], last) for pk in shown]
    of_topics = [_topic_trend(topic, days, last, forecasts) for topic, days in by_topic.items()]
    asked = sum(1 for number, days in by_claim.items() if number and sum(days[-SHOWN:]))
    total = sum(sum(days[-SHOWN:]) for days in by_claim.values())
    return Trends(
        last,
        tuple(sorted(of_claims, key=lambda one: (not one.alarm, -one.growth, -one.total, one.number))),
        tuple(sorted((one for one in of_topics if one.total >= LEAST), key=lambda one: (-one.total, one.topic))),
        asked - len(shown),
        total if total >= LEAST else 0,
    )


def _by_claim(last: date) -> dict[int | None, list[int]]:
    """Tips on each of the last 182 days, by key of the claim; None for those without."""
    first = last - timedelta(days=DAYS - 1)
    found: dict[int | None, list[int]] = defaultdict(lambda: [0] * DAYS)
    rows = Tip.objects.filter(day__gte=first, day__lte=last).order_by().values_list("question__claim", "day")
    for claim, day, count in rows.annotate(n=Count("id")):
        found[claim][(day - first).days] += count
    return found


def _known(by_claim: dict[int | None, list[int]]) -> tuple[dict[str, list[int]], dict[int, Claim]]:
    """The same by topic, and the claims."""
    claims = Claim.objects.only("number", "wording", "topic").in_bulk([number for number in by_claim if number])
    by_topic: dict[str, list[int]] = {}
    for number, days in by_claim.items():
        topic = claims[number].topic if number else UNSORTED
        known = by_topic.setdefault(topic, [0] * DAYS)
        for place, count in enumerate(days):
            known[place] += count
    return by_topic, claims


def _claim_trend(claim: Claim, days: list[int], first_day: date, last: date) -> ClaimTrend:
    return ClaimTrend(
        number=claim.number,
        wording=claim.wording,
        topic=claim.topic,
        first_day=first_day,
        total=sum(days[-SHOWN:]),
        week=sum(days[-7:]),
        before=sum(days[-14:-7]),
        today=days[-1],
        days=tuple(days[-SHOWN:]),
        new=first_day == last,
        alarm=sum(days[-3:]) >= LEAST and alarmed(_since(days, first_day, last)),
    )


def _since(days: list[int], first_day: date, last: date) -> list[int]:
    """A series from five weeks before its first tip on: that nobody asked is known too."""
    known = min(DAYS, (last - first_day).days + 1 + 35)
    return days[-known:]


def _topic_trend(topic: str, days: list[int], last: date, forecasts: bool) -> TopicTrend:
    complete = days[:-1] if last == timezone.localdate() else days
    began = next((place for place, count in enumerate(complete) if count), len(complete))
    seen = complete[began:]
    total = sum(days[-SHOWN:])
    known = forecasts and total >= LEAST and topic in {*Topic.values, UNSORTED}
    return TopicTrend(
        topic,
        total,
        tuple(days[-SHOWN:]),
        sum(days[-3:]) >= LEAST and alarmed(days),
        tuple(forecast(seen)) if known else (),
        skill(seen) if known else None,
    )
