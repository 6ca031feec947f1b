"""Who may do what in a contest.

organise    editors of the contest's unit set up, invite, assign, rank; whoever judges a contest does not organise it
decide      leads let entries go up, publish, answer appeals, see who won
hand in     members of a unit that takes part hand entries in for it
judge       only what was assigned, by its judge, after the calibration
"""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.accounts.rules import holds, require
from sangto_desk.common.errors import Conflicted, NotAllowed, NotFound
from sangto_desk.contests.models import Contest, ContestState, Judge, Reading

ORGANISE = Role.EDITOR
DECIDE = Role.LEAD
HAND_IN = Role.CONTRIBUTOR


def judges(user: User | AnonymousUser, contest: Contest) -> bool:
    """Whether somebody is a judge of a contest, or was one."""
    return isinstance(user, User) and Judge.objects.filter(contest=contest, user=user).exists()


def organises(user: User | AnonymousUser, contest: Contest) -> bool:
    """Whether somebody sees entries with their units, scores and rankings."""
    return holds(user, ORGANISE, contest.unit) and not judges(user, contest)


def require_organiser(user: User, contest: Contest, role: Role = ORGANISE) -> None:
    """Let pass who organises a contest.

    Raises:
        NotAllowed: The role is not held in the contest's unit, or they judge this contest.
    """
    require(user, role, contest.unit)
    if judges(user, contest):
        raise NotAllowed(
            _("You judge this contest, so you do not see how it is organised: judging stays blind."),
            hint=_("Ask another editor."),
            code="contests.judges-do-not-organise",
        )


def may_hand_in_for(user: User, contest: Contest, unit: Unit) -> bool:
    """Whether somebody may hand in entries for a unit: its members, and who organises the contest."""
    return (holds(user, HAND_IN, unit) or holds(user, ORGANISE, contest.unit)) and not judges(user, contest)


def require_state(contest: Contest, *states: ContestState) -> None:
    """Let pass a contest that is in one of these states.

    Raises:
        Conflicted: It is in another.
    """
    if contest.state not in states:
        raise Conflicted(
            format_lazy(
                _("The contest “{title}” is in the state “{state}”; this can be done in: {states}."),
                title=contest.title,
                state=ContestState(contest.state).label,
                states=", ".join(str(state.label) for state in states),
            ),
            hint=_("Look at the page of the contest for what comes next."),
            code="contests.state",
        )


def judge_of(user: User, number: int) -> Judge:
    """Somebody as a judge of a contest.

    Raises:
        NotFound: They are none; whether there is such a contest is not said.
    """
    row = Judge.objects.select_related("contest", "user").filter(contest__number=number, user=user, active=True).first()
    if row is None:
        raise NotFound(
            _("There is no contest here that you judge."), hint=_("Ask whoever invited you."), code="contests.no-judge"
        )
    return row


def own_reading(user: User, pk: int) -> Reading:
    """A reading that was assigned to somebody.

    Raises:
        NotFound: There is none of that number, or it is somebody else's; the two are not told apart.
    """
    rows = Reading.objects.select_related("judge__contest", "judge__user", "entry", "round__level")
    row = rows.filter(pk=pk, judge__user=user, judge__active=True).first()
    if row is None:
        raise NotFound(
            _("There is no entry here that is yours to read."),
            hint=_("Go back to your list."),
            code="contests.not-assigned",
        )
    return row
