"""Rounds, who reads what in them, and scores: these only grow, an edit is a new row with a reason."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.contests.models.contests import Contest, Criterion, Level
from sangto_desk.contests.models.entries import Entry
from sangto_desk.contests.models.judges import Judge


class RoundState(models.TextChoices):
    """How far the reading of a level has come."""

    READING = "reading", _("being read")
    PROMOTED = "promoted", _("decided")


class Round(models.Model):
    """The reading of one level. `plan` records what was asked of the assignment and what it says of its result.

    `decided` is the ranking by which entries went up; the promotions of that ranking are those that count.
    """

    contest = models.ForeignKey(Contest, models.PROTECT, related_name="rounds")
    level = models.OneToOneField(Level, models.PROTECT, related_name="round")
    state = models.CharField(max_length=8, choices=RoundState.choices, default=RoundState.READING)
    seed = models.PositiveBigIntegerField()
    plan: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    decided = models.ForeignKey("contests.Ranking", models.PROTECT, null=True, related_name="+")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=RoundState.values), name="contests_round_state_known"),
            models.CheckConstraint(
                condition=Q(state=RoundState.READING, decided=None)
                | Q(state=RoundState.PROMOTED, decided__isnull=False),
                name="contests_round_decided_by_a_ranking",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.level}"


class ReadingState(models.TextChoices):
    """Where a reading stands."""

    ASSIGNED = "assigned", _("not begun")
    BEGUN = "begun", _("begun")
    HANDED_IN = "handed-in", _("handed in")
    RECUSED = "recused", _("recused")


class Reading(models.Model):
    """A judge reads an entry. `draft` is what the judge has put down so far; `revision` counts its savings."""

    round = models.ForeignKey(Round, models.PROTECT, related_name="readings")
    judge = models.ForeignKey(Judge, models.PROTECT, related_name="readings")
    entry = models.ForeignKey(Entry, models.PROTECT, related_name="readings")
    state = models.CharField(max_length=9, choices=ReadingState.choices, default=ReadingState.ASSIGNED)
    place = models.PositiveIntegerField(default=0)
    draft: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    revision = models.PositiveIntegerField(default=0)
    reason = models.CharField(_("reason"), max_length=300, blank=True)
    assigned = models.DateTimeField(default=timezone.now, editable=False)
    changed = models.DateTimeField(null=True)
    handed_in = models.DateTimeField(null=True)

    class Meta:
        ordering = ["place", "id"]
        indexes = [models.Index(fields=["judge", "state", "place"], name="contests_reading_list")]
        constraints = [
            models.UniqueConstraint(fields=["round", "entry", "judge"], name="contests_reading_once"),
            models.CheckConstraint(condition=Q(state__in=ReadingState.values), name="contests_reading_state_known"),
            models.CheckConstraint(
                condition=(Q(state=ReadingState.RECUSED) & ~Q(reason=""))
                | (~Q(state=ReadingState.RECUSED) & Q(reason="")),
                name="contests_reading_recused_with_reason",
            ),
            models.CheckConstraint(
                condition=Q(state=ReadingState.HANDED_IN, handed_in__isnull=False)
                | (~Q(state=ReadingState.HANDED_IN) & Q(handed_in=None)),
                name="contests_reading_handed_in_at",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.judge_id} reads {self.entry_id}"


class Score(models.Model):
    """What a reading gave a criterion; the last row counts. The first has no reason, every later one has."""

    reading = models.ForeignKey(Reading, models.PROTECT, related_name="scores")
    criterion = models.ForeignKey(Criterion, models.PROTECT, related_name="+")
    value = models.DecimalField(max_digits=5, decimal_places=2)
    note = models.TextField(max_length=2_000, blank=True)
    reason = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["reading", "criterion", "-id"], name="contests_score_last")]

    def __str__(self) -> str:
        return f"{self.value}"


class LeakReport(models.Model):
    """A judge says that a text tells who wrote it; the organiser puts a mark over the words."""

    reading = models.ForeignKey(Reading, models.PROTECT, related_name="leaks")
    words = models.CharField(_("the words that tell it"), max_length=300)
    at = models.DateTimeField(default=timezone.now, editable=False)
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    settled = models.DateTimeField(null=True)
    covered = models.BooleanField(default=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="contests_leak_words"),
            models.CheckConstraint(
                condition=Q(settled=None, settled_by=None, covered=False)
                | Q(settled__isnull=False, settled_by__isnull=False),
                name="contests_leak_settled_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reading_id}"
