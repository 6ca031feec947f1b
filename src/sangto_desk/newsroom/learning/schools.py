"""Drills opened from a learning platform by LTI 1.3, mostly inside a frame of its page.

A frame has no cookie of ours, so nothing here asks for one but the launch itself: after it, the address holds a signed
word that is good for three hours. Only the platform may put these pages into a frame. PyLTI1p3 and what it brings is
loaded when the first platform comes, not with the web server.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from django.core.signing import BadSignature, TimestampSigner
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from sangto_desk.common.errors import DeskError, NotAllowed, NotFound
from sangto_desk.common.limits import allow
from sangto_desk.common.middleware import POLICY
from sangto_desk.common.whole import whole
from sangto_desk.newsroom.access import anyone
from sangto_desk.newsroom.learning.drills import asked, told
from sangto_desk.training.badges.keys import BADGES, PLATFORMS, signing_key
from sangto_desk.training.drills.content import content_of
from sangto_desk.training.drills.grading import read_answer
from sangto_desk.training.models import Launch, Platform
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services import answer_launch, erase_results, note_launch
from sangto_desk.training.services.schools import openable
from sangto_desk.training.tasks import send_grades

GOOD = timedelta(hours=3)


@anyone
@require_safe
def keys(request: HttpRequest) -> HttpResponse:
    """The public keys of the desk: one for platforms, one for badges."""
    return JsonResponse({"keys": [signing_key(name).jwk for name in (PLATFORMS, BADGES)]})


@anyone
@csrf_exempt  # the platform sends its own form here; what counts is signed by it
@require_http_methods(["GET", "POST"])
def login(request: HttpRequest) -> HttpResponse:
    """A platform begins a launch."""
    from sangto_desk.training.lti.launching import begin

    allow(request, "lti", times=600, seconds=600)
    return begin(request, request.build_absolute_uri(reverse("learning:lti-launch")))


@anyone
@csrf_exempt  # the platform's form again; cookie, nonce and signature are looked at
@require_POST
def launch(request: HttpRequest) -> HttpResponse:
    """Somebody comes back with the word of the platform: to the drill, or to choosing one."""
    from sangto_desk.training.lti.launching import take

    allow(request, "lti", times=600, seconds=600)
    word = take(request)
    if word.linking:
        if not word.teaches:
            raise NotAllowed(_("Only teachers choose drills for a course."), code="training.lti-not-a-teacher")
        sealed = _signer("link").sign_object([word.platform.pk, word.deployment, word.linking])
        return _choose(request, word.platform, sealed)
    noted = note_launch(word=word)
    return redirect("learning:lti-drill", _signer("drill").sign_object(noted.pk))


def _choose(request: HttpRequest, platform: Platform, sealed: str) -> HttpResponse:
    rows = openable(platform).order_by("kind", "id")[:200]
    response = render(request, "newsroom/learning/lti_choose.html", {"rows": rows, "sealed": sealed})
    return _framed(response, platform)


@anyone
@csrf_exempt  # the sealed word in the form was made for whoever the platform sent
@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Tell the platform which drill a teacher chose: a form that goes back to it."""
    from sangto_desk.training.lti.choosing import chosen

    sealed = request.POST.get("sealed", "")
    pk, deployment, linking = _opened("link", sealed)
    platform = Platform.objects.filter(pk=pk, active=True).first()
    number = request.POST.get("drill", "")
    drill = openable(platform).filter(pk=whole(number) or 0).first() if platform else None
    if platform is None or drill is None:
        raise NotFound(_("This drill is not in use any more."), code="training.lti-no-drill")
    launch_url = request.build_absolute_uri(reverse("learning:lti-launch"))
    answer = chosen(drill, platform, deployment=deployment, linking=linking, launch_url=launch_url)
    there = str(linking.get("deep_link_return_url", ""))
    if urlsplit(there).scheme not in ("https", "http"):
        raise NotFound(_("The platform did not say where the choice goes."), code="training.lti-no-return")
    response = render(request, "newsroom/learning/lti_chosen.html", {"there": there, "jwt": answer, "drill": drill})
    return _framed(response, platform, forms=there)


@anyone
@csrf_exempt  # only who was sent by the platform has this address; a frame has no cookie that could be misused
@require_http_methods(["GET", "POST"])
def drill(request: HttpRequest, sealed: str) -> HttpResponse:
    """The drill that a platform opened; the answer, what is said of it, and the grade on its way."""
    from sangto_desk.training.lti.grading import wants_grade

    rows = Launch.objects.select_related("platform", "drill__source__factcheck", "user", "attempt__version__drill")
    found = rows.filter(pk=_opened("drill", sealed), platform__active=True).first()
    if found is None:
        raise NotFound(_("This launch is over."), hint=_("Open it from your course again."), code="training.lti-over")
    content = content_of(found.drill.kind, current_version(found.drill).content)
    context: dict[str, Any] = {"drill": found.drill, "graded": wants_grade(found)}
    status = 200
    if request.method == "POST" and request.POST.get("erase") == "yes":
        platform = found.platform
        erase_results(user=found.user, account=True)
        return _framed(render(request, "newsroom/learning/lti_erased.html"), platform)
    if request.method == "POST":
        try:
            attempt = answer_launch(launch=found, answer=read_answer(content, request.POST))
        except DeskError as error:
            status = error.status
            context |= {"error": error, "typed": request.POST.get("text", ""), **asked(found.drill.kind, content)}
        else:
            if context["graded"] and attempt.score is not None:
                send_grades.enqueue()
            return redirect("learning:lti-drill", sealed)
    elif found.attempt is not None and "lai" not in request.GET:
        context |= {"sent": found.sent, **told(found.attempt)}
    else:
        context |= asked(found.drill.kind, content)
    return _framed(render(request, "newsroom/learning/lti_drill.html", context, status=status), found.platform)


def _framed(response: HttpResponse, platform: Platform, forms: str = "") -> HttpResponse:
    """Let the platform alone show the page in a frame, and the form go back to it."""
    parts = [urlsplit(address) for address in (platform.issuer, platform.login_url)]
    origins = " ".join(sorted({f"{part.scheme}://{part.netloc}" for part in parts}))
    policy = POLICY.replace("frame-ancestors 'none'", f"frame-ancestors {origins}")
    if forms:
        part = urlsplit(forms)
        policy = policy.replace("form-action 'self'", f"form-action 'self' {part.scheme}://{part.netloc}")
    response.headers["Content-Security-Policy"] = policy
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def _opened(what: str, sealed: str) -> Any:
    try:
        return _signer(what).unsign_object(sealed, max_age=GOOD)
    except BadSignature as error:
        raise NotFound(
            _("This launch is over."), hint=_("Open it from your course again."), code="training.lti-over"
        ) from error


def _signer(what: str) -> TimestampSigner:
    return TimestampSigner(salt=f"sangto.training.lti.{what}")
