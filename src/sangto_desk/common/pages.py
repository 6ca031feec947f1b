"""The pages for what goes wrong outside a view: wrong address, refused form, mistake of the program.

Below ``/api/`` the same is said in the shape of the errors of the interface.
"""

from __future__ import annotations

import logging
import secrets
import sys
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from sangto_desk.common.faults import places
from sangto_desk.common.programs import failed, is_program

logger = logging.getLogger("sangto_desk.broken")


def _page(request: HttpRequest, status: int, code: str, text: str, hint: str) -> HttpResponse:
    if is_program(request):
        return failed(status, code, text, "See the description at /api/v1/openapi.json.")
    # The page may be asked for before the session was read, and must not fail for that.
    error = {"shown": text, "shown_hint": hint, "name": code}
    return render(request, "common/error.html", {"error": error, "status": status}, status=status)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400."""
    return _page(
        request, 400, "desk.bad-request", _("This request cannot be understood."), _("Go back and try it once more.")
    )


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403."""
    return _page(request, 403, "desk.not-allowed", _("You may not do this."), _("Ask an administrator of your desk."))


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404."""
    return _page(
        request, 404, "desk.not-found", _("There is nothing at this address."), _("Look for it from the first page.")
    )


def refused_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form without the mark that this desk gave to it."""
    return _page(
        request,
        403,
        "desk.form-mark",
        _("This form is too old, or was not sent from a page of this desk. Nothing was saved."),
        _("Open the page anew, allow cookies for it, and send the form once more."),
    )


def too_many(request: HttpRequest) -> HttpResponse:
    """429."""
    return _page(
        request, 429, "desk.too-many", _("Too many requests in a short time."), _("Wait a little, then try again.")
    )


def broken(request: HttpRequest) -> HttpResponse:
    """500: a mistake of ours, with a word under which it is found in the log."""
    return _page(
        request,
        500,
        f"desk.broken {getattr(request, 'fault', '')}".strip(),
        _("Something is broken on our side. What you sent may not have been saved."),
        _("Go back and try again; if it stays so, tell those who run this desk the code below."),
    )


def log_fault(request: HttpRequest, **rest: Any) -> None:
    """Called when nothing caught an error: write its kind and its places in the code.

    No values and no message: they may hold what somebody wrote.
    """
    error = sys.exc_info()[1]
    if error is None:
        return
    word = secrets.token_hex(4)
    request.fault = word  # type: ignore[attr-defined]
    match = getattr(request, "resolver_match", None)
    view = match.view_name if match else ""
    logger.error("%s %s in %s: %s", word, type(error).__name__, view or "no view", places(error))
