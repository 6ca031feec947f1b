"""A developing story: updates, written by one and read by a second, before there is a rating. And the day of the
next look."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.claims.checks import checked_text, refuse_personal
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.factchecks.models import FactCheck, LiveReading, LiveUpdate
from sangto_desk.factchecks.rules import require_not_own
from sangto_desk.factchecks.services.holding import hold, record

PART = 4_000


@transaction.atomic
def post_live_update(
    *, actor: User, factcheck: FactCheck, known: str = "", unknown: str = "", doing: str = ""
) -> LiveUpdate:
    """Write how a developing story stands. Readers see it when a second person has read it (`confirm_live_update`).

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
    record(actor, factcheck, "post-live-update", {"update": update.pk})
    return update


@transaction.atomic
def confirm_live_update(*, actor: User, update: LiveUpdate) -> LiveReading:
    """Let readers see an update; the first opens the live page. None can be taken back.

    Args:
        actor: An editor of the unit who did not write it.
        update: One that readers do not see yet.

    Raises:
        NotAllowed: The actor is no editor of the unit, or wrote it.
        Conflicted: Somebody has confirmed it already.
    """
    factcheck = hold(actor, update.factcheck, "confirm_live_update")
    require_not_own(actor, update.by_id)
    if LiveReading.objects.filter(update=update).exists():
        raise Conflicted(_("Readers see this update already."), code="factchecks.update-confirmed")
    reading = LiveReading.objects.create(update=update, by=actor)
    if not factcheck.live:
        factcheck.live = True
        factcheck.save(update_fields=["live"])
    record(actor, factcheck, "confirm-live-update", {"update": update.pk})
    return reading


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
