"""The figures that reports show, against a recount by hand."""

from datetime import timedelta

import pytest
from django.utils import timezone

from desk.training.classroom import make_classroom
from sangto_desk.training.models import Phase, Registration
from sangto_desk.training.selectors import current_version, days_held, training_figures
from sangto_desk.training.services import answer_drill, attend, register, set_day_state

pytestmark = pytest.mark.django_db


def held_day(room, count):
    day = room.day(20)
    drills = room.test_of(day)
    for user in room.trainees[:count]:
        register(user=user, day=day)
        attend(user=user, day=day)
        for phase, drill, rating in ((Phase.BEFORE, drills[0], "true"), (Phase.AFTER, drills[1], "false")):
            version = current_version(drill)
            answer_drill(user=user, version=version, answer={"rating": rating}, day=day, phase=phase)
    set_day_state(actor=room.trainer, day=day, state="held")
    return day


def test_figures_count_days_seats_people_and_gain():
    room, other = make_classroom(6), make_classroom(1)
    days = [held_day(room, 5), held_day(room, 3)]
    held_day(other, 1)
    room.day(5)  # open, not held: not counted
    today = timezone.localdate()
    figures = training_figures([room.unit.pk], today - timedelta(days=1), today + timedelta(days=1))
    assert (figures.days, figures.attendances, figures.people, figures.enrolled) == (2, 8, 5, 6)
    assert (figures.gain.people, figures.gain.mean) == (5, 1.0)
    assert list(days_held([room.unit.pk], today - timedelta(days=1), today + timedelta(days=1))) == days
    both = training_figures([room.unit.pk, other.unit.pk], today - timedelta(days=1), today + timedelta(days=1))
    assert (both.days, both.attendances, both.people) == (3, 9, 6)


def test_gain_of_few_people_is_in_no_figure():
    room = make_classroom(4)
    held_day(room, 4)
    today = timezone.localdate()
    figures = training_figures([room.unit.pk], today - timedelta(days=1), today)
    assert (figures.attendances, figures.gain) == (Registration.objects.count(), None)


def test_a_day_of_another_period_is_not_counted():
    room = make_classroom(1)
    held_day(room, 1)
    past = timezone.localdate() - timedelta(days=30)
    assert training_figures([room.unit.pk], past, past + timedelta(days=10)).days == 0
