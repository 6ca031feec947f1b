"""Addresses below ``/api/``."""

from django.urls import URLPattern, URLResolver, path

from sangto_desk.api.channels.views import webhook
from sangto_desk.api.v1 import api, description

app_name = "api"
urlpatterns: list[URLPattern | URLResolver] = [
    path("v1/openapi.json", description),
    path("v1/", api.urls),
    path("channels/<str:channel>/", webhook, name="channel"),
]
