"""Configuration of the app."""

from django.apps import AppConfig


class CommonConfig(AppConfig):
    """Shared by all."""

    name = "sangto_desk.common"
    label = "common"
