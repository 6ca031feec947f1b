"""Letters to members of the desk: short plain text, in Vietnamese unless asked otherwise.

Nothing is sent unless the operator lets the desk use the network and names a mail server (`letters_are_sent`); then
Django's mail goes through the backend of the settings, which tests replace. A letter holds nothing of a sender.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils.translation import override


def letters_are_sent() -> bool:
    """Whether this desk sends letters at all."""
    return bool(settings.NETWORK_ALLOWED and settings.EMAIL_HOST)


def send_letter(*, to: str, template: str, context: Mapping[str, Any], language: str = "vi") -> int:
    """Send a letter to one member.

    Args:
        to: Address.
        template: Its name without ending: ``NAME.txt``, the first line of which is the subject.
        context: What the template shows.
        language: ``vi`` or ``en``.

    Returns:
        1, or 0 where this desk sends no letters.
    """
    if not letters_are_sent():
        return 0
    with override(language):
        text = render_to_string(f"{template}.txt", dict(context))
    subject, _line, body = text.strip().partition("\n")
    return EmailMessage(subject.strip(), body.lstrip("\n"), settings.DEFAULT_FROM_EMAIL, [to]).send()
