"""One shape for every error of the interface, whatever an operation raises."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from sangto_desk.common.errors import DeskError
from sangto_desk.common.programs import failed, refused


def _place(where: tuple[str, ...]) -> str:
    """A field of the body (``body``, name of the argument, fields …), or a parameter (``query``, name)."""
    return ".".join(where[2:] if where[0] == "body" else where[1:]) or "body"


def install(api: NinjaAPI) -> None:
    """Have `api` answer with this shape whatever goes wrong."""

    @api.exception_handler(DeskError)
    def on_purpose(request: HttpRequest, error: DeskError) -> HttpResponse:
        return refused(error)

    @api.exception_handler(ValidationError)
    def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
        places = [_place(tuple(map(str, found["loc"]))) for found in error.errors]
        told = [f"{place}: {found['msg']}" for place, found in zip(places, error.errors, strict=True)]
        return failed(422, "api.fields", "; ".join(told)[:500], "See the description at /api/v1/openapi.json.")

    @api.exception_handler(Http404)
    def missing(request: HttpRequest, error: Http404) -> HttpResponse:
        return failed(404, "desk.not-found", "There is nothing at this address.")

    @api.exception_handler(HttpError)
    def other(request: HttpRequest, error: HttpError) -> HttpResponse:
        return failed(error.status_code, "api.request", str(error))
