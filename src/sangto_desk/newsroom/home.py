"""The first page of the newsroom: what waits for whoever opens it. And the switch of the language."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from sangto_desk.accounts.rules import administers_everything
from sangto_desk.accounts.selectors import is_open, roles_of
from sangto_desk.newsroom.access import anyone, member, signed_in
from sangto_desk.newsroom.navigation import parts_of
from sangto_desk.training.selectors import my_courses

_YEAR = 365 * 24 * 3600


@signed_in
def home(request: HttpRequest) -> HttpResponse:
    """What waits for me."""
    user = member(request)
    if not is_open() and administers_everything(user):
        return redirect("newsroom:setup")
    if not roles_of(user) and my_courses(user).exists():
        return redirect("learning:home")
    waiting = [found for part in parts_of(user) if part.waiting for found in part.waiting(user) if found.count]
    return render(request, "newsroom/home.html", {"waiting": waiting})


@anyone
@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Keep the language that somebody chose, and go back to where they were."""
    back = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}, require_https=request.is_secure()):
        back = "/desk/"
    response = HttpResponseRedirect(back)
    chosen = request.POST.get("language", "")
    if chosen in dict(settings.LANGUAGES):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME, chosen, max_age=_YEAR, secure=settings.HTTPS, httponly=True, samesite="Lax"
        )
    return response
