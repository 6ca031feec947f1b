"""Training days: planned, opened, held; their programme, what is handed out, and the test before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted, TooLarge, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.training import rules
from sangto_desk.training.models import Attempt, Course, Day, DayState, Drill, DrillKind, Form, Material, Talk, TestItem
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services.seats import fill_seats

MOST_BYTES = 8 * 1024 * 1024
TYPES = {
    "pdf": "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "png": "image/png",
    "jpg": "image/jpeg",
    "txt": "text/plain; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What a training day is."""

    title: str
    place: str
    starts: datetime
    ends: datetime
    capacity: int
    about: str = ""


@transaction.atomic
def create_day(*, actor: User, course: Course, plan: Plan) -> Day:
    """Plan a training day for a course.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        Unacceptable: It ends before it begins.
    """
    rules.require_teaching(actor, course.unit)
    _require_order(plan)
    day = Day(unit=course.unit, course=course, made_by=actor)
    _take(day, plan)
    day.save()
    record_write(Write("training.create-day", day, actor.pk, day.unit_id, after=_told(plan)))
    return day


@transaction.atomic
def change_day(*, actor: User, day: Day, plan: Plan) -> Day:
    """Change a training day; more seats let in those who wait.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        Unacceptable: It ends before it begins, or has fewer seats than are taken.
    """
    rules.require_teaching(actor, day.unit)
    _require_order(plan)
    day = Day.objects.select_for_update().get(pk=day.pk)
    taken = day.registrations.filter(state="seat").count()
    if plan.capacity < taken:
        raise Unacceptable(
            format_lazy(_("{taken} seats are taken; there cannot be fewer."), taken=taken), code="training.seats-taken"
        )
    before = {"starts": day.starts, "ends": day.ends, "capacity": day.capacity, "place": day.place}
    _take(day, plan)
    day.save()
    record_write(Write("training.change-day", day, actor.pk, day.unit_id, before, _told(plan)))
    fill_seats(day)
    return day


@transaction.atomic
def set_day_state(*, actor: User, day: Day, state: str) -> Day:
    """Open a day for registration, cancel it, or note that it was held.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        Conflicted: Somebody came to it, so that it was held; or it cannot have been held, since it has not begun.
    """
    rules.require_teaching(actor, day.unit)
    if state not in DayState.values:
        raise Unacceptable(_("There is no such state of a training day."), code="training.state")
    if state in (DayState.CANCELLED, DayState.PLANNED) and day.registrations.filter(attendance__isnull=False).exists():
        raise Conflicted(_("Somebody came to this day: it was held."), code="training.was-held")
    if state == DayState.HELD and day.starts > timezone.now():
        raise Conflicted(
            _("This day has not begun yet."), hint=_("Say that it was held when it is over."), code="training.not-begun"
        )
    before, day.state = day.state, DayState(state)
    day.save(update_fields=["state"])
    record_write(Write("training.set-day-state", day, actor.pk, day.unit_id, {"state": before}, {"state": state}))
    return day


@transaction.atomic
def add_talk(*, actor: User, day: Day, starts: time, title: str, speaker: str = "", about: str = "") -> Talk:
    """Add a line to the programme.

    Raises:
        NotAllowed: The actor does not teach in the unit.
    """
    rules.require_teaching(actor, day.unit)
    talk = Talk.objects.create(
        day=day, starts=starts, title=title.strip(), speaker=speaker.strip(), about=about.strip()
    )
    record_write(Write("training.add-talk", talk, actor.pk, day.unit_id, after={"day": day.pk, "title": talk.title}))
    return talk


@transaction.atomic
def remove_talk(*, actor: User, talk: Talk) -> None:
    """Take a line out of the programme.

    Raises:
        NotAllowed: The actor does not teach in the unit.
    """
    rules.require_teaching(actor, talk.day.unit)
    before = {"day": talk.day_id, "title": talk.title}
    record_write(Write("training.remove-talk", talk, actor.pk, talk.day.unit_id, before))
    talk.delete()


