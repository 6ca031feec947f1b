"""Corrections that people ask for, and replies of those whom a fact-check concerns: the form, its ticket, the answers.

No account, no cookie, no script: what is sent is redacted before it is kept, and read again with a ticket alone. The
answers are public; so is how many came and how many were answered in time.
"""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from sangto_desk.audit.published import standing_of
from sangto_desk.common.caching import FOR_EVER, kept
from sangto_desk.common.errors import DeskError, NotAllowed
from sangto_desk.common.limits import allow
from sangto_desk.factchecks import published
from sangto_desk.factchecks.models import AppealKind
from sangto_desk.factchecks.published import Published
from sangto_desk.factchecks.published.appeals import AnsweredAppeal, answered_appeals, appeal_figures, get_appeal
from sangto_desk.factchecks.published.cursors import cursor_at, read_cursor
from sangto_desk.factchecks.selectors import appeal_of_ticket
from sangto_desk.factchecks.services import receive_appeal
from sangto_desk.factchecks.services.appealing import MOST_CHARACTERS
from sangto_desk.public.forms import new_mark, read_fields, submission_of
from sangto_desk.public.log import record_response
from sangto_desk.public.tickets import PRIVATE, private

ROWS = 20
WANTED = (
    (AppealKind.CORRECTION, _("Something is wrong: I ask for a correction")),
    (AppealKind.REPLY, _("The fact-check concerns us: we want to reply")),
)


@csrf_exempt  # readers have no cookie that another site could misuse; `read_fields` looks at where the form comes from
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest, slug: str) -> HttpResponse:
    """The form, and what becomes of it: a ticket, whose page says by when there is an answer."""
    fact_check = published.get(slug)
    if fact_check is None:
        raise Http404
    if request.method != "POST":
        return _form(request, fact_check)
    text, kind = "", ""
    try:
        fields = read_fields(request)
        text, kind = fields.get("text", ""), fields.get("kind", "")
        submission = submission_of(fields)
        allow(request, "appeal", times=10, seconds=3600)
        receipt = receive_appeal(slug=slug, kind=kind, text=text, submission=submission)
    except NotAllowed:
        raise
    except DeskError as error:
        return _form(request, fact_check, text=text, kind=kind, error=error)
    address = f"{reverse('public:appeal-ticket', args=[receipt.ticket])}?new=1"
    return HttpResponse(status=303, headers={"Location": address, **PRIVATE})


def _form(
    request: HttpRequest, fact_check: Published, *, text: str = "", kind: str = "", error: DeskError | None = None
) -> HttpResponse:
    context = {
        "fact_check": fact_check,
        "text": text[:MOST_CHARACTERS],
        "kind": kind,
        "kinds": WANTED,
        "error": error,
        "mark": new_mark(),
        "most": MOST_CHARACTERS,
    }
    response = render(request, "public/appeal.html", context, status=error.status if error else 200)
    response.headers["Cache-Control"] = "no-store"  # each form has its own mark
    return response


@require_safe
def ticket(request: HttpRequest, token: str) -> HttpResponse:
    """Where an appeal stands, for whoever holds its ticket."""
    appeal = appeal_of_ticket(token)
    if appeal is None:
        raise Http404
    context = {
        "appeal": appeal,
        "title": appeal.factcheck.current.title if appeal.factcheck.current else "",
        "slug": appeal.factcheck.slug,
        "address": request.build_absolute_uri(reverse("public:appeal-ticket", args=[token])),
        "new": "new" in request.GET,
    }
    return private(render(request, "public/appeal_ticket.html", context))


@kept()
def index(request: HttpRequest) -> HttpResponse:
    """What was asked and answered, the last answered first, and how the promise was kept."""
    found = answered_appeals(before=read_cursor(request.GET.get("truoc", "")), limit=ROWS + 1)
    context = {
        "appeals": found[:ROWS],
        "older": cursor_at(found[ROWS - 1].answered, found[ROWS - 1].sha256) if len(found) > ROWS else "",
        "figures": appeal_figures(),
    }
    return render(request, "public/appeals.html", context)


@kept()
def show(request: HttpRequest, number: int) -> HttpResponse:
    """One answered appeal."""
    appeal = _found(number)
    context = {
        "appeal": appeal,
        "standing": standing_of(appeal.sha256),
        "address": f"{settings.SITE_ADDRESS}{request.path}",
    }
    return render(request, "public/answered_appeal.html", context)


@kept(FOR_EVER, immutable=True)
def record(request: HttpRequest, number: int) -> HttpResponse:
    """The frozen JSON of an answer: what the log has the hash of."""
    return record_response(_found(number).canonical.encode())


def _found(number: int) -> AnsweredAppeal:
    appeal = get_appeal(number)
    if appeal is None:
        raise Http404
    return appeal
