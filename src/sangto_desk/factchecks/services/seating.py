"""When one of the two who judge leaves: they step back or are gone, and a lead names somebody in their place.

The one who comes has not judged this claim and sees claim and sources alone until they have. Who names them is none of
the two. Everything stays on record; a judge who is there cannot be replaced, so that nobody is exchanged for their
verdict.
"""

from __future__ import annotations

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import holds
from sangto_desk.claims.checks import checked_text, one_of
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.factchecks import rules
from sangto_desk.factchecks.models import FactCheck, Place, Replacement, StepBack
from sangto_desk.factchecks.services.holding import hold, record
from sangto_desk.factchecks.states import STEPS

REASON = 2_000


@transaction.atomic
def step_back(*, actor: User, factcheck: FactCheck, reason: str) -> StepBack:
    """Judge no further in a discussion; somebody else takes the place.

    Raises:
        NotAllowed: The actor is none of the two.
        Unacceptable: There is no reason.
        Conflicted: The actor has judged in this round, or stepped back already.
    """
    factcheck = hold(actor, factcheck, "step_back")
    place = rules.place_of(actor, factcheck)
    if place is None:
        raise NotAllowed(_("The two who judged discuss it and judge again."), code="factchecks.not-one-of-the-two")
    _require_open(factcheck, place)
    if factcheck.steps_back.filter(by=actor).exists():
        raise Conflicted(_("You have stepped back already."), code="factchecks.stepped-back")
    step = StepBack.objects.create(factcheck=factcheck, place=place, reason=checked_text(reason, REASON), by=actor)
    record(actor, factcheck, "step-back", {"place": place, "round": factcheck.round})
    return step


@transaction.atomic
def replace_judge(*, actor: User, factcheck: FactCheck, place: str, came: User, reason: str) -> Replacement:
    """Name somebody in the place of one of the two who has left.

    Args:
        actor: A lead of the unit who is none of the two.
        factcheck: In discussion.
        place: Whose place it is: a `Place`.
        came: An editor of the unit who has not judged this claim nor joined its draft.
        reason: Why, for the record.

    Raises:
        NotAllowed: The actor is no lead of the unit, is one of the two, or names themselves.
        Unacceptable: The person named may not judge, or there is no reason.
        Conflicted: Nobody has left this place, or its verdict of the round is given.
    """
    factcheck = hold(actor, factcheck, "replace_judge")
    chosen = Place(one_of(Place, place))
    left = rules.judge_of(factcheck, chosen)
    if actor == came or rules.place_of(actor, factcheck) not in (None, chosen):
        raise NotAllowed(
            _("Somebody else than the two who judge names who comes, and nobody names themselves."),
            hint=_("Ask another lead or an administrator."),
            code="factchecks.own-judge",
        )
    if left is None or not rules.has_left(factcheck, chosen, left):
        raise Conflicted(
            _("Whoever judges in this place is still there."),
            hint=_("They can step back themselves; nobody is exchanged for their verdict."),
            code="factchecks.judge-is-there",
        )
    _require_open(factcheck, chosen)
    require_unbiased(factcheck, came)
    replacement = Replacement.objects.create(
        factcheck=factcheck,
        round=factcheck.round,
        place=chosen,
        reason=checked_text(reason, REASON),
        left=left,
        came=came,
        by=actor,
    )
    after = {"place": chosen, "round": factcheck.round, "left": left.pk, "came": came.pk}
    record(actor, factcheck, "replace-judge", after)
    return replacement


def require_unbiased(factcheck: FactCheck, person: User) -> None:
    """Let pass who may judge a claim of the unit and has not yet, nor written about it.

    Raises:
        Unacceptable: They may not.
    """
    can = person.is_active and holds(person, STEPS["give_second_verdict"].role, factcheck.unit)
    if not can or rules.is_author(person, factcheck) or factcheck.verdicts.filter(by=person).exists():
        raise Unacceptable(
            format_lazy(_("{name} cannot judge here."), name=person.name),
            hint=_("Name an editor of the unit who has neither judged this claim nor joined its draft."),
            code="factchecks.cannot-judge",
        )


def _require_open(factcheck: FactCheck, place: Place) -> None:
    if factcheck.verdicts.filter(round=factcheck.round, place=place).exists():
        raise Conflicted(
            _("The verdict of this place is given for this round."),
            hint=_("Wait until the round has ended."),
            code="factchecks.judged-already",
        )
