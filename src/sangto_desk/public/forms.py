"""Forms for readers that need neither cookie nor script: where they may come from, what tells a person from a robot.

A form carries a mark that this desk signed: the time at which it was handed out, and a random value by which the same
submission is known when it arrives twice. Order of steps: the form must come from a page of this desk and be plain
fields of a sensible size (`read_fields`), leave the field empty that people cannot see, and not come back faster than
one writes (`submission_of`).
"""

from __future__ import annotations

import secrets
from urllib.parse import urlsplit

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import NotAllowed, TooLarge, Unacceptable

LEAST_SECONDS = 2
MOST_SECONDS = 24 * 60 * 60
MOST_BYTES = 400_000
TRAP = "website"
"""A field that no person sees; robots fill it in."""


def new_mark() -> str:
    """What a form carries in its field ``mark``."""
    return _signer().sign(secrets.token_urlsafe(16))


def read_fields(request: HttpRequest, *, secret_address: bool = False) -> QueryDict:
    """The fields of a form that was sent.

    Args:
        request: A POST.
        secret_address: Only who was given the address can send this form; such pages send no referrer, so that a
            browser does not say where the form comes from.

    Raises:
        NotAllowed: It was sent from a page of another site.
        TooLarge: Over 400 KB.
        Unacceptable: It holds files.
    """
    check_origin(request, allow_unnamed=secret_address)
    # Looked at before Django reads the body: a file must not even be laid down for a moment.
    if request.content_type != "application/x-www-form-urlencoded":
        raise Unacceptable(
            _("Files and pictures are not taken, only text."),
            hint=_("Write what is said in the picture or the clip, and where you saw it."),
            code="public.only-text",
        )
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        raise TooLarge(
            _("The text is too long."),
            hint=_("Send the part that you doubt."),
            code="public.too-long",
        )
    return request.POST


def submission_of(fields: QueryDict) -> str:
    """The random value by which the same submission is known when it arrives twice.

    Raises:
        Unacceptable: A robot filled the form in, or its mark is not ours, too old or too young.
    """
    if fields.get(TRAP):
        raise Unacceptable(
            _("The last field is there for robots and must stay empty."),
            hint=_("Empty it, then send the form once more."),
            code="public.trap",
        )
    again = _("Your text is still here: send it once more.")
    mark = fields.get("mark", "")
    try:
        nonce = _signer().unsign(mark, max_age=MOST_SECONDS)
    except SignatureExpired as error:
        raise Unacceptable(_("The page was open for more than a day."), hint=again, code="public.too-old") from error
    except BadSignature as error:
        raise Unacceptable(_("The form does not come from this desk."), hint=again, code="public.mark") from error
    if _is_younger(mark, LEAST_SECONDS):
        raise Unacceptable(_("That was faster than people write."), hint=again, code="public.too-fast")
    return nonce


def check_origin(request: HttpRequest, *, allow_unnamed: bool = False) -> None:
    """Refuse a form that a browser says comes from elsewhere.

    Raises:
        NotAllowed: It does.
    """
    site, origin = request.headers.get("Sec-Fetch-Site", ""), request.headers.get("Origin", "")
    if site in ("same-origin", "none"):
        return
    unnamed = origin in ("", "null") if allow_unnamed else origin == ""
    if site or not (unnamed or urlsplit(origin).netloc == request.get_host()):
        raise NotAllowed(
            _("This form was sent from another site. Nothing was saved."),
            hint=_("Open the page of this desk and send it from there."),
            code="public.other-site",
        )


def _is_younger(mark: str, seconds: int) -> bool:
    try:
        _signer().unsign(mark, max_age=seconds)
    except SignatureExpired:
        return False
    return True


def _signer() -> TimestampSigner:
    return TimestampSigner(salt="sangto.public.form")
