"""What an organiser sets up: the contest, its levels with their quotas, categories, and the rubric.

What was announced stays: triggers in the migrations refuse to change task, rules, rubric and plan of reading once the
contest is published; its end can only be put off.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

LANGUAGES = ("vi", "en", "other")


class ContestState(models.TextChoices):
    """How far a contest has come."""

    DRAFT = "draft", _("being set up")
    OPEN = "open", _("open for entries")
    CLOSED = "closed", _("closed")
    JUDGING = "judging", _("being judged")
    DECIDED = "decided", _("decided")
    RESULTS = "results", _("results are public")
    ARCHIVED = "archived", _("archived")


def _languages() -> list[str]:
    return ["vi"]


class Contest(models.Model):
    """A writing contest.

    `cross_share` is the share of reads that cross units where a level is judged by unit; `allowed` holds texts that may
    be used freely (the task, set quotations), which the originality check subtracts.
    """

    number = models.PositiveIntegerField(unique=True, editable=False)
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="contests")
    title = models.CharField(_("title"), max_length=200)
    slug = models.SlugField(_("address"), max_length=80, unique=True)
    task = models.TextField(_("task"), max_length=20_000)
    rules = models.TextField(_("rules"), max_length=20_000, blank=True)
    languages = models.JSONField(_("languages"), default=_languages)
    opens = models.DateTimeField(_("opens"))
    closes = models.DateTimeField(_("closes"))
    state = models.CharField(max_length=8, choices=ContestState.choices, default=ContestState.DRAFT)
    least_words = models.PositiveIntegerField(_("least number of words"), default=100)
    most_words = models.PositiveIntegerField(_("greatest number of words"), default=3000)
    reads_per_entry = models.PositiveSmallIntegerField(_("reads an entry"), default=2)
    extra_reads = models.PositiveSmallIntegerField(_("extra reads where the cut is unsure"), default=5)
    cross_share = models.FloatField(_("share of reads that cross units"), default=0.2)
    avoid_unit = models.BooleanField(_("judges do not read entries of their own unit"), default=True)
    avoid_school = models.BooleanField(_("judges do not read entries of their own school"), default=True)
    avoid_family = models.BooleanField(_("judges do not read entries of their own family name"), default=False)
    consent = models.TextField(_("what entrants agree to"), max_length=10_000)
    allowed = models.TextField(_("texts that anybody may use"), max_length=100_000, blank=True)
    appeal_days = models.PositiveSmallIntegerField(_("days for appeals"), default=7)
    erase_on = models.DateField(_("personal data are erased on"))
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    made = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-number"]
        indexes = [models.Index(fields=["unit", "state", "-number"], name="contests_contest_list")]
        constraints = [
            models.CheckConstraint(condition=~Q(title="") & ~Q(task=""), name="contests_contest_named"),
            models.CheckConstraint(condition=Q(state__in=ContestState.values), name="contests_contest_state_known"),
            models.CheckConstraint(condition=Q(opens__lt=F("closes")), name="contests_contest_opens_first"),
            models.CheckConstraint(condition=~Q(consent=""), name="contests_contest_asks_consent"),
            models.CheckConstraint(condition=Q(erase_on__gt=F("closes")), name="contests_contest_erases_after"),
            models.CheckConstraint(
                condition=Q(reads_per_entry__gte=1, cross_share__gte=0, cross_share__lte=1),
                name="contests_contest_plan",
            ),
            models.CheckConstraint(
                condition=Q(least_words__gte=1, most_words__gte=F("least_words")), name="contests_contest_words"
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Category(models.Model):
    """A group of entries: an age group, a form of text."""

    contest = models.ForeignKey(Contest, models.CASCADE, related_name="categories")
    name = models.CharField(_("name"), max_length=120)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["contest", "name"], name="contests_category_unique"),
            models.CheckConstraint(condition=~Q(name=""), name="contests_category_named"),
        ]

    def __str__(self) -> str:
        return self.name


class Level(models.Model):
    """A level: the first reads all entries, each further one those that the one before sends up; the last has winners.

    With `by_unit`, entries are read by judges of their own unit but for the share that crosses units.
    """

    contest = models.ForeignKey(Contest, models.CASCADE, related_name="levels")
    order = models.PositiveSmallIntegerField()
    name = models.CharField(_("name"), max_length=120)
    by_unit = models.BooleanField(_("judged within the units"), default=False)

    class Meta:
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["contest", "order"], name="contests_level_ordered"),
            models.CheckConstraint(condition=Q(order__gte=1), name="contests_level_from_one"),
            models.CheckConstraint(condition=~Q(name=""), name="contests_level_named"),
        ]

    def __str__(self) -> str:
        return self.name


class Quota(models.Model):
    """How many entries of a pool go up, or win at the last level.

    A pool is what is ranked together: the entries of a unit and those below it, of a category, of both, or all.
    """

    level = models.ForeignKey(Level, models.CASCADE, related_name="quotas")
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, null=True, blank=True, related_name="+")
    category = models.ForeignKey(Category, models.CASCADE, null=True, blank=True, related_name="+")
    number = models.PositiveIntegerField(_("how many"))

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["level", "unit", "category"], name="contests_quota_once"),
            models.UniqueConstraint(
                fields=["level", "unit"], condition=Q(category=None), name="contests_quota_once_a_unit"
            ),
            models.UniqueConstraint(
                fields=["level", "category"], condition=Q(unit=None), name="contests_quota_once_a_category"
            ),
            models.UniqueConstraint(
                fields=["level"], condition=Q(unit=None, category=None), name="contests_quota_once_for_all"
            ),
            models.CheckConstraint(condition=Q(number__gte=1), name="contests_quota_at_least_one"),
        ]

    def __str__(self) -> str:
        parts = [part.name for part in (self.unit, self.category) if part is not None]
        return " · ".join(parts) or self.level.name


class Criterion(models.Model):
    """A criterion of the rubric: from `low` to `high` in steps of `step`, with words for what scores mean.

    `weight` counts relative to the other criteria. `anchors` is one line for each score that is explained:
    ``score: what it means``.
    """

    contest = models.ForeignKey(Contest, models.CASCADE, related_name="criteria")
    order = models.PositiveSmallIntegerField(default=0)
    name = models.CharField(_("criterion"), max_length=120)
    weight = models.DecimalField(_("weight"), max_digits=5, decimal_places=2, default=1)
    low = models.DecimalField(_("lowest score"), max_digits=5, decimal_places=2, default=0)
    high = models.DecimalField(_("highest score"), max_digits=5, decimal_places=2, default=10)
    step = models.DecimalField(_("step"), max_digits=5, decimal_places=2, default="0.5")
    anchors = models.TextField(_("what scores mean"), max_length=5_000, blank=True)

    class Meta:
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["contest", "name"], name="contests_criterion_unique"),
            models.CheckConstraint(condition=~Q(name=""), name="contests_criterion_named"),
            models.CheckConstraint(
                condition=Q(weight__gt=0, step__gt=0, low__lt=F("high")), name="contests_criterion_scale"
            ),
        ]

    def __str__(self) -> str:
        return self.name
