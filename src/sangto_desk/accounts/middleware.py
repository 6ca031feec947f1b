"""Nothing of a desk is public before it has said who it is."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from sangto_desk.accounts.selectors import is_open
from sangto_desk.common.programs import failed, is_program

Handler = Callable[[HttpRequest], HttpResponse]

ALWAYS = ("/desk/", settings.STATIC_URL)


def closed_until_set_up(get_response: Handler) -> Handler:
    """Answer everything but the pages of the desk itself with 503 until its profile is complete."""

    def handle(request: HttpRequest) -> HttpResponse:
        if request.path.startswith(ALWAYS) or is_open():
            return get_response(request)
        if is_program(request):
            return failed(503, "desk.closed", "This desk is not set up yet.", "Try again later.")
        return render(request, "common/closed.html", status=503)

    return handle
