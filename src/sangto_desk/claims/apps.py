"""Configuration of the app: the refusals of a month are entered in the public log once it is over."""

from datetime import timedelta

from django.apps import AppConfig


class ClaimsConfig(AppConfig):
    """Claims and refusals."""

    name = "sangto_desk.claims"
    label = "claims"

    def ready(self) -> None:
        """Look twice a day whether a month is over."""
        from sangto_desk.claims.tasks import count_refusals
        from sangto_desk.common.recurring import every

        every(timedelta(hours=12), count_refusals)
