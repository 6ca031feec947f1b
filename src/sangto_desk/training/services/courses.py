"""Courses and who is in them: made, opened; trainees admitted by a link; lessons finished, questions answered."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.services import create_user
from sangto_desk.common.errors import Conflicted, NotFound, Unacceptable
from sangto_desk.common.tokens import new_token, token_hash
from sangto_desk.common.trail import Write, record_write
from sangto_desk.training import rules
from sangto_desk.training.lessons import read_lesson
from sangto_desk.training.models import Course, CourseLink, CourseState, Enrolment, Lesson, Reading, Reply
from sangto_desk.training.packages import package_named
from sangto_desk.training.questions import grade
from sangto_desk.training.selectors import open_link, progress_of
from sangto_desk.training.services.lessondrills import drills_of_lesson

LASTS = timedelta(days=30)
MOST_SEATS = 2_000


@transaction.atomic
def create_course(*, actor: User, unit: Unit, title: str, title_en: str = "", about: str = "") -> Course:
    """A new course without lessons.

    Raises:
        NotAllowed: The actor does not teach in the unit.
    """
    rules.require_teaching(actor, unit)
    course = Course.objects.create(
        unit=unit, title=title.strip(), title_en=title_en.strip(), about=about, made_by=actor
    )
    record_write(Write("training.create-course", course, actor.pk, unit.pk, after={"title": course.title}))
    return course


@transaction.atomic
def install_course(*, actor: User, unit: Unit, name: str) -> Course:
    """A course that came with the software, with its lessons and drills, ready to be opened and changed.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        NotFound: There is no such course.
        Conflicted: The unit took it over before, and has not opened it yet.
    """
    rules.require_teaching(actor, unit)
    package = package_named(name)
    if Course.objects.filter(unit=unit, package=name, state=CourseState.DRAFT).exists():
        raise Conflicted(
            format_lazy(_("{unit} has this course already, as a draft."), unit=unit.name),
            hint=_("Open that one from the list of courses."),
            code="training.course-there",
        )
    course = Course.objects.create(
        unit=unit, title=package.title, title_en=package.title_en, about=package.about, package=name, made_by=actor
    )
    for file in package.files:
        content = read_lesson(file.text)
        Lesson.objects.create(
            course=course, number=file.number, language=file.language, title=content.title, text=file.text
        )
        drills_of_lesson(course, file.number, file.language, content, actor)
    after = {"title": course.title, "package": name, "lessons": len(package.files)}
    record_write(Write("training.install-course", course, actor.pk, unit.pk, after=after))
    return course


@transaction.atomic
def save_lesson(*, actor: User, course: Course, number: int, language: str, text: str) -> Lesson:
    """Write a lesson, new or in place of what it was; its drills follow.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        LessonFault: The text cannot be read.
        Unacceptable: A drill in it does not work.
    """
    rules.require_teaching(actor, course.unit)
    text = text.replace("\x00", "").replace("\r\n", "\n")
    content = read_lesson(text)
    values = {"title": content.title, "text": text}
    lesson, made = Lesson.objects.update_or_create(course=course, number=number, language=language, defaults=values)
    drills_of_lesson(course, number, language, content, actor)
    after = {"course": course.pk, "number": number, "language": language, "new": made}
    record_write(Write("training.save-lesson", lesson, actor.pk, course.unit_id, after=after))
    return lesson


@transaction.atomic
def set_course_state(*, actor: User, course: Course, state: str) -> Course:
    """Open a course to trainees, or close it to new ones.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        Conflicted: It has no lesson, or trainees that a draft could not have.
    """
    rules.require_teaching(actor, course.unit)
    if state not in CourseState.values:
        raise Unacceptable(_("There is no such state of a course."), code="training.state")
    if state == CourseState.OPEN and not course.lessons.exists():
        raise Conflicted(_("This course has no lesson yet."), hint=_("Write its first lesson, then open it."))
    if state == CourseState.DRAFT and course.enrolments.exists():
        raise Conflicted(_("Trainees learn in this course."), hint=_("Close it instead: they keep what they have."))
    before, course.state = course.state, CourseState(state)
    course.save(update_fields=["state"])
    write = Write("training.set-course-state", course, actor.pk, course.unit_id, {"state": before}, {"state": state})
    record_write(write)
    return course


@transaction.atomic
def make_course_link(*, actor: User, course: Course, seats: int) -> tuple[CourseLink, str]:
    """A link with which so many people come into a course, for 30 days; its secret is told once.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        Unacceptable: No seats, or more than anybody needs.
        Conflicted: The course is not open.
    """
    rules.require_teaching(actor, course.unit)
    if not 1 <= seats <= MOST_SEATS:
        raise Unacceptable(_("A link admits from 1 to 2,000 people."), code="training.seats")
    if course.state != CourseState.OPEN:
        raise Conflicted(_("This course is not open."), hint=_("Open it first, then make the link."))
    token = new_token()
    expires = timezone.now() + LASTS
    link = CourseLink.objects.create(
        course=course, token_hash=token_hash(token), seats=seats, made_by=actor, expires=expires
    )
    after = {"course": course.pk, "seats": seats, "expires": expires}
    record_write(Write("training.make-link", link, actor.pk, course.unit_id, after=after))
    return link, token


@transaction.atomic
def withdraw_course_link(*, actor: User, link: CourseLink) -> None:
    """Make a link admit nobody any more.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        NotFound: It was withdrawn before.
    """
    rules.require_teaching(actor, link.course.unit)
    now = timezone.now()
    if not CourseLink.objects.filter(pk=link.pk, withdrawn=None).update(withdrawn=now):
        raise _link_over()
    record_write(Write("training.withdraw-link", link, actor.pk, link.course.unit_id, after={"withdrawn": now}))


@transaction.atomic
def join_course(*, token: str, name: str, email: str, password: str) -> User:
    """Become a trainee: an account without any role, in the course of the link.

    Args:
        token: The secret of the link.
        name: As it will stand on the certificate.
        email: To sign in with.
        password: Checked by the caller against the rules for passwords.

    Raises:
        NotFound: The link admits nobody any more.
        Unacceptable: The e-mail address belongs to somebody.
    """
    course = _take_seat(token)
    user = create_user(email=email, name=name, password=password, named=False)
    _enrol(course, user)
    return user


@transaction.atomic
def enrol_with_link(*, token: str, user: User) -> Enrolment:
    """Come into a course with an account that one has.

    Raises:
        NotFound: The link admits nobody any more.
    """
    link = open_link(token)
    if link is not None:
        known = Enrolment.objects.filter(course=link.course, user=user).first()
        if known is not None:
            return known
    return _enrol(_take_seat(token), user)


def _take_seat(token: str) -> Course:
    """Count one more on a link, in a statement that only an open link lets through."""
    link = open_link(token)
    usable = CourseLink.objects.filter(withdrawn=None, expires__gt=timezone.now(), taken__lt=F("seats"))
    if link is None or not usable.filter(pk=link.pk).update(taken=F("taken") + 1):
        raise _link_over()
    return link.course


def _enrol(course: Course, user: User) -> Enrolment:
    enrolment = Enrolment.objects.create(course=course, user=user)
    record_write(Write("training.enrol", enrolment, user.pk, course.unit_id, after={"course": course.pk}))
    return enrolment


def _link_over() -> NotFound:
    return NotFound(
        _("This link admits nobody any more: it is full, too old, or was withdrawn."),
        hint=_("Ask your trainer for a new one."),
        code="training.link-over",
    )


@transaction.atomic
def answer_question(*, actor: User, enrolment: Enrolment, number: int, word: str, answer: Any) -> Reply:
    """Answer a short question of a lesson; the last answer counts.

    Raises:
        NotFound: The lesson has no such question.
    """
    known = enrolment.course.lessons.filter(number=number)
    asked = next((found for one in known if (found := read_lesson(one.text).asked.get(word))), None)
    if asked is None:
        raise NotFound(_("There is no such question in this lesson."), code="training.no-question")
    right = (grade(asked, answer) or 0.0) >= 1.0
    values = {"answer": answer, "right": right, "at": timezone.now()}
    reply, _made = Reply.objects.update_or_create(enrolment=enrolment, number=number, question=word, defaults=values)
    after = {"enrolment": enrolment.pk, "lesson": number}
    record_write(Write("training.answer-question", reply, actor.pk, enrolment.course.unit_id, after=after))
    return reply


@transaction.atomic
def finish_lesson(*, actor: User, enrolment: Enrolment, lesson: Lesson) -> Reading:
    """Note that a trainee is through with a lesson.

    Raises:
        Conflicted: A short question of it was not answered.
    """
    asked = set(read_lesson(lesson.text).asked)
    replied = set(enrolment.replies.filter(number=lesson.number).values_list("question", flat=True))
    if asked - replied:
        raise Conflicted(
            _("Some questions of this lesson are not answered yet."),
            hint=_("Answer them, right or wrong; then finish the lesson."),
            code="training.open-questions",
        )
    reading, made = Reading.objects.get_or_create(enrolment=enrolment, number=lesson.number)
    if made:
        after = {"enrolment": enrolment.pk, "lesson": lesson.number}
        record_write(Write("training.finish-lesson", reading, actor.pk, enrolment.course.unit_id, after=after))
        note_finished(enrolment)
    return reading


def note_finished(enrolment: Enrolment) -> None:
    """Note when a course was complete for the first time; called whenever something of it was done."""
    if enrolment.finished is None and progress_of(enrolment).complete:
        Enrolment.objects.filter(pk=enrolment.pk, finished=None).update(finished=timezone.now())
        enrolment.refresh_from_db(fields=["finished"])
