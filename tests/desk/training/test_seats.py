"""Seats, the waiting list, the code at the door, the list, feedback that leads to nobody, the test of a day."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from desk.training.classroom import make_classroom
from sangto_desk.common.errors import Conflicted, NotAllowed, NotFound, Unacceptable
from sangto_desk.training.attendance import new_code, read_code
from sangto_desk.training.models import Attendance, Day, Feedback, Form, Phase, Registration
from sangto_desk.training.selectors import gain_of, seatless
from sangto_desk.training.services import (
    Plan,
    attend,
    cancel_registration,
    change_day,
    choose_test,
    enter_list,
    give_feedback,
    register,
    set_day_state,
)
from sangto_desk.training.services.measuring import answer_item, form_of, phase_at, standing_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def room():
    return make_classroom(3)


def states(day):
    return list(day.registrations.order_by("at", "id").values_list("state", flat=True))


def test_seats_go_in_the_order_of_registering_and_the_rest_wait(room):
    day = room.day(2)
    for user in room.trainees:
        register(user=user, day=day)
    assert states(day) == ["seat", "seat", "waiting"]
    cancel_registration(user=room.trainees[0], day=day)
    assert states(day) == ["cancelled", "seat", "seat"]


def test_who_registers_again_is_last(room):
    day = room.day(1)
    for user in room.trainees:
        register(user=user, day=day)
    cancel_registration(user=room.trainees[0], day=day)
    register(user=room.trainees[0], day=day)
    assert dict(day.registrations.values_list("user", "state")) == {
        room.trainees[0].pk: "waiting",
        room.trainees[1].pk: "seat",
        room.trainees[2].pk: "waiting",
    }


def test_more_seats_let_in_those_who_wait_and_fewer_than_taken_are_refused(room):
    day = room.day(1)
    for user in room.trainees:
        register(user=user, day=day)
    plan = Plan(day.title, day.place, day.starts, day.ends, 3)
    change_day(actor=room.trainer, day=day, plan=plan)
    assert states(day) == ["seat"] * 3
    with pytest.raises(Unacceptable):
        change_day(actor=room.trainer, day=day, plan=Plan(day.title, day.place, day.starts, day.ends, 2))


def test_store_refuses_more_seats_than_there_are_whoever_writes(room):
    day = room.day(1)
    register(user=room.trainees[0], day=day)
    with pytest.raises(IntegrityError), transaction.atomic():
        Registration.objects.create(day=day, user=room.trainees[1], state="seat")
    with pytest.raises(IntegrityError), transaction.atomic():
        Day.objects.filter(pk=day.pk).update(capacity=0)


def test_code_is_good_for_seconds_by_the_clock_of_the_desk(room):
    day = room.day()
    now = timezone.now()
    code = new_code(day, now)
    assert read_code(code, now + timedelta(seconds=40)) == day
    for later, name in (
        (60, "training.code-old"),
        (5 * 3600, "training.code-old"),
        (-3600, "training.code-from-later"),
    ):
        with pytest.raises(NotAllowed) as refused:
            read_code(code, now + timedelta(seconds=later))
        assert refused.value.name == name


def test_forged_code_is_none(room):
    code = new_code(room.day())
    with pytest.raises(NotFound):
        read_code(code[:-2] + "xx")


def test_code_of_a_day_that_is_not_now_tells_both_times(room):
    day = room.day(hours=5)
    with pytest.raises(NotAllowed) as refused:
        read_code(new_code(day))
    assert refused.value.name == "training.not-now"


def browser(user):
    client = Client()
    client.force_login(user)
    return client


def test_scan_in_the_room_then_sign_in_then_confirm(room):
    day = room.day()
    user = room.trainees[0]
    register(user=user, day=day)
    client = Client()
    code = new_code(day)
    assert client.get(f"/hoc/co-mat/{code}/").status_code == 302
    assert "sign-in" in client.get("/hoc/co-mat/").headers["Location"]
    client.force_login(user)
    assert client.post("/hoc/co-mat/").status_code == 302
    assert Attendance.objects.get().how == "code"


def test_code_sent_home_is_refused_there(room):
    day = room.day()
    for user in room.trainees[:2]:
        register(user=user, day=day)
    code = new_code(day, timezone.now() - timedelta(minutes=2))
    at_home = browser(room.trainees[1])
    assert at_home.get(f"/hoc/co-mat/{code}/").status_code == 403
    assert at_home.post("/hoc/co-mat/").status_code == 409
    assert Attendance.objects.count() == 0


def test_seat_is_used_once_and_by_who_has_one(room):
    day = room.day(1)
    register(user=room.trainees[0], day=day)
    register(user=room.trainees[1], day=day)
    attend(user=room.trainees[0], day=day)
    with pytest.raises(Conflicted):
        attend(user=room.trainees[0], day=day)
    with pytest.raises(NotAllowed):
        attend(user=room.trainees[1], day=day)
    waiting = Registration.objects.get(user=room.trainees[1])
    with pytest.raises(IntegrityError), transaction.atomic():
        Attendance.objects.create(registration=waiting, how="code")


def test_list_on_paper_is_entered_once(room):
    day = room.day()
    for user in room.trainees:
        register(user=user, day=day)
    attend(user=room.trainees[0], day=day)
    rows = Registration.objects.filter(day=day)
    assert enter_list(actor=room.trainer, day=day, registrations=rows) == 2
    assert enter_list(actor=room.trainer, day=day, registrations=rows) == 0


def test_who_signed_in_a_free_line_gets_a_seat_that_is_left(room):
    day = room.day(2)
    register(user=room.trainees[0], day=day)
    others = seatless(day)
    assert set(others) == set(room.trainees[1:])
    assert enter_list(actor=room.trainer, day=day, registrations=[], others=others[:1]) == 1
    with pytest.raises(Conflicted) as caught:
        enter_list(actor=room.trainer, day=day, registrations=[], others=others[1:])
    assert (caught.value.name, seatless(day)) == ("training.no-seat-left", others[1:])
    stranger = make_classroom(1).trainees
    with pytest.raises(NotFound):
        enter_list(actor=room.trainer, day=day, registrations=[], others=stranger)


def test_a_day_that_has_not_begun_was_not_held(room):
    day = room.day(hours=1)
    with pytest.raises(Conflicted):
        set_day_state(actor=room.trainer, day=day, state="held")


def test_feedback_leads_to_nobody_and_is_told_from_five_answers_on(room):
    room.join(2)
    day = room.day()
    client = browser(room.trainer)
    for number, user in enumerate(room.trainees, start=1):
        register(user=user, day=day)
        attend(user=user, day=day)
        give_feedback(user=user, day=day, useful=5, clear=4, text=f"Gọi tôi số 0912 345 67{number}")
        page = client.get(f"/desk/training/days/{day.pk}/")
        assert (page.context["feedback"] is not None) == (number >= 5)
    assert {field.name for field in Feedback._meta.get_fields()} == {"id", "day", "useful", "clear", "text"}
    assert "0912" not in str(list(Feedback.objects.values_list("text")))
    with pytest.raises(Conflicted):
        give_feedback(user=room.trainees[0], day=day, useful=1, clear=1)


def test_half_of_the_people_begin_with_the_other_form(room):
    room.join(3)
    day = room.day(20)
    forms = [form_of(register(user=user, day=day), Phase.BEFORE) for user in room.trainees]
    assert (forms.count(Form.A), forms.count(Form.B)) == (3, 3)
    assert {form_of(row, Phase.BEFORE) != form_of(row, Phase.AFTER) for row in day.registrations.all()} == {True}


def test_test_is_answered_before_the_middle_and_after_it_each_drill_once(room):
    day = room.day(hours=-1)
    room.test_of(day)
    register(user=room.trainees[0], day=day)
    standing = standing_of(room.trainees[0], day)
    assert (standing.phase, len(standing.items), standing.done) == (Phase.BEFORE, 1, 0)
    answer_item(user=room.trainees[0], day=day, item=standing.next.pk, answer={"rating": "true"})
    assert standing_of(room.trainees[0], day).next is None
    with pytest.raises(NotFound):
        answer_item(user=room.trainees[0], day=day, item=standing.next.pk, answer={"rating": "false"})
    assert phase_at(day, day.ends) == Phase.AFTER
    assert phase_at(day, day.ends + timedelta(days=8)) is None
    assert gain_of([day]) is None


def test_forms_of_a_test_must_ask_for_the_same_skills(room):
    day = room.day()
    one = room.rating_drill()
    for forms in ({Form.A: [one]}, {Form.A: [one], Form.B: [one]}, {Form.A: [one], Form.B: [room.course.drills.get()]}):
        with pytest.raises(Unacceptable):
            choose_test(actor=room.trainer, day=day, forms=forms)
