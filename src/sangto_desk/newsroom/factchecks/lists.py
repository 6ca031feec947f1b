"""Lists of fact-checks: by state, what waits for me, what is due for another look, whose evidence has changed."""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Role, User
from sangto_desk.common.pagination import page_of
from sangto_desk.factchecks import selectors
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.factchecks.states import State
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.waiting import Waiting

_VIEWS = {
    "second": (_("Your second verdict"), selectors.waiting_for_second),
    "discussion": (_("Your discussions"), selectors.in_discussion),
    "ready": (_("You can publish"), selectors.ready_for),
    "updates": (_("Updates to read"), selectors.updates_to_read),
    "due": (_("Due for another look"), selectors.due_for_review),
    "attention": (_("Evidence changed"), selectors.needing_attention),
}

_WAITING = {
    "second": _("claims that wait for your second verdict"),
    "discussion": _("discussions of yours"),
    "ready": _("fact-checks that you can publish"),
    "updates": _("updates of developing stories to read"),
    "due": _("fact-checks due for another look"),
    "attention": _("fact-checks whose evidence has changed"),
}
"""What stands behind a number on the first page, for each of the views."""


def _rows(user: User, view: str, state: str) -> QuerySet[FactCheck]:
    rows = selectors.factchecks_for(user)
    if view in _VIEWS:
        rows = rows.filter(pk__in=_VIEWS[view][1](user).order_by().values("pk"))
    if state in State.values:
        rows = rows.filter(state=state)
    return rows


@needs(Role.CONTRIBUTOR)
def index(request: HttpRequest) -> HttpResponse:
    """The fact-checks of my units."""
    user = member(request)
    view, state = request.GET.get("view", ""), request.GET.get("state", "")
    page = page_of(_rows(user, view, state), order=["-id"], at=request.GET.get("at", ""))
    context = {
        "page": page,
        "view": view,
        "state": state,
        "states": State.choices,
        "views": [(name, label) for name, (label, _rows) in _VIEWS.items()],
        "amendments": selectors.amendments_for(user)[:20],
    }
    return render(request, "newsroom/factchecks/index.html", context)


def waiting(user: User) -> list[Waiting]:
    """What of the fact-checks waits for somebody."""
    address = "/desk/fact-checks/"
    lists = [
        Waiting(_VIEWS[name][1](user).count(), label, f"{address}?view={name}") for name, label in _WAITING.items()
    ]
    return [*lists, Waiting(selectors.amendments_for(user).count(), _("corrections to decide on"), address)]
