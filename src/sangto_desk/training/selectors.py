"""Reading training: what trainers see of their units, and the figures that reports show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Count, Model, Q, QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.errors import NotFound
from sangto_desk.common.order import by_given_name
from sangto_desk.common.tokens import token_hash
from sangto_desk.training import rules
from sangto_desk.training.figures import (
    TrainingFigures,
    attendances_by_unit,
    days_held,
    differences_by_unit,
    gain_of,
    held_between,
    people_by_unit,
    training_figures,
)
from sangto_desk.training.models import (
    Attempt,
    Certificate,
    Course,
    CourseLink,
    CourseState,
    Day,
    DayState,
    Drill,
    DrillKind,
    DrillVersion,
    Enrolment,
    Lesson,
    Platform,
    Registration,
    RegistrationState,
    Skill,
)

M = TypeVar("M", bound=Model)

__all__ = [
    "TrainingFigures",
    "attendances_by_unit",
    "days_held",
    "differences_by_unit",
    "gain_of",
    "held_between",
    "people_by_unit",
    "training_figures",
]


def courses_for(user: User) -> QuerySet[Course]:
    """The courses that somebody teaches, with how many trainees and lessons each has."""
    rows = Course.objects.filter(unit__in=units_of(user, rules.TEACH)).select_related("unit")
    return rows.annotate(
        trainees=Count("enrolments", distinct=True), lesson_count=Count("lessons__number", distinct=True)
    )


def get_course(user: User, pk: int) -> Course:
    """A course that somebody teaches.

    Raises:
        NotFound: There is none, or not for this person.
    """
    return _found(courses_for(user).filter(pk=pk).first(), _("There is no such course, or none that you teach."))


def drills_for(user: User) -> QuerySet[Drill]:
    """The drills of the units in which somebody teaches."""
    rows = Drill.objects.filter(unit__in=units_of(user, rules.TEACH))
    return rows.select_related("unit", "course", "source__factcheck__claim")


def get_drill(user: User, pk: int) -> Drill:
    """A drill for a trainer.

    Raises:
        NotFound: There is none, or not for this person.
    """
    return _found(drills_for(user).filter(pk=pk).first(), _("There is no such drill, or none of your units."))


def current_version(drill: Drill) -> DrillVersion:
    """What a drill asks now."""
    version = drill.versions.order_by("-number").first()
    assert version is not None, "a drill is made with its first version"
    return version


def days_for(user: User) -> QuerySet[Day]:
    """The training days of the units in which somebody teaches, with seats taken."""
    seats = Count("registrations", filter=Q(registrations__state=RegistrationState.SEAT))
    return (
        Day.objects.filter(unit__in=units_of(user, rules.TEACH)).select_related("unit", "course").annotate(taken=seats)
    )


def get_day(user: User, pk: int) -> Day:
    """A training day for a trainer.

    Raises:
        NotFound: There is none, or not for this person.
    """
    return _found(days_for(user).filter(pk=pk).first(), _("There is no such training day, or none of your units."))


def platforms_for(user: User) -> QuerySet[Platform]:
    """The learning platforms of the units that somebody administers."""
    return Platform.objects.filter(unit__in=units_of(user, rules.PLATFORMS)).select_related("unit")


def lessons_of(course: Course, language: str) -> list[Lesson]:
    """The lessons of a course in order, each in a language or, where it is missing there, in the other."""
    chosen: dict[int, Lesson] = {}
    for lesson in course.lessons.order_by("number"):
        if lesson.number not in chosen or lesson.language == language:
            chosen[lesson.number] = lesson
    return list(chosen.values())


def open_link(token: str) -> CourseLink | None:
    """The link that a secret opens, if it still admits somebody."""
    link = CourseLink.objects.select_related("course__unit").filter(token_hash=token_hash(token)).first()
    return link if link and is_open(link) else None


def is_open(link: CourseLink) -> bool:
    """Whether a link admits somebody now."""
    usable = link.withdrawn is None and link.expires > timezone.now() and link.taken < link.seats
    return usable and link.course.state == CourseState.OPEN


def my_courses(user: User) -> QuerySet[Enrolment]:
    """The courses in which somebody learns."""
    rows = Enrolment.objects.filter(user=user).exclude(course__state=CourseState.DRAFT)
    return rows.select_related("course__unit")


def my_days(user: User) -> list[tuple[Day, Registration | None]]:
    """Training days of somebody's courses that are not over, and those they registered for."""
    courses = my_courses(user).values("course")
    mine = {row.day_id: row for row in Registration.objects.filter(user=user).select_related("attendance")}
    rows = Day.objects.filter(course__in=courses).exclude(state="planned")
    shown = rows.filter(Q(pk__in=mine) | Q(state="open", ends__gte=timezone.now()))
    return [(day, mine.get(day.pk)) for day in shown.select_related("course")]


