"""Training days for those who come: programme, seat, code at the door, materials, the test, what it was like."""

from __future__ import annotations

from datetime import timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from sangto_desk.common.errors import Conflicted, DeskError, NotFound
from sangto_desk.common.limits import allow
from sangto_desk.common.whole import whole
from sangto_desk.newsroom.access import anyone, member, signed_in
from sangto_desk.newsroom.learning.drills import asked, told
from sangto_desk.training import rules
from sangto_desk.training.attendance import read_code, require_now
from sangto_desk.training.drills.content import content_of
from sangto_desk.training.drills.grading import read_answer
from sangto_desk.training.gain import FEWEST
from sangto_desk.training.models import Attempt, Certificate, Day, DayState, Material, Phase, Registration
from sangto_desk.training.services import attend, cancel_registration, give_feedback, register
from sangto_desk.training.services.measuring import answer_item, standing_of

SCANNED = "training.scanned"
TO_SIGN_IN = timedelta(minutes=15)


@signed_in
def day(request: HttpRequest, pk: int) -> HttpResponse:
    """One training day."""
    found = _day(request, pk)
    user = member(request)
    registration = Registration.objects.filter(day=found, user=user).select_related("attendance").first()
    came = bool(registration and hasattr(registration, "attendance"))
    answers = Attempt.objects.filter(day=found, user=user, score__isnull=False).values_list("phase", "score")
    shares = {phase: [score for one, score in answers if one == phase] for phase in Phase.values}
    context = {
        "day": found,
        "talks": found.talks.all(),
        "materials": found.materials.defer("data"),
        "registration": registration,
        "came": came,
        "open": found.state == DayState.OPEN and found.ends > timezone.now(),
        "left": found.capacity - found.registrations.filter(state="seat").count(),
        "standing": standing_of(user, found),
        "before": _percent(shares[Phase.BEFORE]),
        "after": _percent(shares[Phase.AFTER]),
        "answered": Attempt.objects.filter(day=found, user=user).select_related("version__drill"),
        "certificate": Certificate.objects.filter(day=found, user=user).first(),
        "fewest": FEWEST,
        "five": range(1, 6),
    }
    return render(request, "newsroom/learning/day.html", context)


def _percent(scores: list[float | None]) -> int | None:
    known = [score for score in scores if score is not None]
    return round(100 * sum(known) / len(known)) if known else None


@signed_in
@require_POST
def take_seat(request: HttpRequest, pk: int) -> HttpResponse:
    """Register for a day."""
    registration = register(user=member(request), day=_day(request, pk))
    if registration.state == "seat":
        messages.success(request, _("You have a seat."))
    else:
        messages.success(request, _("All seats are taken; you are on the waiting list and move up by yourself."))
    return redirect("learning:day", pk)


@signed_in
@require_POST
def give_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a seat back."""
    cancel_registration(user=member(request), day=_day(request, pk))
    messages.success(request, _("Your registration is cancelled."))
    return redirect("learning:day", pk)


@signed_in
@require_POST
def feedback(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what a day was like."""
    found, sent = _day(request, pk), request.POST
    useful, clear = (whole(sent.get(name, "")) or 0 for name in ("useful", "clear"))
    give_feedback(user=member(request), day=found, useful=useful, clear=clear, text=sent.get("text", ""))
    messages.success(request, _("Thank you. Nobody can see who wrote it."))
    return redirect("learning:day", pk)


@signed_in
def material(request: HttpRequest, pk: int, material: int) -> HttpResponse:
    """A file that was handed out."""
    found = Material.objects.filter(pk=material, day=_day(request, pk), data__isnull=False).first()
    if found is None:
        raise NotFound(_("There is no such file."), code="training.no-material")
    response = HttpResponse(bytes(found.data or b""), content_type=found.media_type)
    name = "".join(
        letter if letter.isascii() and (letter.isalnum() or letter in ".-") else "_" for letter in found.file_name
    )
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@signed_in
@require_http_methods(["GET", "POST"])
def test(request: HttpRequest, pk: int) -> HttpResponse:
    """The test before or after a day, one drill at a time; what was right is told when both are done."""
    found, user = _day(request, pk), member(request)
    standing = standing_of(user, found)
    if standing is None or standing.next is None:
        if standing is not None:
            messages.success(request, _("The test is done. Thank you."))
        return redirect("learning:day", pk)
    drill = standing.next.version.drill
    content = content_of(drill.kind, standing.next.version.content)
    error: DeskError | None = None
    if request.method == "POST":
        try:
            item = whole(request.POST.get("item", "")) or 0
            answer_item(user=user, day=found, item=item, answer=read_answer(content, request.POST))
        except DeskError as refused:
            error = refused
        else:
            return redirect("learning:test", pk)
    context = {"day": found, "standing": standing, "drill": drill, "error": error, **asked(drill.kind, content)}
    return render(request, "newsroom/learning/test.html", context, status=error.status if error else 200)


@signed_in
def test_answer(request: HttpRequest, pk: int, attempt: int) -> HttpResponse:
    """What is said about an answer of the test, once its second half can be answered no more or is done."""
    found, user = _day(request, pk), member(request)
    rows = Attempt.objects.filter(day=found, user=user).select_related("version__drill")
    one = rows.filter(pk=attempt).first()
    standing = standing_of(user, found)
    after = rows.filter(phase=Phase.AFTER).exists() and (standing is None or standing.next is None)
    if one is None or not (after or timezone.now() > found.ends):
        raise NotFound(_("What was right is told when the test after the day is done."), code="training.too-early")
    return render(request, "newsroom/learning/attempt.html", {"drill": one.version.drill, "day": found, **told(one)})


@anyone
@require_http_methods(["GET", "POST"])
def scan(request: HttpRequest, code: str) -> HttpResponse:
    """The code at the door was scanned: it is looked at before anything else, then one may still sign in."""
    allow(request, "scan", times=600, seconds=600)
    found = read_code(code)
    request.session[SCANNED] = [found.pk, (timezone.now() + TO_SIGN_IN).timestamp()]
    return redirect("learning:attend")


@signed_in
@require_http_methods(["GET", "POST"])
def confirm(request: HttpRequest) -> HttpResponse:
    """Confirm that I am here; only the browser that scanned the code can, and only for a quarter of an hour."""
    user = member(request)
    pk, until = request.session.get(SCANNED, (0, 0.0))
    found = Day.objects.filter(pk=pk).select_related("course").first()
    if found is None or timezone.now().timestamp() > until:
        raise Conflicted(
            _("There is no fresh scan of the code in this browser."),
            hint=_("Scan the code on the screen in the room, then confirm within a quarter of an hour."),
            code="training.no-scan",
        )
    require_now(found)
    if request.method == "POST":
        attend(user=user, day=found)
        del request.session[SCANNED]
        messages.success(request, _("You are marked as present. Have a good day!"))
        return redirect("learning:day", found.pk)
    return render(request, "newsroom/learning/confirm.html", {"day": found})


def _day(request: HttpRequest, pk: int) -> Day:
    """A day of one of my courses that is announced."""
    found = Day.objects.filter(pk=pk).exclude(state=DayState.PLANNED).select_related("course__unit", "unit").first()
    if found is None:
        raise NotFound(_("There is no such training day."), code="training.no-day")
    rules.require_enrolment(member(request), found.course)
    return found
