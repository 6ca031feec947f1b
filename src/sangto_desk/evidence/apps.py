"""Configuration of the app."""

from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    """Sources and quotations."""

    name = "sangto_desk.evidence"
    label = "evidence"
