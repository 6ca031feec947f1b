"""Version 1 of the interface for programs: JSON in, JSON out, described at ``/api/v1/openapi.json``."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, JsonResponse
from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema
from ninja.renderers import JSONRenderer

from sangto_desk.api import appeals, deskwork, errors, factchecks, tips
from sangto_desk.api.schemas import Failed

PREFIX = "/api/v1/"
ABOUT = (
    "Reads what a verification desk has published, takes tips and appeals. No key is needed for it and nobody has to "
    "say who they are; one machine may ask 120 times a minute. Texts may be used under CC BY 4.0. Below desk/ a "
    "program acts for a member of the desk, with a key that they made: `Authorization: Bearer KEY`."
)


class Letters(JSONRenderer):
    """JSON in which Vietnamese letters stand as they are, not as numbers: half as long, and readable."""

    json_dumps_params = {"ensure_ascii": False}


api = NinjaAPI(
    title="Sáng Tỏ",
    version="1",
    description=ABOUT,
    urls_namespace="v1",
    docs_url=None,
    openapi_url=None,
    renderer=Letters(),
)
errors.install(api)
api.add_router("", tips.router)
api.add_router("", factchecks.router)
api.add_router("", appeals.router)
api.add_router("desk/", deskwork.router)


def openapi() -> OpenAPISchema:
    """The interface in the words of OpenAPI 3.1; every operation may also answer with the one shape of errors."""
    described = api.get_openapi_schema(path_prefix=PREFIX)
    failed = Failed.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas: dict[str, Any] = described["components"]["schemas"]
    schemas |= failed.pop("$defs")
    schemas["Failed"] = failed
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Failed"}}}
    for path in described["paths"].values():
        for operation in path.values():
            operation["responses"]["4XX"] = {
                "description": "It was refused: code, message, way out.",
                "content": content,
            }
    described["info"]["license"] = {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
    return described


def description(request: HttpRequest) -> JsonResponse:
    """The interface in the words of OpenAPI."""
    return JsonResponse(openapi(), json_dumps_params={"ensure_ascii": False})
