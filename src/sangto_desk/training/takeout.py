"""Everything that is kept of a trainee, for themselves."""

from __future__ import annotations

from typing import Any

from sangto_desk.accounts.models import User
from sangto_desk.training.models import (
    Attempt,
    Certificate,
    Enrolment,
    Mark,
    Registration,
    RepetitionCard,
    Skill,
)

FORMAT = "sangto-training-takeout/1"


def everything_of(user: User) -> dict[str, Any]:
    """What the tables of training hold of somebody, in plain words; times as ISO 8601."""
    enrolments = Enrolment.objects.filter(user=user).select_related("course").prefetch_related("readings", "replies")
    return {
        "format": FORMAT,
        "name": user.name,
        "email": user.email,
        "courses": [_course(enrolment) for enrolment in enrolments],
        "answers": [
            {
                "drill": attempt.version.drill.title,
                "answer": attempt.answer,
                "score": attempt.score,
                "at": attempt.at.isoformat(),
                "marks": [{"points": mark.points, "comment": mark.comment} for mark in attempt.marks.all()],
            }
            for attempt in Attempt.objects.filter(user=user).select_related("version__drill").prefetch_related("marks")
        ],
        "skills": list(Skill.objects.filter(user=user).values("kind", "level", "answered")),
        "repetitions": list(RepetitionCard.objects.filter(user=user).values("drill__title", "due")),
        "marks_given": list(Mark.objects.filter(by=user).values("points", "comment", "at")),
        "training_days": list(
            Registration.objects.filter(user=user).values("day__title", "state", "at", "attendance__at")
        ),
        "certificates": list(Certificate.objects.filter(user=user).values("what", "issued", "withdrawn", "why")),
    }


def _course(enrolment: Enrolment) -> dict[str, Any]:
    return {
        "title": enrolment.course.title,
        "joined": enrolment.joined.isoformat(),
        "finished": enrolment.finished.isoformat() if enrolment.finished else None,
        "lessons_read": [reading.number for reading in enrolment.readings.all()],
        "answers": [
            {"lesson": reply.number, "question": reply.question, "answer": reply.answer, "right": reply.right}
            for reply in enrolment.replies.all()
        ],
    }
