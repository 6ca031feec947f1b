"""Zalo Bot: the secret that was given with the webhook comes back in ``X-Bot-Api-Secret-Token``.

An update stands at the top of the body or in its ``result``. Only messages of one person are read, no groups.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sangto_desk.api.channels.records import Incoming, Outgoing, moment, part, same, setting, words
from sangto_desk.inbox.models import Channel

ANSWER = "https://bot-api.zaloplatforms.com/bot{token}/sendMessage"


class ZaloBot:
    """Zalo Bot."""

    channel = Channel.ZALO_BOT

    def is_open(self) -> bool:
        """The secret is set."""
        return bool(setting("zalo-bot", "secret"))

    def is_genuine(self, headers: Mapping[str, str], body: bytes) -> bool:
        """The secret came back."""
        return same(headers.get("X-Bot-Api-Secret-Token", ""), setting("zalo-bot", "secret"))

    def messages(self, payload: Any) -> Iterator[Incoming]:
        """A message in a conversation with one person."""
        update = part(payload, "result") if part(payload, "result") is not None else payload
        message = part(update, "message")
        number, chat = words(part(message, "message_id")), words(part(message, "chat", "id"))
        private = words(part(message, "chat", "chat_type")) != "GROUP" and part(message, "from", "is_bot") is not True
        if number and chat and private:
            text = words(part(message, "text")) or words(part(message, "caption"))
            yield Incoming(number, chat, text, moment(part(message, "date"), unit=0.001))

    def answer(self, chat: str, text: str) -> Outgoing | None:
        """A message to the conversation; Zalo takes 2,000 characters."""
        token = setting("zalo-bot", "token")
        return Outgoing(ANSWER.format(token=token), {"chat_id": chat, "text": text[:2000]}, {}) if token else None
