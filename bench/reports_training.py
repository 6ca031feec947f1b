"""Training of the desk that reports are measured on: a day in each unit, with people who were measured twice."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Any

PEOPLE, DRILLS = 20, 3
BATCH = 2_000


def add_training(source: random.Random, units: list[Any], lead: Any, year: int) -> None:
    """A day of each unit, held some day of the year, to which twenty people of the unit came."""
    from django.utils import timezone

    from sangto_desk.accounts.models import User
    from sangto_desk.training.models import Attendance, Course, Day, Registration

    begin = timezone.make_aware(datetime(year, 1, 2, 8))
    course = Course.objects.create(unit=units[0], title="Đo", state="open", made_by=lead)
    versions = _versions(units[0], lead)
    days = Day.objects.bulk_create(
        Day(
            unit=unit, course=course, title="Ngày đo", place="Hội trường", capacity=PEOPLE, state="held",
            starts=(starts := begin + timedelta(days=source.randrange(350))), ends=starts + timedelta(hours=9),
            made_by=lead,
        )
        for unit in units
    )  # fmt: skip
    people = User.objects.bulk_create(
        [User(email=f"hv{number}@desk.example", name=f"Học viên {number}") for number in range(PEOPLE * len(units))],
        batch_size=BATCH,
    )
    seats = Registration.objects.bulk_create(
        [
            Registration(day=days[number // PEOPLE], user=user, state="seat", said=False)
            for number, user in enumerate(people)
        ],
        batch_size=BATCH,
    )
    Attendance.objects.bulk_create([Attendance(registration=seat, how="code") for seat in seats], batch_size=BATCH)
    _tests(source, days, seats, versions)


def _versions(unit: Any, lead: Any) -> dict[str, list[Any]]:
    from sangto_desk.training.models import Drill, DrillVersion

    found = {}
    for form in "ab":
        drills = [
            Drill.objects.create(unit=unit, kind="rating", title=f"Đo {form}{at}", state="open", made_by=lead)
            for at in range(DRILLS)
        ]
        content = {"claim": "Đo", "evidence": [], "right": "false", "explain": ""}
        found[form] = [DrillVersion.objects.create(drill=drill, number=1, content=content, by=lead) for drill in drills]
    return found


def _tests(source: random.Random, days: list[Any], seats: list[Any], versions: dict[str, list[Any]]) -> None:
    from sangto_desk.training.models import Attempt, TestItem

    asked = [(form, version) for form in versions for version in versions[form]]
    TestItem.objects.bulk_create(
        [TestItem(day=day, form=form, version=version) for day in days for form, version in asked], batch_size=BATCH
    )
    rows = [
        Attempt(
            version=version, user=seat.user, day=seat.day, phase=phase, answer={"rating": "false"},
            score=float(source.random() < chance),
        )
        for number, seat in enumerate(seats)
        for phase, chance, form in (("before", 0.5, "ab"[number % 2]), ("after", 0.7, "ba"[number % 2]))
        for version in versions[form]
    ]  # fmt: skip
    Attempt.objects.bulk_create(rows, batch_size=BATCH)
