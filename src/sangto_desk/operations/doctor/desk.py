"""The desk itself: under which addresses it is found, whether it can fetch mail, who looks after it."""

from __future__ import annotations

import os

from django.conf import settings

from sangto_desk.accounts.models import Membership, Role
from sangto_desk.accounts.selectors import has_second_factor, is_open
from sangto_desk.datafolder import DataFolder
from sangto_desk.operations.doctor.findings import Finding, attention, good

MAIL = ("SANGTO_IMAP_HOST", "SANGTO_IMAP_NAME", "SANGTO_IMAP_PASSWORD")


def addresses(folder: DataFolder) -> Finding:
    """Where readers find the desk."""
    address = settings.SITE_ADDRESS
    if not settings.HTTPS and not address.startswith(("http://localhost", "http://127.0.0.1")):
        return attention(
            "address",
            f"{address} is not encrypted: passwords and tips travel in clear.",
            "Put a server with HTTPS in front, and set SANGTO_ADDRESS to https://…",
        )
    return good("address", address)


def mail(folder: DataFolder) -> Finding:
    """Whether the settings of the mailbox are there together, or not at all."""
    given = [name for name in MAIL if os.environ.get(name)]
    if given and len(given) < len(MAIL):
        missing = ", ".join(name for name in MAIL if name not in given)
        return attention("mail", f"Tips by e-mail need {missing} too.", "Set all of them, or none.")
    if given and not settings.NETWORK_ALLOWED:
        return attention("mail", "A mailbox is named, but the desk may not use the network.", "Set SANGTO_NETWORK=yes.")
    return good("mail", "fetched every five minutes by the worker" if given else "none is fetched")


def people(folder: DataFolder) -> Finding:
    """Who looks after the desk, and whether it is open."""
    rows = Membership.objects.filter(role=Role.ADMINISTRATOR, unit__parent=None, user__is_active=True)
    found = [row.user for row in rows.select_related("user")]
    if not found:
        return good("people", "no administrator yet: `sangto serve` prints a link for the first one")
    bare = [user for user in found if not has_second_factor(user)]
    if bare:
        return attention(
            "people",
            f"{len(bare)} administrators have no second factor.",
            "They are led to one when they sign in next.",
        )
    return good("people", f"{len(found)} administrators; {'open to readers' if is_open() else 'not set up yet'}")
