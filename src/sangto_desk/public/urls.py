"""Addresses of the pages for readers."""

from django.urls import URLPattern, URLResolver, path

from sangto_desk.public import tickets, tips

app_name = "public"
urlpatterns: list[URLPattern | URLResolver] = [
    path("gui-tin/", tips.send, name="send"),
    path("gui-tin/<int:unit>/", tips.send, name="send-to-unit"),
    path("phieu/<str:token>/", tickets.show, name="ticket"),
]
