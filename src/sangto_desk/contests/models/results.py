"""What comes of reading: rankings as they were calculated, who goes up, results as they were published, appeals."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.contests.models.contests import Contest, Quota
from sangto_desk.contests.models.entries import Entry
from sangto_desk.contests.models.readings import Round


class Ranking(models.Model):
    """One calculation over all reads of a round. `judges` says how each judge uses the scale, by id of the judge."""

    round = models.ForeignKey(Round, models.PROTECT, related_name="rankings")
    number = models.PositiveSmallIntegerField()
    model = models.CharField(max_length=40)
    seed = models.PositiveBigIntegerField()
    reads = models.PositiveIntegerField()
    missing = models.PositiveIntegerField(default=0)
    judges: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["round", "number"], name="contests_ranking_numbered"),
            models.CheckConstraint(condition=Q(number__gte=1), name="contests_ranking_from_one"),
        ]

    def __str__(self) -> str:
        return f"{self.round_id}.{self.number}"


class Zone(models.TextChoices):
    """On which side of the cut an entry lies, as far as the scores can tell."""

    IN = "in", _("above the cut")
    TIE = "tie", _("too close to tell")
    OUT = "out", _("below the cut")


class Standing(models.Model):
    """The place of an entry in its pool. `top` is the probability that it belongs among those to be chosen."""

    ranking = models.ForeignKey(Ranking, models.PROTECT, related_name="standings")
    quota = models.ForeignKey(Quota, models.PROTECT, related_name="+")
    entry = models.ForeignKey(Entry, models.PROTECT, related_name="standings")
    place = models.PositiveIntegerField()
    raw_mean = models.FloatField(null=True)
    reads = models.PositiveSmallIntegerField()
    adjusted = models.FloatField()
    deviation = models.FloatField()
    top = models.FloatField()
    zone = models.CharField(max_length=3, choices=Zone.choices)

    class Meta:
        ordering = ["quota_id", "place"]
        indexes = [models.Index(fields=["ranking", "quota", "place"], name="contests_standing_list")]
        constraints = [
            models.UniqueConstraint(fields=["ranking", "entry"], name="contests_standing_once"),
            models.UniqueConstraint(fields=["ranking", "quota", "place"], name="contests_standing_place"),
            models.CheckConstraint(condition=Q(top__gte=0, top__lte=1), name="contests_standing_probability"),
            models.CheckConstraint(condition=Q(zone__in=Zone.values), name="contests_standing_zone_known"),
        ]

    def __str__(self) -> str:
        return f"{self.place}"


class Promotion(models.Model):
    """An entry goes up from a round, or wins at the last level, by a ranking: one of `Round.decided` counts."""

    round = models.ForeignKey(Round, models.PROTECT, related_name="promotions")
    entry = models.ForeignKey(Entry, models.PROTECT, related_name="promotions")
    quota = models.ForeignKey(Quota, models.PROTECT, related_name="+")
    standing = models.OneToOneField(Standing, models.PROTECT, related_name="promotion")
    place = models.PositiveIntegerField()
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["quota_id", "place"]
        indexes = [models.Index(fields=["round", "quota", "place"], name="contests_promotion_list")]

    def __str__(self) -> str:
        return f"{self.entry_id}"


class Results(models.Model):
    """Results as they were published: canonical JSON with numbers and places, no name. A correction is a new row."""

    contest = models.ForeignKey(Contest, models.PROTECT, related_name="results")
    number = models.PositiveSmallIntegerField()
    content = models.TextField()
    sha256 = models.CharField(max_length=64)
    reason = models.CharField(max_length=500, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["contest", "number"], name="contests_results_numbered"),
            models.CheckConstraint(condition=Q(sha256__regex="^[0-9a-f]{64}$"), name="contests_results_sha256"),
            models.CheckConstraint(
                condition=Q(number=1, reason="") | (Q(number__gt=1) & ~Q(reason="")), name="contests_results_says_why"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.contest_id}.{self.number}"


class AppealOutcome(models.TextChoices):
    """How an appeal ends, in the words of the public log."""

    CORRECTED = "corrected", _("the result was put right")
    ANSWERED = "answered", _("explained, the result stays")
    DECLINED = "declined", _("declined")


class Appeal(models.Model):
    """What the holder of a ticket objects to, and the public answer; `content` is its frozen canonical JSON."""

    entry = models.ForeignKey(Entry, models.PROTECT, related_name="appeals")
    number = models.PositiveSmallIntegerField()
    reason = models.TextField(max_length=5_000)
    at = models.DateTimeField(default=timezone.now, editable=False)
    due = models.DateField()
    outcome = models.CharField(max_length=9, choices=AppealOutcome.choices, blank=True)
    answer = models.TextField(max_length=5_000, blank=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    answered = models.DateTimeField(null=True)
    content = models.TextField(blank=True)
    sha256 = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["entry", "number"], name="contests_appeal_numbered"),
            models.UniqueConstraint(fields=["entry"], condition=Q(outcome=""), name="contests_appeal_one_open"),
            models.CheckConstraint(condition=~Q(reason=""), name="contests_appeal_reasoned"),
            models.CheckConstraint(
                condition=Q(outcome="", answer="", answered=None, answered_by=None, sha256="")
                | (
                    Q(outcome__in=AppealOutcome.values, answered__isnull=False, answered_by__isnull=False)
                    & ~Q(answer="")
                    & ~Q(sha256="")
                ),
                name="contests_appeal_answered_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.entry_id}.{self.number}"
