"""Cases of originality: shown, asked, answered, decided by two. The program finds; people decide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto.privacy import redact
from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import rules
from sangto_desk.contests.models import Entry, EntryState, OriginalityCase, Outcome


@transaction.atomic
def open_case(*, actor: User, entry: Entry, evidence: Mapping[str, Any]) -> OriginalityCase:
    """Open a case about an entry, with what was found as it is shown now.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: A case about it is open, or it is out of the contest.
    """
    rules.require_organiser(actor, entry.contest)
    if entry.state != EntryState.RECEIVED:
        raise Conflicted(_("This entry is out of the contest already."), code="contests.out")
    try:
        with transaction.atomic():
            case = OriginalityCase.objects.create(
                entry=entry, evidence=dict(evidence), opened_by=actor, opened=timezone.now()
            )
    except IntegrityError as error:
        raise Conflicted(
            _("A case about this entry is open."), hint=_("Look at it."), code="contests.case-open"
        ) from error
    _record("open-case", case, actor, {"entry": entry.pk})
    return case


@transaction.atomic
def ask_entrant(*, actor: User, case: OriginalityCase, question: str) -> OriginalityCase:
    """Ask the entrant; the question stands on the page of the ticket.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: The case is decided, or the entrant was asked.
        Unacceptable: The question is empty.
    """
    _require_open(actor, case)
    if case.asked is not None:
        raise Conflicted(_("The entrant was asked before."), code="contests.asked")
    if not question.strip():
        raise Unacceptable(_("Write what you ask."), code="contests.no-question")
    case.question, case.asked = question.strip()[:5000], timezone.now()
    case.save(update_fields=["question", "asked"])
    _record("ask-entrant", case, actor, {"question": case.question})
    return case


@transaction.atomic
def answer_case(*, case: OriginalityCase, answer: str) -> OriginalityCase:
    """Keep what the holder of the ticket answers; once.

    Raises:
        Conflicted: Nothing was asked, it was answered, or the case is decided.
        Unacceptable: The answer is empty.
    """
    answer = redact(answer.strip()[:10_000]).text
    if not answer:
        raise Unacceptable(_("Write your answer."), code="contests.no-answer")
    rows = OriginalityCase.objects.filter(pk=case.pk, asked__isnull=False, answered=None, outcome="")
    if not rows.update(answer=answer, answered=timezone.now()):
        raise Conflicted(_("This question is not open any more."), code="contests.not-asked")
    case.refresh_from_db()
    record_write(
        Write("contests.answer-case", case, unit_id=case.entry.contest.unit_id, after={"answered": case.answered})
    )
    return case


@transaction.atomic
def propose_outcome(*, actor: User, case: OriginalityCase, outcome: Outcome, reason: str) -> OriginalityCase:
    """Propose how a case ends; somebody else confirms it. A proposal can be replaced until then.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: The case is decided.
        Unacceptable: No reason is given.
    """
    _require_open(actor, case)
    if not reason.strip():
        raise Unacceptable(_("Say why."), hint=_("The entrant may read it."), code="contests.no-reason")
    case.proposal, case.reason = outcome, reason.strip()[:5000]
    case.proposed_by, case.proposed = actor, timezone.now()
    case.save(update_fields=["proposal", "reason", "proposed_by", "proposed"])
    _record("propose-outcome", case, actor, {"proposal": outcome, "reason": case.reason})
    return case


@transaction.atomic
def confirm_outcome(*, actor: User, case: OriginalityCase) -> OriginalityCase:
    """Confirm what somebody else proposed; an exclusion takes the entry out of the contest.

    Raises:
        NotAllowed: The actor does not organise the contest, or proposed it themselves.
        Conflicted: Nothing is proposed, or the case is decided.
    """
    _require_open(actor, case)
    if not case.proposal:
        raise Conflicted(_("Nothing is proposed yet."), code="contests.no-proposal")
    if case.proposed_by_id == actor.pk:
        raise NotAllowed(
            _("Whoever proposes does not confirm: it takes two people."),
            hint=_("Ask a colleague."),
            code="contests.same-person",
        )
    case.outcome, case.decided_by, case.decided = case.proposal, actor, timezone.now()
    case.save(update_fields=["outcome", "decided_by", "decided"])
    if case.outcome == Outcome.EXCLUDED:
        case.entry.state = EntryState.EXCLUDED
        case.entry.save(update_fields=["state"])
    _record("confirm-outcome", case, actor, {"outcome": case.outcome})
    return case


def _require_open(actor: User, case: OriginalityCase) -> None:
    rules.require_organiser(actor, case.entry.contest)
    if case.outcome:
        raise Conflicted(_("This case is decided."), code="contests.case-decided")


def _record(verb: str, case: OriginalityCase, actor: User, after: dict[str, Any]) -> None:
    record_write(Write(f"contests.{verb}", case, actor.pk, case.entry.contest.unit_id, after=after))
