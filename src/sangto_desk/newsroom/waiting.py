"""What waits for somebody on the first page of the newsroom; below the navigation, which names these functions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.evidence.selectors import needing_attention
from sangto_desk.inbox.models import Status
from sangto_desk.inbox.selectors.triage import counts_for


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for somebody: how many, of what, and where they are; with 0 it is not shown."""

    count: int
    label: str | Promise
    url: str


def new_questions(user: User) -> Iterable[Waiting]:
    """Questions that nobody has decided."""
    yield Waiting(counts_for(user)[Status.NEW], _("new questions"), "/desk/inbox/")


def sources_to_look_at(user: User) -> Iterable[Waiting]:
    """Sources whose page is no longer what it was."""
    yield Waiting(
        needing_attention(user).count(),
        _("sources whose page changed, moved or went"),
        f"{reverse('newsroom:evidence')}?state=attention",
    )
