"""Confirm or reject that a claim stands in a relation to another one."""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import require
from sangto_desk.claims import checks, rules
from sangto_desk.claims.kinds import Relation, State
from sangto_desk.claims.models import Claim, Judgement
from sangto_desk.common.errors import NotFound, Unacceptable
from sangto_desk.common.trail import Write, record_write


@transaction.atomic
def judge_relation(
    *, actor: User, claim: Claim, relation: str, state: str, other: Claim | None = None, outside_id: str = ""
) -> Judgement:
    """Confirm or reject that a claim stands in a relation to another one.

    Args:
        actor: An editor of the unit.
        claim: The claim.
        relation: How the two stand to each other.
        state: Confirmed or rejected.
        other: Another claim of this desk.
        outside_id: Or a fact-check from elsewhere that was suggested for this claim.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        NotFound: No fact-check from elsewhere with this id was suggested.
        Unacceptable: Relation or state is unknown, or the claim would be related to itself.
    """
    require(actor, rules.WORK, claim.unit)
    if state not in (State.CONFIRMED, State.REJECTED):
        raise Unacceptable(
            format_lazy(_("A person confirms or rejects (got “{state}”)."), state=state), code="claims.judgement"
        )
    suggested = Judgement.objects.filter(claim=claim, other=other, outside_id=outside_id).last()
    if outside_id and suggested is None:
        raise NotFound(format_lazy(_("No fact-check “{id}” was suggested for this claim."), id=outside_id))
    try:
        with transaction.atomic():
            judgement = Judgement.objects.create(
                claim=claim,
                other=other,
                outside_id=outside_id,
                outside=suggested.outside if suggested else {},
                relation=checks.one_of(Relation, relation),
                state=state,
                conflicting=bool(suggested and suggested.conflicting),
                by=actor,
            )
    except IntegrityError as error:
        raise Unacceptable(_("A claim is related to one other, not to itself."), code="claims.judgement") from error
    record_write(
        Write(
            "claims.judge-relation",
            claim,
            actor.pk,
            claim.unit_id,
            before={"state": suggested.state, "relation": suggested.relation} if suggested else {},
            after={"other": other.pk if other else outside_id, "relation": relation, "state": state},
        )
    )
    return judgement
