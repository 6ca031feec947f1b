import math

import pytest

from quality import metrics


def test_average_precision_of_one_right_id_is_the_reciprocal_of_its_place():
    assert metrics.average_precision(["a", "b", "c"], {"c"}, 5) == 1 / 3


def test_average_precision_of_several_right_ids():
    # Right at places 1 and 3: (1/1 + 2/3) / 2.
    assert metrics.average_precision(["a", "x", "b"], {"a", "b"}, 5) == pytest.approx(5 / 6)


def test_average_precision_does_not_look_past_k():
    assert metrics.average_precision(["x", "y", "a"], {"a"}, 2) == 0.0


def test_average_precision_divides_by_k_when_there_are_more_right_ids_than_places():
    assert metrics.average_precision(["a", "b"], {"a", "b", "c"}, 2) == 1.0


def test_average_precision_counts_a_missing_right_id():
    assert metrics.average_precision(["a"], {"a", "b"}, 5) == 0.5


def test_reciprocal_rank_looks_at_the_first_right_id_only():
    assert metrics.reciprocal_rank(["x", "a", "b"], {"a", "b"}) == 0.5


def test_reciprocal_rank_without_a_right_id_is_zero():
    assert metrics.reciprocal_rank(["x"], {"a"}) == 0.0


@pytest.mark.parametrize(("k", "expected"), [(1, 0.5), (2, 0.5), (3, 1.0)])
def test_recall_is_the_share_of_right_ids(k, expected):
    assert metrics.recall(["a", "x", "b"], {"a", "b"}, k) == expected


def test_auroc_counts_pairs_in_the_right_order():
    # Yes .9, .4; no .5, .1: pairs (.9>.5) (.9>.1) (.4<.5) (.4>.1) give 3 of 4.
    assert metrics.auroc([True, False, True, False], [0.9, 0.5, 0.4, 0.1]) == 0.75


def test_auroc_counts_a_tie_half():
    assert metrics.auroc([True, False, False], [0.5, 0.5, 0.1]) == 0.75


def test_auroc_of_equal_scores_is_chance():
    assert metrics.auroc([True, False, True, False, False], [0.3] * 5) == 0.5


def test_auroc_refuses_a_single_class():
    with pytest.raises(ValueError, match=r"got 2 yes, 0 no"):
        metrics.auroc([True, True], [0.1, 0.2])


def test_f1_at_includes_the_threshold():
    # Yes said of .5, .6, .9 with two right; three are true: 2*2 / (3 + 3).
    assert metrics.f1_at([True, False, True, True], [0.5, 0.6, 0.9, 0.1], 0.5) == pytest.approx(2 / 3)


def test_f1_at_without_a_right_yes_is_zero():
    assert metrics.f1_at([True, False], [0.1, 0.9], 0.5) == 0.0


def test_best_f1_finds_the_threshold():
    # From .4 up: three said, two right, two true: 4/5. From .9 up: 2/3. All: 4/6.
    assert metrics.best_f1([True, False, True, False], [0.9, 0.5, 0.4, 0.1]) == (0.8, 0.4)


def test_best_f1_cannot_cut_through_a_tie():
    # .5 is given to a yes and a no: both or neither.
    assert metrics.best_f1([True, False], [0.5, 0.5]) == (pytest.approx(2 / 3), 0.5)


def test_best_f1_without_any_yes_is_zero():
    assert metrics.best_f1([False, False], [0.5, 0.6]) == (0.0, math.inf)


def test_calibration_error_weighs_bins_by_cases():
    # Bin .2-.3: two cases at .2, one yes: gap .3. Bin .9-1: two cases at 1 and .9, both yes: gap .05.
    labels, probabilities = [True, False, True, True], [0.2, 0.2, 1.0, 0.9]
    assert metrics.calibration_error(labels, probabilities) == pytest.approx((2 * 0.3 + 2 * 0.05) / 4)


def test_calibration_error_of_sure_and_right_answers_is_zero():
    assert metrics.calibration_error([True, False], [1.0, 0.0]) == 0.0


def test_bootstrap_holds_the_value_and_is_repeatable():
    cases = [0.0] * 50 + [1.0] * 50
    first = metrics.bootstrap(cases, metrics.mean)
    assert first == metrics.bootstrap(cases, metrics.mean)
    assert first.value == 0.5
    # The standard error of a share of one half in 100 cases is .05.
    assert first.low == pytest.approx(0.4, abs=0.03)
    assert first.high == pytest.approx(0.6, abs=0.03)


def test_bootstrap_of_equal_cases_is_a_point():
    assert metrics.bootstrap([1.0] * 10, metrics.mean) == (1.0, 1.0, 1.0)


def test_ratio_of_nothing_is_zero():
    assert metrics.ratio(0, 0) == 0.0


@pytest.mark.parametrize(
    ("right", "count", "expected"),
    [(0, 0, (0.0, 0.0, 1.0)), (19, 20, (0.95, 0.7639, 0.9911)), (40, 40, (1.0, 0.9124, 1.0))],
)
def test_wilson_bounds_a_share(right, count, expected):
    assert tuple(round(value, 4) for value in metrics.wilson(right, count)) == expected
