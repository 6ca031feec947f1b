"""RSA keys of the desk for others to check: one signs badges, one speaks to learning platforms.

Both lie in the folder ``keys``, made when they are first needed, and are in every backup. RS256 is what every reader of
Open Badges and every LTI platform must be able to check.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from django.conf import settings

from sangto_desk.common.files import write_once

BITS = 2048
BADGES, PLATFORMS = "badges.pem", "lti.pem"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An RSA key.

    Attributes:
        pem: The secret key, PKCS #8.
        public_pem: The public key.
        jwk: The public key as RFC 7517 writes it, with `kid`.
        kid: Its thumbprint after RFC 7638.
    """

    pem: str
    public_pem: str
    jwk: dict[str, str]
    kid: str


def signing_key(name: str) -> SigningKey:
    """The key in the file of this name; made if there is none."""
    return _read(settings.DATA.keys / name)


@lru_cache(maxsize=4)
def _read(path: Path) -> SigningKey:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_once(path, _new())
    secret = serialization.load_pem_private_key(path.read_bytes(), password=None)
    assert isinstance(secret, rsa.RSAPrivateKey), f"{path} holds no RSA key"
    public = secret.public_key()
    numbers = public.public_numbers()
    plain = {"e": _whole(numbers.e), "kty": "RSA", "n": _whole(numbers.n)}
    kid = _letters(hashlib.sha256(json.dumps(plain, separators=(",", ":"), sort_keys=True).encode()).digest())
    public_pem = public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    jwk = {**plain, "kid": kid, "alg": "RS256", "use": "sig"}
    return SigningKey(path.read_text(encoding="ascii"), public_pem.decode(), jwk, kid)


def _new() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=BITS)
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def _whole(number: int) -> str:
    return _letters(number.to_bytes((number.bit_length() + 7) // 8, "big"))


def _letters(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
