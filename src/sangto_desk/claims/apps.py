"""Configuration of the app."""

from django.apps import AppConfig


class ClaimsConfig(AppConfig):
    """Claims and refusals."""

    name = "sangto_desk.claims"
    label = "claims"
