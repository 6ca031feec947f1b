"""Configuration of the app: what waits is looked at every few minutes even if the worker was not told."""

from datetime import timedelta

from django.apps import AppConfig


class InboxConfig(AppConfig):
    """Tips and questions."""

    name = "sangto_desk.inbox"
    label = "inbox"

    def ready(self) -> None:
        """Count the tips of days that are over; read what waits, also where a process was killed before it said so."""
        from sangto_desk.common.recurring import every
        from sangto_desk.inbox.tasks import count_tips, match_waiting_questions, send_letters

        every(timedelta(hours=6), count_tips)
        every(timedelta(hours=1), send_letters)
        every(timedelta(minutes=5), match_waiting_questions)
