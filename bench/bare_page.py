"""A page of Django with its usual middleware and nothing of the desk, to measure the pages of a desk beside."""

from __future__ import annotations

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

settings.configure(
    SECRET_KEY="bare",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.middleware.security.SecurityMiddleware", "django.middleware.common.CommonMiddleware"],
    LOGGING_CONFIG=None,
)
django.setup()


def bare(request: HttpRequest) -> HttpResponse:
    """Twelve kilobytes that are there already: what Django and the server cost by themselves."""
    return HttpResponse(b"x" * 12_000)


urlpatterns = [path("", bare)]
application = get_wsgi_application()
