"""What the pages that are kept in memory depend on, for `common.caching.kept`."""

from __future__ import annotations

import time
from collections.abc import Hashable

from django.http import HttpRequest

from sangto_desk.factchecks.published.state import state_of, state_of_lists

FRESH_SECONDS = 20
"""What no version tells of is read anew this often, however often the page is read."""


def of_fact_check(request: HttpRequest, slug: str, number: int = 0) -> Hashable | None:
    """A page of one fact-check, or of one of its versions."""
    return state_of(slug)


def of_list(request: HttpRequest, name: str = "") -> Hashable:
    """A page of a list, from the place that its address names."""
    return (*state_of_lists(), request.GET.get("truoc", ""))


def of_now(request: HttpRequest) -> Hashable:
    """A page that also shows what no version tells of: what is asked now, how a claim in work is worded."""
    return (*state_of_lists(), int(time.time()) // FRESH_SECONDS)
