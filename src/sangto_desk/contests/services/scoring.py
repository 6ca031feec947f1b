"""What judges do: score the calibration, read, put scores down, hand them in, recuse themselves.

A draft is saved under the number of its last saving: two windows that write at once do not overwrite one another
unseen. Handed in, scores only grow: an edit is a new row with a reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests.models import (
    CalibrationReading,
    CalibrationText,
    Criterion,
    Judge,
    Reading,
    ReadingState,
    RoundState,
    Score,
)
from sangto_desk.contests.records import Given
from sangto_desk.contests.selectors.judges import current_scores, open_calibration

_OPEN = (ReadingState.ASSIGNED, ReadingState.BEGUN)


@transaction.atomic
def hand_in_calibration(*, judge: Judge, text: CalibrationText, given: Iterable[Given]) -> CalibrationReading:
    """Score a text of the calibration, once; the reference is shown afterwards.

    Raises:
        Conflicted: It was scored before.
        Unacceptable: A score is missing or not on its scale.
    """
    scores = checked(judge, given)
    if CalibrationReading.objects.filter(judge=judge, text=text).exists():
        raise Conflicted(
            _("You have scored this text before."), hint=_("Go on to the next one."), code="contests.scored"
        )
    row = CalibrationReading.objects.create(
        judge=judge, text=text, scores={str(score.criterion): float(score.value) for score in scores}, at=timezone.now()
    )
    after = {"text": text.pk, "scores": row.scores}
    record_write(Write("contests.calibrate", row, judge.user_id, judge.contest.unit_id, after=after))
    return row


@transaction.atomic
def save_score_draft(*, actor: User, reading: Reading, draft: Mapping[str, Any], revision: int) -> Reading:
    """Keep what a judge has put down so far, whatever is missing of it.

    Args:
        actor: The judge.
        reading: Theirs, not handed in.
        draft: Values and notes by the names of the form's fields.
        revision: The number of the saving that the draft began from.

    Raises:
        NotAllowed: It is somebody else's reading, or the calibration comes first.
        Conflicted: It was handed in or recused, or saved from elsewhere in the meantime.
    """
    _require_open(actor, reading)
    kept = {name: str(value)[:2000] for name, value in draft.items()}
    rows = Reading.objects.filter(pk=reading.pk, revision=revision, state__in=_OPEN)
    now = timezone.now()
    if not rows.update(draft=kept, revision=revision + 1, state=ReadingState.BEGUN, changed=now):
        raise Conflicted(
            _("These scores were saved from another window in the meantime."),
            hint=_("Load the page anew to see them; what you typed here stays until then."),
            code="contests.other-window",
        )
    reading.refresh_from_db()
    after = {"revision": reading.revision}
    record_write(Write("contests.save-draft", reading, actor.pk, reading.judge.contest.unit_id, after=after))
    return reading


@transaction.atomic
def hand_in(*, actor: User, reading: Reading, given: Iterable[Given]) -> Reading:
    """Hand scores in: one for each criterion.

    Raises:
        NotAllowed: It is somebody else's reading, or the calibration comes first.
        Conflicted: It was handed in or recused before, or the round is decided.
        Unacceptable: A score is missing or not on its scale.
    """
    _require_open(actor, reading)
    scores = checked(reading.judge, given)
    now = timezone.now()
    rows = Reading.objects.filter(pk=reading.pk, state__in=_OPEN)
    if not rows.update(state=ReadingState.HANDED_IN, handed_in=now, changed=now, draft={}):
        raise _ended()
    for score in scores:
        Score.objects.create(
            reading=reading, criterion_id=score.criterion, value=score.value, note=score.note, by=actor, at=now
        )
    reading.refresh_from_db()
    after = {str(score.criterion): str(score.value) for score in scores}
    record_write(Write("contests.hand-in", reading, actor.pk, reading.judge.contest.unit_id, after=after))
    return reading


@transaction.atomic
def edit_scores(*, actor: User, reading: Reading, given: Iterable[Given], reason: str) -> Reading:
    """Change scores that were handed in, while the round is read: what was given first stays in the table.

    Raises:
        NotAllowed: It is somebody else's reading.
        Conflicted: It was not handed in, the round is decided, or nothing changes.
        Unacceptable: No reason is given, or a score is missing or not on its scale.
    """
    require_judge(actor, reading)
    if reading.state != ReadingState.HANDED_IN or reading.round.state != RoundState.READING:
        raise Conflicted(
            _("Scores can be changed after they were handed in, while the round is read."), code="contests.no-edit"
        )
    if not reason.strip():
        raise Unacceptable(
            _("Say why the scores change."), hint=_("One sentence is enough."), code="contests.no-reason"
        )
    before = current_scores(reading)
    changed = [
        score
        for score in checked(reading.judge, given)
        if (before[score.criterion].value, before[score.criterion].note) != (score.value, score.note)
    ]
    if not changed:
        raise Conflicted(_("No score is different from what was handed in."), code="contests.no-change")
    for score in changed:
        Score.objects.create(
            reading=reading,
            criterion_id=score.criterion,
            value=score.value,
            note=score.note,
            reason=reason.strip()[:300],
            by=actor,
            at=timezone.now(),
        )
    record_write(
        Write(
            "contests.edit-scores",
            reading,
            actor.pk,
            reading.judge.contest.unit_id,
            before={str(score.criterion): str(before[score.criterion].value) for score in changed},
            after={str(score.criterion): str(score.value) for score in changed} | {"reason": reason.strip()},
        )
    )
    return reading


@transaction.atomic
def recuse(*, actor: User, reading: Reading, reason: str) -> Reading:
    """Give an entry back unread: somebody else gets it with the next assignment.

    Raises:
        NotAllowed: It is somebody else's reading.
        Conflicted: It was handed in or recused before.
        Unacceptable: No reason is given.
    """
    require_judge(actor, reading)
    if not reason.strip():
        raise Unacceptable(
            _("Say why you do not judge this entry."),
            hint=_("For example: I know who wrote it."),
            code="contests.no-reason",
        )
    rows = Reading.objects.filter(pk=reading.pk, state__in=_OPEN)
    now = timezone.now()
    if not rows.update(state=ReadingState.RECUSED, reason=reason.strip()[:300], draft={}, changed=now):
        raise _ended()
    reading.refresh_from_db()
    after = {"state": reading.state}  # the reason may name who wrote the entry; the trail cannot forget
    record_write(Write("contests.recuse", reading, actor.pk, reading.judge.contest.unit_id, after=after))
    return reading


def checked(judge: Judge, given: Iterable[Given]) -> list[Given]:
    """Scores on their scales, one for each criterion.

    Raises:
        Unacceptable: One is missing or not on its scale.
    """
    by_key = {score.criterion: score for score in given}
    found = []
    for criterion in judge.contest.criteria.all():
        score = by_key.get(criterion.pk)
        if score is None:
            raise Unacceptable(
                format_lazy(_("The score for “{name}” is missing."), name=criterion.name),
                hint=_("Give every criterion a score."),
                code="contests.score-missing",
            )
        if not on_scale(criterion, score.value):
            raise Unacceptable(
                format_lazy(
                    _("“{name}” is scored from {low} to {high} in steps of {step} (got {value})."),
                    name=criterion.name,
                    low=criterion.low.normalize(),
                    high=criterion.high.normalize(),
                    step=criterion.step.normalize(),
                    value=score.value,
                ),
                hint=_("Choose one of these scores."),
                code="contests.off-scale",
            )
        found.append(score)
    return found


def on_scale(criterion: Criterion, value: Decimal) -> bool:
    """Whether a score is one of those that a criterion has."""
    return criterion.low <= value <= criterion.high and not (value - criterion.low) % criterion.step


def require_judge(actor: User, reading: Reading) -> None:
    """Let pass the judge of a reading.

    Raises:
        NotAllowed: It is somebody else's.
    """
    if reading.judge.user_id != actor.pk or not reading.judge.active:
        raise NotAllowed(_("Only its judge does this."), hint=_("Go back to your list."), code="contests.not-assigned")


def _require_open(actor: User, reading: Reading) -> None:
    require_judge(actor, reading)
    if open_calibration(reading.judge).exists():
        raise NotAllowed(
            _("First come the texts that all judges score."),
            hint=_("Score them, then read."),
            code="contests.calibration-first",
        )
    if reading.round.state != RoundState.READING:
        raise Conflicted(_("This round is decided."), hint=_("Go back to your list."), code="contests.round-decided")
    if reading.state not in _OPEN:
        raise _ended()


def _ended() -> Conflicted:
    return Conflicted(
        _("This entry was handed in or given back before."), hint=_("Go back to your list."), code="contests.ended"
    )
