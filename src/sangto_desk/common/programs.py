"""The one shape of every error below ``/api/``: ``{"error": {"code", "message", "hint"}}``, English, codes stable."""

from __future__ import annotations

from django.http import HttpRequest, JsonResponse

from sangto_desk.common.errors import DeskError, NoKey, TooMany

PREFIX = "/api/"
WAIT_SECONDS = 60


def is_program(request: HttpRequest) -> bool:
    """Whether a program asks, which reads JSON and no pages."""
    return request.path.startswith(PREFIX)


def failed(status: int, code: str, message: str, hint: str = "") -> JsonResponse:
    """An answer that says what went wrong."""
    return JsonResponse({"error": {"code": code, "message": message, "hint": hint}}, status=status)


def refused(error: DeskError) -> JsonResponse:
    """The answer for an error that was raised on purpose."""
    response = failed(error.status, error.name, error.message, error.hint)
    if isinstance(error, NoKey):
        response.headers["WWW-Authenticate"] = "Bearer"
    if isinstance(error, TooMany):
        response.headers["Retry-After"] = str(WAIT_SECONDS)
    return response
