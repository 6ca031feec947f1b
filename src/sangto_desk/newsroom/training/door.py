"""At the door of a training day: the code on the screen, which changes every 20 seconds, and a list for paper."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from sangto_desk.common.confirmations import qr_svg
from sangto_desk.common.documents import PDF, typst_pdf
from sangto_desk.common.order import by_given_name
from sangto_desk.newsroom.access import member, needs
from sangto_desk.training import rules
from sangto_desk.training.attendance import GOOD, SHOWN, new_code, require_now
from sangto_desk.training.selectors import get_day


@needs(rules.TEACH)
def screen(request: HttpRequest, pk: int) -> HttpResponse:
    """The page for the screen; it asks for the next code by itself, and without a script it loads anew."""
    day = get_day(member(request), pk)
    require_now(day)
    address = request.build_absolute_uri(reverse("learning:scan", args=[new_code(day)]))
    context = {
        "day": day,
        "qr": mark_safe(qr_svg(address)),
        "address": address,
        "seconds": SHOWN.seconds,
        "good": GOOD.seconds,
        "now": timezone.now(),
        "came": day.registrations.filter(attendance__isnull=False).count(),
    }
    name = "newsroom/training/_code.html" if request.headers.get("HX-Request") else "newsroom/training/code.html"
    response = render(request, name, context)
    response.headers["Cache-Control"] = "no-store"
    return response


@needs(rules.TEACH)
def paper(request: HttpRequest, pk: int) -> HttpResponse:
    """The list to sign, as a PDF, for a room without network."""
    day = get_day(member(request), pk)
    seats = day.registrations.filter(state="seat").select_related("user").order_by("id")
    rows = sorted(seats, key=lambda row: by_given_name(row.user.name))
    starts = timezone.localtime(day.starts)
    data = {
        "title": day.title,
        "when": f"{date_format(starts, 'SHORT_DATETIME_FORMAT')} – {date_format(timezone.localtime(day.ends), 'H:i')}",
        "place": day.place,
        "unit": day.unit.name,
        "head": [_("No."), _("Name"), _("Signature")],
        "names": [row.user.name for row in rows],
        "free": 8,
        "words": _("List of those present"),
    }
    response = HttpResponse(typst_pdf("training/list.typ", data), content_type=PDF)
    response.headers["Content-Disposition"] = 'inline; filename="danh-sach.pdf"'
    response.headers["Cache-Control"] = "no-store"
    return response
