"""Word a claim anew, assign it, say how soon it should be worked on, put it aside."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.text import fold_text
from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.rules import holds, require
from sangto_desk.claims import checks, rules
from sangto_desk.claims.kinds import Priority, Status, Topic
from sangto_desk.claims.models import Claim
from sangto_desk.claims.records import Appearance, Claimant
from sangto_desk.claims.services.opening import reasons_of
from sangto_desk.claims.tasks import suggest_relations_of
from sangto_desk.common.errors import Unacceptable
from sangto_desk.common.trail import Write, record_write


@transaction.atomic
def edit_claim(
    *,
    actor: User,
    claim: Claim,
    wording: str,
    topic: str,
    claimant: Claimant | None = None,
    appearance: Appearance | None = None,
    certain: bool = True,
) -> Claim:
    """Word a claim anew, or say better who makes it and where; only before anything about it is published.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Unacceptable: As `open_claim`; or the claim has been published, and what was published stays.
    """
    claim = _locked(claim)
    require(actor, rules.WORK, claim.unit)
    if claim.status == Status.PUBLISHED:
        raise Unacceptable(
            format_lazy(_("Claim {number} is published; its wording stays."), number=claim.number),
            hint=_("Open another claim, and relate the two."),
            code="claims.published",
        )
    new = {
        "wording": checks.checked_wording(wording),
        "topic": checks.one_of(Topic, topic),
        **checks.claimant_fields(claimant),
        **checks.appearance_fields(appearance),
    }
    before = _change(claim, new)
    if "wording" in before:
        if not certain:
            checks.check_read_as_fact(claim.wording)
        claim.reasons, claim.folded = reasons_of(claim.wording), fold_text(claim.wording)
        suggest_relations_of.enqueue(claim.pk)
    claim.save()
    _record(actor, claim, "claims.edit", before)
    return claim


def _locked(claim: Claim) -> Claim:
    """The claim as it is now, held until the transaction ends."""
    return Claim.objects.select_for_update(of=("self",)).select_related("unit").get(pk=claim.pk)


def _change(claim: Claim, new: Mapping[str, Any]) -> dict[str, Any]:
    """Set fields; returns what those that changed were."""
    before = {name: getattr(claim, name) for name, value in new.items() if getattr(claim, name) != value}
    for name, value in new.items():
        setattr(claim, name, value)
    return before


def _record(actor: User, claim: Claim, action: str, before: Mapping[str, Any]) -> None:
    after = {name: getattr(claim, name) for name in before}
    record_write(Write(action, claim, actor.pk, claim.unit_id, before=dict(before), after=after))


@transaction.atomic
def assign_claim(*, actor: User, claim: Claim, assignee: User | None, due: date | None = None) -> Claim:
    """Say who looks after a claim, and until when.

    Args:
        actor: An editor of the unit.
        claim: What is assigned.
        assignee: Somebody who belongs to the unit; None takes the assignment away.
        due: The day by which it should be done.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Unacceptable: The assignee does not belong to the unit.
    """
    claim = _locked(claim)
    require(actor, rules.WORK, claim.unit)
    if assignee is not None and not holds(assignee, Role.CONTRIBUTOR, claim.unit):
        raise Unacceptable(
            format_lazy(_("{name} does not belong to the unit “{unit}”."), name=assignee.name, unit=claim.unit.name),
            hint=_("Choose somebody of the unit, or ask an administrator to give them a role in it."),
            code="claims.assignee",
        )
    before = _change(claim, {"assignee_id": assignee.pk if assignee else None, "due": due})
    if before:
        claim.save(update_fields=["assignee", "due"])
        _record(actor, claim, "claims.assign", before)
    return claim


@transaction.atomic
def set_priority(*, actor: User, claim: Claim, priority: int) -> Claim:
    """Say how soon a claim should be worked on."""
    claim = _locked(claim)
    require(actor, rules.WORK, claim.unit)
    before = _change(claim, {"priority": int(checks.one_of(Priority, priority))})
    if before:
        claim.save(update_fields=["priority"])
        _record(actor, claim, "claims.set-priority", before)
    return claim


@transaction.atomic
def set_aside(*, actor: User, claim: Claim, aside: bool = True) -> Claim:
    """Put an open claim aside, or take it up again."""
    claim = _locked(claim)
    require(actor, rules.WORK, claim.unit)
    wanted, needed = (Status.SET_ASIDE, Status.OPEN) if aside else (Status.OPEN, Status.SET_ASIDE)
    if claim.status != needed:
        raise Unacceptable(
            format_lazy(
                _("Claim {number} is “{status}”; that cannot be changed to “{wanted}”."),
                number=claim.number,
                status=claim.get_status_display(),
                wanted=wanted.label,
            ),
            code="claims.status",
        )
    before = _change(claim, {"status": wanted})
    claim.save(update_fields=["status"])
    _record(actor, claim, "claims.set-aside" if aside else "claims.take-up", before)
    return claim


def follow_fact_check(*, claim: Claim, status: Status) -> None:
    """Note how far the fact-check of a claim has come, inside the write of the app above, which records it."""
    Claim.objects.filter(pk=claim.pk).update(status=status)
    claim.status = status
