"""What people ask about, over time: small multiples by topic, claims with their course, and the digest of a day."""

from __future__ import annotations

from datetime import date, timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import holds
from sangto_desk.claims.kinds import Topic
from sangto_desk.claims.selectors import claims_for
from sangto_desk.common.charts import Band, Chart, Series, columns, expected, shown, spark
from sangto_desk.common.errors import Unacceptable
from sangto_desk.common.mailing import letters_are_sent
from sangto_desk.inbox import rules
from sangto_desk.inbox.digests import wish_digest
from sangto_desk.inbox.models import Digest
from sangto_desk.inbox.published import LEAST
from sangto_desk.inbox.selectors.trends import ClaimTrend, TopicTrend, trends
from sangto_desk.newsroom.access import member, needs


@needs(rules.VIEW)
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Topics with what is expected of them, and claims, the most growing first."""
    user, topic = member(request), request.GET.get("topic", "")
    found = trends()
    claims = [claim for claim in found.claims if not topic or claim.topic == topic]
    context = {
        "trends": found,
        "topics": [(one, topic_word(one.topic), _chart(one, found.day)) for one in found.topics],
        "claims": _rows(user, claims),
        "topic": topic,
        "chosen": Topic.choices,
        "least": LEAST,
    }
    return render(request, "newsroom/trends/index.html", context)


@needs(rules.VIEW)
@require_safe
def digest(request: HttpRequest) -> HttpResponse:
    """What was new on a day: bursts, claims asked for the first time, claims that grow."""
    user, day = member(request), _day(request.GET.get("day", ""))
    found = trends(day, forecasts=False)
    growing = [claim for claim in found.claims if claim.growth > 0 and not claim.alarm and not claim.new]
    context = {
        "trends": found,
        "parts": [
            (_("Asked far more than usual"), _rows(user, found.alarms)),
            (_("Asked for the first time"), _rows(user, [claim for claim in found.new if not claim.alarm])),
            (_("Asked more than the week before"), _rows(user, growing[:20])),
        ],
        "earlier": day - timedelta(days=1),
        "later": day + timedelta(days=1) if day < timezone.localdate() else None,
        "may_wish": holds(user, rules.SORT),
        "wished": Digest.objects.filter(user=user).exists(),
        "sent": letters_are_sent(),
        "least": LEAST,
    }
    return render(request, "newsroom/trends/digest.html", context)


@needs(rules.SORT)
@require_POST
def wish(request: HttpRequest) -> HttpResponse:
    """Ask for the digest by e-mail, or no longer."""
    wanted = wish_digest(actor=member(request), wanted=request.POST.get("wanted") == "1")
    messages.success(request, _("It comes each morning from now on.") if wanted else _("It comes no more."))
    return redirect("newsroom:digest")


def topic_word(topic: str) -> str:
    """A topic in words; questions without a claim have none yet."""
    return str(Topic(topic).label) if topic else _("No claim yet")


def _rows(user: User, found: list[ClaimTrend]) -> list[tuple[ClaimTrend, str, str, bool]]:
    """Claims with their course, their topic, and whether somebody may open their page."""
    open_to = set(claims_for(user).filter(number__in=[one.number for one in found]).values_list("number", flat=True))
    return [(one, _course(one), topic_word(one.topic), one.number in open_to) for one in found]


def _course(claim: ClaimTrend) -> str:
    words = ngettext("%(total)s tip in 28 days", "%(total)s tips in 28 days", claim.total) % {"total": claim.total}
    return spark(claim.days, words)


def _chart(topic: TopicTrend, last: date) -> Chart:
    """28 days, and the next seven where something is expected of them."""
    days = [last - timedelta(days=back) for back in range(len(topic.days) - 1, -1, -1)]
    labels = [f"{day.day:02}/{day.month:02}" for day in days]
    name = topic_word(topic.topic)
    title = ngettext("%(name)s: %(total)s tip in 28 days", "%(name)s: %(total)s tips in 28 days", topic.total) % {
        "name": name,
        "total": shown(topic.total),
    }
    seen = Series(_("Tips"), tuple(topic.days))
    size = {"width": 420, "height": 180}
    if not topic.expected:
        return columns(title, _("Day"), labels, [seen], **size)
    # What is expected begins with today, which is not over: its bar would stand beside its own forecast.
    seen, labels = Series(_("Tips"), tuple(topic.days[:-1])), labels[:-1]
    ahead = [last + timedelta(days=place) for place in range(len(topic.expected))]
    labels += [f"{day.day:02}/{day.month:02}" for day in ahead]
    band = Band(
        _("Expected, with the range of four days in five"),
        tuple(round(one.middle, 1) for one in topic.expected),
        tuple(float(one.low) for one in topic.expected),
        tuple(float(one.high) for one in topic.expected),
    )
    return expected(title, _("Day"), labels, seen, band, **size)


def _day(text: str) -> date:
    """The day in the address, yesterday if there is none.

    Raises:
        Unacceptable: It is no day, or has not come yet.
    """
    today = timezone.localdate()
    if not text:
        return today - timedelta(days=1)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.max
    if not date(2000, 1, 1) <= day <= today:
        raise Unacceptable(
            _("“%(text)s” is no day that has been.") % {"text": text[:30]},
            hint=_("Write it like %(day)s.") % {"day": today.isoformat()},
            code="trends.day",
        )
    return day
