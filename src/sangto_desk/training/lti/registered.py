"""Which platforms are known, in the words of PyLTI1p3."""

from __future__ import annotations

import json
from typing import Any

from pylti1p3.deployment import Deployment
from pylti1p3.registration import Registration
from pylti1p3.tool_config.abstract import ToolConfAbstract

from sangto_desk.training.badges.keys import PLATFORMS, signing_key
from sangto_desk.training.models import Platform


def known_platform(issuer: str, client_id: str | None) -> Platform | None:
    """The platform that calls itself so; without a client the only one of this issuer."""
    rows = Platform.objects.filter(issuer=issuer, active=True)
    if client_id:
        return rows.filter(client_id=client_id).first()
    found = list(rows[:2])
    return found[0] if len(found) == 1 else None


def registration_of(platform: Platform) -> Registration:
    """A platform and the key with which the desk speaks to it."""
    key = signing_key(PLATFORMS)
    registration = Registration()
    registration.set_issuer(platform.issuer).set_client_id(platform.client_id)
    registration.set_auth_login_url(platform.login_url).set_auth_token_url(platform.token_url)
    if platform.keys:
        registration.set_key_set(json.loads(platform.keys))
    else:
        registration.set_key_set_url(platform.keys_url)
    registration.set_tool_private_key(key.pem).set_tool_public_key(key.public_pem)
    return registration


class KnownPlatforms(ToolConfAbstract[Any]):
    """The platforms in the database."""

    def check_iss_has_one_client(self, iss: str) -> bool:
        """A client is always asked for."""
        return False

    def check_iss_has_many_clients(self, iss: str) -> bool:
        """An issuer may serve several schools."""
        return True

    def find_registration_by_issuer(self, iss: str, *args: Any, **kwargs: Any) -> Registration:
        """Not asked for."""
        raise NotImplementedError

    def find_registration_by_params(self, iss: str, client_id: str, *args: Any, **kwargs: Any) -> Any:
        """The registration of a platform; None if it is not known."""
        platform = known_platform(iss, client_id)
        return registration_of(platform) if platform else None

    def find_deployment(self, iss: str, deployment_id: str) -> Deployment | None:
        """Not asked for."""
        raise NotImplementedError

    def find_deployment_by_params(
        self, iss: str, deployment_id: str, client_id: str, *args: Any, **kwargs: Any
    ) -> Deployment | None:
        """The deployment, if the platform was registered with it."""
        platform = known_platform(iss, client_id)
        if platform is None or deployment_id not in platform.deployments:
            return None
        return Deployment().set_deployment_id(deployment_id)
