"""Configuration of the app."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """People, units, roles."""

    name = "sangto_desk.accounts"
    label = "accounts"
