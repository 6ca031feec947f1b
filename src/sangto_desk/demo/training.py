"""Training in the demo: the starter course with trainees, drills made from a fact-check, one training day held."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from django.utils import timezone

from sangto_desk.accounts.models import User
from sangto_desk.demo.clock import standing_at
from sangto_desk.demo.people import PASSWORD, People
from sangto_desk.factchecks.models import Version
from sangto_desk.training.lessons import read_lesson
from sangto_desk.training.models import Attempt, Course, Day, Drill, DrillKind, Enrolment, Form, Phase, Registration
from sangto_desk.training.packages import STARTER
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services import (
    Plan,
    add_material,
    add_talk,
    answer_drill,
    answer_question,
    attend,
    certify_day,
    choose_test,
    create_day,
    enter_list,
    finish_lesson,
    give_feedback,
    install_course,
    join_course,
    make_course_link,
    make_drills,
    register,
    set_course_state,
    set_day_state,
    set_drill_states,
)
from sangto_desk.training.services.measuring import form_of

TRAINEES = 7
WORDS = "Một Hai Ba Bốn Năm Sáu Bảy".split()
DAYS_AGO = 30
FORMS = {Form.A: ("danh-gia-ngay", "con-so-1"), Form.B: ("danh-gia-anh", "con-so-2")}
WRONG = {(word, place) for word in ("danh-gia-ngay", "danh-gia-anh") for place in range(5)} | {
    (word, place) for word in ("con-so-1", "con-so-2") for place in (1, 4)
}
"""Which trainees are wrong about which drill before the day."""
LATE = 4
"""The one who is wrong after it too."""
PROGRAMME = (
    (time(8, 0), "Khai mạc, bài kiểm tra trước", "", ""),
    (time(8, 30), "Điều gì kiểm chứng được", "Biên tập Minh Hoạ", "biên tập viên của tổ kiểm chứng"),
    (time(10, 0), "Đọc ngang và tìm nguồn gốc", "Trưởng nhóm Minh Hoạ", "trưởng nhóm của tổ kiểm chứng"),
    (time(13, 30), "Viết lời đính chính: thực hành theo nhóm", "Biên tập Minh Hoạ", ""),
    (time(16, 0), "Bài kiểm tra sau, góp ý", "", ""),
)
SAID = (
    (5, 5, "Phần thực hành theo nhóm rất bổ ích, nên dài hơn."),
    (4, 5, ""),
    (5, 4, "Cho xin tài liệu để về dạy lại ở phường."),
    (4, 4, ""),
    (3, 4, "Phần con số hơi nhanh."),
    (5, 5, ""),
)


def make_training(people: People, today: datetime) -> None:
    """A course, its trainees, drills and a day, made by the services at the moments told."""
    with standing_at(today - timedelta(days=DAYS_AGO + 20)):
        course = install_course(actor=people.editor, unit=people.unit, name=STARTER)
        set_course_state(actor=people.editor, course=course, state="open")
        trainees = _trainees(people, course)
    version = Version.objects.filter(current_of__isnull=False).exclude(kind="withdrawal").order_by("id").first()
    if version is not None:
        drills = make_drills(actor=people.editor, unit=people.unit, version=version)
        set_drill_states(actor=people.editor, drills=drills, state="open")
    _hold_day(people, course, trainees, today)
    _learn(course, trainees[0])


def _trainees(people: People, course: Course) -> list[User]:
    _link, token = make_course_link(actor=people.editor, course=course, seats=TRAINEES)
    return [
        join_course(
            token=token,
            name=f"Học viên {word} Minh Hoạ",
            email=f"hocvien{number}@demo.sangto.example",
            password=PASSWORD,
        )
        for number, word in enumerate(WORDS, start=1)
    ]


def _hold_day(people: People, course: Course, trainees: list[User], today: datetime) -> None:
    date = timezone.localtime(today - timedelta(days=DAYS_AGO)).date()
    starts, ends = (timezone.make_aware(datetime.combine(date, hour)) for hour in (time(8), time(17)))
    with standing_at(starts - timedelta(days=15)):
        plan = Plan("Ngày tập huấn kiểm chứng cơ bản", "Hội trường tầng 2, Thư viện thành phố", starts, ends, 6)
        day = create_day(actor=people.editor, course=course, plan=plan)
        for talk in PROGRAMME:
            add_talk(actor=people.editor, day=day, starts=talk[0], title=talk[1], speaker=talk[2], about=talk[3])
        add_material(
            actor=people.editor, day=day, title="Thang đánh giá và ví dụ", url="https://desk.example/phuong-phap/"
        )
        drills = {word: course.drills.get(word=word, language="vi") for words in FORMS.values() for word in words}
        chosen = {form: [drills[word] for word in words] for form, words in FORMS.items()}
        choose_test(actor=people.editor, day=day, forms=chosen)
        set_day_state(actor=people.editor, day=day, state="open")
        day.refresh_from_db()
        for user in trainees:
            register(user=user, day=day)
    _come(people, day, trainees[:6], starts)
    with standing_at(ends + timedelta(hours=1)):
        set_day_state(actor=people.editor, day=day, state="held")
        day.refresh_from_db()
        certify_day(user=trainees[0], day=day)


def _come(people: People, day: Day, trainees: list[User], starts: datetime) -> None:
    """All scan the code but the last, who signs the list; all answer the test twice and say what it was like."""
    with standing_at(starts + timedelta(minutes=5)):
        for user in trainees[:-1]:
            attend(user=user, day=day)
        _answer(day, trainees, Phase.BEFORE)
    with standing_at(starts + timedelta(hours=8)):
        enter_list(actor=people.editor, day=day, registrations=day.registrations.filter(user=trainees[-1]))
        _answer(day, trainees, Phase.AFTER)
        for user, (useful, clear, text) in zip(trainees, SAID, strict=True):
            give_feedback(user=user, day=day, useful=useful, clear=clear, text=text)


def _answer(day: Day, trainees: Iterable[User], phase: Phase) -> None:
    for place, user in enumerate(trainees):
        registration = Registration.objects.get(day=day, user=user)
        for item in day.test_items.filter(form=form_of(registration, phase)).select_related("version__drill"):
            right = place != LATE if phase == Phase.AFTER else (item.version.drill.word, place) not in WRONG
            answer = _right(item.version.drill) if right else _wrong(item.version.drill)
            answer_drill(user=user, version=item.version, answer=answer, day=day, phase=phase)


def _right(drill: Drill) -> dict[str, object]:
    content = current_version(drill).content
    return {"rating": content["right"]} if drill.kind == DrillKind.RATING else {"chosen": content["right"]}


def _wrong(drill: Drill) -> dict[str, object]:
    content = current_version(drill).content
    if drill.kind == DrillKind.RATING:
        return {"rating": "satire"}
    return {"chosen": [at for at in range(len(content["parts"])) if at not in content["right"]][:1]}


def _learn(course: Course, user: User) -> None:
    """The first trainee is through with two lessons and has written a correction that waits for points."""
    enrolment = Enrolment.objects.get(course=course, user=user)
    for lesson in course.lessons.filter(language="vi", number__lte=2):
        for word in read_lesson(lesson.text).asked:
            answer_question(actor=user, enrolment=enrolment, number=lesson.number, word=word, answer=[0])
        finish_lesson(actor=user, enrolment=enrolment, lesson=lesson)
        for drill in course.drills.filter(language="vi", lesson=lesson.number):
            answer_drill(user=user, version=current_version(drill), answer=_right(drill))
    drill = course.drills.get(word="dinh-chinh-1", language="vi")
    text = (
        "Giờ gội đầu không làm vỡ mạch máu não; muốn phòng đột quỵ hãy đo huyết áp đều, theo bệnh viện. "
        "Tin kia dễ nhầm vì tắm đêm có thể làm người già bị lạnh, nhưng giờ gội đầu không phải nguyên nhân."
    )
    attempt: Attempt = answer_drill(user=user, version=current_version(drill), answer={"text": text})
    assert attempt.score is None, "a correction waits for people"
