"""Answering drills and assessing corrections; what each answer teaches of trainee and drill.

Order of steps of an answer: it is kept; if it has a score, ability and difficulty move, but only at somebody's first
sight of a drill, since later they know the solution; then the drill is scheduled to come again. A correction gets its
score when both another trainee and a trainer have assessed it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.training import rules
from sangto_desk.training.ability import Estimate, learn
from sangto_desk.training.drills.content import content_of
from sangto_desk.training.drills.grading import guess_share, score_of
from sangto_desk.training.models import (
    Attempt,
    Day,
    Drill,
    DrillKind,
    DrillVersion,
    Enrolment,
    Mark,
    MarkRole,
    RepetitionCard,
    Skill,
)
from sangto_desk.training.rubric import CRITERIA, share_of
from sangto_desk.training.services.courses import note_finished

MOST_COMMENT = 2_000


@transaction.atomic
def answer_drill(
    *, user: User, version: DrillVersion, answer: Mapping[str, Any], day: Day | None = None, phase: str = ""
) -> Attempt:
    """Keep an answer of a trainee.

    Args:
        user: Who answers.
        version: What was asked.
        answer: As `drills.grading.read_answer` gives it.
        day: The training day of whose test it is part, already checked by the caller.
        phase: Before or after that day.
    """
    drill = Drill.objects.select_for_update().get(pk=version.drill_id)
    content = content_of(drill.kind, version.content)
    first = not Attempt.objects.filter(user=user, version__drill=drill).exists()
    score = score_of(content, answer)
    attempt = Attempt.objects.create(version=version, user=user, answer=dict(answer), score=score, day=day, phase=phase)
    record_write(Write("training.answer-drill", attempt, user.pk, drill.unit_id, after={"version": version.pk}))
    if score is not None:
        _learn(user, drill, score, guess_share(content), first=first, again=day is None)
    _note_progress(user, drill)
    return attempt


def _learn(user: User, drill: Drill, score: float, guess: float, *, first: bool, again: bool) -> None:
    if first:
        skill, _made = Skill.objects.select_for_update().get_or_create(user=user, kind=drill.kind)
        ability, difficulty = learn(
            Estimate(skill.level, skill.answered), Estimate(drill.difficulty, drill.answered), score, guess
        )
        skill.level, skill.answered = ability.level, ability.answered
        skill.save(update_fields=["level", "answered"])
        drill.difficulty, drill.answered = difficulty.level, difficulty.answered
        drill.save(update_fields=["difficulty", "answered"])
    if again:
        from sangto_desk.training.repetition import reviewed

        known = RepetitionCard.objects.filter(user=user, drill=drill).first()
        reviewed(known or RepetitionCard(user=user, drill=drill), score, timezone.now()).save()


def _note_progress(user: User, drill: Drill) -> None:
    if drill.course_id is not None:
        for enrolment in Enrolment.objects.filter(user=user, course_id=drill.course_id).select_related("course"):
            note_finished(enrolment)


@transaction.atomic
def assess(*, actor: User, attempt: Attempt, role: str, points: Mapping[str, int], comment: str = "") -> Mark:
    """Assess the correction that somebody else wrote.

    Args:
        actor: Who assesses: a trainer of the unit, or a trainee who has written one to the same drill.
        attempt: What is assessed.
        role: As which of the two.
        points: By criterion, from 0 to 2.
        comment: For the one who wrote it.

    Raises:
        NotAllowed: It is their own, they are neither, or they gave the other of the two marks.
        Unacceptable: A criterion has no points.
        Conflicted: Another trainer or trainee has assessed it.
    """
    attempt = Attempt.objects.select_for_update().select_related("version__drill__unit", "user").get(pk=attempt.pk)
    drill = attempt.version.drill
    rules.require_somebody_else(actor, attempt)
    if drill.kind != DrillKind.CORRECTION:
        raise Unacceptable(_("Only corrections are assessed by people."), code="training.not-assessed")
    _require_assessor(actor, drill, role)
    missing = [name for name in CRITERIA if name not in points]
    if missing:
        raise Unacceptable(
            _("Every criterion gets 0, 1 or 2 points."),
            hint=_("Choose points for those that have none."),
            code="training.points-missing",
        )
    if attempt.marks.filter(role=role).exists():
        raise Conflicted(_("Somebody has assessed this in the meantime."), code="training.assessed")
    if attempt.marks.filter(by=actor).exists():
        raise NotAllowed(
            _("You have assessed this as a trainee; the trainer is somebody else."),
            hint=_("Leave it to another trainer of the unit."),
            code="training.both-marks",
        )
    mark = Mark.objects.create(
        attempt=attempt, by=actor, role=role, points=dict(points), comment=comment.strip()[:MOST_COMMENT]
    )
    record_write(Write("training.assess", mark, actor.pk, drill.unit_id, after={"attempt": attempt.pk, "role": role}))
    _score_if_complete(attempt, drill)
    return mark


def _require_assessor(actor: User, drill: Drill, role: str) -> None:
    if role == MarkRole.TRAINER:
        rules.require_teaching(actor, drill.unit)
    elif not Attempt.objects.filter(user=actor, version__drill=drill).exists():
        raise NotAllowed(
            _("You assess the corrections of others once you have written your own."),
            hint=_("Do the drill first."),
            code="training.not-a-peer",
        )


def _score_if_complete(attempt: Attempt, drill: Drill) -> None:
    marks = {mark.role: share_of(mark.points) for mark in attempt.marks.all()}
    if len(marks) < len(MarkRole) or attempt.score is not None:
        return
    earlier = Attempt.objects.filter(user=attempt.user, version__drill=drill, id__lt=attempt.pk)
    attempt.score = sum(marks.values()) / len(marks)
    attempt.save(update_fields=["score"])
    locked = Drill.objects.select_for_update().get(pk=drill.pk)
    _learn(attempt.user, locked, attempt.score, 0.0, first=not earlier.exists(), again=attempt.day_id is None)
    _note_progress(attempt.user, drill)
