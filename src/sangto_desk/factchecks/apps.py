"""Configuration of the app."""

from django.apps import AppConfig


class FactchecksConfig(AppConfig):
    """Fact-checks."""

    name = "sangto_desk.factchecks"
    label = "factchecks"
