"""Configuration of the app: opens the door to its background work when the desk starts."""

from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    """Sources and quotations."""

    name = "sangto_desk.evidence"
    label = "evidence"

    def ready(self) -> None:
        """From now on services can queue tasks."""
        from sangto_desk.evidence import tasks

        assert tasks  # importing it opened the door
