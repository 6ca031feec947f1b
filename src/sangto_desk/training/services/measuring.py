"""The test before and after a training day: whoever has form A before has form B after, drill by drill, each once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import NotFound
from sangto_desk.training.models import Attempt, Day, DayState, Form, Phase, Registration, RegistrationState, TestItem
from sangto_desk.training.services.practice import answer_drill

EARLY, LATE = timedelta(days=7), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody is in the test that can be answered now.

    Attributes:
        phase: Before or after.
        items: Those of their form.
        done: How many of them are answered.
        next: The one to answer next; None when all are done.
    """

    phase: Phase
    items: tuple[TestItem, ...]
    done: int
    next: TestItem | None


def phase_at(day: Day, now: datetime | None = None) -> Phase | None:
    """Which half of the test can be answered: from a week before to the middle of the day, then to a week after it."""
    moment = now or timezone.now()
    if day.state not in (DayState.OPEN, DayState.HELD):
        return None
    middle = day.starts + (day.ends - day.starts) / 2
    if day.starts - EARLY <= moment < middle:
        return Phase.BEFORE
    return Phase.AFTER if middle <= moment <= day.ends + LATE else None


def form_of(registration: Registration, phase: Phase) -> Form:
    """The form of a person in a phase: half of them begin with A, half with B."""
    first = registration.pk % 2 == 0
    return Form.A if first == (phase == Phase.BEFORE) else Form.B


def standing_of(user: User, day: Day, now: datetime | None = None) -> Standing | None:
    """Where somebody with a seat is in the test of a day; None if there is none to answer now."""
    phase = phase_at(day, now)
    registration = Registration.objects.filter(user=user, day=day, state=RegistrationState.SEAT).first()
    if phase is None or registration is None:
        return None
    items = tuple(day.test_items.filter(form=form_of(registration, phase)).select_related("version__drill"))
    answered = set(Attempt.objects.filter(user=user, day=day, phase=phase).values_list("version", flat=True))
    left = [item for item in items if item.version_id not in answered]
    return Standing(phase, items, len(items) - len(left), left[0] if left else None) if items else None


def answer_item(*, user: User, day: Day, item: int, answer: Mapping[str, Any]) -> Attempt:
    """Answer the next drill of the test.

    Raises:
        NotFound: It is not the next one, or the test cannot be answered now.
    """
    standing = standing_of(user, day)
    if standing is None or standing.next is None or standing.next.pk != item:
        raise NotFound(
            _("This question of the test was answered, or its time is over."),
            hint=_("Go back to the page of the training day."),
            code="training.no-test",
        )
    return answer_drill(user=user, version=standing.next.version, answer=answer, day=day, phase=standing.phase)
