"""Courses: what a lesson holds, whom a link admits, lessons in order, drills that follow their text."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone
from django.utils.translation import override

from desk.factories import PASSWORD, make_user
from desk.training.classroom import LESSON, make_classroom
from sangto_desk.accounts.models import Role, User
from sangto_desk.common.errors import Conflicted, NotAllowed, NotFound
from sangto_desk.training.blocks import LessonFault
from sangto_desk.training.lessons import read_lesson
from sangto_desk.training.models import Course, CourseLink, Enrolment
from sangto_desk.training.packages import STARTER, package_named
from sangto_desk.training.services import (
    answer_question,
    finish_lesson,
    install_course,
    join_course,
    make_course_link,
    save_lesson,
    set_course_state,
    withdraw_course_link,
)

HEAD = "---\ntitle: Bài\nminutes: 10\n---\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("không có đầu", 1),
        ("---\ntitle: Bài\n", 1),
        ("---\ntitle: Bài\nminutes: lâu\n---\n", 2),
        (HEAD + "chữ\n```question\nask: x\n", 6),
        (HEAD + "```question\nid: a\nask: x\n- [ ] sai\n```\n", 5),
        (HEAD + "```hinh\nid: a\n```\n", 5),
        (HEAD + "```question\nid: A B\nask: x\nanswer: 1\n```\n", 5),
        (HEAD + "```question\nid: a\nlộn xộn\n```\n", 7),
        (HEAD + "```chart\ntitle: x\nof: y\ndata:\n  a; không\n  b; 2\n```\n", 5),
        (HEAD + "```chart\ntitle: x\nof: y\nfrom: 9\ndata:\n  a; 1\n  b; 2\n```\n", 5),
        (HEAD + "```drill\nid: a\nkind: la\ntitle: x\n```\n", 5),
    ],
)
def test_lesson_that_cannot_be_read_names_the_line(text, line):
    with pytest.raises(LessonFault) as fault:
        read_lesson(text)
    assert fault.value.line == line


@pytest.fixture
def room(db):
    return make_classroom(1)


def joined(token, number):
    return join_course(token=token, name=f"Người {number}", email=f"n{number}@lop.example", password=PASSWORD)


def test_link_admits_as_many_as_it_says(room):
    link, token = make_course_link(actor=room.trainer, course=room.course, seats=2)
    joined(token, 1), joined(token, 2)
    with pytest.raises(NotFound):
        joined(token, 3)
    link.refresh_from_db()
    assert (link.taken, User.objects.filter(email="n3@lop.example").exists()) == (2, False)


def test_old_and_withdrawn_links_and_closed_courses_admit_nobody(room):
    link, token = make_course_link(actor=room.trainer, course=room.course, seats=9)
    CourseLink.objects.filter(pk=link.pk).update(expires=timezone.now() - timedelta(seconds=1))
    with pytest.raises(NotFound):
        joined(token, 1)
    other, secret = make_course_link(actor=room.trainer, course=room.course, seats=9)
    withdraw_course_link(actor=room.trainer, link=other)
    with pytest.raises(NotFound):
        joined(secret, 1)
    with pytest.raises(IntegrityError), transaction.atomic():
        CourseLink.objects.filter(pk=other.pk).update(taken=1)
    _third, last = make_course_link(actor=room.trainer, course=room.course, seats=9)
    set_course_state(actor=room.trainer, course=room.course, state="closed")
    assert Client().get(f"/hoc/moi/{last}/").status_code == 404


def test_who_has_an_account_joins_with_it_once(room):
    link, token = make_course_link(actor=room.trainer, course=room.course, seats=5)
    user = make_user()
    client = Client()
    client.force_login(user)
    assert client.post(f"/hoc/moi/{token}/").status_code == 302
    assert client.post(f"/hoc/moi/{token}/").status_code == 302
    link.refresh_from_db()
    assert (link.taken, Enrolment.objects.filter(user=user).count()) == (1, 1)


def test_lesson_is_finished_when_its_questions_are_answered(room):
    user, enrolment = room.trainees[0], Enrolment.objects.get()
    lesson = room.course.lessons.get()
    with pytest.raises(Conflicted):
        finish_lesson(actor=user, enrolment=enrolment, lesson=lesson)
    assert not answer_question(actor=user, enrolment=enrolment, number=1, word="which", answer=[1]).right
    assert answer_question(actor=user, enrolment=enrolment, number=1, word="which", answer=[0]).right
    finish_lesson(actor=user, enrolment=enrolment, lesson=lesson)
    assert list(enrolment.readings.values_list("number", flat=True)) == [1]


def test_drills_follow_the_text_of_their_lesson(room):
    drill = room.course.drills.get()
    change = {"actor": room.trainer, "course": room.course, "number": 1, "language": "vi"}
    save_lesson(**change, text=LESSON)
    assert drill.versions.count() == 1
    save_lesson(**change, text=LESSON.replace("2 triệu", "3 triệu"))
    assert drill.versions.count() == 2
    save_lesson(**change, text=LESSON[: LESSON.index("```drill")])
    drill.refresh_from_db()
    assert drill.state == "retired"


def test_two_lessons_may_call_their_drills_alike(room):
    save_lesson(actor=room.trainer, course=room.course, number=2, language="vi", text=LESSON)
    assert list(room.course.drills.order_by("lesson").values_list("lesson", "word")) == [(1, "mark"), (2, "mark")]


def test_starter_course_is_installed_with_its_drills_by_who_teaches(room):
    course = install_course(actor=room.trainer, unit=room.unit, name=STARTER)
    assert course.lessons.count() == 16
    assert course.drills.filter(language="vi").count() == course.drills.filter(language="en").count() >= 16
    with pytest.raises(NotAllowed):
        install_course(actor=make_user(Role.CONTRIBUTOR, room.unit), unit=room.unit, name=STARTER)
    with pytest.raises(Conflicted):
        install_course(actor=room.trainer, unit=room.unit, name=STARTER)


@pytest.mark.one_store
def test_course_is_called_by_its_english_title_on_english_pages_alone(room):
    found = {}
    for language in ("vi", "en"):
        with override(language):
            found[language] = room.course.named, Course(title="Chỉ tiếng Việt").named, package_named(STARTER).named
    assert found == {
        "vi": ("Kiểm chứng cơ bản", "Chỉ tiếng Việt", package_named(STARTER).title),
        "en": ("Basics", "Chỉ tiếng Việt", package_named(STARTER).title_en),
    }
