"""Configuration of the app."""

from django.apps import AppConfig


class TrainingConfig(AppConfig):
    """Training: courses, drills made from real cases, training days, certificates."""

    name = "sangto_desk.training"
    label = "training"

    def ready(self) -> None:
        """Let certificates be looked up by their codes; send grades that wait."""
        from datetime import timedelta

        from sangto_desk.common.confirmations import add_lookup
        from sangto_desk.common.recurring import every
        from sangto_desk.training.published import confirmation_of
        from sangto_desk.training.tasks import send_grades

        add_lookup(confirmation_of)
        every(timedelta(minutes=5), send_grades)
