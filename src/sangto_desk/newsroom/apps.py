"""Configuration of the app."""

from django.apps import AppConfig


class NewsroomConfig(AppConfig):
    """Pages of the desk."""

    name = "sangto_desk.newsroom"
    label = "newsroom"
