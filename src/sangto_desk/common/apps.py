"""Configuration of the app."""

from django.apps import AppConfig


class CommonConfig(AppConfig):
    """Shared by all."""

    name = "sangto_desk.common"
    label = "common"

    def ready(self) -> None:
        """Keep house every night."""
        from datetime import timedelta

        from sangto_desk.common.recurring import every
        from sangto_desk.common.tasks import tidy

        every(timedelta(days=1), tidy)
