"""Rankings: fair to those read by strict judges, sure only of what the scores show, the same for the same scores."""

import warnings

import numpy as np
import pytest

from sangto.errors import InvalidRecord
from sangto.judging import Pool, Read, Scale, connected_parts, rank, rank_pools, require_connected
from sangto.judging.generators import Contest, World
from sangto.judging.model import Reads, fit
from sangto.judging.plans import play, read_plan

SMALL = World(entries=300, judges=20, cut=10)


def played(plan="3", world=SMALL, seed=1):
    contest = Contest(world, seed)
    reads, found = play(contest, read_plan(plan))
    return contest, reads, found


def as_reads(reads: Reads):
    rows = zip(reads.entry, reads.judge, reads.score, strict=True)
    return [Read(f"b{entry:03}", f"g{judge:02}", float(score)) for entry, judge, score in rows]


def test_entry_read_by_strict_judges_is_not_behind_for_that():
    strict, mild = {"a": 4.0, "b": 6.0, "c": 5.0}, {"a": 7.0, "b": 9.0, "c": 8.0}
    reads = [Read(entry, "nghiêm", score) for entry, score in strict.items()]
    reads += [Read(entry, "dễ", score) for entry, score in mild.items()]
    reads += [Read("strict-only", "nghiêm", 6.5), Read("mild-only", "dễ", 8.5)]
    by_name = {ranked.entry: ranked for ranked in rank(reads, cut=1).entries}
    assert by_name["strict-only"].raw_mean < by_name["mild-only"].raw_mean
    assert by_name["strict-only"].place < by_name["mild-only"].place


def test_model_agrees_with_the_mixed_model_of_statsmodels_where_judges_differ_in_severity_alone():
    import statsmodels.api as sm

    world = World(entries=150, judges=12, cut=10, centre=5.0, points=0.8, spread=0.001, noise_spread=0.001)
    _contest, reads, found = played("4", world)
    judge_columns = np.eye(reads.judges)[reads.judge]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        oracle = sm.MixedLM(reads.score, judge_columns, groups=reads.entry).fit()
    effects = np.array([oracle.random_effects[entry].iloc[0] for entry in range(reads.entries)])
    severity = oracle.fe_params - oracle.fe_params.mean()
    assert np.corrcoef(effects, found.quality)[0, 1] > 0.99
    assert np.corrcoef(severity, found.severity)[0, 1] > 0.99


def test_severity_spread_and_noise_are_found():
    contest, _reads, found = played("5", World(entries=1500, judges=15, cut=20, centre=5.0, points=0.8))
    assert np.corrcoef(contest._severity, found.severity)[0, 1] > 0.98
    assert np.corrcoef(contest._spread, found.spread)[0, 1] > 0.9
    assert np.corrcoef(contest._noise, found.noise)[0, 1] > 0.95


def test_scores_at_the_end_of_the_scale_are_read_as_at_least():
    world = World(entries=2000, judges=40, cut=20, centre=8.0)
    contest, reads, with_scale = played("3", world)
    without = fit(reads)
    top = np.argsort(-contest.quality)[:100]
    assert with_scale.quality[top].mean() > without.quality[top].mean()


def test_ranking_does_not_depend_on_the_order_of_scores():
    reads = as_reads(played()[1])
    assert rank(reads, cut=10) == rank(list(reversed(reads)), cut=10)


def test_places_count_from_one_and_adjusted_points_fall():
    entries = rank(as_reads(played()[1]), cut=10, scale=Scale()).entries
    assert [ranked.place for ranked in entries] == list(range(1, 301))
    adjusted = [ranked.adjusted for ranked in entries]
    assert adjusted == sorted(adjusted, reverse=True)


def test_probabilities_of_being_among_the_top_sum_to_the_cut_and_are_calibrated():
    shares, true = [], []
    for seed in range(12):
        contest, reads, _found = played(seed=seed)
        best = contest.best()
        ranking = rank(as_reads(reads), cut=10, scale=Scale())
        assert sum(ranked.top for ranked in ranking.entries) == pytest.approx(10, abs=0.1)
        shares += [ranked.top for ranked in ranking.entries]
        true += [int(ranked.entry[1:]) in best for ranked in ranking.entries]
    given, happened = np.array(shares), np.array(true)
    likely, unlikely = given > 0.5, given < 0.1
    assert happened[likely].mean() == pytest.approx(given[likely].mean(), abs=0.15)
    assert happened[unlikely].mean() == pytest.approx(given[unlikely].mean(), abs=0.02)


