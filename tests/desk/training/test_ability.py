"""Ability and difficulty: found again in simulated answers, moved in the right direction, never beyond the scale."""

import random
from statistics import correlation

from hypothesis import given
from hypothesis import strategies as st

from sangto_desk.training.ability import MOST, Estimate, expected, fitness, learn

LEVELS = st.floats(-MOST, MOST)


def test_difficulties_are_found_again_in_simulated_answers():
    rng = random.Random(3)
    true = [rng.gauss(0, 1.2) for _ in range(30)]
    drills = [Estimate() for _ in true]
    for _person in range(300):
        level, skill = rng.gauss(0, 1), Estimate()
        for number in rng.sample(range(len(true)), 12):
            score = float(rng.random() < expected(level, true[number], 0.25))
            skill, drills[number] = learn(skill, drills[number], score, 0.25)
    assert correlation(true, [drill.level for drill in drills]) > 0.9


@given(LEVELS, LEVELS, st.integers(0, 500), st.floats(0, 0.9), st.floats(0, 1))
def test_a_good_answer_never_lowers_ability(ability, difficulty, answered, guess, score):
    before = Estimate(ability, answered), Estimate(difficulty, answered)
    skill, drill = learn(*before, score, guess)
    better = score >= expected(ability, difficulty, guess)
    assert (skill.level >= ability) == better or skill.level == ability
    assert -MOST <= skill.level <= MOST
    assert -MOST <= drill.level <= MOST
    assert (skill.answered, drill.answered) == (answered + 1, answered + 1)


def test_what_can_be_guessed_is_expected_at_least_as_often():
    assert expected(-MOST, MOST, 0.25) > 0.25
    assert expected(0, 0, 0.25) == 0.625


def test_practice_prefers_what_is_right_three_times_in_four():
    assert min((-3.0, -1.1, 0.0, 2.0), key=lambda level: fitness(0.0, level)) == -1.1
