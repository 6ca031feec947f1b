"""Secrets that only their holder has: tickets of senders, invitations, one-time links.

The desk keeps the SHA-256 of a token, never the token: whoever takes the database away can open nothing with it. A
token has 160 random bits, so that its hash needs no salt and no slow function.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

from django.conf import settings

BYTES = 20


def new_token() -> str:
    """A random token of 27 characters that fits into an address."""
    return secrets.token_urlsafe(BYTES)


def token_hash(token: str) -> str:
    """What is stored of a token: 64 hexadecimal digits."""
    return hashlib.sha256(token.encode()).hexdigest()


def keyed(purpose: str, data: bytes) -> bytes:
    """A hash of 32 bytes that only this desk can make: with its secret key, another one for each purpose."""
    return hmac.digest(f"sangto-{purpose}\0{settings.SECRET_KEY}".encode(), data, "sha256")


def derived_token(purpose: str, data: bytes) -> str:
    """A token as of `new_token`, the same for the same data: what is sent twice gets the same one twice."""
    return base64.urlsafe_b64encode(keyed(purpose, data)[:BYTES]).decode().rstrip("=")
