"""Configuration of the app."""

from django.apps import AppConfig


class InboxConfig(AppConfig):
    """Tips and questions."""

    name = "sangto_desk.inbox"
    label = "inbox"

    def ready(self) -> None:
        """Count the tips of days that are over."""
        from datetime import timedelta

        from sangto_desk.common.recurring import every
        from sangto_desk.inbox.tasks import count_tips

        every(timedelta(hours=6), count_tips)
