"""What the channels have in common: a message that came in, an answer that goes out, and what a channel must do."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from django.conf import settings

from sangto_desk.inbox.models import Channel


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message of a channel.

    Attributes:
        id: The number that the channel gave it.
        chat: Where the answer goes; kept in memory until it is sent, and nowhere else.
        text: Its words; empty where it is a picture, a sound, a sticker.
        sent: When it was sent, if the channel says so.
    """

    id: str
    chat: str
    text: str
    sent: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A call that answers a message.

    Attributes:
        url: Where it goes.
        body: What is sent, as JSON.
        headers: What shows that the desk may send it.
    """

    url: str
    body: Mapping[str, Any]
    headers: Mapping[str, str]


class Adapter(Protocol):
    """A channel: how its calls are known to be genuine, what they say, how it is answered."""

    channel: Channel

    def is_open(self) -> bool:
        """Whether the operator has set it up."""

    def is_genuine(self, headers: Mapping[str, str], body: bytes) -> bool:
        """Whether a call was signed with the secret of the channel."""

    def messages(self, payload: Any) -> Iterator[Incoming]:
        """The messages of a call; none where it tells of something else."""

    def answer(self, chat: str, text: str) -> Outgoing | None:
        """The call that answers; None where no token is set up."""


def setting(channel: str, name: str) -> str:
    """What the operator set for a channel."""
    return str(settings.CHANNELS[channel][name])


def same(first: str, second: str) -> bool:
    """Whether two secrets are equal, in a time that does not tell where they differ; an empty one equals none."""
    return bool(second) and hmac.compare_digest(first.encode("utf-8", "replace"), second.encode())


def part(value: Any, *path: str) -> Any:
    """What stands at a path of keys in nested mappings; None where it ends."""
    for key in path:
        if not isinstance(value, Mapping):
            return None
        value = value.get(key)
    return value


def words(value: Any) -> str:
    """A text or a number as text; anything else is empty."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return str(value)


def moment(value: Any, *, unit: float = 1.0) -> datetime | None:
    """A moment given as seconds (or other units) since 1970; None where it is none."""
    try:
        return datetime.fromtimestamp(float(value) * unit, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return None
