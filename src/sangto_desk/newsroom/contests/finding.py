"""The contest that an address names, for whoever organises it."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import NotFound
from sangto_desk.contests.models import Contest
from sangto_desk.contests.selectors.contests import contests_for
from sangto_desk.newsroom.access import member


def contest_of(request: HttpRequest, number: int) -> Contest:
    """A contest that somebody organises.

    Raises:
        NotFound: There is none of that number, it is another unit's, or they judge it.
    """
    contest = contests_for(member(request)).filter(number=number).first()
    if contest is None:
        raise NotFound(
            _("There is no contest of this number that you organise."),
            hint=_("Look for it in the list of contests."),
            code="contests.no-contest",
        )
    return contest
