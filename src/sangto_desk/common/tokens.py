"""Secrets that only their holder has: tickets of senders, invitations, one-time links.

The desk keeps the SHA-256 of a token, never the token: whoever takes the database away can open nothing with it. A
token has 160 random bits, so that its hash needs no salt and no slow function.
"""

from __future__ import annotations

import hashlib
import secrets

BYTES = 20


def new_token() -> str:
    """A random token of 27 characters that fits into an address."""
    return secrets.token_urlsafe(BYTES)


def token_hash(token: str) -> str:
    """What is stored of a token: 64 hexadecimal digits."""
    return hashlib.sha256(token.encode()).hexdigest()
