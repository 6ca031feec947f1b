"""The addresses of a desk and three more: what Django itself costs, and how much waits for the worker."""

import secrets

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from sangto_desk.inbox.models import Question, Seen
from sangto_desk.urls import urlpatterns as desk_addresses


def bare(request: HttpRequest) -> HttpResponse:
    """A page that does nothing: middleware, session, user."""
    return HttpResponse(f"{request.user.is_authenticated}")


@csrf_exempt
def insert(request: HttpRequest) -> HttpResponse:
    """A view that writes one row."""
    row = Seen.objects.create(digest=secrets.token_hex(32), salt=secrets.token_hex(16), day=timezone.localdate())
    return HttpResponse(f"{row.pk}", status=201)


def waiting(request: HttpRequest) -> HttpResponse:
    """How many questions the worker has not read yet."""
    return HttpResponse(f"{Question.objects.filter(waiting=True).count()}")


urlpatterns = [
    path("bare/", bare),
    path("bench/insert/", insert),
    path("bench/waiting/", waiting),
    *desk_addresses,
]
