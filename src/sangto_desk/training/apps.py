"""Configuration of the app."""

from django.apps import AppConfig


class TrainingConfig(AppConfig):
    """Training: courses, drills made from real cases, training days, certificates."""

    name = "sangto_desk.training"
    label = "training"
