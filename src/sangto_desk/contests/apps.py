"""Configuration of the app."""

from datetime import timedelta

from django.apps import AppConfig


class ContestsConfig(AppConfig):
    """Writing contests: entries, judges and their scores, originality, rounds and results."""

    name = "sangto_desk.contests"
    label = "contests"

    def ready(self) -> None:
        """What comes round, and how certificates are looked up. Personal data are gone early on their day."""
        from sangto_desk.common.confirmations import add_lookup
        from sangto_desk.common.recurring import every
        from sangto_desk.contests.certificates import confirmation_of
        from sangto_desk.contests.tasks import compare_late_entries, erase_due

        every(timedelta(hours=1), erase_due)
        every(timedelta(minutes=10), compare_late_entries)
        add_lookup(confirmation_of)