def seatless(day: Day) -> list[User]:
    """Trainees of the course who have no seat on one of its days, by given name."""
    seated = day.registrations.filter(state=RegistrationState.SEAT).values("user")
    rows = User.objects.filter(pk__in=day.course.enrolments.exclude(user__in=seated).values("user"))
    return sorted(rows, key=lambda user: (by_given_name(user.name), user.pk))


def certificates_due(user: User) -> tuple[list[Course], list[Day]]:
    """Courses that somebody finished, and days held to which they came, without a certificate so far."""
    had = Certificate.objects.filter(user=user)
    finished = my_courses(user).exclude(finished=None).exclude(course__in=had.exclude(course=None).values("course"))
    came = Registration.objects.filter(user=user, attendance__isnull=False, day__state=DayState.HELD)
    came = came.exclude(day__in=had.exclude(day=None).values("day")).select_related("day").order_by("day__starts")
    return [row.course for row in finished], [row.day for row in came]


def my_skills(user: User) -> list[Skill]:
    """How able somebody is at each kind of drill, where anything is known."""
    order = list(DrillKind.values)
    return sorted(Skill.objects.filter(user=user), key=lambda skill: order.index(skill.kind))


def last_attempts(user: User, drills: Iterable[int]) -> dict[int, Attempt]:
    """The last answer of somebody to each of some drills."""
    rows = Attempt.objects.filter(user=user, version__drill__in=list(drills), day=None).select_related("version")
    return {attempt.version.drill_id: attempt for attempt in rows.order_by("id")}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody has come in a course.

    Attributes:
        read: Numbers of the lessons that are finished.
        lessons: How many there are.
        answered: Drills of the course that were answered.
        drills: How many there are, in one language.
        share: Mean of the best scores over all drills of the course, from 0 to 1; drills not done count as 0, those
            that wait for a person's mark are left out.
    """

    read: frozenset[int]
    lessons: int
    answered: int
    drills: int
    share: float

    @property
    def complete(self) -> bool:
        """Whether everything was done and done well enough."""
        return len(self.read) >= self.lessons > 0 and self.share >= rules.PASS_SHARE


def progress_of(enrolment: Enrolment) -> Progress:
    """How far a trainee has come. A drill counts once, in whichever language it was done."""
    course = enrolment.course
    rows = course.drills.exclude(word="").filter(state="open").values_list("pk", "lesson", "word")
    words = {pk: (lesson, word) for pk, lesson, word in rows}
    best: dict[tuple[int | None, str], float] = {}
    waiting: set[tuple[int | None, str]] = set()
    answers = Attempt.objects.filter(user=enrolment.user, version__drill__in=words, day=None)
    for drill, score in answers.values_list("version__drill_id", "score"):
        word = words[drill]
        if score is None:
            waiting.add(word)
        else:
            best[word] = max(best.get(word, 0.0), score)
    every = set(words.values())
    counted = every - (waiting - best.keys())
    return Progress(
        read=frozenset(enrolment.readings.values_list("number", flat=True)),
        lessons=course.lessons.values("number").distinct().count(),
        answered=len(waiting | best.keys()),
        drills=len(every),
        share=sum(best.values()) / len(counted) if counted else 1.0,
    )


def _found(row: M | None, message: Promise) -> M:
    if row is None:
        raise NotFound(message, hint=_("Go back to the page on training."), code="training.not-found")
    return row
