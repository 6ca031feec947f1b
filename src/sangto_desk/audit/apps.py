"""Configuration of the app: opens the door to the trail when the desk starts, and has it sealed every minute."""

from datetime import timedelta

from django.apps import AppConfig

from sangto_desk.common.trail import set_writer


class AuditConfig(AppConfig):
    """The audit trail and the public log."""

    name = "sangto_desk.audit"
    label = "audit"

    def ready(self) -> None:
        """From now on every write is recorded here."""
        from sangto_desk.audit.services import write_entries
        from sangto_desk.audit.tasks import seal_trail
        from sangto_desk.common.recurring import every

        set_writer(write_entries)
        every(timedelta(minutes=1), seal_trail)
