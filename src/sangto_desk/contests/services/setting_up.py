"""Set a contest up, announce it, put its end off, close it.

Before it is published everything can be changed; afterwards what was announced stays (triggers see to that), and only
the end can be put off.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.rules import require
from sangto_desk.claims.services import next_number
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import rules
from sangto_desk.contests.models import CalibrationText, Category, Contest, ContestState, Criterion, Level, Quota
from sangto_desk.contests.records import CriterionDetails, Details, LevelDetails, QuotaDetails
from sangto_desk.contests.services.setup_checks import check_details, check_levels, check_rubric


@transaction.atomic
def create_contest(*, actor: User, unit: Unit, details: Details) -> Contest:
    """Begin to set a contest up.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Unacceptable: A value breaks a rule; says which.
    """
    require(actor, rules.ORGANISE, unit)
    check_details(details)
    contest = Contest.objects.create(
        number=next_number("contest"), unit=unit, made_by=actor, made=timezone.now(), **details.as_fields()
    )
    _record("create", contest, actor, after={"number": contest.number, "title": contest.title})
    return contest


@transaction.atomic
def change_contest(*, actor: User, contest: Contest, details: Details) -> Contest:
    """Change a contest that is not published.

    Raises:
        NotAllowed: The actor does not organise it.
        Conflicted: It is published.
        Unacceptable: A value breaks a rule; says which.
    """
    _draft(actor, contest)
    check_details(details, contest)
    fields = details.as_fields()
    before = {name: getattr(contest, name) for name, value in fields.items() if getattr(contest, name) != value}
    for name, value in fields.items():
        setattr(contest, name, value)
    contest.save(update_fields=list(fields))
    after = {name: fields[name] for name in before}
    record_write(Write("contests.change", contest, actor.pk, contest.unit_id, before=before, after=after))
    return contest


@transaction.atomic
def set_rubric(*, actor: User, contest: Contest, criteria: Sequence[CriterionDetails]) -> None:
    """Give a contest its criteria, in place of those that it had.

    Raises:
        Unacceptable: There is none, a name stands twice, or a scale has no whole number of steps.
        NotAllowed: As `change_contest`.
        Conflicted: As `change_contest`.
    """
    _draft(actor, contest)
    check_rubric(criteria)
    contest.criteria.all().delete()
    for order, found in enumerate(criteria):
        values = {name: getattr(found, name) for name in found.__slots__}
        Criterion.objects.create(contest=contest, order=order, **values)
    _record("set-rubric", contest, actor, after={"criteria": [found.name for found in criteria]})


@transaction.atomic
def set_categories(*, actor: User, contest: Contest, names: Sequence[str]) -> None:
    """Give a contest its categories, in place of those that it had; quotas of one that goes away go too.

    Raises:
        Unacceptable: A name stands twice.
        NotAllowed: As `change_contest`.
        Conflicted: As `change_contest`.
    """
    _draft(actor, contest)
    names = [name.strip() for name in names if name.strip()]
    if len({name.casefold() for name in names}) < len(names):
        raise Unacceptable(_("A category stands twice."), hint=_("Name each once."), code="contests.category-twice")
    contest.categories.exclude(name__in=names).delete()
    for order, name in enumerate(names):
        Category.objects.update_or_create(contest=contest, name=name, defaults={"order": order})
    _record("set-categories", contest, actor, after={"categories": list(names)})


@transaction.atomic
def set_levels(*, actor: User, contest: Contest, levels: Sequence[LevelDetails]) -> None:
    """Give a contest its levels with their quotas, in place of those that it had.

    Raises:
        Unacceptable: There is none, one has no quota, pools of a level overlap, or a category is not the contest's.
        NotAllowed: As `change_contest`.
        Conflicted: As `change_contest`.
    """
    _draft(actor, contest)
    check_levels(contest, levels)
    contest.levels.all().delete()
    by_name = {category.name: category for category in contest.categories.all()}
    for order, found in enumerate(levels, 1):
        level = Level.objects.create(contest=contest, order=order, name=found.name, by_unit=found.by_unit)
        Quota.objects.bulk_create(_quota(level, quota, by_name) for quota in found.quotas)
    _record("set-levels", contest, actor, after={"levels": [found.name for found in levels]})


def _quota(level: Level, found: QuotaDetails, categories: dict[str, Category]) -> Quota:
    category = categories[found.category] if found.category else None
    return Quota(level=level, unit=found.unit, category=category, number=found.number)


@transaction.atomic
def add_calibration(
    *, actor: User, contest: Contest, title: str, text: str, reference: Sequence[tuple[Criterion, float]], comment: str
) -> CalibrationText:
    """Add a text that judges score before the first entry, with the scores that were agreed on for it.

    Raises:
        Unacceptable: Title or text is missing, or a criterion has no reference.
        NotAllowed: The actor does not organise the contest.
        Conflicted: Judges have begun to read.
    """
    rules.require_organiser(actor, contest)
    rules.require_state(contest, ContestState.DRAFT, ContestState.OPEN, ContestState.CLOSED)
    given = {str(criterion.pk): float(value) for criterion, value in reference}
    if (
        not title.strip()
        or not text.strip()
        or set(given) != {str(pk) for pk in contest.criteria.values_list("pk", flat=True)}
    ):
        raise Unacceptable(
            _("A text for calibration needs a title, its text, and a reference score for every criterion."),
            code="contests.calibration",
        )
    order = contest.calibration.count() + 1
    row = CalibrationText.objects.create(
        contest=contest, order=order, title=title.strip(), text=text.strip(), reference=given, comment=comment.strip()
    )
    record_write(Write("contests.add-calibration", row, actor.pk, contest.unit_id, after={"title": row.title}))
    return row


@transaction.atomic
def publish_contest(*, actor: User, contest: Contest) -> Contest:
    """Announce a contest: from now on its page is public and it takes entries from its opening time on.

    Raises:
        NotAllowed: The actor does not organise it.
        Conflicted: It is published already.
        Unacceptable: Rubric or levels are missing, or it would close before now.
    """
    _draft(actor, contest)
    missing = [
        part
        for part, there in (("rubric", contest.criteria.exists()), ("levels", contest.levels.exists()))
        if not there
    ]
    if missing:
        raise Unacceptable(
            _("A contest needs a rubric and at least one level with a quota before it is published."),
            hint=_("Fill in the parts that are missing."),
            code="contests.not-whole",
        )
    if contest.closes <= timezone.now():
        raise Unacceptable(_("The contest would be over already."), hint=_("Choose a later end."), code="contests.over")
    return _moved(actor, contest, ContestState.OPEN, "publish")


@transaction.atomic
def extend_contest(*, actor: User, contest: Contest, closes: datetime) -> Contest:
    """Put the end of a contest off; one that was closed takes entries again.

    Raises:
        NotAllowed: The actor does not organise it.
        Conflicted: It is not open, or judging has begun.
        Unacceptable: The new end is not later, or not before personal data are erased.
    """
    rules.require_organiser(actor, contest)
    rules.require_state(contest, ContestState.OPEN, ContestState.CLOSED)
    if closes <= contest.closes or timezone.localdate(closes) >= contest.erase_on:
        raise Unacceptable(
            format_lazy(
                _("The new end must be later than {closes} and before personal data are erased on {erase_on}."),
                closes=timezone.localtime(contest.closes).strftime("%d/%m/%Y %H:%M"),
                erase_on=contest.erase_on.strftime("%d/%m/%Y"),
            ),
            code="contests.end",
        )
    before = {"closes": contest.closes, "state": contest.state}
    contest.closes, contest.state = closes, ContestState.OPEN
    contest.save(update_fields=["closes", "state"])
    after = {"closes": closes, "state": contest.state}
    record_write(Write("contests.extend", contest, actor.pk, contest.unit_id, before=before, after=after))
    return contest


@transaction.atomic
def close_contest(*, actor: User, contest: Contest) -> Contest:
    """Take no more entries.

    Raises:
        NotAllowed: The actor does not organise it.
        Conflicted: It is not open, or its announced end has not come.
    """
    rules.require_organiser(actor, contest)
    rules.require_state(contest, ContestState.OPEN)
    if timezone.now() < contest.closes:
        raise Conflicted(
            format_lazy(
                _("The announced end is {closes}; a contest is not closed before."),
                closes=timezone.localtime(contest.closes).strftime("%d/%m/%Y %H:%M"),
            ),
            hint=_("Wait for it."),
            code="contests.too-early",
        )
    return _moved(actor, contest, ContestState.CLOSED, "close")


@transaction.atomic
def archive_contest(*, actor: User, contest: Contest) -> Contest:
    """Put a contest away whose results are public.

    Raises:
        NotAllowed: The actor does not organise it.
        Conflicted: Its results are not public, or appeals are open.
    """
    rules.require_organiser(actor, contest)
    rules.require_state(contest, ContestState.RESULTS)
    return _moved(actor, contest, ContestState.ARCHIVED, "archive")


def _draft(actor: User, contest: Contest) -> None:
    rules.require_organiser(actor, contest)
    rules.require_state(contest, ContestState.DRAFT)


def _moved(actor: User, contest: Contest, state: ContestState, verb: str) -> Contest:
    before, contest.state = contest.state, state
    contest.save(update_fields=["state"])
    record_write(
        Write(f"contests.{verb}", contest, actor.pk, contest.unit_id, before={"state": before}, after={"state": state})
    )
    return contest


def _record(verb: str, contest: Contest, actor: User, after: dict[str, object]) -> None:
    record_write(Write(f"contests.{verb}", contest, actor.pk, contest.unit_id, after=after))