def test_zone_is_a_tie_only_around_the_cut():
    entries = rank(as_reads(played()[1]), cut=10).entries
    assert {ranked.zone for ranked in entries} == {"in", "tie", "out"} or {ranked.zone for ranked in entries} == {
        "tie",
        "out",
    }
    assert all(0.1 < ranked.top < 0.9 for ranked in entries if ranked.zone == "tie")
    assert all(ranked.place > 10 for ranked in entries if ranked.zone == "out")


def test_entry_without_a_score_is_ranked_as_average_and_unsure():
    reads = as_reads(played()[1])
    ranking = rank(reads, entries=["mới"], cut=10)
    new = next(ranked for ranked in ranking.entries if ranked.entry == "mới")
    assert (new.raw_mean, new.reads) == (None, 0)
    assert new.deviation == max(ranked.deviation for ranked in ranking.entries)
    assert 50 < new.place < 250


def test_missing_score_of_a_late_judge_is_left_out():
    reads = as_reads(played()[1])
    late = [*reads, Read("b000", "muộn", None)]
    assert rank(late, cut=10) == rank(reads, cut=10)


def test_pools_are_ranked_apart_under_one_view_of_the_judges():
    _contest, reads, _found = played()
    given = as_reads(reads)
    names = sorted({read.entry for read in given})
    whole, first = rank(given, cut=10), tuple(names[:100])
    one, two = rank_pools(given, [Pool(first, 3), Pool(tuple(names[100:]), 7)])
    points = {ranked.entry: ranked.adjusted for ranked in whole.entries}
    assert (one.judges, two.judges) == (whole.judges, whole.judges)
    assert [ranked.entry for ranked in one.entries] == [r.entry for r in whole.entries if r.entry in set(first)]
    assert [ranked.adjusted for ranked in one.entries] == [points[ranked.entry] for ranked in one.entries]
    assert [ranked.place for ranked in one.entries] == list(range(1, 101))
    assert sum(ranked.top for ranked in two.entries) == pytest.approx(7.0, abs=0.01)


def test_ranking_without_scores_or_cut_is_refused():
    with pytest.raises(ValueError, match="at least one score"):
        rank([Read("b", "g")], cut=1)
    with pytest.raises(ValueError, match="At least one entry"):
        rank([Read("b", "g", 5.0)], cut=0)


def test_parts_that_no_judge_links_cannot_be_compared():
    reads = [Read("a", "g1", 5.0), Read("b", "g1", 6.0), Read("c", "g2", 9.0)]
    assert connected_parts(reads) == (("a", "b"), ("c",))
    with pytest.raises(InvalidRecord, match="2 parts"):
        require_connected(reads)
    require_connected([*reads, Read("c", "g1", 7.0)])


def test_adaptive_reads_find_more_of_the_best_than_the_same_number_spread_evenly():
    even, near = [], []
    for seed in range(6):
        for plan, found in (("3", even), ("adaptive:3", near)):
            contest, reads, result = played(plan, World(entries=500, judges=25, cut=10), seed)
            assert len(reads.score) == 1500
            found.append(len(contest.best() & set(np.argsort(-result.quality)[:10].tolist())))
    assert sum(near) > sum(even) + 6


def test_no_judge_reads_an_entry_twice_in_any_plan():
    for plan in ("2+10@10", "adaptive:2"):
        _contest, reads, _found = played(plan)
        assert len(set(zip(reads.entry.tolist(), reads.judge.tolist(), strict=True))) == len(reads.score)


@pytest.mark.parametrize("text", ["", "0", "3+", "adaptive", "adaptive:0.5", "2+10", "x"])
def test_unreadable_plan_says_how_plans_are_written(text):
    with pytest.raises(ValueError, match=r"2\+10@10"):
        read_plan(text)
