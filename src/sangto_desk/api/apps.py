"""Configuration of the app."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """The programming interface."""

    name = "sangto_desk.api"
    label = "api"
