"""From handing in to the public log: a second person approves, and in that transaction a report is frozen and signed.

Frozen is the canonical JSON (RFC 8785) of everything the report says; its SHA-256 is entered in the public log, whose
checkpoint the desk signs. What is done so cannot be undone: a mistake is put right by a new version.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

import rfc8785
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto.ledger import Entry, Publication
from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import require
from sangto_desk.audit.services import append_to_log
from sangto_desk.common.errors import Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.reports import rules
from sangto_desk.reports.content import Content
from sangto_desk.reports.making import content_for
from sangto_desk.reports.models import FrozenReport, Report, State
from sangto_desk.reports.periods import Period
from sangto_desk.reports.published import slug_of
from sangto_desk.reports.services.writing import require_state


@transaction.atomic
def hand_in_report(*, actor: User, report: Report) -> Report:
    """Hand a report in: nobody writes in it any more, and another lead decides.

    Raises:
        NotAllowed: The actor is no lead of the unit.
        Conflicted: It is no draft.
        Unacceptable: Nothing is written in it, its period is not over, or a text names a figure that there is none of.
    """
    require(actor, rules.HAND_IN, report.unit)
    report = require_state(report, State.DRAFT)
    if not report.sections.exclude(text="").exists():
        raise Unacceptable(
            _("Nothing is written in this report yet."),
            hint=_("Write at least one section: figures alone do not say what they mean."),
            code="reports.nothing-written",
        )
    if report.end >= timezone.localdate():
        raise Unacceptable(
            _("The period of this report is not over, so its figures can still grow."),
            hint=_("Hand it in on the day after its last one."),
            code="reports.not-over",
        )
    content_for(report)
    report.state, report.handed_in_by, report.returned = State.HANDED_IN, actor, ""
    report.save(update_fields=["state", "handed_in_by", "returned"])
    record_write(
        Write("reports.hand-in", report, actor.pk, report.unit_id, {"state": "draft"}, {"state": report.state})
    )
    return report


@transaction.atomic
def return_report(*, actor: User, report: Report, reason: str) -> Report:
    """Give a report that was handed in back to its writers.

    Raises:
        NotAllowed: The actor is no lead of the unit, or has written in it.
        Conflicted: It was not handed in.
        Unacceptable: No reason is given.
    """
    rules.require_second_person(actor, report)
    report = require_state(report, State.HANDED_IN)
    if not reason.strip():
        raise Unacceptable(_("Say why it goes back."), hint=_("Its writers read the reason."), code="reports.no-reason")
    report.state, report.handed_in_by, report.returned = State.DRAFT, None, reason.strip()[:5_000]
    report.save(update_fields=["state", "handed_in_by", "returned"])
    after = {"state": report.state, "reason": report.returned}
    record_write(Write("reports.return", report, actor.pk, report.unit_id, {"state": "handed-in"}, after))
    return report


@transaction.atomic
def approve_report(*, actor: User, report: Report) -> FrozenReport:
    """Approve a report: it is frozen as it stands, public, and entered in the public log.

    Args:
        actor: A lead of the unit, or of one above it, who has neither handed it in nor written in it.
        report: Handed in.

    Raises:
        NotAllowed: The role is not held, or it is the actor's own work.
        Conflicted: It was not handed in, or was decided meanwhile.
    """
    rules.require_second_person(actor, report)
    report = require_state(report, State.HANDED_IN)
    rules.require_not_handed_in_by(actor, report)
    at = timezone.now()
    content = content_for(report, at=at)
    canonical = rfc8785.dumps(content.as_json())
    frozen = FrozenReport.objects.create(
        report=report,
        slug=slug_of(report.unit, Period(report.start, report.end), report.version),
        content=canonical.decode(),
        sha256=sha256(canonical).hexdigest(),
        at=at,
    )
    report.state, report.approved_by = State.FROZEN, actor
    report.save(update_fields=["state", "approved_by"])
    append_to_log(lambda number, time: _entry(content, frozen.sha256, number, time))
    after = {"state": report.state, "version": report.version, "sha256": frozen.sha256}
    record_write(Write("reports.approve", report, actor.pk, report.unit_id, {"state": "handed-in"}, after))
    return frozen


def _entry(content: Content, digest: str, number: int, time: datetime) -> Entry:
    """What the public log says of a report.

    A version of a report has an address of its own, which keeps what it says: so the page of a later one is new, and
    nothing is replaced.
    """
    return Publication(number=number, time=time, path=content.path, sha256=digest)
