"""Addresses below ``/desk/``: each part of the newsroom adds its own module here."""

from django.urls import URLPattern, URLResolver, path

from sangto_desk.newsroom import home

app_name = "newsroom"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", home.home, name="home"),
    path("language/", home.language, name="language"),
]
