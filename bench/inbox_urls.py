"""The addresses of a desk and one more: a page that does nothing, for comparison."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from sangto_desk.urls import urlpatterns as desk_addresses


def bare(request: HttpRequest) -> HttpResponse:
    """What Django itself costs: middleware, session, user."""
    return HttpResponse(f"{request.user.is_authenticated}")


urlpatterns = [path("bare/", bare), *desk_addresses]
