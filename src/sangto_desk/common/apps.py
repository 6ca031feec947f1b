"""Configuration of the app."""

from django.apps import AppConfig


class CommonConfig(AppConfig):
    """Shared by all."""

    name = "sangto_desk.common"
    label = "common"

    def ready(self) -> None:
        """Keep house every night; note where a mistake happened."""
        from datetime import timedelta

        from django.core.signals import got_request_exception
        from django.db.models.signals import pre_save

        from sangto_desk.common.faults import keep_places
        from sangto_desk.common.pages import log_fault
        from sangto_desk.common.recurring import every
        from sangto_desk.common.tasks import tidy

        every(timedelta(days=1), tidy)
        got_request_exception.connect(log_fault, dispatch_uid="common.log-fault")
        pre_save.connect(keep_places, sender="django_tasks_database.DBTaskResult", dispatch_uid="common.keep-places")
