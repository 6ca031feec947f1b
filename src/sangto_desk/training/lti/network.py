"""The door to learning platforms: closed unless the operator opens it, HTTPS alone, no redirects, no long waits."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import requests
from django.conf import settings
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import NotAllowed

SECONDS = 10
_LOOPBACK = ("127.0.0.1", "localhost")


class PlatformSession(requests.Session):
    """What PyLTI1p3 asks platforms with."""

    def __init__(self) -> None:
        super().__init__()
        self.trust_env = False

    def request(self, method: Any, url: Any, *args: Any, **kwargs: Any) -> requests.Response:
        """Ask a platform.

        Raises:
            NotAllowed: The desk may not reach other machines, or the address is not HTTPS.
        """
        require_network(str(url))
        kwargs["timeout"], kwargs["allow_redirects"] = SECONDS, False
        return super().request(method, url, *args, **kwargs)


def require_network(url: str) -> None:
    """Let an address pass if the desk may ask it.

    Raises:
        NotAllowed: It may not.
    """
    if not settings.NETWORK_ALLOWED:
        raise NotAllowed(
            _("This desk may not reach other machines, so it can ask the platform for nothing."),
            hint=_("Whoever runs the desk sets SANGTO_NETWORK=yes; or the keys of the platform are pasted in."),
            code="training.lti-network",
        )
    parts = urlsplit(url)
    testing = getattr(settings, "FETCH_LOOPBACK_IN_TESTS", False) and parts.hostname in _LOOPBACK
    if parts.scheme != "https" and not testing:
        raise NotAllowed(
            format_lazy(_("Platforms are asked by https:// alone (got {url})."), url=url[:120]),
            hint=_("Change the addresses of the platform."),
            code="training.lti-https",
        )
