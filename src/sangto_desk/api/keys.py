"""Who a program acts for: a member of the desk, named by the key that they made for it.

Order of steps: the key is looked up by its hash, so that nothing of it is compared letter by letter; requests of the
key are counted, from whichever machine; its owner must hold a role and, where pages ask for one, a second factor. A
cookie of a browser opens nothing here, so no form of another site can act for somebody who is signed in.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja.security import HttpBearer

from sangto_desk.accounts.models import ApiKey, User
from sangto_desk.accounts.selectors import api_key_of, has_second_factor, must_have_second_factor
from sangto_desk.accounts.services import note_use
from sangto_desk.api.reading import SECONDS, TIMES
from sangto_desk.common.errors import NoKey, NotAllowed
from sangto_desk.common.limits import allow

View = Callable[..., HttpResponse]


class Key(HttpBearer):
    """``Authorization: Bearer KEY``; gives the key, which knows whose it is."""

    def __call__(self, request: HttpRequest) -> ApiKey:
        """The key with which a program asks.

        Raises:
            NoKey: There is no key, or none that works.
            NotAllowed: The member must set up a second factor first.
            TooMany: The key has asked too often, or the machine with keys that do not work.
        """
        scheme, _space, token = request.headers.get(self.header, "").partition(" ")
        return self.authenticate(request, token.strip() if scheme.lower() == self.openapi_scheme else "")

    def authenticate(self, request: HttpRequest, token: str) -> ApiKey:
        """As `__call__`, for the key itself."""
        key = api_key_of(token) if token else None
        if key is None:
            allow(request, "no-key", times=TIMES, seconds=SECONDS)
            raise NoKey(
                "This address needs a key that works: it is missing, unknown, revoked or too old.",
                hint="Send the header Authorization: Bearer KEY; members make keys at /desk/account/api-keys/.",
            )
        allow(request, "key", times=TIMES, seconds=SECONDS, who=key.token_hash)
        if must_have_second_factor(key.user) and not has_second_factor(key.user):
            raise NotAllowed(
                "The owner of this key holds a role that needs a second factor and has none.",
                hint="Set one up at /desk/account/.",
                code="accounts.second-factor",
            )
        note_use(key=key)
        return key


def asking(request: HttpRequest) -> User:
    """The member for whom a program asks; only for operations behind `Key`."""
    return key_of(request).user


def key_of(request: HttpRequest) -> ApiKey:
    """The key with which it asks."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    return key


def unkept(view: View) -> View:
    """Nobody between the desk and the program may keep the answer."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **values: Any) -> HttpResponse:
        response = view(request, *args, **values)
        response.headers["Cache-Control"] = "no-store"
        return response

    return answer
