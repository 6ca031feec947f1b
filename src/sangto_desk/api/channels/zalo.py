"""Zalo Official Account.

A call is signed with ``X-ZEvent-Signature``: the SHA-256 of app id, raw body, timestamp and secret written one after
the other (it is no HMAC), in hexadecimal, with or without ``mac=`` before it. The timestamp is that of the body; some
installations send another in ``X-ZEvent-Timestamp``, so either may be the one that was signed; which one it was is
noted. Numbers of people and messages are texts. Zalo waits two seconds, then delivers again for up to twelve hours.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator, Mapping
from typing import Any

from sangto_desk.api.channels.records import Incoming, Outgoing, moment, part, same, setting, words
from sangto_desk.inbox.models import Channel

_log = logging.getLogger("sangto_desk.channels")

ANSWER = "https://openapi.zalo.me/v3.0/oa/message/cs"
_SENT = "user_send_"


class Zalo:
    """Zalo Official Account."""

    channel = Channel.ZALO

    def is_open(self) -> bool:
        """The secret and the app id are set."""
        return bool(setting("zalo", "secret") and setting("zalo", "app"))

    def is_genuine(self, headers: Mapping[str, str], body: bytes) -> bool:
        """The signature is that of one of the two timestamps."""
        given = headers.get("X-ZEvent-Signature", "").removeprefix("mac=").lower()
        times = {"body": _timestamp(body), "header": headers.get("X-ZEvent-Timestamp", "")}
        signed = [place for place, time in times.items() if time and same(given, signature(body, time))]
        if signed:
            _log.debug("Zalo signed the timestamp of the %s.", signed[0])
        return bool(signed)

    def messages(self, payload: Any) -> Iterator[Incoming]:
        """What somebody sent to the account; following and leaving it are none of the desk's business."""
        if not words(part(payload, "event_name")).startswith(_SENT):
            return
        number, chat = words(part(payload, "message", "msg_id")), words(part(payload, "sender", "id"))
        if number and chat:
            sent = moment(part(payload, "timestamp"), unit=0.001)
            yield Incoming(number, chat, words(part(payload, "message", "text")), sent)

    def answer(self, chat: str, text: str) -> Outgoing | None:
        """A message of the kind that answers within the time Zalo allows."""
        token = setting("zalo", "token")
        body = {"recipient": {"user_id": chat}, "message": {"text": text}}
        return Outgoing(ANSWER, body, {"access_token": token}) if token else None


def signature(body: bytes, timestamp: str) -> str:
    """The signature that Zalo makes: 64 hexadecimal digits."""
    app, secret = setting("zalo", "app"), setting("zalo", "secret")
    return hashlib.sha256(app.encode() + body + timestamp.encode("utf-8", "replace") + secret.encode()).hexdigest()


def _timestamp(body: bytes) -> str:
    try:
        return words(part(json.loads(body), "timestamp"))
    except (ValueError, RecursionError):
        return ""
