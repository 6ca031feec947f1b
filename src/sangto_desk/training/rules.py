"""Who may teach, learn, assess and see results.

Results are the trainee's: they see them, and so do those who teach in the unit; others see figures of five people or
more (`training.gain.FEWEST`).
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.accounts.rules import holds, require
from sangto_desk.common.errors import NotAllowed, NotFound
from sangto_desk.training.models import Attempt, Course, CourseState, Drill, DrillState, Enrolment

TEACH = Role.EDITOR
PLATFORMS = Role.ADMINISTRATOR
PASS_SHARE = 0.6
"""The mean score over the drills of a course from which it is passed."""


def require_teaching(actor: User, unit: Unit) -> None:
    """Let pass who teaches in a unit."""
    require(actor, TEACH, unit)


def teaches(user: User, unit: Unit) -> bool:
    """Whether somebody teaches in a unit."""
    return holds(user, TEACH, unit)


def may_practise(user: User, drill: Drill) -> bool:
    """Whether a trainee may be given a drill: one in use, of a course or a unit in which they learn."""
    if drill.state != DrillState.OPEN:
        return False
    learning = Enrolment.objects.filter(user=user, course__state__in=[CourseState.OPEN, CourseState.CLOSED])
    if drill.course_id is not None:
        return learning.filter(course_id=drill.course_id).exists()
    return learning.filter(course__unit_id=drill.unit_id).exists()


def require_practising(user: User, drill: Drill) -> None:
    """Let pass whoever may be given the drill.

    Raises:
        NotFound: To anybody else it is not there.
    """
    if not may_practise(user, drill):
        raise NotFound(
            _("There is no such drill, or it is not in one of your courses."),
            hint=_("Look for it on your learning page."),
            code="training.no-drill",
        )


def require_enrolment(user: User, course: Course) -> Enrolment:
    """The enrolment of a trainee in a course that is not a draft any more.

    Raises:
        NotFound: There is none.
    """
    found = Enrolment.objects.filter(user=user, course=course).exclude(course__state=CourseState.DRAFT).first()
    if found is None:
        raise NotFound(
            _("There is no such course, or you are not in it."),
            hint=_("Ask your trainer for the link to it."),
            code="training.no-course",
        )
    return found


def require_somebody_else(actor: User, attempt: Attempt) -> None:
    """Let pass who assesses the work of somebody else.

    Raises:
        NotAllowed: It is their own.
    """
    if attempt.user_id == actor.pk:
        raise NotAllowed(_("Nobody assesses their own work."), hint=_("Ask another trainee."), code="training.own-work")
