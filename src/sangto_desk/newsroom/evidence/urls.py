"""Addresses below ``/desk/evidence/``."""

from django.urls import path

from sangto_desk.newsroom.evidence import adding, comparing, copies, quoting, shelf, source

urlpatterns = [
    path("evidence/", shelf.shelf, name="evidence"),
    path("evidence/add/", adding.add, name="evidence-add"),
    path("evidence/<int:key>/", source.show, name="evidence-source"),
    path("evidence/<int:key>/state/", source.state, name="evidence-state"),
    path("evidence/<int:key>/edit/", source.edit, name="evidence-edit"),
    path("evidence/<int:key>/fetch/", source.fetch, name="evidence-fetch"),
    path("evidence/<int:key>/look/", source.look, name="evidence-look"),
    path("evidence/<int:key>/settle/", source.settle, name="evidence-settle"),
    path("evidence/<int:key>/quote/", quoting.quote, name="evidence-quote"),
    path("evidence/<int:key>/compare/", comparing.compare, name="evidence-compare"),
    path("evidence/<int:key>/copies/<int:copy>/", copies.content, name="evidence-copy"),
    path("evidence/<int:key>/copies/<int:copy>/warc/", copies.warc, name="evidence-warc"),
]
