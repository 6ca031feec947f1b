"""Addresses below ``/desk/``: each part of the newsroom adds its own module here."""

from django.urls import URLPattern, URLResolver

app_name = "newsroom"
urlpatterns: list[URLPattern | URLResolver] = []
