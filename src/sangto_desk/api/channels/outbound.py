"""The only way out to the channels: one call that answers one message, within the time that the channel waits.

Nothing goes out unless the operator allows it (``SANGTO_NETWORK=yes``). A failure is noted without the address, which
may hold a token, and without anything of the sender.
"""

from __future__ import annotations

import logging
from functools import cache

import httpx
from django.conf import settings

from sangto_desk.api.channels.records import Outgoing
from sangto_desk.inbox.models import Channel

SECONDS = 1.5

_log = logging.getLogger("sangto_desk.channels")


def make_transport() -> httpx.BaseTransport | None:
    """What carries the calls; None means the network. Tests put their own here."""
    return None


@cache
def _client() -> httpx.Client:
    return httpx.Client(transport=make_transport(), timeout=SECONDS, follow_redirects=False)


def send(channel: Channel, call: Outgoing | None) -> bool:
    """Answer a message; returns whether the channel took the answer."""
    if call is None or not settings.NETWORK_ALLOWED:
        return False
    try:
        response = _client().post(call.url, json=dict(call.body), headers=dict(call.headers))
    except httpx.HTTPError as error:
        _log.warning("An answer could not be given on %s: %s", channel.value, type(error).__name__)
        return False
    if response.is_error:
        _log.warning("An answer was refused by %s: status %s", channel.value, response.status_code)
    return not response.is_error


def reset() -> None:
    """Forget the connection; for tests that put another transport in place."""
    _client.cache_clear()
