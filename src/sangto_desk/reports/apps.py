"""Configuration of the app."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """Answering for the work: plans of units, figures of a period, reports that are frozen and signed."""

    name = "sangto_desk.reports"
    label = "reports"

    def ready(self) -> None:
        """Look every day for tasks that are due."""
        from datetime import timedelta

        from sangto_desk.common.recurring import every
        from sangto_desk.reports.tasks import remind

        every(timedelta(days=1), remind)
