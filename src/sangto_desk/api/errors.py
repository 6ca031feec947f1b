"""One shape for every error of the interface: ``{"error": {"code", "message", "hint"}}``, in English, codes stable."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from sangto_desk.common.errors import DeskError, NoKey


def failed(status: int, code: str, message: str, hint: str = "") -> JsonResponse:
    """An answer that says what went wrong."""
    return JsonResponse({"error": {"code": code, "message": message, "hint": hint}}, status=status)


def install(api: NinjaAPI) -> None:
    """Have `api` answer with this shape whatever goes wrong."""

    @api.exception_handler(DeskError)
    def refused(request: HttpRequest, error: DeskError) -> HttpResponse:
        response = failed(error.status, error.name, error.message, error.hint)
        if isinstance(error, NoKey):
            response.headers["WWW-Authenticate"] = "Bearer"
        return response

    @api.exception_handler(ValidationError)
    def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
        places = [".".join(map(str, found["loc"][2:])) or "body" for found in error.errors]
        told = [f"{place}: {found['msg']}" for place, found in zip(places, error.errors, strict=True)]
        return failed(422, "api.fields", "; ".join(told)[:500], "See the description at /api/v1/openapi.json.")

    @api.exception_handler(Http404)
    def missing(request: HttpRequest, error: Http404) -> HttpResponse:
        return failed(404, "desk.not-found", "There is nothing at this address.")

    @api.exception_handler(HttpError)
    def other(request: HttpRequest, error: HttpError) -> HttpResponse:
        return failed(error.status_code, "api.request", str(error))
