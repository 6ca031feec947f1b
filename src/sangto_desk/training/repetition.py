"""When a drill should come again: FSRS, through the package of its own authors.

A score becomes one of its four ratings; the drill comes back just before it would be forgotten. Nothing is random, so
that the same answers give the same days.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from fsrs import Card, Rating, Scheduler, State

from sangto_desk.training.models import RepetitionCard

AGAIN_BELOW, HARD_BELOW, EASY_FROM = 0.5, 0.8, 1.0
RETENTION = 0.9
LONGEST = 365
_SCHEDULER = Scheduler(
    desired_retention=RETENTION,
    learning_steps=(timedelta(minutes=10), timedelta(days=1)),
    relearning_steps=(timedelta(minutes=10),),
    maximum_interval=LONGEST,
    enable_fuzzing=False,
)


def rating_of(score: float, first: bool) -> Rating:
    """What FSRS is told of a score from 0 to 1; all right at the first sight of a drill is "easy"."""
    if score < AGAIN_BELOW:
        return Rating.Again
    if score < HARD_BELOW:
        return Rating.Hard
    return Rating.Easy if first and score >= EASY_FROM else Rating.Good


def reviewed(card: RepetitionCard, score: float, at: datetime) -> RepetitionCard:
    """The card after an answer, not yet saved.

    Args:
        card: As it is; of a new one only the trainee and the drill are known.
        score: From 0 to 1.
        at: When it was answered.
    """
    first = card.reviewed is None
    known = Card(card_id=1, due=at) if first else _known(card)
    after, _log = _SCHEDULER.review_card(known, rating_of(score, first), at)
    card.state, card.step = after.state.value, after.step
    card.stability, card.hardness = after.stability, after.difficulty
    card.due, card.reviewed = after.due, at
    return card


def _known(card: RepetitionCard) -> Card:
    return Card(
        card_id=1,
        state=State(card.state),
        step=card.step,
        stability=card.stability,
        difficulty=card.hardness,
        due=card.due,
        last_review=card.reviewed,
    )
