"""Tickets and keyed hashes of the inbox.

A ticket is random, or made again from what only the sender's form or a short-lived row holds: then the same submission,
sent twice over a bad network, gets the same ticket and counts once. Everything is keyed with the secret of the desk.
"""

from __future__ import annotations

import base64
import hashlib
import hmac

from django.conf import settings

from sangto_desk.common.tokens import BYTES, new_token


def ticket_for(submission: str, text: str) -> str:
    """The token for a text of one submission; a random one where there is nothing to know the submission by.

    Args:
        submission: A random value that belongs to one form or one message; empty for none.
        text: What is sent; another text of the same submission gets another ticket.
    """
    if not submission:
        return new_token()
    data = hashlib.sha256(text.encode("utf-8", "replace")).digest()
    return base64.urlsafe_b64encode(_keyed("ticket", submission.encode() + b"\0" + data)[:BYTES]).decode().rstrip("=")


def message_digest(channel: str, message_id: str) -> str:
    """What is remembered of the number of a message: 64 hexadecimal digits, of no use without the key."""
    return _keyed("message", f"{channel}\0{message_id}".encode("utf-8", "replace")).hex()


def _keyed(purpose: str, data: bytes) -> bytes:
    return hmac.digest(f"sangto-inbox-{purpose}\0{settings.SECRET_KEY}".encode(), data, "sha256")
