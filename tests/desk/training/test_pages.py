"""Pages of trainers and trainees, sent what no browser sends by itself."""

from __future__ import annotations

import pytest
from django.test import Client

from desk.training.classroom import make_classroom

pytestmark = [pytest.mark.django_db, pytest.mark.one_store]
LONG = ("9" * 30, "9" * 5_000)
"""More than a database takes, and more than Python reads."""


@pytest.fixture
def room():
    return make_classroom(1)


def as_user(user):
    client = Client()
    client.force_login(user)
    return client


@pytest.mark.parametrize("number", LONG)
def test_numbers_too_long_to_be_any_name_nothing(room, number):
    day, client = room.day(), as_user(room.trainer)
    answers = [
        client.get("/desk/training/drills/", {"source": number}),
        client.post("/desk/training/drills/states/", {"drill": number, "state": "open"}),
        client.post("/desk/training/courses/install/", {"unit": number, "name": "khoi-dau"}),
        client.post(f"/desk/training/days/{day.pk}/programme/", {"remove": number}),
        client.post(f"/desk/training/days/{day.pk}/attendance/", {"came": number}),
        client.get("/desk/reports/figures/", {"unit": number}),
    ]
    assert [answer.status_code for answer in answers] == [200, 302, 404, 404, 302, 404]


@pytest.mark.parametrize("number", LONG)
def test_answers_too_long_to_be_any_choice_are_none(room, number):
    client, drill = as_user(room.trainees[0]), room.rating_drill()
    mark = room.course.drills.get(word="mark")
    lesson = f"/hoc/khoa/{room.course.pk}/bai/1/"
    answers = [
        client.post(f"/hoc/luyen/{mark.pk}/", {"chosen": number}),
        client.post(f"/hoc/luyen/{drill.pk}/", {"rating": number}),
        client.post(lesson, {"question": "which", "answer": number}),
        client.post(f"/hoc/ngay/{room.day().pk}/gop-y/", {"useful": number, "clear": "3"}),
    ]
    assert [answer.status_code for answer in answers] == [400, 400, 302, 403]
