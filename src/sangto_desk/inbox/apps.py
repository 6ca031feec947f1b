"""Configuration of the app: what waits is looked at every few minutes even if the worker was not told."""

from datetime import timedelta

from django.apps import AppConfig


class InboxConfig(AppConfig):
    """Tips and questions."""

    name = "sangto_desk.inbox"
    label = "inbox"

    def ready(self) -> None:
        """What comes round; what waits is read even where a process was killed before it told the worker."""
        from sangto_desk.common.recurring import every
        from sangto_desk.inbox.tasks import count_tips, erase_texts, match_waiting_questions, pull_mail, send_letters

        every(timedelta(hours=6), count_tips)
        every(timedelta(hours=1), send_letters)
        every(timedelta(hours=12), erase_texts)
        every(timedelta(minutes=5), match_waiting_questions)
        every(timedelta(minutes=5), pull_mail)
