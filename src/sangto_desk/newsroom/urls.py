"""Addresses below ``/desk/``: each part of the newsroom adds its own module here."""

from django.urls import URLPattern, URLResolver, path

from sangto_desk.newsroom import apikeys, appeals, audit, entering, home, inbox, joining, people, setup, trends, units
from sangto_desk.newsroom.contests.urls import urlpatterns as contests
from sangto_desk.newsroom.evidence.urls import urlpatterns as evidence_urls
from sangto_desk.newsroom.factchecks.urls import urlpatterns as factchecks
from sangto_desk.newsroom.reports.urls import urlpatterns as report_urls
from sangto_desk.newsroom.training.urls import urlpatterns as training_urls

app_name = "newsroom"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", home.home, name="home"),
    path("language/", home.language, name="language"),
    *evidence_urls,
    path("join/<str:token>/", joining.join, name="join"),
    path("setup/", setup.setup, name="setup"),
    path("account/api-keys/", apikeys.index, name="api-keys"),
    path("account/api-keys/<int:pk>/revoke/", apikeys.revoke, name="revoke-api-key"),
    path("people/", people.people, name="people"),
    path("people/<int:pk>/", people.person, name="person"),
    path("people/<int:pk>/grant/", people.grant, name="grant-role"),
    path("people/<int:pk>/activate/", people.activate, name="activate"),
    path("people/<int:pk>/recover/", people.recover, name="recover"),
    path("people/<int:pk>/forget/", people.forget_factors, name="forget-factors"),
    path("people/roles/<int:pk>/revoke/", people.revoke, name="revoke-role"),
    path("people/invitations/<int:pk>/withdraw/", people.withdraw, name="withdraw-invitation"),
    path("people/units/", units.units, name="units"),
    path("people/units/<int:pk>/", units.unit, name="unit"),
    path("people/units/<int:pk>/rename/", units.rename, name="rename-unit"),
    path("people/units/<int:pk>/add/", units.add, name="add-unit"),
    path("audit/", audit.audit, name="audit"),
    path("inbox/", inbox.index, name="inbox"),
    path("inbox/enter/", entering.enter, name="inbox-enter"),
    path("inbox/<int:number>/", inbox.show, name="question"),
    path("inbox/<int:number>/match/", inbox.match, name="question-match"),
    path("inbox/<int:number>/claim/", inbox.claim, name="question-claim"),
    path("inbox/<int:number>/refuse/", inbox.refuse, name="question-refuse"),
    path("inbox/<int:number>/reopen/", inbox.reopen, name="question-reopen"),
    path("appeals/", appeals.index, name="appeals"),
    path("appeals/<int:number>/", appeals.show, name="appeal"),
    *factchecks,
    *contests,
    *training_urls,
    *report_urls,
    path("trends/", trends.index, name="trends"),
    path("trends/digest/", trends.digest, name="digest"),
    path("trends/digest/wish/", trends.wish, name="digest-wish"),
]
