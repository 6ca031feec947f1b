"""What all reading by programs shares: how often one machine may ask, how long answers may be kept, their mark."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

from sangto_desk.common.caching import marked
from sangto_desk.common.limits import allow

MOST_ROWS = 100
TIMES, SECONDS = 120, 60
PAGE_SECONDS = 60

View = Callable[..., HttpResponse]


def limited(view: View) -> View:
    """Let a machine ask 120 times a minute; answers may be kept for a minute and have a mark (ETag)."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **values: Any) -> HttpResponse:
        allow(request, "api", times=TIMES, seconds=SECONDS)
        response = view(request, *args, **values)
        if request.method != "GET" or response.status_code != 200:
            return response
        response = marked(request, response)
        response.headers["Cache-Control"] = f"public, max-age={PAGE_SECONDS}"
        response.headers["Access-Control-Allow-Origin"] = "*"
        return response

    return answer
