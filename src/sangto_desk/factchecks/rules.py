"""Who may do what with a fact-check. The same rules stand as triggers in the database; here they say so politely."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Membership, Role, User
from sangto_desk.accounts.rules import holds, require
from sangto_desk.common.errors import NotAllowed, NotFound
from sangto_desk.factchecks.models import FactCheck, Place
from sangto_desk.factchecks.states import SEALED, STEPS, State

VIEW = Role.CONTRIBUTOR


def require_step(actor: User, factcheck: FactCheck, step: str) -> None:
    """Let pass whoever holds the role of a step in the unit of the fact-check."""
    require(actor, STEPS[step].role, factcheck.unit)


def is_author(user: User | AnonymousUser, factcheck: FactCheck) -> bool:
    """Whether somebody has joined the draft."""
    return isinstance(user, User) and factcheck.authors.filter(user=user).exists()


def may_see_draft(user: User, factcheck: FactCheck) -> bool:
    """Whether somebody may see rating, summary and explanation: its authors while it is sealed, then the unit."""
    if not holds(user, VIEW, factcheck.unit):
        return False
    if must_judge_blind(user, factcheck):
        return False
    return factcheck.state not in SEALED or is_author(user, factcheck)


def require_author(actor: User, factcheck: FactCheck) -> None:
    """Let pass the authors of a draft.

    Raises:
        NotFound: To anybody else a draft is not there.
    """
    if not is_author(actor, factcheck):
        raise NotFound(
            _("This draft is seen by those alone who have joined it."),
            hint=_("Join it to write it; you then cannot give the second verdict."),
            code="factchecks.sealed",
        )


def may_judge_second(user: User, factcheck: FactCheck) -> bool:
    """Whether somebody may give the second verdict now."""
    return (
        factcheck.state == State.SECOND
        and holds(user, STEPS["give_second_verdict"].role, factcheck.unit)
        and not is_author(user, factcheck)
    )


def require_blind(actor: User, factcheck: FactCheck) -> None:
    """Let pass who has not seen the draft.

    Raises:
        NotAllowed: The actor has joined the draft.
    """
    if is_author(actor, factcheck):
        raise NotAllowed(
            _("You have seen this draft, so the second verdict is for somebody else."),
            hint=_("Ask a colleague who has not joined it."),
            code="factchecks.same-person",
        )


def judge_of(factcheck: FactCheck, place: Place) -> User | None:
    """Who judges in a place now: whoever gave its verdict in the first round, or came in their place; None before."""
    came = factcheck.replacements.filter(place=place).select_related("came").last()
    if came is not None:
        return came.came
    verdict = factcheck.verdicts.filter(round=1, place=place).select_related("by").first()
    return verdict.by if verdict else None


def place_of(user: User, factcheck: FactCheck) -> Place | None:
    """In which of the two places somebody judges now, if any."""
    return next((place for place in Place if judge_of(factcheck, place) == user), None)


def must_judge_blind(user: User, factcheck: FactCheck) -> bool:
    """Whether somebody came in the place of another and has not judged yet: they are to see claim and sources alone."""
    came = factcheck.replacements.filter(came=user).exists()
    return came and not factcheck.verdicts.filter(by=user).exists()


def has_left(factcheck: FactCheck, place: Place, judge: User) -> bool:
    """Whether somebody who judged has stepped back, was deactivated or holds no role in the unit any more."""
    if factcheck.steps_back.filter(place=place, by=judge).exists():
        return True
    return not judge.is_active or not holds(judge, STEPS["revise_verdict"].role, factcheck.unit)


def may_publish(user: User, factcheck: FactCheck) -> bool:
    """Whether somebody may publish it now: nobody who gave a first verdict, in whichever round."""
    return (
        factcheck.state == State.READY
        and holds(user, STEPS["publish_fact_check"].role, factcheck.unit)
        and user.pk not in first_judges(factcheck)
    )


def first_judges(factcheck: FactCheck) -> set[int]:
    """Who gave the first verdict of a round."""
    return set(factcheck.verdicts.filter(place=Place.FIRST).values_list("by_id", flat=True))


def require_not_own(actor: User, author_id: int) -> None:
    """Let pass who approves the work of somebody else.

    Raises:
        NotAllowed: It is the actor's own.
    """
    if actor.pk == author_id:
        raise NotAllowed(
            _("Nobody approves their own work, whatever their role."),
            hint=_("Ask a colleague to look at it."),
            code="factchecks.own-work",
        )


def took_part(user: User, factcheck: FactCheck) -> bool:
    """Whether somebody wrote or judged a fact-check."""
    return user.pk in _makers(factcheck)


def require_impartial(actor: User, factcheck: FactCheck) -> bool:
    """Let pass who answers an appeal; returns whether they had no part in the fact-check.

    Raises:
        NotAllowed: The actor wrote or judged it, and the unit has another editor who did not.
    """
    if not took_part(actor, factcheck):
        return True
    if _others_could(factcheck):
        raise NotAllowed(
            _("You wrote or judged this fact-check, so its appeals are answered by somebody else."),
            hint=_("Ask an editor who had no part in it."),
            code="factchecks.appeal-own-work",
        )
    return False


def may_answer(user: User, factcheck: FactCheck) -> bool:
    """Whether somebody may answer appeals to a fact-check."""
    if not holds(user, STEPS["answer_appeal"].role, factcheck.unit):
        return False
    return not took_part(user, factcheck) or not _others_could(factcheck)


def _makers(factcheck: FactCheck) -> set[int]:
    authors = factcheck.authors.values_list("user_id", flat=True)
    return {*authors, *factcheck.verdicts.values_list("by_id", flat=True)}


def _others_could(factcheck: FactCheck) -> bool:
    """Whether anybody who may answer had no part in it: editors of the unit or of one above it."""
    above = [int(key) for key in factcheck.unit.path.split("/") if key]
    rows = Membership.objects.filter(unit__in=above, role__gte=STEPS["answer_appeal"].role, user__is_active=True)
    return rows.exclude(user__in=_makers(factcheck)).exists()
