"""The figures that reports show, against a recount by hand."""

from datetime import timedelta

import pytest
from django.utils import timezone

from desk.training.classroom import make_classroom
from sangto_desk.training.models import Attempt, Phase, Registration
from sangto_desk.training.selectors import days_held, gain_of, training_figures

pytestmark = pytest.mark.django_db


def test_figures_count_days_seats_people_and_gain():
    room, other = make_classroom(6), make_classroom(1)
    days = [room.hold([True] * 5), room.hold([True] * 3)]
    other.hold([True])
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
    room.hold([True] * 4)
    today = timezone.localdate()
    figures = training_figures([room.unit.pk], today - timedelta(days=1), today)
    assert (figures.attendances, figures.gain) == (Registration.objects.count(), None)


def test_a_day_of_another_period_is_not_counted():
    room = make_classroom(1)
    room.hold([True])
    past = timezone.localdate() - timedelta(days=30)
    assert training_figures([room.unit.pk], past, past + timedelta(days=10)).days == 0


def test_who_answered_a_part_of_the_test_is_in_no_gain():
    room = make_classroom(6)
    day = room.hold([True] * 6)
    assert gain_of([day]).people == 6
    Attempt.objects.filter(user=room.trainees[0], phase=Phase.AFTER).delete()
    assert gain_of([day]).people == 5
