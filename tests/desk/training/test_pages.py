"""Pages of trainers and trainees, sent what no browser sends by itself."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from desk.factories import make_unit
from desk.training.classroom import make_classroom
from sangto_desk.accounts.models import Role
from sangto_desk.accounts.services import grant_role
from sangto_desk.training.models import Certificate, Drill

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


def test_trainee_is_offered_the_certificate_of_a_day_until_it_is_there(room):
    day, client = room.hold([True]), as_user(room.trainees[0])
    button = f'action="/hoc/chung-nhan/ngay/{day.pk}/"'
    assert button in client.get("/hoc/cua-toi/").text
    client.post(f"/hoc/chung-nhan/ngay/{day.pk}/")
    assert (button in client.get("/hoc/cua-toi/").text, Certificate.objects.get().day) == (False, day)


RATING = {
    "title": "Chọn mức",
    "topic": "health",
    "language": "vi",
    "claim": "Uống nước chanh chữa cúm.",
    "evidence": "Không có bằng chứng. | Bộ Y tế",
    "right": "false",
}


def test_new_drill_goes_to_the_only_unit_or_to_the_one_chosen_of_several(room):
    client, address = as_user(room.trainer), "/desk/training/drills/new/?kind=rating"
    client.post(address, RATING)
    other = make_unit("Xã Khác")
    grant_role(user=room.trainer, unit=other, role=Role.EDITOR)
    assert client.post(address, RATING).status_code == 400
    client.post(address, {**RATING, "unit": other.pk})
    found = Drill.objects.filter(title="Chọn mức").order_by("id")
    assert [drill.unit for drill in found] == [room.unit, other]


def test_questions_of_a_file_go_to_the_unit_and_language_chosen(room):
    client, other = as_user(room.trainer), make_unit("Xã Khác")
    grant_role(user=room.trainer, unit=other, role=Role.EDITOR)
    file = SimpleUploadedFile("bank.gift", b"::Sky:: The sky is blue. {T}")
    sent = {"title": "Bank", "file": file, "together": "on", "language": "en", "unit": other.pk}
    assert client.post("/desk/training/drills/import/", sent).status_code == 302
    drill = Drill.objects.get(title="Bank")
    assert (drill.unit, drill.language) == (other, "en")
