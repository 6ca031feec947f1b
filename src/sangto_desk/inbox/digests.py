"""What is new, by e-mail to the editors who asked for it: once a day, from six in the morning on, about yesterday."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import holds, require
from sangto_desk.common.mailing import letters_are_sent, send_letter
from sangto_desk.common.trail import Write, record_write
from sangto_desk.inbox import rules
from sangto_desk.inbox.models import Digest
from sangto_desk.inbox.selectors.trends import trends

FROM_HOUR = 6
MOST = 10


@transaction.atomic
def wish_digest(*, actor: User, wanted: bool) -> bool:
    """Say that one wants the letter, or no longer; returns what holds now.

    Raises:
        NotAllowed: The actor is no editor of any unit.
    """
    require(actor, rules.SORT)
    before = Digest.objects.filter(user=actor).exists()
    if wanted:
        Digest.objects.get_or_create(user=actor)
    else:
        Digest.objects.filter(user=actor).delete()
    record_write(Write("inbox.wish-digest", actor, actor.pk, before={"wanted": before}, after={"wanted": wanted}))
    return wanted


def send_digests(now: datetime | None = None) -> int:
    """Send the letters of today that have not been sent; returns how many.

    A letter that the mail server does not take is tried again the next time.
    """
    moment = timezone.localtime(now)
    day = moment.date()
    due = Digest.objects.filter(Q(sent=None) | Q(sent__lt=day), user__is_active=True).select_related("user")
    if moment.hour < FROM_HOUR or not letters_are_sent() or not due.exists():
        return 0
    found = trends(day - timedelta(days=1))
    context = {
        "trends": found,
        "growing": [claim for claim in found.claims if claim.growth > 0 and not claim.alarm][:MOST],
        "address": f"{settings.SITE_ADDRESS}/desk/trends/",
    }
    sent = 0
    for digest in due:
        if holds(digest.user, rules.SORT):
            sent += send_letter(to=digest.user.email, template="inbox/digest", context=context)
        Digest.objects.filter(pk=digest.pk).update(sent=day)
    return sent
