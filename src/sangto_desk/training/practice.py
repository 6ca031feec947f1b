"""What somebody should practise next: what FSRS says is due; then the new drill that fits their ability best."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils import timezone

from sangto_desk.accounts.models import User
from sangto_desk.training.ability import fitness
from sangto_desk.training.drills.content import content_of
from sangto_desk.training.drills.grading import guess_share
from sangto_desk.training.models import Attempt, Drill, DrillKind, DrillState, DrillVersion, RepetitionCard, Skill
from sangto_desk.training.selectors import my_courses

CONSIDERED = 200


@dataclass(frozen=True, slots=True)
class Next:
    """What comes next: a drill, and whether it is a repetition; and how many are due."""

    drill: Drill | None
    repeated: bool
    due: int


def open_drills(user: User, language: str) -> QuerySet[Drill]:
    """The drills in use, in a language, of the courses in which somebody learns and of their units."""
    courses = my_courses(user)
    mine = Q(course__in=courses.values("course")) | Q(course=None, unit__in=courses.values("course__unit"))
    return Drill.objects.filter(mine, state=DrillState.OPEN, language=language).distinct()


def next_for(user: User, language: str) -> Next:
    """What somebody should practise now."""
    drills = open_drills(user, language)
    due = RepetitionCard.objects.filter(user=user, due__lte=timezone.now(), drill__in=drills).order_by("due")
    count = due.count()
    first = due.select_related("drill").first()
    if first is not None:
        return Next(first.drill, True, count)
    return Next(_new(user, drills), False, 0)


def _new(user: User, drills: QuerySet[Drill]) -> Drill | None:
    """The drill never done that is right about three times in four; of lessons only those of lessons begun or read."""
    done = Attempt.objects.filter(user=user).values("version__drill")
    levels = dict(Skill.objects.filter(user=user).values_list("kind", "level"))
    fresh = list(drills.exclude(pk__in=done).order_by("lesson", "id")[:CONSIDERED])
    versions = DrillVersion.objects.filter(drill__in=fresh).order_by("number")
    asked = dict(versions.values_list("drill", "content"))  # of each drill the last, as `current_version`

    def away(drill: Drill) -> float:
        guess = guess_share(content_of(drill.kind, asked[drill.pk]))
        return round(fitness(levels.get(drill.kind, 0.0), drill.difficulty, guess), 1)

    return min(fresh, key=lambda drill: (away(drill), drill.pk), default=None)


def to_assess_as_peer(user: User) -> QuerySet[Attempt]:
    """Corrections of others to drills that somebody has done themselves, which no trainee has assessed yet."""
    mine = Attempt.objects.filter(user=user, version__drill__kind=DrillKind.CORRECTION).values("version__drill")
    rows = Attempt.objects.filter(version__drill__in=mine, score=None).exclude(user=user)
    return rows.exclude(marks__role="peer").exclude(marks__by=user).select_related("version__drill").order_by("at")


def to_assess_as_trainer(user: User, units: QuerySet) -> QuerySet[Attempt]:
    """Corrections of others that no trainer has assessed yet, the longest waiting first.

    Nobody is asked for both marks of one.
    """
    rows = Attempt.objects.filter(version__drill__unit__in=units, version__drill__kind=DrillKind.CORRECTION)
    rows = rows.exclude(user=user).exclude(marks__by=user)
    return rows.exclude(marks__role="trainer").select_related("version__drill__unit").order_by("at")
