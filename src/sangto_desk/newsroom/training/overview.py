"""The first page on training: what there is, what waits, the figures of the year."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import holds
from sangto_desk.accounts.selectors import units_of
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.waiting import Waiting
from sangto_desk.training import rules
from sangto_desk.training.models import DrillState
from sangto_desk.training.packages import package_named, package_names
from sangto_desk.training.practice import to_assess_as_trainer
from sangto_desk.training.selectors import courses_for, days_for, drills_for, training_figures


@needs(rules.TEACH)
def overview(request: HttpRequest) -> HttpResponse:
    """Everything on training of my units."""
    user = member(request)
    units = units_of(user, rules.TEACH)
    today = timezone.localdate()
    context = {
        "courses": courses_for(user)[:50],
        "days": days_for(user)[:20],
        "drill_count": drills_for(user).filter(state=DrillState.OPEN).count(),
        "draft_count": drills_for(user).filter(state=DrillState.DRAFT).count(),
        "to_assess": to_assess_as_trainer(user, units).count(),
        "packages": [package_named(name) for name in package_names()],
        "units": units,
        "figures": training_figures(units.values_list("pk", flat=True), today.replace(month=1, day=1), today),
        "may_platforms": holds(user, rules.PLATFORMS),
    }
    return render(request, "newsroom/training/overview.html", context)


def waiting(user: User) -> Iterable[Waiting]:
    """What of training waits for somebody who teaches."""
    if holds(user, rules.TEACH):
        yield Waiting(
            to_assess_as_trainer(user, units_of(user, rules.TEACH)).count(),
            _("corrections of trainees to assess"),
            "/desk/training/assess/",
        )
