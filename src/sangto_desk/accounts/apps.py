"""Configuration of the app."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """People, units, roles."""

    name = "sangto_desk.accounts"
    label = "accounts"

    def ready(self) -> None:
        """Keep the list of somebody's sessions free of addresses and of what browsers say of themselves."""
        from django.db.models.signals import pre_save

        from sangto_desk.accounts.sessions import forget_client

        pre_save.connect(forget_client, sender="usersessions.UserSession", dispatch_uid="accounts.forget-client")
