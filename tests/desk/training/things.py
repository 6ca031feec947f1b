"""Something of training to show at every address that names a thing, for the matrix of roles."""

from desk.training.classroom import Classroom, make_classroom
from sangto_desk.factchecks.models import Version
from sangto_desk.training.attendance import new_code
from sangto_desk.training.models import CourseLink, Mark
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services import (
    Details,
    add_material,
    answer_drill,
    attend,
    certify_course,
    make_course_link,
    register,
    register_platform,
)


def _room(desk) -> Classroom:
    """A classroom in the unit of the matrix, taught by its editor; everybody without a role learns in it."""
    room = make_classroom(0, unit=desk.unit, trainer=desk.people["editor"])
    room.join(1)
    return room


def _finished(desk):
    room = _room(desk)
    user = room.trainees[0]
    for drill in room.course.drills.all():
        content = current_version(drill).content
        answer_drill(user=user, version=current_version(drill), answer={"chosen": content["right"]})
    from sangto_desk.training.models import Enrolment
    from sangto_desk.training.services import answer_question, finish_lesson

    enrolment = Enrolment.objects.get(course=room.course, user=user)
    answer_question(actor=user, enrolment=enrolment, number=1, word="which", answer=[0])
    finish_lesson(actor=user, enrolment=enrolment, lesson=room.course.lessons.get())
    return room, user, enrolment


def _correction(desk):
    room = _room(desk)
    drill = room.correction_drill()
    attempt = answer_drill(
        user=room.trainees[0], version=current_version(drill), answer={"text": "Hai câu đính chính thử. Đủ dài rồi."}
    )
    assert not Mark.objects.exists()
    return {"pk": attempt.pk}


def _published(desk):
    from desk import stages

    people = (desk.people[role] for role in ("contributor", "editor", "lead", "administrator"))
    version: Version = stages.make_published(stages.Desk(desk.unit, *people))
    return {"version": version.pk}


def _day(desk):
    return {"pk": _room(desk).day().pk}


def _material(desk):
    room = _room(desk)
    day = room.day()
    material = add_material(actor=room.trainer, day=day, title="Tài liệu", url="https://example.org/a")
    return {"pk": day.pk, "material": material.pk}


def _test_answer(desk):
    room = _room(desk)
    day = room.day(hours=-4)
    room.test_of(day)
    register(user=room.trainees[0], day=day)
    attend(user=room.trainees[0], day=day)
    return {"pk": day.pk, "attempt": 1}


def _link(desk):
    room = _room(desk)
    link: CourseLink = make_course_link(actor=room.trainer, course=room.course, seats=3)[0]
    return {"pk": room.course.pk, "link": link.pk}


def _trainee(desk):
    room, _user, enrolment = _finished(desk)
    return {"pk": room.course.pk, "enrolment": enrolment.pk}


def _certificate(desk):
    room, user, _enrolment = _finished(desk)
    return {"pk": certify_course(user=user, course=room.course).pk}


def _platform(desk):
    details = Details(
        "Trường",
        "https://lms.example",
        "a",
        ("1",),
        "https://lms.example/l",
        "https://lms.example/t",
        "https://lms.example/k",
    )
    return {"pk": register_platform(actor=desk.people["administrator"], unit=desk.unit, details=details).pk}


def _course(desk):
    return {"pk": _room(desk).course.pk}


def _drill(desk):
    return {"pk": _room(desk).rating_drill().pk}


def _lesson(desk):
    return {"pk": _room(desk).course.pk, "number": 1}


OBJECTS = {
    **{f"newsroom:training-{name}": _course for name in ("course", "course-state")},
    "newsroom:training-link-withdraw": _link,
    "newsroom:training-lesson": lambda desk: {**_lesson(desk), "language": "vi"},
    **{f"newsroom:training-{name}": _trainee for name in ("trainee", "certificate-withdraw")},
    "newsroom:training-day-new": lambda desk: {"course": _room(desk).course.pk},
    "newsroom:training-make": _published,
    **{f"newsroom:training-{name}": _drill for name in ("drill", "drill-edit")},
    "newsroom:training-correction": _correction,
    **{
        f"newsroom:training-{name}": _day
        for name in "day day-edit day-state talk material attendance test code list".split()
    },
    "newsroom:training-platform": _platform,
    "learning:lti-drill": lambda desk: {"sealed": "khong-co"},
    "learning:join": lambda desk: {"token": "khong-co-lien-ket-nay"},
    "learning:course": _course,
    "learning:lesson": _lesson,
    "learning:drill": _drill,
    "learning:attempt": _correction,
    "learning:peer": _correction,
    **{f"learning:{name}": _day for name in ("day", "take-seat", "give-back", "feedback", "test")},
    "learning:test-answer": _test_answer,
    "learning:material": _material,
    "learning:scan": lambda desk: {"code": new_code(_room(desk).day())},
    "learning:copy": _certificate,
    "learning:certify": lambda desk: {"what": "khoa", **_course(desk)},
}
