"""Sessions of members: that they exist and when they were used, and nothing of the machine they are used from."""

from __future__ import annotations

from typing import Any

NOWHERE = "::"


def forget_client(sender: type, instance: Any, **rest: Any) -> None:
    """Called before a session's row is written: the columns for address and agent stay empty."""
    instance.ip = NOWHERE
    instance.user_agent = ""
