"""What programs get where no operation answers: HEAD as GET, and a refused method in the one shape of errors."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from sangto_desk.common.programs import failed

Handler = Callable[[HttpRequest], HttpResponse]

PREFIX = "/api/v1/"


def methods(get_response: Handler) -> Handler:
    """Answer HEAD like GET, whose body the server leaves out; say in JSON which methods an address has."""

    def handle(request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(PREFIX):
            return get_response(request)
        asked = request.method
        if asked == "HEAD":
            request.method = "GET"
        response = get_response(request)
        request.method = asked
        if response.status_code != 405:
            return response
        allowed = response.headers.get("Allow", "")
        refused = failed(405, "api.method", f"{request.method} is not possible here.", f"Use {allowed}.")
        refused.headers["Allow"] = allowed
        return refused

    return handle
