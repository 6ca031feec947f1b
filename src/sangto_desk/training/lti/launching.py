"""Launches: a platform begins one, the browser comes back with its signed word, which is looked at from all sides.

Order of steps of `take`: the cookie of the browser that began; the form of the token; the nonce, once; the platform;
the signature; the time; the deployment; the message. PyLTI1p3 does them; here each refusal gets words with a way out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from jwt.exceptions import ExpiredSignatureError, ImmatureSignatureError
from pylti1p3.contrib.django.message_launch import DjangoMessageLaunch
from pylti1p3.contrib.django.oidc_login import DjangoOIDCLogin
from pylti1p3.exception import LtiException, OIDCException

from sangto_desk.common.errors import DeskError, NotAllowed, NotFound, Unacceptable
from sangto_desk.training.lti.network import PlatformSession
from sangto_desk.training.lti.once import OnceOnly
from sangto_desk.training.lti.registered import KnownPlatforms, known_platform
from sangto_desk.training.models import Platform

_CLAIM = "https://purl.imsglobal.org/spec/lti/claim/"
_GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint"
_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings"


@dataclass(frozen=True, slots=True)
class Word:
    """What a platform has said, after all was looked at.

    Attributes:
        platform: Which one.
        subject: Its name for the person; empty if it gave none.
        name: Of the person, if it told.
        custom: What the teacher entered beside the link: ``drill=12``.
        grades: Where the grade goes.
        deployment: Its deployment.
        linking: Where a choice of drills goes; empty unless a teacher chooses.
        teaches: Whether it says that the person teaches.
    """

    platform: Platform
    subject: str
    name: str
    custom: dict[str, str] = field(default_factory=dict)
    grades: dict[str, Any] = field(default_factory=dict)
    deployment: str = ""
    linking: dict[str, Any] = field(default_factory=dict)
    teaches: bool = False


def begin(request: HttpRequest, launch_url: str) -> HttpResponse:
    """Answer a platform that begins a launch: on to its own sign-in, with a state and a nonce.

    Raises:
        NotFound: The platform is not known.
        NotAllowed: It left something out.
    """
    sent = request.POST if request.method == "POST" else request.GET
    platform = known_platform(sent.get("iss", ""), sent.get("client_id"))
    if platform is None:
        raise _unknown()
    login = DjangoOIDCLogin(  # type: ignore[no-untyped-call]
        request, KnownPlatforms(), session_service=OnceOnly(request, platform)
    )
    try:
        answer: HttpResponse = login.redirect(launch_url)
    except OIDCException as error:
        raise NotAllowed(
            _("The platform began a launch without saying for whom."),
            hint=_("Open the activity from the course once more."),
            code="training.lti-broken",
        ) from error
    return answer


def take(request: HttpRequest) -> Word:
    """What a platform says about somebody who comes.

    Raises:
        NotFound: The platform is not known.
        NotAllowed: The launch is forged, was used, is too old or too young.
        Unacceptable: It came from another browser than the one that began.
    """
    launch = DjangoMessageLaunch(  # type: ignore[no-untyped-call]
        request, KnownPlatforms(), session_service=OnceOnly(request), requests_session=PlatformSession()
    )
    options: dict[str, Any] = {"verify_aud": False, "require": ["exp", "iat"]}
    launch.set_jwt_verify_options(options)
    try:
        data: Mapping[str, Any] = launch.get_launch_data()
    except LtiException as error:
        raise refusal_of(error) from error
    platform = known_platform(launch.get_iss(), launch.get_client_id())
    assert platform is not None, "a launch that was let pass has a known platform"
    return Word(
        platform=platform,
        subject=str(data.get("sub", ""))[:255],
        name=str(data.get("name", ""))[:120],
        custom={str(key): str(value) for key, value in dict(data.get(f"{_CLAIM}custom", {})).items()},
        grades=dict(data.get(_GRADES, {})),
        deployment=str(data.get(f"{_CLAIM}deployment_id", "")),
        linking=dict(data.get(_LINKING, {})) if launch.is_deep_link_launch() else {},
        teaches=launch.check_teacher_access() or launch.check_staff_access(),
    )


def refusal_of(error: LtiException) -> DeskError:
    """What PyLTI1p3 refuses, with the way out; of a token that is too old the age is told apart from forgery."""
    cause, said = error.__cause__, str(error)
    if isinstance(cause, ExpiredSignatureError):
        return NotAllowed(
            _("This launch is too old."),
            hint=_("Open the activity from the course once more. If it stays so, the clocks of both machines differ."),
            code="training.lti-expired",
        )
    if isinstance(cause, ImmatureSignatureError):
        return NotAllowed(
            _("By the clock of the desk this launch lies in the future: the clocks of both machines differ."),
            hint=_("Tell whoever runs the platform or the desk."),
            code="training.lti-clock",
        )
    if "tate" in said and "param" in said or said == "State not found":
        return Unacceptable(
            _("This launch was not begun in this browser, or the browser keeps no cookie for the desk."),
            hint=_("Open the activity in a window of its own, from the course."),
            code="training.lti-state",
        )
    if "onc" in said:
        return NotAllowed(
            _("This launch was used already, or is over ten minutes old."),
            hint=_("Open the activity from the course once more."),
            code="training.lti-replayed",
        )
    if "egistration" in said or "Client id" in said:
        return _unknown()
    if "deployment" in said:
        return NotAllowed(
            _("The desk does not know this deployment of the platform."),
            hint=_("An administrator of the desk adds its deployment ID."),
            code="training.lti-deployment",
        )
    return NotAllowed(
        _("This launch does not bear the signature of the platform, or is not whole."),
        hint=_("Open the activity from the course; if it stays so, the keys of the platform have changed."),
        code="training.lti-forged",
    )


def _unknown() -> NotFound:
    return NotFound(
        _("The desk does not know this learning platform."),
        hint=_("An administrator of the desk registers it under Training, Learning platforms."),
        code="training.lti-unknown",
    )
