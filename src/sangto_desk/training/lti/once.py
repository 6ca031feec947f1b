"""Nonces of launches: kept as hashes for ten minutes, taken once, by one statement of the database."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from pylti1p3.contrib.django.request import DjangoRequest
from pylti1p3.session import SessionService

from sangto_desk.common.tokens import token_hash
from sangto_desk.training.models import LaunchState, Platform

LASTS = timedelta(minutes=10)


class OnceOnly(SessionService):
    """What PyLTI1p3 keeps between beginning and launch, without a session of Django's: frames have no cookie for it."""

    def __init__(self, request: HttpRequest, platform: Platform | None = None) -> None:
        super().__init__(DjangoRequest(request))  # type: ignore[no-untyped-call]
        self.platform = platform

    def save_nonce(self, nonce: str) -> None:
        """Keep the nonce of a launch that begins; forget old ones."""
        assert self.platform is not None, "a launch begins at a known platform"
        LaunchState.objects.filter(made__lt=timezone.now() - LASTS).delete()
        LaunchState.objects.create(platform=self.platform, nonce_hash=token_hash(nonce))

    def check_nonce(self, nonce: str) -> bool:
        """Take a nonce; False if it was taken before, is too old, or is none of ours."""
        now = timezone.now()
        rows = LaunchState.objects.filter(nonce_hash=token_hash(nonce), used=None, made__gte=now - LASTS)
        return rows.update(used=now) == 1

    def check_state_is_valid(self, state: str, id_token_hash: str) -> bool:
        """Never by itself: the cookie of the browser that began must be there."""
        return False

    def set_state_valid(self, state: str, id_token_hash: str) -> None:
        """Nothing is kept."""

    def save_launch_data(self, key: str, jwt_body: Mapping[str, Any]) -> None:
        """Nothing is kept here; `services.schools` keeps what the grade needs."""
