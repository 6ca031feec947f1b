"""Tickets and keyed hashes of the inbox.

A ticket is random, or made again from what only the sender's form or a short-lived row holds: then the same submission,
sent twice over a bad network, gets the same ticket and counts once. Everything is keyed with the secret of the desk.
"""

from __future__ import annotations

import hashlib

from sangto_desk.common.tokens import derived_token, keyed, new_token


def ticket_for(submission: str, text: str) -> str:
    """The token for a text of one submission; a random one where there is nothing to know the submission by.

    Args:
        submission: A random value that belongs to one form or one message; empty for none.
        text: What is sent; another text of the same submission gets another ticket.
    """
    if not submission:
        return new_token()
    data = hashlib.sha256(text.encode("utf-8", "replace")).digest()
    return derived_token("inbox-ticket", submission.encode() + b"\0" + data)


def message_digest(channel: str, message_id: str) -> str:
    """What is remembered of the number of a message: 64 hexadecimal digits, of no use without the key."""
    return keyed("inbox-message", f"{channel}\0{message_id}".encode("utf-8", "replace")).hex()
