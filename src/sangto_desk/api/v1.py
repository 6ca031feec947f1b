"""Version 1 of the interface for programs: JSON in, JSON out, described at ``/api/v1/openapi.json``."""

from __future__ import annotations

from django.http import HttpRequest, JsonResponse
from ninja import NinjaAPI

from sangto_desk.api import errors, factchecks, tips

api = NinjaAPI(title="Sáng Tỏ", version="1", urls_namespace="v1", docs_url=None, openapi_url=None)
errors.install(api)
api.add_router("", tips.router)
api.add_router("", factchecks.router)


def description(request: HttpRequest) -> JsonResponse:
    """The interface in the words of OpenAPI."""
    return JsonResponse(api.get_openapi_schema(path_prefix="/api/v1/"))
