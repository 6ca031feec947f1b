"""Plans of units with tasks and targets, and reports from the first word to the frozen copy.

What holds whatever the services do stands here as constraints, and in the migrations as triggers: a report is approved
by somebody who has written nothing in it; what was frozen never changes, and neither does what was written in it.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from sangto_desk.accounts.models import Role

HEX = "^[0-9a-f]{64}$"


class Plan(models.Model):
    """What a unit means to do in a period: one for each unit and period."""

    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="plans")
    start = models.DateField()
    end = models.DateField()
    aims = models.TextField(_("what the plan is for"), max_length=5_000, blank=True)
    made = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-start", "id"]
        constraints = [
            models.UniqueConstraint(fields=["unit", "start", "end"], name="reports_plan_one_a_period"),
            models.CheckConstraint(condition=Q(start__lte=F("end")), name="reports_plan_days"),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.start}"


class PlanTask(models.Model):
    """Something to be done by a day, by whoever holds a role; `done` is the day on which it was."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="tasks")
    text = models.CharField(pgettext_lazy("of a plan", "task"), max_length=300)
    owner = models.PositiveSmallIntegerField(_("who looks after it"), choices=Role.choices)
    due = models.DateField(_("due on"))
    done = models.DateField(null=True, blank=True)
    reminded = models.DateField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["due", "id"]
        indexes = [models.Index(fields=["due"], condition=Q(done__isnull=True), name="reports_task_open")]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="reports_task_says_something"),
            models.CheckConstraint(condition=Q(owner__in=Role.values), name="reports_task_owner_known"),
        ]

    def __str__(self) -> str:
        return self.text


class Target(models.Model):
    """What a figure should be at the end of the period: at least, or at most where fewer is better."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="targets")
    figure = models.CharField(_("figure"), max_length=60)
    amount = models.PositiveIntegerField(_("target"))

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["plan", "figure"], name="reports_target_once")]

    def __str__(self) -> str:
        return f"{self.figure} {self.amount}"


class State(models.TextChoices):
    """How far a report has come."""

    DRAFT = "draft", _("being written")
    HANDED_IN = "handed-in", _("handed in, to be approved")
    FROZEN = "frozen", _("approved and frozen")


class Report(models.Model):
    """A report of a unit about a period. A later `version` replaces an earlier one, which stays."""

    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="reports")
    start = models.DateField()
    end = models.DateField()
    version = models.PositiveSmallIntegerField(default=1)
    title = models.CharField(_("title"), max_length=200)
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    returned = models.TextField(blank=True)
    begun = models.DateTimeField(default=timezone.now, editable=False)
    handed_in_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["-id"]
        indexes = [models.Index(fields=["unit", "-start", "-id"], name="reports_report_list")]
        constraints = [
            models.UniqueConstraint(fields=["unit", "start", "end", "version"], name="reports_report_numbered_once"),
            models.UniqueConstraint(
                fields=["unit", "start", "end"], condition=~Q(state=State.FROZEN), name="reports_report_one_open"
            ),
            models.CheckConstraint(condition=Q(start__lte=F("end")), name="reports_report_days"),
            models.CheckConstraint(condition=Q(version__gte=1), name="reports_report_counted"),
            models.CheckConstraint(condition=~Q(title=""), name="reports_report_titled"),
            models.CheckConstraint(
                condition=Q(state=State.DRAFT, handed_in_by=None, approved_by=None)
                | Q(state=State.HANDED_IN, handed_in_by__isnull=False, approved_by=None)
                | (
                    Q(state=State.FROZEN, handed_in_by__isnull=False, approved_by__isnull=False)
                    & ~Q(approved_by=F("handed_in_by"))
                ),
                name="reports_report_two_people",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Section(models.Model):
    """A part of a report that the unit writes: Markdown, in which ``{{figure}}`` stands for the value of a figure."""

    report = models.ForeignKey(Report, models.PROTECT, related_name="sections")
    place = models.PositiveSmallIntegerField()
    title = models.CharField(_("heading"), max_length=200)
    text = models.TextField(_("text"), max_length=20_000, blank=True)
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["place", "id"]
        constraints = [
            models.UniqueConstraint(fields=["report", "place"], name="reports_section_place"),
            models.CheckConstraint(condition=~Q(title=""), name="reports_section_titled"),
        ]

    def __str__(self) -> str:
        return self.title


class Writer(models.Model):
    """Somebody who has written in a report, and so cannot approve it."""

    report = models.ForeignKey(Report, models.PROTECT, related_name="writers")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["report", "user"], name="reports_writer_once")]

    def __str__(self) -> str:
        return f"{self.report_id} {self.user_id}"


class FrozenReport(models.Model):
    """What was approved. `content` is canonical JSON (RFC 8785), `sha256` its hash, which stands in the public log."""

    report = models.OneToOneField(Report, models.PROTECT, related_name="frozen")
    slug = models.SlugField(max_length=120, unique=True)
    content = models.TextField()
    sha256 = models.CharField(max_length=64, unique=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ["-id"]
        constraints = [models.CheckConstraint(condition=Q(sha256__regex=HEX), name="reports_frozen_sha256")]

    def __str__(self) -> str:
        return self.slug
