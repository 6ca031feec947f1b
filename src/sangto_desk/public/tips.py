"""The page on which anybody sends in what they doubt: no account, no cookie, no script."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from sangto_desk.accounts.models import Unit
from sangto_desk.accounts.selectors import default_unit
from sangto_desk.common.errors import DeskError, NotAllowed
from sangto_desk.inbox.models import Channel
from sangto_desk.inbox.receipts import Receipt
from sangto_desk.inbox.services import receive_tip
from sangto_desk.inbox.texts import MOST_CHARACTERS
from sangto_desk.public.forms import new_mark, read_fields, submission_of

DOUBT = "doubt"
"""A text for which the search found nothing: it comes by POST, so that it stands in no address."""


@csrf_exempt  # readers have no cookie that another site could misuse; `read_fields` looks at where the form comes from
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest, unit: int | None = None) -> HttpResponse:
    """The form, and what becomes of it: a ticket, whose page says what is known already."""
    chosen = get_object_or_404(Unit, pk=unit) if unit else default_unit()
    if chosen is None:
        raise Http404
    if request.method != "POST":
        return _form(request, chosen)
    text = ""
    try:
        fields = read_fields(request)
        text = fields.get("text", "")
        doubt = fields.get(DOUBT)
        if doubt is not None:  # from the search: to be read again before it is sent
            return _form(request, chosen, text=doubt)
        receipt = receive_tip(text=text, channel=Channel.WEB, unit=chosen, submission=submission_of(fields))
    except NotAllowed:
        raise
    except DeskError as error:
        return _form(request, chosen, text=text, error=error)
    return HttpResponse(status=303, headers={"Location": _receipt_address(receipt), "Cache-Control": "no-store"})


def _receipt_address(receipt: Receipt) -> str:
    return f"{reverse('public:ticket', args=[receipt.ticket])}?new=1"


def _form(request: HttpRequest, unit: Unit, *, text: str = "", error: DeskError | None = None) -> HttpResponse:
    context = {
        "unit": unit,
        "text": text[:MOST_CHARACTERS],
        "error": error,
        "mark": new_mark(),
        "most": MOST_CHARACTERS,
    }
    response = render(request, "public/send.html", context, status=error.status if error else 200)
    response.headers["Cache-Control"] = "no-store"  # each form has its own mark
    return response
