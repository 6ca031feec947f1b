"""Reading claims, refusals and judgements. Nobody sees those of units that they do not belong to."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import F, Q, QuerySet, Window
from django.db.models.functions import RowNumber
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.claims import rules
from sangto_desk.claims.kinds import State, Status
from sangto_desk.claims.models import Claim, Judgement, Refusal
from sangto_desk.common.errors import NotFound


def claims_for(user: User) -> QuerySet[Claim]:
    """The claims that somebody may see, with what a list shows."""
    return Claim.objects.filter(unit__in=units_of(user, rules.VIEW)).select_related("unit", "assignee")


def get_claim(user: User, number: int) -> Claim:
    """One claim by its number.

    Raises:
        NotFound: There is none, or not for this person.
    """
    claim = claims_for(user).filter(number=number).first()
    if claim is None:
        raise NotFound(
            format_lazy(_("There is no claim {number}, or none that you may see."), number=number),
            hint=_("Look for it in the list of claims."),
            code="claims.not-found",
        )
    return claim


def claim_worded(unit: Unit, wording: str) -> Claim | None:
    """The claim of a unit that says this word for word and is worked on, if there is one."""
    worked_on = Claim.objects.filter(unit=unit, status__in=(Status.OPEN, Status.CHECKING))
    return worked_on.filter(wording=" ".join(wording.split())).first()


def refusals_for(user: User) -> QuerySet[Refusal]:
    """The refusals that somebody may see, the newest first."""
    return Refusal.objects.filter(unit__in=units_of(user, rules.VIEW)).select_related("unit", "by")


def current_judgements(claim: Claim) -> QuerySet[Judgement]:
    """What holds of a claim and each other one: the last judgement of each pair, whichever side it was made from."""
    pair = [F("claim"), F("other"), F("outside_id")]
    numbered = Judgement.objects.annotate(
        place=Window(RowNumber(), partition_by=pair, order_by=F("id").desc()),
    )
    return (
        numbered.filter(Q(claim=claim) | Q(other=claim))
        .filter(place=1)
        .select_related("claim", "other", "by")
        .order_by("-probability", "id")
    )


def open_suggestions(claims: Iterable[Claim]) -> int:
    """How many suggestions nobody has decided on."""
    rows = Judgement.objects.filter(claim__in=list(claims)).order_by("id")
    last = {(row.claim_id, row.other_id, row.outside_id): row.state for row in rows}
    return sum(state == State.SUGGESTED for state in last.values())
