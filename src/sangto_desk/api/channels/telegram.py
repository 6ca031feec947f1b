"""Telegram: the secret that was given with the webhook comes back in ``X-Telegram-Bot-Api-Secret-Token``.

Only new messages of one person are read: no groups, no channels, no edits. A picture's caption counts as its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sangto_desk.api.channels.records import Incoming, Outgoing, moment, part, same, setting, words
from sangto_desk.inbox.models import Channel

ANSWER = "https://api.telegram.org/bot{token}/sendMessage"


class Telegram:
    """A bot on Telegram."""

    channel = Channel.TELEGRAM

    def is_open(self) -> bool:
        """The secret is set."""
        return bool(setting("telegram", "secret"))

    def is_genuine(self, headers: Mapping[str, str], body: bytes) -> bool:
        """The secret came back."""
        return same(headers.get("X-Telegram-Bot-Api-Secret-Token", ""), setting("telegram", "secret"))

    def messages(self, payload: Any) -> Iterator[Incoming]:
        """A message in a conversation with one person; its number counts within the conversation only."""
        message = part(payload, "message")
        number, chat = words(part(message, "message_id")), words(part(message, "chat", "id"))
        private = part(message, "chat", "type") == "private" and part(message, "from", "is_bot") is not True
        if number and chat and private:
            text = words(part(message, "text")) or words(part(message, "caption"))
            yield Incoming(f"{chat}/{number}", chat, text, moment(part(message, "date")))

    def answer(self, chat: str, text: str) -> Outgoing | None:
        """A message to the conversation, without a preview of the ticket, which others would then fetch."""
        token = setting("telegram", "token")
        body = {"chat_id": chat, "text": text[:4096], "link_preview_options": {"is_disabled": True}}
        return Outgoing(ANSWER.format(token=token), body, {}) if token else None
