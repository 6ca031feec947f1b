"""Configuration of the app."""

from django.apps import AppConfig


class InboxConfig(AppConfig):
    """Tips and questions."""

    name = "sangto_desk.inbox"
    label = "inbox"
