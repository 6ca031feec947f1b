"""The gain between two measurements: against a recount by SciPy, silent about fewer than five, calibrated."""

import random

import pytest
from scipy import stats

from sangto_desk.training.gain import paired_gain, student_t


@pytest.mark.parametrize("freedom", [4, 5, 9, 30, 200])
def test_quantile_is_that_of_scipy(freedom):
    assert student_t(freedom) == pytest.approx(stats.t.ppf(0.975, freedom), abs=1e-3)


def test_interval_is_that_of_a_paired_test():
    pairs = [(0.4, 0.6), (0.5, 0.9), (0.2, 0.2), (0.7, 0.8), (0.3, 0.7), (0.6, 0.5)]
    gain = paired_gain(pairs)
    told = stats.ttest_rel([after for _, after in pairs], [before for before, _ in pairs]).confidence_interval()
    assert (gain.low, gain.high) == (pytest.approx(told.low, abs=1e-3), pytest.approx(told.high, abs=1e-3))
    assert (gain.people, gain.mean) == (6, pytest.approx(gain.after - gain.before))


def test_nothing_is_said_of_fewer_than_five_people():
    assert paired_gain([(0.1, 0.9)] * 4) is None
    assert paired_gain([(0.1, 0.9)] * 6, people=4) is None


def test_interval_holds_the_true_gain_as_often_as_it_says():
    rng = random.Random(7)
    held = 0
    for _ in range(400):
        pairs = [(before := rng.gauss(0.5, 0.1), before + rng.gauss(0.1, 0.2)) for _ in range(12)]
        gain = paired_gain(pairs)
        held += gain.low <= 0.1 <= gain.high
    assert 0.92 <= held / 400 <= 0.98
