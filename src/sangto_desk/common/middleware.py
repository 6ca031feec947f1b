"""What every answer of the desk has: headers that keep browsers strict, the reader's language, errors as pages."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from sangto_desk.common.errors import DeskError
from sangto_desk.common.programs import is_program, refused

Handler = Callable[[HttpRequest], HttpResponse]

_YEAR = 365 * 24 * 3600
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"
)


def security_headers(get_response: Handler) -> Handler:
    """No script or style from elsewhere or in the page itself, no frames, no sensors, no trace for other sites."""

    def handle(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        if settings.HTTPS:
            response.headers.setdefault("Strict-Transport-Security", f"max-age={_YEAR}")
        response.headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        response.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response

    return handle


def language(get_response: Handler) -> Handler:
    """The language of a page: ``?lang=``, then for members the cookie that the desk's switch sets, then Vietnamese.

    Pages for readers depend on their address alone, so that one copy of a page does for all.
    Programs are answered in English, since they read the codes and their makers the words.
    The browser's wishes are not asked: many phones in Vietnam are set to English, and the desk speaks Vietnamese first.
    """
    known = {code for code, _ in settings.LANGUAGES}

    def handle(request: HttpRequest) -> HttpResponse:
        own = request.path.startswith(("/desk/", "/hoc/", "/cham-thi/"))
        kept = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "") if own else ""
        wanted = request.GET.get("lang") or kept
        usual = "en" if request.path.startswith("/api/") else settings.LANGUAGE_CODE
        chosen = wanted if wanted in known else usual
        request.LANGUAGE_CODE = chosen
        with translation.override(chosen):
            response = get_response(request)
        response.headers.setdefault("Content-Language", chosen)
        return response

    return handle


def desk_errors(get_response: Handler) -> Handler:
    """Turn an error that was raised on purpose into a page that names the way out; for programs, into JSON."""

    class Middleware:
        def __call__(self, request: HttpRequest) -> HttpResponse:
            return get_response(request)

        def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
            if not isinstance(error, DeskError):
                return None
            if is_program(request):
                return refused(error)
            return render(request, "common/error.html", {"error": error}, status=error.status)

    return Middleware()
