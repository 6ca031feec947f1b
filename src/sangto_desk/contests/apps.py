"""Configuration of the app."""

from django.apps import AppConfig


class ContestsConfig(AppConfig):
    """Writing contests: entries, judges and their scores, originality, rounds and results."""

    name = "sangto_desk.contests"
    label = "contests"
