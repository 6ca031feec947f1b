"""What a sender reads in the chat, in Vietnamese: the ticket's link, or why nothing was taken in."""

from __future__ import annotations

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from sangto_desk.common.errors import DeskError
from sangto_desk.inbox.receipts import Receipt


def receipt_reply(receipt: Receipt) -> str:
    """The link of the ticket, and what may be the answer already."""
    address = f"{settings.SITE_ADDRESS}{reverse('public:ticket', args=[receipt.ticket])}"
    lines = [
        _("Received, thank you. You will read the answer here: %(address)s") % {"address": address},
        _("Keep this link: it is the only key. We do not write to you on our own."),
    ]
    if receipt.suggestion:
        found = receipt.suggestion
        rating = f" [{found.rating}]" if found.rating else ""
        lines.append(_("Perhaps this answers it:") + f" {found.title or found.claim}{rating} {found.url}")
    return "\n".join(lines)


def refusal_reply(error: DeskError) -> str:
    """Why nothing was taken in, and what to do."""
    return f"{error.shown} {error.shown_hint}".strip()


def welcome_reply() -> str:
    """What to say to ``/start`` and other commands."""
    return _("Send what you doubt: paste the message here or tell it in your own words. We keep only the words.")


def only_text_reply() -> str:
    """What to say to a picture, a clip, a sticker."""
    return _("We can only read text. Write what is said in the picture or the clip, and where you saw it.")
