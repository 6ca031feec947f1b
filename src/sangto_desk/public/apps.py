"""Configuration of the app."""

from django.apps import AppConfig


class PublicConfig(AppConfig):
    """Pages for readers."""

    name = "sangto_desk.public"
    label = "public"
