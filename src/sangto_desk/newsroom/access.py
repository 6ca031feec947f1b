"""Who may open a page: every view of the desk says so with one of the decorators here, and a test goes through all.

::

    @needs(Role.EDITOR)      somebody who holds at least this role in some unit
    @signed_in               any member
    @anyone                  everybody, signed in or not

Order of steps of `needs`: who is not signed in goes to the page for that (a part of a page that htmx asks for gets
401); an editor without a second factor goes to the page that sets one up; who lacks the role gets 403. Whether the role
is held in the unit of the thing asked for is the business of the rules of its app.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.utils.http import urlencode

from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.rules import require
from sangto_desk.accounts.selectors import has_second_factor, must_have_second_factor

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]

SIGN_IN = "account_login"
SECOND_FACTOR = "mfa_index"


@dataclass(frozen=True, slots=True)
class Access:
    """Who may open a page, readable at its view as ``view.access``.

    Attributes:
        role: The least role; None if any member may.
        anonymous: Everybody may, signed in or not.
        second_factor: Who must have a second factor and has none is sent to set one up first.
    """

    role: Role | None = None
    anonymous: bool = False
    second_factor: bool = True


def anyone(view: View[P]) -> View[P]:
    """A page for everybody."""

    @wraps(view)
    def plain(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        return view(request, *args, **kwargs)

    return _marked(plain, Access(anonymous=True, second_factor=False))


def signed_in(view: View[P]) -> View[P]:
    """A page for any member, with any role or none."""
    return _guarded(view, Access())


def own_account(view: View[P]) -> View[P]:
    """A page on which members look after their own account; the second factor is set up here, so not asked for."""
    return _guarded(view, Access(second_factor=False))


def needs(role: Role) -> Callable[[View[P]], View[P]]:
    """A page for those who hold at least `role` in some unit."""

    def decorate(view: View[P]) -> View[P]:
        return _guarded(view, Access(role))

    return decorate


def member(request: HttpRequest) -> User:
    """The member who asks; only for views behind `needs` or `signed_in`."""
    assert isinstance(request.user, User)
    return request.user


def _guarded(view: View[P], access: Access) -> View[P]:
    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not isinstance(request.user, User) or not request.user.is_active:
            return _sign_in_first(request)
        if access.second_factor and must_have_second_factor(request.user) and not has_second_factor(request.user):
            return redirect(SECOND_FACTOR)
        if access.role is not None:
            require(request.user, access.role)
        return view(request, *args, **kwargs)

    return _marked(guarded, access)


def _marked(view: View[P], access: Access) -> View[P]:
    view.access = access  # type: ignore[attr-defined]
    return view


def _sign_in_first(request: HttpRequest) -> HttpResponse:
    if request.headers.get("HX-Request"):
        back = request.headers.get("HX-Current-URL", "")
        address = f"{resolve_url(SIGN_IN)}?{urlencode({'next': back})}"
        return HttpResponse(status=401, headers={"HX-Redirect": address})
    return redirect_to_login(request.get_full_path() if request.method == "GET" else resolve_url("newsroom:home"))
