"""The code that is shown at the door of a training day: signed, good for seconds, and judged by the clock of the desk.

A telephone's clock is never asked, so that it may be wrong. Order of steps of `read_code`: the signature; the age; the
hours of the day. A picture of the code that somebody sends home is too old when it is opened there.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.core.signing import BadSignature, Signer
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import DeskError, NotAllowed, NotFound
from sangto_desk.training.models import Day, DayState

SHOWN = timedelta(seconds=20)
"""How long one code is on the screen before the next one."""
GOOD = timedelta(seconds=45)
"""How long after it was made a code is taken: time to hold up a telephone."""
AROUND = timedelta(hours=1)
"""How long before its beginning and after its end a day takes attendance."""


def new_code(day: Day, now: datetime | None = None) -> str:
    """A code for the screen at the door."""
    moment = now or timezone.now()
    return _signer().sign_object([day.pk, int(moment.timestamp())])


def read_code(code: str, now: datetime | None = None) -> Day:
    """The day to which a code lets somebody in.

    Raises:
        NotFound: It is no code of this desk.
        NotAllowed: It is too old, or the day is not now.
    """
    moment = now or timezone.now()
    try:
        pk, made = _signer().unsign_object(code)
    except (BadSignature, ValueError) as error:
        raise NotFound(
            _("This is not a code of a training day."),
            hint=_("Scan the code on the screen in the room once more."),
            code="training.code-unknown",
        ) from error
    day = Day.objects.filter(pk=pk).select_related("course").first()
    if day is None:
        raise NotFound(_("There is no such training day."), code="training.no-day")
    age = moment.timestamp() - made
    if not -GOOD.total_seconds() <= age <= GOOD.total_seconds():
        raise _too_old(age)
    require_now(day, moment)
    return day


def require_now(day: Day, now: datetime | None = None) -> None:
    """Let pass while a day takes attendance: from an hour before its beginning to an hour after its end.

    Raises:
        NotAllowed: It is another time by the clock of the desk, which the message tells.
    """
    moment = now or timezone.now()
    if day.state in (DayState.OPEN, DayState.HELD) and day.starts - AROUND <= moment <= day.ends + AROUND:
        return
    shown = {
        "clock": _shown(moment),
        "start": _shown(day.starts),
        "end": _shown(day.ends),
    }
    raise NotAllowed(
        format_lazy(_("By the clock of the desk it is {clock}; this day is from {start} to {end}."), **shown),
        hint=_("If the clock of the desk is wrong, sign the list: the trainer enters it later."),
        code="training.not-now",
    )


def _shown(moment: datetime) -> str:
    return str(date_format(timezone.localtime(moment), "SHORT_DATETIME_FORMAT"))


def _too_old(age: float) -> DeskError:
    if age < 0:
        return NotAllowed(
            _("This code is of a later time than it is now: the clock of the desk was changed."),
            hint=_("Scan the code once more; if it stays so, sign the list."),
            code="training.code-from-later",
        )
    return NotAllowed(
        format_lazy(_("This code is {age} seconds old; a code is good for {good}."), age=int(age), good=GOOD.seconds),
        hint=_("Scan the code that is on the screen in the room now. It cannot be used from elsewhere."),
        code="training.code-old",
    )


def _signer() -> Signer:
    return Signer(salt="sangto.training.attendance")
