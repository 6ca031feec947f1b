"""Pages that browsers, proxies and readers' programs may keep: the same for everybody, with a mark of their content."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

P = ParamSpec("P")
R = HttpResponseBase
View = Callable[Concatenate[HttpRequest, P], R]

PAGE_SECONDS = 60
"""How long a page may be shown without asking: a correction is seen by everybody within a minute."""
FOR_EVER = 365 * 24 * 3600


def kept(seconds: int = PAGE_SECONDS, *, immutable: bool = False) -> Callable[[View[P]], View[P]]:
    """Let the answers of a view be kept for so many seconds, then asked for again by their mark (ETag).

    The view answers GET and HEAD alone, and what it shows depends on the address alone: no cookie, no browser.

    Args:
        seconds: How long.
        immutable: What is at the address never changes.
    """
    directives = f"public, max-age={seconds}{', immutable' if immutable else ''}"

    def decorate(view: View[P]) -> View[P]:
        @wraps(view)
        def answer(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            response = view(request, *args, **kwargs)
            if response.status_code != 200:
                return response
            response.headers.setdefault("Cache-Control", directives)
            return marked(request, response) if isinstance(response, HttpResponse) else response

        return require_safe(answer)

    return decorate


def marked(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The answer with the mark of its content (ETag); without the content for those who have it already."""
    mark = f'"{hashlib.sha256(response.content).hexdigest()[:24]}"'
    asked = {one.strip().removeprefix("W/") for one in request.headers.get("If-None-Match", "").split(",")}
    response.headers["ETag"] = mark
    if mark not in asked and "*" not in asked:
        return response
    unchanged = HttpResponseNotModified()
    for name in ("ETag", "Cache-Control", "Content-Security-Policy", "Cross-Origin-Resource-Policy"):
        if name in response.headers:
            unchanged.headers[name] = response.headers[name]
    return unchanged
