"""How hard a drill is and how able a trainee: both learnt from each answer, on one scale.

The Elo system as R. Pelánek describes it for learning ("Applications of the Elo rating system in adaptive educational
systems", Computers & Education 98, 2016): an answer is expected with a probability that is a logistic function of
ability minus difficulty, lifted where it can be guessed; then both move by what was not expected, the less the more
answers they were learnt from (an uncertainty of a / (1 + b n)). The scale is that of the Rasch model: logits, 0 is
average.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

STEP = 1.0
SLOWING = 0.05
MOST = 6.0
"""Beyond this nothing is learnt any more: at 6 logits one answer in 400 is unexpected."""
WANTED = 0.75
"""The share of right answers at which practice is neither dull nor discouraging."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A place on the scale.

    Attributes:
        level: In logits.
        answered: From how many answers it was learnt.
    """

    level: float = 0.0
    answered: int = 0

    def moved(self, by: float) -> Estimate:
        """After one more answer that was off by `by`, from -1 to 1."""
        step = STEP / (1 + SLOWING * self.answered)
        return Estimate(min(MOST, max(-MOST, self.level + step * by)), self.answered + 1)


def expected(ability: float, difficulty: float, guess: float = 0.0) -> float:
    """The score to be expected, from `guess` to 1.

    Args:
        ability: Of the trainee, in logits.
        difficulty: Of the drill, in logits.
        guess: What somebody gets who only guesses: 1/4 for one of four.
    """
    return guess + (1 - guess) / (1 + math.exp(difficulty - ability))


def learn(ability: Estimate, difficulty: Estimate, score: float, guess: float = 0.0) -> tuple[Estimate, Estimate]:
    """Ability and difficulty after an answer.

    Args:
        ability: Before.
        difficulty: Before.
        score: Of the answer, from 0 to 1.
        guess: See `expected`.

    Returns:
        Ability and difficulty after it.
    """
    surprise = score - expected(ability.level, difficulty.level, guess)
    return ability.moved(surprise), difficulty.moved(-surprise)


def fitness(ability: float, difficulty: float, guess: float = 0.0) -> float:
    """How far a drill is from what one should practise now: 0 is best."""
    return abs(expected(ability, difficulty, guess) - WANTED)