@transaction.atomic
def add_material(*, actor: User, day: Day, title: str, url: str = "", file: UploadedFile | None = None) -> Material:
    """Add something that is handed out: an address or a file.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        Unacceptable: There is neither or both, or the file is of a kind that is not taken.
        TooLarge: The file is over 8 MB.
    """
    rules.require_teaching(actor, day.unit)
    if bool(url) == bool(file):
        raise Unacceptable(_("Give an address or a file, one of the two."), code="training.material")
    material = Material(day=day, title=title.strip(), url=url)
    if file is not None:
        material.file_name, material.media_type = _checked(file)
        material.data = file.read()
    material.save()
    after = {"day": day.pk, "title": material.title, "file": material.file_name}
    record_write(Write("training.add-material", material, actor.pk, day.unit_id, after=after))
    return material


def _checked(file: UploadedFile) -> tuple[str, str]:
    name = str(file.name or "").rsplit("/", 1)[-1][-120:]
    ending = name.rsplit(".", 1)[-1].lower()
    if ending not in TYPES:
        raise Unacceptable(
            format_lazy(_("A file “.{ending}” is not taken."), ending=ending[:12]),
            hint=format_lazy(_("Taken are: {known}."), known=", ".join(TYPES)),
            code="training.material-type",
        )
    if (file.size or 0) > MOST_BYTES:
        raise TooLarge(
            format_lazy(_("The file has {size} MB; at most 8 are taken."), size=(file.size or 0) // 1_048_576),
            hint=_("Put it elsewhere and give its address."),
            code="training.material-size",
        )
    return name, TYPES[ending]


@transaction.atomic
def remove_material(*, actor: User, material: Material) -> None:
    """Take back what was handed out.

    Raises:
        NotAllowed: The actor does not teach in the unit.
    """
    rules.require_teaching(actor, material.day.unit)
    before = {"day": material.day_id, "title": material.title}
    record_write(Write("training.remove-material", material, actor.pk, material.day.unit_id, before))
    material.delete()


@transaction.atomic
def choose_test(*, actor: User, day: Day, forms: Mapping[Form, Sequence[Drill]]) -> None:
    """Choose the drills of the test before and after a day: two forms that ask for the same skills.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        Unacceptable: The forms differ in their kinds of drills, share one, or hold one that a person must assess.
        Conflicted: Somebody has answered already.
    """
    rules.require_teaching(actor, day.unit)
    if Attempt.objects.filter(day=day).exists():
        raise Conflicted(
            _("Somebody has answered this test: its drills stay as they are."), code="training.test-answered"
        )
    kinds = [sorted(drill.kind for drill in forms.get(form, ())) for form in Form]
    every = [drill.pk for form in Form for drill in forms.get(form, ())]
    if not kinds[0] or kinds[0] != kinds[1] or len(set(every)) < len(every):
        raise Unacceptable(
            _("Both forms need as many drills of each kind, and no drill twice: only then do they measure the same."),
            hint=_("Choose for each drill of form A another one of its kind for form B."),
            code="training.forms-differ",
        )
    if DrillKind.CORRECTION in kinds[0]:
        raise Unacceptable(
            _("Corrections are assessed by people, too late for a test of the day."), code="training.form-correction"
        )
    day.test_items.all().delete()
    TestItem.objects.bulk_create(
        TestItem(day=day, form=form, version=current_version(drill)) for form in Form for drill in forms[form]
    )
    record_write(Write("training.choose-test", day, actor.pk, day.unit_id, after={"drills": every}))


def _require_order(plan: Plan) -> None:
    if plan.starts >= plan.ends:
        raise Unacceptable(
            _("This day would end before it begins."), hint=_("Look at both times."), code="training.day-order"
        )


def _take(day: Day, plan: Plan) -> None:
    day.title, day.place, day.about = plan.title.strip(), plan.place.strip(), plan.about.strip()
    day.starts, day.ends, day.capacity = plan.starts, plan.ends, plan.capacity


def _told(plan: Plan) -> dict[str, object]:
    return {
        "title": plan.title,
        "place": plan.place,
        "starts": plan.starts,
        "ends": plan.ends,
        "capacity": plan.capacity,
    }
