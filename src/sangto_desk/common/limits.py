"""Limits on how often one machine may do something, without knowing which machine it is.

An address is hashed with a key that lives in memory alone: `sangto serve` makes one when it starts and hands it to its
processes, a process by itself makes its own. When they end, nobody can find out any more which address a hash was of.

`allow` counts in the memory of each web process. What django-allauth counts (signing in) is shared between processes
through Django's cache, whose keys are hashed here too.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import threading
import time
from collections import OrderedDict

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import TooMany

KEY_VARIABLE = "SANGTO_LIMITS_KEY"
_REMEMBERED = 50_000

_key = (os.environ.get(KEY_VARIABLE) or secrets.token_hex(32)).encode()
_lock = threading.Lock()
_counts: OrderedDict[str, tuple[float, int]] = OrderedDict()


def hashed(text: str) -> str:
    """A name for `text` that only this run of the desk can make: 32 hexadecimal digits."""
    return hmac.new(_key, text.encode(), hashlib.sha256).hexdigest()[:32]


def cache_key(key: str, prefix: str, version: int) -> str:
    """How Django's cache names its entries: never in clear."""
    return hashed(f"{prefix}:{version}:{key}")


def client_of(request: HttpRequest) -> str:
    """The machine that asks, hashed; behind proxies (``SANGTO_PROXIES``) the address that the first of ours saw."""
    address = request.META.get("REMOTE_ADDR", "")
    proxies = settings.ALLAUTH_TRUSTED_PROXY_COUNT
    if proxies:
        passed = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
        address = passed[-proxies] if len(passed) >= proxies else address
    return hashed(address)


def allow(request: HttpRequest, action: str, *, times: int, seconds: float, who: str = "") -> None:
    """Let a machine do something so many times in so many seconds.

    Args:
        request: What the machine asks.
        action: What is counted.
        times: How often it may.
        seconds: In how long a time.
        who: Whose requests are counted together, from whichever machine; empty counts those of the machine.

    Raises:
        TooMany: It has done so already.
    """
    name, now = f"{action}:{hashed(who) if who else client_of(request)}", time.monotonic()
    with _lock:
        began, count = _counts.pop(name, (now, 0))
        if now - began >= seconds:
            began, count = now, 0
        _counts[name] = (began, count + 1)
        while len(_counts) > _REMEMBERED:
            _counts.popitem(last=False)
    if count >= times:
        raise TooMany(
            _("Too many requests in a short time."), hint=_("Wait a little, then try again."), code="desk.too-many"
        )


def forget() -> None:
    """Begin counting anew; for tests."""
    with _lock:
        _counts.clear()
