"""A unit that teaches: a trainer, a course with a lesson and its drills, trainees in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count as counting

from django.utils import timezone

from desk.factories import PASSWORD, make_unit, make_user, open_desk
from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.training.models import Course, Day, Drill, Form, Phase
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services import (
    Heading,
    Plan,
    answer_drill,
    attend,
    choose_test,
    create_course,
    create_day,
    create_drill,
    join_course,
    make_course_link,
    register,
    save_lesson,
    set_course_state,
    set_day_state,
    set_drill_states,
)

LESSON = """---
title: Kiểm chứng được gì
minutes: 12
aim: Phân biệt điều kiểm chứng được với ý kiến.
---
Một phát biểu kiểm chứng được là điều người khác có thể xác nhận hoặc bác bỏ.

```question
id: which
ask: Câu nào kiểm chứng được?
- [x] Cầu khánh thành ngày 12/03/2024. | Đúng: có ngày để tra.
- [ ] Cây cầu rất đẹp. | Đẹp hay không là ý kiến.
```

```drill
id: mark
kind: checkable
title: Đánh dấu câu kiểm chứng được
text:
  Cả nhà ơi! ==Từ ngày 1/8/2025 xe máy không bật đèn ban ngày bị phạt 2 triệu đồng.==
  Theo tôi quy định này quá vội. Mọi người chia sẻ ngay nhé!
explain: Chỉ câu có ngày và số tiền là tra cứu được.
```
"""
_numbers = counting(1)
CLAIM = "Từ 1/8/2025 không bật đèn ban ngày bị phạt 2 triệu đồng."


@dataclass
class Classroom:
    """A unit that teaches."""

    unit: Unit
    trainer: User
    course: Course
    trainees: list[User] = field(default_factory=list)

    def join(self, count: int = 1) -> list[User]:
        """Further trainees in the course."""
        _link, token = make_course_link(actor=self.trainer, course=self.course, seats=count)
        numbers = [next(_numbers) for _ in range(count)]
        new = [
            join_course(token=token, name=f"Học viên {at}", email=f"hv{at}@lop.example", password=PASSWORD)
            for at in numbers
        ]
        self.trainees += new
        return new

    def rating_drill(self, right: str = "false") -> Drill:
        """A drill in use, of kind rating."""
        from sangto_desk.training.drills.content import Quoted, rating
        from sangto_desk.training.models import DrillKind

        content = rating(CLAIM, [Quoted("Mức phạt là 200.000 đồng.", "Nghị định giả định")], right, "Nguồn nói khác.")
        drill = create_drill(
            actor=self.trainer, unit=self.unit, kind=DrillKind.RATING, heading=Heading("Chọn mức"), content=content
        )
        set_drill_states(actor=self.trainer, drills=[drill], state="open")
        return drill

    def correction_drill(self) -> Drill:
        """A drill in use, of kind correction."""
        from sangto_desk.training.drills.content import CorrectionContent, Quoted
        from sangto_desk.training.models import DrillKind

        content = CorrectionContent(
            CLAIM, "Mức phạt là 200.000 đồng.", (Quoted("Phạt 200.000 đồng.", "Nghị định giả định"),), "Mẫu."
        )
        heading = Heading("Viết hai câu")
        drill = create_drill(
            actor=self.trainer, unit=self.unit, kind=DrillKind.CORRECTION, heading=heading, content=content
        )
        set_drill_states(actor=self.trainer, drills=[drill], state="open")
        return drill

    def day(self, capacity: int = 10, *, hours: float = -1, state: str = "open", length: float = 6) -> Day:
        """A training day that began some hours ago, or begins in some."""
        starts = timezone.now() + timedelta(hours=hours)
        plan = Plan("Ngày tập huấn", "Hội trường", starts, starts + timedelta(hours=length), capacity)
        day = create_day(actor=self.trainer, course=self.course, plan=plan)
        return set_day_state(actor=self.trainer, day=day, state=state)

    def test_of(self, day: Day) -> tuple[Drill, Drill]:
        """A test of one rating drill in each form."""
        drills = self.rating_drill(), self.rating_drill()
        choose_test(actor=self.trainer, day=day, forms={Form.A: [drills[0]], Form.B: [drills[1]]})
        return drills

    def hold(self, learnt: Sequence[bool]) -> Day:
        """A day that was held; of each trainee whether the answer that was wrong before it is right after it."""
        day = self.day(20)
        drills = self.test_of(day)
        for user, right in zip(self.trainees, learnt, strict=False):
            register(user=user, day=day)
            attend(user=user, day=day)
            for phase, drill, rating in (
                (Phase.BEFORE, drills[0], "true"),
                (Phase.AFTER, drills[1], "false" if right else "true"),
            ):
                version = current_version(drill)
                answer_drill(user=user, version=version, answer={"rating": rating}, day=day, phase=phase)
        return set_day_state(actor=self.trainer, day=day, state="held")


def make_classroom(trainees: int = 1, unit: Unit | None = None, trainer: User | None = None) -> Classroom:
    """An open course of a unit with a trainer and trainees."""
    open_desk()
    unit = unit or make_unit()
    trainer = trainer or make_user(Role.EDITOR, unit)
    course = create_course(actor=trainer, unit=unit, title="Kiểm chứng cơ bản", title_en="Basics")
    save_lesson(actor=trainer, course=course, number=1, language="vi", text=LESSON)
    set_course_state(actor=trainer, course=course, state="open")
    room = Classroom(unit, trainer, course)
    room.join(trainees) if trainees else None
    return room
