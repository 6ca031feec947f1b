"""A certificate as an Open Badges 3.0 credential, signed as a VC-JWT (section 8.2 of the specification).

The payload of the token is the credential itself, with the registered claims ``iss``, ``jti``, ``nbf`` and ``sub``; the
public key stands in the header. Of the holder it holds the name as printed and, salted and hashed, the e-mail address:
only who knows the address can see that it is theirs.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

import jwt
from django.conf import settings
from django.utils.translation import gettext as _

from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.common.confirmations import confirm_address
from sangto_desk.training.badges.keys import BADGES, signing_key
from sangto_desk.training.models import Certificate

CONTEXTS = ("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")
SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"


def badge_of(certificate: Certificate, code: str) -> str:
    """The signed token.

    Args:
        certificate: What it says.
        code: Of this copy; its page says whether the certificate still stands.
    """
    key = signing_key(BADGES)
    credential = credential_of(certificate, code)
    claims = {
        "iss": credential["issuer"]["id"],
        "jti": credential["id"],
        "nbf": int(certificate.issued.timestamp()),
        "sub": credential["credentialSubject"]["id"],
    }
    jwk = {name: key.jwk[name] for name in ("kty", "n", "e")}
    return jwt.encode({**credential, **claims}, key.pem, "RS256", headers={"typ": "JWT", "jwk": jwk})


def credential_of(certificate: Certificate, code: str) -> dict[str, Any]:
    """The credential without its signature."""
    address = confirm_address(code)
    issued = certificate.issued.astimezone().replace(microsecond=0).isoformat()
    return {
        "@context": list(CONTEXTS),
        "id": address,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": certificate.what,
        "issuer": issuer(),
        "validFrom": issued,
        "credentialSubject": {
            "id": f"urn:sangto:certificate:{certificate.pk}",
            "type": ["AchievementSubject"],
            "identifier": [_hashed_address(certificate.user.email), _name(certificate.name)],
            "achievement": _achievement(certificate),
        },
        "evidence": [{"id": address, "type": ["Evidence"], "name": _("Page of the certificate")}],
        "credentialSchema": [{"id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
    }


def issuer() -> dict[str, Any]:
    """Who gives badges: the desk."""
    return {
        "id": f"{settings.SITE_ADDRESS}/gioi-thieu/",
        "type": ["Profile"],
        "name": desk_profile().name,
        "url": f"{settings.SITE_ADDRESS}/",
    }


def _achievement(certificate: Certificate) -> dict[str, Any]:
    if certificate.course is not None:
        kind, place = "Course", f"khoa-{certificate.course_id}"
        about = certificate.course.about or certificate.what
        criteria = _("Finished all lessons and reached 60 % of the points over all drills.")
    else:
        assert certificate.day is not None, "a certificate is of a course or of a day"
        kind, place = "LearningProgram", f"ngay-{certificate.day_id}"
        about = certificate.day.about or certificate.what
        criteria = _("Took part in the training day; attendance was taken on the spot.")
    return {
        "id": f"{settings.SITE_ADDRESS}/xac-nhan/#{place}",
        "type": ["Achievement"],
        "achievementType": kind,
        "name": certificate.what,
        "description": about,
        "criteria": {"narrative": criteria},
    }


def _hashed_address(email: str) -> dict[str, Any]:
    salt = secrets.token_hex(8)
    digest = hashlib.sha256((email.lower() + salt).encode()).hexdigest()
    return {
        "type": "IdentityObject",
        "hashed": True,
        "identityHash": f"sha256${digest}",
        "identityType": "emailAddress",
        "salt": salt,
    }


def _name(name: str) -> dict[str, Any]:
    return {"type": "IdentityObject", "hashed": False, "identityHash": name, "identityType": "name"}
