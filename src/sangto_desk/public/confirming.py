"""The page on which anybody checks a certificate by the code that is printed on it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sangto_desk.common.confirmations import confirm
from sangto_desk.common.limits import allow


@require_safe
def show(request: HttpRequest, code: str) -> HttpResponse:
    """Whether a certificate stands, and what it says; nobody can find one without its code."""
    allow(request, "confirm", times=60, seconds=60)
    found = confirm(code)
    response = render(request, "public/confirm.html", {"found": found}, status=200 if found else 404)
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
