"""Seats of a training day: registered in the order in which people came, with a waiting list; who came; what they say.

The row of the day is locked while seats are dealt, so that two who come at the same moment do not get the last one
both; a trigger keeps that too.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.privacy import redact
from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted, NotAllowed, NotFound, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.training import rules
from sangto_desk.training.models import (
    Attendance,
    AttendanceHow,
    Day,
    DayState,
    Feedback,
    Registration,
    RegistrationState,
)

MOST_TEXT = 2_000


@transaction.atomic
def register(*, user: User, day: Day) -> Registration:
    """Take a seat on a day, or a place on its waiting list; again after cancelling, at the end.

    Raises:
        NotFound: The day is of no course of theirs.
        Conflicted: Registration is not open, or the day is over.
    """
    rules.require_enrolment(user, day.course)
    day = Day.objects.select_for_update().get(pk=day.pk)
    if day.state != DayState.OPEN or day.ends <= timezone.now():
        raise Conflicted(
            _("Nobody can register for this day now."), hint=_("Ask your trainer."), code="training.not-open"
        )
    known = Registration.objects.filter(day=day, user=user).first() or Registration(day=day, user=user)
    if known.pk and known.state != RegistrationState.CANCELLED:
        return known
    known.at = timezone.now()
    known.state = RegistrationState.SEAT if _left(day) > 0 else RegistrationState.WAITING
    known.save()
    after = {"day": day.pk, "state": known.state}
    record_write(Write("training.register", known, user.pk, day.unit_id, after=after))
    return known


@transaction.atomic
def cancel_registration(*, user: User, day: Day) -> None:
    """Give a seat back; the first who waits gets it.

    Raises:
        NotFound: They are not registered.
        Conflicted: They came already.
    """
    day = Day.objects.select_for_update().get(pk=day.pk)
    known = Registration.objects.filter(day=day, user=user).exclude(state=RegistrationState.CANCELLED).first()
    if known is None:
        raise NotFound(_("You are not registered for this day."), code="training.not-registered")
    if Attendance.objects.filter(registration=known).exists():
        raise Conflicted(_("You were there already."), code="training.came")
    before, known.state = known.state, RegistrationState.CANCELLED
    known.save(update_fields=["state"])
    write = Write("training.cancel", known, user.pk, day.unit_id, {"state": before}, {"state": known.state})
    record_write(write)
    fill_seats(day)


def fill_seats(day: Day) -> None:
    """Give free seats to those who wait, the longest first; in the caller's transaction, with the day locked."""
    if day.state != DayState.OPEN:
        return
    waiting = day.registrations.filter(state=RegistrationState.WAITING).order_by("at", "id")
    for next_one in waiting[: max(0, _left(day))]:
        next_one.state = RegistrationState.SEAT
        next_one.save(update_fields=["state"])


def _left(day: Day) -> int:
    return day.capacity - day.registrations.filter(state=RegistrationState.SEAT).count()


@transaction.atomic
def attend(*, user: User, day: Day) -> Attendance:
    """Note that somebody came who scanned the code, which the caller has looked at.

    Raises:
        NotAllowed: They have no seat.
        Conflicted: Their seat was used already.
    """
    registration = Registration.objects.filter(day=day, user=user).first()
    if registration is None or registration.state != RegistrationState.SEAT:
        raise NotAllowed(
            _("You have no seat on this day."),
            hint=_("Tell the trainer: who came without a seat gets one at the door if there are some left."),
            code="training.no-seat",
        )
    made = _note(registration, AttendanceHow.CODE, None)
    if made is None:
        raise Conflicted(_("You are marked as present already; once is enough."), code="training.present")
    return made


@transaction.atomic
def enter_list(*, actor: User, day: Day, registrations: Iterable[Registration], others: Iterable[User] = ()) -> int:
    """Enter those who signed the paper list; returns how many were new.

    Args:
        actor: Who enters it.
        day: Of which day.
        registrations: Those with a seat who signed.
        others: Trainees of the course who signed in the free lines: they get a seat that is left.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        NotFound: One of the others is not in the course.
        Conflicted: The day has not begun, or has no seat left.
    """
    rules.require_teaching(actor, day.unit)
    if day.starts > timezone.now():
        raise Conflicted(_("This day has not begun yet."), code="training.not-begun")
    came = [*registrations, *(_seat_at_the_door(user, day) for user in others)]
    return sum(_note(row, AttendanceHow.LIST, actor) is not None for row in came)


def _seat_at_the_door(user: User, day: Day) -> Registration:
    rules.require_enrolment(user, day.course)
    day = Day.objects.select_for_update().get(pk=day.pk)
    known = Registration.objects.filter(day=day, user=user).first() or Registration(day=day, user=user)
    if known.state == RegistrationState.SEAT:
        return known
    if _left(day) < 1:
        raise Conflicted(
            format_lazy(_("No seat is left for {name}."), name=user.name),
            hint=_("Change the number of seats to those who were there; then enter the list once more."),
            code="training.no-seat-left",
        )
    known.state = RegistrationState.SEAT
    known.save()
    after = {"day": day.pk, "state": known.state}
    record_write(Write("training.register", known, user.pk, day.unit_id, after=after))
    return known


def _note(registration: Registration, how: AttendanceHow, actor: User | None) -> Attendance | None:
    made, new = Attendance.objects.get_or_create(registration=registration, defaults={"how": how, "by": actor})
    if not new:
        return None
    who = actor.pk if actor else registration.user_id
    unit = registration.day.unit_id
    record_write(Write("training.attend", made, who, unit, after={"registration": registration.pk, "how": how}))
    return made


@transaction.atomic
def give_feedback(*, user: User, day: Day, useful: int, clear: int, text: str = "") -> Feedback:
    """Say what a day was like. What is kept leads to nobody: not who, not when; personal data is covered.

    Raises:
        NotAllowed: They were not there.
        Conflicted: They have said so already.
        Unacceptable: The points are not from 1 to 5.
    """
    rows = Registration.objects.filter(day=day, user=user, attendance__isnull=False)
    if not rows.exists():
        raise NotAllowed(_("Only who was there can say what it was like."), code="training.not-there")
    if not (1 <= useful <= 5 and 1 <= clear <= 5):
        raise Unacceptable(_("Give from 1 to 5 points to both."), code="training.points")
    if not rows.filter(said=False).update(said=True):
        raise Conflicted(_("You have said what it was like already. Thank you."), code="training.said")
    words = redact(text.replace("\x00", "").strip()[:MOST_TEXT]).text
    feedback = Feedback.objects.create(day=day, useful=useful, clear=clear, text=words)
    # Neither who nor what: the trail notes that there was feedback on the day.
    record_write(Write("training.feedback", day, None, day.unit_id))
    return feedback
