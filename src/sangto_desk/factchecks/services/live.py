"""A developing story: updates that anybody can read before there is a rating. And the day of the next look."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.claims.checks import checked_text, refuse_personal
from sangto_desk.common.errors import Unacceptable
from sangto_desk.factchecks.models import FactCheck, LiveUpdate
from sangto_desk.factchecks.services.holding import hold, record

PART = 4_000


@transaction.atomic
def post_live_update(
    *, actor: User, factcheck: FactCheck, known: str = "", unknown: str = "", doing: str = ""
) -> LiveUpdate:
    """Tell readers how a developing story stands; the first update opens the live page. None can be taken back.

    Args:
        actor: A lead of the unit.
        factcheck: In any state but withdrawn. An update carries no rating.
        known: What we know.
        unknown: What we do not know.
        doing: What we are doing.

    Raises:
        NotAllowed: The actor is no lead of the unit.
        Unacceptable: All three are empty, or personal data is found.
    """
    factcheck = hold(actor, factcheck, "post_live_update")
    parts = {"known": known.strip(), "unknown": unknown.strip(), "doing": doing.strip()}
    if not any(parts.values()):
        raise Unacceptable(_("An update needs at least one of its three parts."), code="factchecks.empty-update")
    for part in filter(None, parts.values()):
        refuse_personal(checked_text(part, PART))
    update = LiveUpdate.objects.create(factcheck=factcheck, by=actor, **parts)
    if not factcheck.live:
        factcheck.live = True
        factcheck.save(update_fields=["live"])
    record(actor, factcheck, "post-live-update", {"update": update.pk})
    return update


@transaction.atomic
def set_review(*, actor: User, factcheck: FactCheck, review_by: date | None) -> FactCheck:
    """Say by which day a fact-check should be looked at again; None: it need not."""
    factcheck = hold(actor, factcheck, "set_review")
    before = factcheck.review_by
    if before != review_by:
        factcheck.review_by = review_by
        factcheck.save(update_fields=["review_by"])
        record(actor, factcheck, "set-review", {"review_by": review_by}, {"review_by": before})
    return factcheck
