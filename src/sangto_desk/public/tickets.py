"""The page of a ticket: what became of a tip, for whoever holds the token. It is shown to them and kept nowhere."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from sangto_desk.claims.kinds import EXPLANATIONS
from sangto_desk.common.errors import DeskError
from sangto_desk.inbox.models import Ticket
from sangto_desk.inbox.selectors.tickets import offered, ticket_of
from sangto_desk.inbox.services import add_to_ticket
from sangto_desk.public.forms import read_fields

PRIVATE = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
"""Headers of what only the holder of a ticket is to see: kept nowhere, named to no other site, in no index."""


@csrf_exempt  # whoever has the address holds the ticket; there is no cookie that another site could misuse
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, token: str) -> HttpResponse:
    """Where the question stands, the answer when there is one, what was added, and a field to add more."""
    ticket = ticket_of(token)
    if ticket is None:
        raise Http404
    if request.method != "POST":
        return _page(request, ticket, token)
    text = ""
    try:
        text = read_fields(request, secret_address=True).get("text", "")
        add_to_ticket(ticket=ticket, text=text)
    except DeskError as error:
        return _page(request, ticket, token, text=text, error=error)
    address = f"{reverse('public:ticket', args=[token])}?added=1#added"
    return HttpResponse(status=303, headers={"Location": address, **PRIVATE})


def _page(
    request: HttpRequest, ticket: Ticket, token: str, *, text: str = "", error: DeskError | None = None
) -> HttpResponse:
    question = ticket.tip.question
    context = {
        "tip": ticket.tip,
        "question": question,
        "suggestion": None if question.is_answered else offered(question),
        "why": EXPLANATIONS[question.refusal.reason] if question.refusal else "",
        "additions": list(ticket.additions.all()),
        "address": request.build_absolute_uri(reverse("public:ticket", args=[token])),
        "new": "new" in request.GET,
        "added": "added" in request.GET,
        "text": text[:5_000],
        "error": error,
    }
    response = render(request, "public/ticket.html", context, status=error.status if error else 200)
    return private(response)


def private(response: HttpResponse) -> HttpResponse:
    """An answer that is for one person alone."""
    for name, value in PRIVATE.items():
        response.headers[name] = value
    return response
