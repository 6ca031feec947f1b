"""Addresses of a desk: ``/`` for readers, ``/desk/`` for those who work at it, ``/hoc/`` for those who learn,
``/cham-thi/`` for those who judge, ``/api/`` for programs.

A new page is added in the `urls.py` of its face; the role matrix in the tests is generated from this table, so a page
without a rule is found.
"""

from django.urls import include, path

from sangto_desk.api.factchecktools import search

urlpatterns = [
    path("desk/", include("sangto_desk.newsroom.urls")),
    path("desk/", include("sangto_desk.newsroom.account_urls")),
    path("hoc/", include("sangto_desk.newsroom.learning.urls")),
    path("cham-thi/", include("sangto_desk.newsroom.judging.urls")),
    path("api/", include("sangto_desk.api.urls")),
    path("v1alpha1/claims:search", search, name="claims-search"),
    path("", include("sangto_desk.public.urls")),
]

handler400 = "sangto_desk.common.pages.bad_request"
handler403 = "sangto_desk.common.pages.forbidden"
handler404 = "sangto_desk.common.pages.not_found"
handler429 = "sangto_desk.common.pages.too_many"
handler500 = "sangto_desk.common.pages.broken"
