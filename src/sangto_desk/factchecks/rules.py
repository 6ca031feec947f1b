"""Who may do what with a fact-check. The same rules stand as triggers in the database; here they say so politely."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Membership, Role, User
from sangto_desk.accounts.rules import holds, require
from sangto_desk.common.errors import NotAllowed, NotFound
from sangto_desk.factchecks.models import FactCheck, Place, Verdict
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


def place_of(user: User, factcheck: FactCheck) -> Place | None:
    """Which of the two verdicts is somebody's, if any."""
    place = Verdict.objects.filter(factcheck=factcheck, round=1, by=user).values_list("place", flat=True).first()
    return Place(place) if place else None


def may_publish(user: User, factcheck: FactCheck) -> bool:
    """Whether somebody may publish it now: not whoever gave the first verdict."""
    return (
        factcheck.state == State.READY
        and holds(user, STEPS["publish_fact_check"].role, factcheck.unit)
        and place_of(user, factcheck) != Place.FIRST
    )


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
