"""What a contest must be like before it can be announced; the messages name the rule and the way out."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import Unacceptable
from sangto_desk.contests.models import Contest
from sangto_desk.contests.models.contests import LANGUAGES
from sangto_desk.contests.records import CriterionDetails, Details, LevelDetails, QuotaDetails

RESERVED = ("phieu",)
"""Words that stand in addresses where the name of a contest would."""


def check_details(details: Details, contest: Contest | None = None) -> None:
    """See that dates are in order, the address is free, the numbers can be.

    Raises:
        Unacceptable: One is not; says which.
    """
    if not (details.title.strip() and details.task.strip() and details.consent.strip()):
        raise Unacceptable(
            _("A contest needs a title, a task, and words for what entrants agree to."), code="contests.empty"
        )
    if not details.opens < details.closes:
        raise Unacceptable(_("A contest opens before it closes."), hint=_("Choose a later end."), code="contests.dates")
    if details.erase_on <= timezone.localdate(details.closes):
        raise Unacceptable(
            _("Personal data are erased after the contest has closed, to hand over prizes before."),
            hint=_("Choose a later day, as early as you can."),
            code="contests.erase-on",
        )
    if not 1 <= details.least_words <= details.most_words:
        raise Unacceptable(
            _("The least number of words is at least 1 and not above the greatest."), code="contests.words"
        )
    if details.reads_per_entry < 1 or not 0 <= details.cross_share <= 1:
        raise Unacceptable(
            _("Each entry needs at least one read; the share across units lies between 0 and 1."), code="contests.plan"
        )
    if not details.languages or not set(details.languages) <= set(LANGUAGES):
        raise Unacceptable(_("Choose at least one of the languages."), code="contests.languages")
    others = Contest.objects.exclude(pk=contest.pk) if contest else Contest.objects.all()
    if details.slug in RESERVED or others.filter(slug=details.slug).exists():
        raise Unacceptable(
            format_lazy(_("Another contest has the address “{slug}”."), slug=details.slug),
            hint=_("Choose another one."),
            code="contests.slug",
        )


def check_rubric(criteria: Sequence[CriterionDetails]) -> None:
    """See that scales can be scored on.

    Raises:
        Unacceptable: There is no criterion, a name stands twice, or a scale is none.
    """
    if not criteria:
        raise Unacceptable(_("A rubric needs at least one criterion."), code="contests.no-criterion")
    names = [found.name.strip().casefold() for found in criteria]
    if len(set(names)) < len(names) or not all(names):
        raise Unacceptable(_("Every criterion needs a name of its own."), code="contests.criterion-twice")
    for found in criteria:
        if not (
            found.low < found.high and found.step > 0 and found.weight > 0 and not (found.high - found.low) % found.step
        ):
            raise Unacceptable(
                format_lazy(
                    _("The scale of “{name}” goes up from {low} to {high} in steps of {step}; weights are above 0."),
                    name=found.name,
                    low=found.low,
                    high=found.high,
                    step=found.step,
                ),
                code="contests.scale",
            )


def check_levels(contest: Contest, levels: Sequence[LevelDetails]) -> None:
    """See that every level has quotas over pools that do not overlap.

    Raises:
        Unacceptable: One has not; says which.
    """
    if not levels:
        raise Unacceptable(_("A contest needs at least one level."), code="contests.no-level")
    known = set(contest.categories.values_list("name", flat=True))
    for level in levels:
        if not level.name.strip() or not level.quotas:
            raise Unacceptable(
                format_lazy(_("The level “{name}” needs a name and at least one quota."), name=level.name),
                code="contests.level",
            )
        if unknown := next(
            (quota.category for quota in level.quotas if quota.category and quota.category not in known), None
        ):
            raise Unacceptable(
                format_lazy(_("The contest has no category “{name}”."), name=unknown), code="contests.category"
            )
        if any(_overlap(one, two) for at, one in enumerate(level.quotas) for two in level.quotas[:at]):
            raise Unacceptable(
                format_lazy(_("At the level “{name}” an entry would belong to two quotas."), name=level.name),
                hint=_("Name each unit and category once; not a unit and one below it."),
                code="contests.quotas-overlap",
            )


def _overlap(one: QuotaDetails, two: QuotaDetails) -> bool:
    units = (
        one.unit is None
        or two.unit is None
        or one.unit.path.startswith(two.unit.path)
        or two.unit.path.startswith(one.unit.path)
    )
    return units and (not one.category or not two.category or one.category == two.category)
