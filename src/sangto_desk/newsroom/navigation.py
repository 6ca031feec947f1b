"""The parts of the newsroom: what stands in the rail, and what waits for somebody on the first page.

A part adds one line to `PARTS`. The rail shows the parts that somebody's roles open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise, SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.selectors import roles_of
from sangto_desk.newsroom import appeals, claims
from sangto_desk.newsroom.factchecks import lists as factchecks
from sangto_desk.newsroom.reports import plans as reports
from sangto_desk.newsroom.training import overview as training
from sangto_desk.newsroom.waiting import Waiting, new_questions, sources_to_look_at


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the newsroom.

    Attributes:
        name: Also the word after ``/desk/``; pages below it count as this part.
        label: In the rail.
        url: Name of its first page.
        role: Who sees it.
        waiting: What of it waits for somebody; asked on the first page alone.
    """

    name: str
    label: str | Promise
    url: str
    role: Role
    waiting: Callable[[User], Iterable[Waiting]] | None = None


PARTS: tuple[Part, ...] = (
    Part("home", _("Today"), "newsroom:home", Role.CONTRIBUTOR),
    Part("inbox", _("Inbox"), "newsroom:inbox", Role.CONTRIBUTOR, new_questions),
    Part("trends", _("Trends"), "newsroom:trends", Role.CONTRIBUTOR),
    Part("claims", _("Claims"), "newsroom:claims", Role.CONTRIBUTOR, claims.waiting),
    Part("evidence", _("Evidence"), "newsroom:evidence", Role.CONTRIBUTOR, sources_to_look_at),
    Part("fact-checks", _("Fact-checks"), "newsroom:factchecks", Role.CONTRIBUTOR, factchecks.waiting),
    Part("appeals", _("Appeals"), "newsroom:appeals", Role.EDITOR, appeals.waiting),
    Part("contests", _("Contests"), "newsroom:contests", Role.EDITOR),
    Part("training", _("Training"), "newsroom:training", Role.EDITOR, training.waiting),
    Part("reports", _("Plans and reports"), "newsroom:reports", Role.CONTRIBUTOR, reports.waiting),
    Part("people", _("People"), "newsroom:people", Role.ADMINISTRATOR),
    Part("audit", _("Audit trail"), "newsroom:audit", Role.LEAD),
    Part("setup", _("About this desk"), "newsroom:setup", Role.ADMINISTRATOR),
)


@dataclass(frozen=True, slots=True)
class Link:
    """A part as the rail shows it."""

    label: str | Promise
    url: str
    current: bool


def parts_of(user: object) -> list[Part]:
    """The parts that somebody's roles open."""
    if not isinstance(user, User):
        return []
    highest = max((held.role for held in roles_of(user)), default=None)
    return [part for part in PARTS if highest is not None and highest >= part.role]


def frame(request: HttpRequest) -> dict[str, Any]:
    """``rail``: links to the parts, made only for templates that show them."""

    def links() -> list[Link]:
        here = [part for part in request.path.removeprefix("/desk/").split("/") if part] or ["home"]
        return [Link(part.label, reverse(part.url), part.name == here[0]) for part in parts_of(request.user)]

    return {"rail": SimpleLazyObject(links)}
