"""What a body must be before it is read: JSON of a sensible size, which no form of another site can send."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

from sangto_desk.common.programs import failed

MOST_BYTES = 1_000_000

View = Callable[..., HttpResponse]


def json_alone(view: View) -> View:
    """Answer 415 to other types, 413 to what is too large, 400 to nothing at all."""

    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **values: Any) -> HttpResponse:
        if request.content_type != "application/json":
            got = request.content_type or "nothing"
            return failed(415, "api.type", f"The body must be application/json (got {got}).")
        if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
            return failed(413, "api.too-large", f"The body has at most {MOST_BYTES} bytes.")
        if not request.body:
            return failed(400, "api.request", "The body is empty.", 'Send JSON like {"text": "…"}.')
        return view(request, *args, **values)

    return checked
