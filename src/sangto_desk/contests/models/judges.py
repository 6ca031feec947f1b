"""Who reads: judges, the links by which they come, their conflicts, and the texts that all read first."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.contests.models.contests import Contest
from sangto_desk.contests.models.entries import Entry


class JudgeInvitation(models.Model):
    """A link that works once and makes somebody a judge of one contest; of its secret only the hash is kept."""

    contest = models.ForeignKey(Contest, models.CASCADE, related_name="invitations")
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, null=True, blank=True, related_name="+")
    school = models.CharField(_("school or office"), max_length=200, blank=True)
    languages: models.JSONField[list[str], list[str]] = models.JSONField(default=list)
    least = models.PositiveIntegerField(_("least reads"), null=True, blank=True)
    most = models.PositiveIntegerField(_("most reads"), null=True, blank=True)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made = models.DateTimeField(default=timezone.now, editable=False)
    expires = models.DateTimeField()
    used = models.DateTimeField(null=True)
    withdrawn = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=Q(used=None) | Q(withdrawn=None), name="contests_invitation_one_end"),
        ]

    def __str__(self) -> str:
        return f"{self.contest} {self.pk}"


class Judge(models.Model):
    """A judge of one contest. `languages` empty: reads all; `least` and `most` bound the number of reads."""

    contest = models.ForeignKey(Contest, models.PROTECT, related_name="judges")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="judging")
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, null=True, blank=True, related_name="+")
    school = models.CharField(_("school or office"), max_length=200, blank=True)
    languages: models.JSONField[list[str], list[str]] = models.JSONField(default=list)
    least = models.PositiveIntegerField(_("least reads"), null=True, blank=True)
    most = models.PositiveIntegerField(_("most reads"), null=True, blank=True)
    active = models.BooleanField(default=True)
    joined = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["contest", "user"], name="contests_judge_once"),
            models.CheckConstraint(
                condition=Q(least=None) | Q(most=None) | Q(least__lte=F("most")), name="contests_judge_bounds"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}"


class Conflict(models.Model):
    """What a judge must not read: one entry, or all of a unit and the units below it."""

    judge = models.ForeignKey(Judge, models.PROTECT, related_name="conflicts")
    entry = models.ForeignKey(Entry, models.PROTECT, null=True, blank=True, related_name="+")
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, null=True, blank=True, related_name="+")
    reason = models.CharField(_("reason"), max_length=300)
    declared_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["judge", "entry"], name="contests_conflict_once_an_entry"),
            models.UniqueConstraint(fields=["judge", "unit"], name="contests_conflict_once_a_unit"),
            models.CheckConstraint(
                condition=Q(entry=None, unit__isnull=False) | Q(entry__isnull=False, unit=None),
                name="contests_conflict_with_one_thing",
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="contests_conflict_reasoned"),
        ]

    def __str__(self) -> str:
        return f"{self.judge_id}: {self.reason}"


class CalibrationText(models.Model):
    """A text that every judge scores before the first entry; `reference` is what was agreed, by id of the criterion."""

    contest = models.ForeignKey(Contest, models.CASCADE, related_name="calibration")
    order = models.PositiveSmallIntegerField()
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("text"), max_length=60_000)
    reference: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    comment = models.TextField(_("why these scores"), max_length=5_000, blank=True)

    class Meta:
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["contest", "order"], name="contests_calibration_ordered"),
            models.CheckConstraint(condition=~Q(text="") & ~Q(title=""), name="contests_calibration_text"),
        ]

    def __str__(self) -> str:
        return self.title


class CalibrationReading(models.Model):
    """What a judge gave a text of the calibration, by id of the criterion: once, before the reference is shown."""

    judge = models.ForeignKey(Judge, models.PROTECT, related_name="calibration")
    text = models.ForeignKey(CalibrationText, models.PROTECT, related_name="readings")
    scores: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["judge", "text"], name="contests_calibration_once")]

    def __str__(self) -> str:
        return f"{self.judge_id}: {self.text_id}"
