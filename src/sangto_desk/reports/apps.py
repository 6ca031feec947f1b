"""Configuration of the app."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """Answering for the work: plans of units, figures of a period, reports that are frozen and signed."""

    name = "sangto_desk.reports"
    label = "reports"
