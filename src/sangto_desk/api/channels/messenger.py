"""Messenger: the raw body is signed with HMAC-SHA256 of the app secret in ``X-Hub-Signature-256``.

Before that, Facebook asks with GET whether the desk knows the word that was agreed on, and wants its challenge back.
One call may hold several messages; those of the page itself come back as echoes.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from typing import Any

from sangto_desk.api.channels.records import Incoming, Outgoing, moment, part, same, setting, words
from sangto_desk.inbox.models import Channel

ANSWER = "https://graph.facebook.com/v23.0/me/messages"


class Messenger:
    """A page on Facebook."""

    channel = Channel.MESSENGER

    def is_open(self) -> bool:
        """The secret is set."""
        return bool(setting("messenger", "secret"))

    def is_genuine(self, headers: Mapping[str, str], body: bytes) -> bool:
        """The signature is that of the raw body."""
        expected = hmac.new(setting("messenger", "secret").encode(), body, "sha256").hexdigest()
        return same(headers.get("X-Hub-Signature-256", "").lower(), f"sha256={expected}")

    def messages(self, payload: Any) -> Iterator[Incoming]:
        """What people wrote to the page."""
        if part(payload, "object") != "page":
            return
        for entry in _items(part(payload, "entry")):
            for event in _items(part(entry, "messaging")):
                number, chat = words(part(event, "message", "mid")), words(part(event, "sender", "id"))
                if number and chat and part(event, "message", "is_echo") is not True:
                    sent = moment(part(event, "timestamp"), unit=0.001)
                    yield Incoming(number, chat, words(part(event, "message", "text")), sent)

    def answer(self, chat: str, text: str) -> Outgoing | None:
        """A response within the day that Facebook allows; it takes 2,000 characters."""
        token = setting("messenger", "token")
        body = {"recipient": {"id": chat}, "messaging_type": "RESPONSE", "message": {"text": text[:2000]}}
        return Outgoing(ANSWER, body, {"Authorization": f"Bearer {token}"}) if token else None


def challenge(query: Mapping[str, str]) -> str | None:
    """What Facebook wants to read when the webhook is set up; None where the word is wrong."""
    agreed = same(query.get("hub.verify_token", ""), setting("messenger", "verify"))
    return query.get("hub.challenge", "") if agreed and query.get("hub.mode") == "subscribe" else None


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
