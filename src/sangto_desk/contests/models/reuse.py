"""What entries share with one another and with the desk's library: found by the program, judged by people."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.contests.models.contests import Contest
from sangto_desk.contests.models.entries import Entry


class ReuseState(models.TextChoices):
    """How far a comparison has come."""

    WAITING = "waiting", _("waiting")
    WORKING = "working", _("comparing")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")


class ReuseRun(models.Model):
    """One comparison of all entries. Entries that come later are added to the last one."""

    contest = models.ForeignKey(Contest, models.PROTECT, related_name="reuse_runs")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    made = models.DateTimeField(default=timezone.now, editable=False)
    state = models.CharField(max_length=7, choices=ReuseState.choices, default=ReuseState.WAITING)
    least_words = models.PositiveIntegerField(default=16)
    without_quotations = models.BooleanField(default=False)
    entries = models.PositiveIntegerField(default=0)
    sources = models.PositiveIntegerField(default=0)
    last_entry = models.PositiveBigIntegerField(default=0)
    problem = models.CharField(max_length=300, blank=True)
    finished = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=ReuseState.values), name="contests_reuserun_state_known"),
            models.UniqueConstraint(
                fields=["contest"], condition=Q(state__in=("waiting", "working")), name="contests_reuserun_one_at_work"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.contest_id}.{self.pk}"


class SharedText(models.Model):
    """Two texts that share passages: an entry and another entry, or an entry and a source of the library.

    `passages` is a row for each: from and to in the entry, from and to in the other, syllables that match, identity.
    Places count characters of the texts as judges see them.
    """

    run = models.ForeignKey(ReuseRun, models.CASCADE, related_name="shared")
    entry = models.ForeignKey(Entry, models.PROTECT, related_name="+")
    other = models.ForeignKey(Entry, models.PROTECT, null=True, related_name="+")
    source = models.ForeignKey("evidence.Source", models.PROTECT, null=True, related_name="+")
    passages: models.JSONField[list[Any], list[Any]] = models.JSONField(default=list)
    share = models.FloatField()
    other_share = models.FloatField()
    most = models.FloatField()

    class Meta:
        ordering = ["-most", "id"]
        indexes = [models.Index(fields=["run", "-most"], name="contests_shared_list")]
        constraints = [
            models.UniqueConstraint(fields=["run", "entry", "other"], name="contests_shared_once"),
            models.UniqueConstraint(fields=["run", "entry", "source"], name="contests_shared_source_once"),
            models.CheckConstraint(
                condition=Q(other__isnull=False, source=None) | Q(other=None, source__isnull=False),
                name="contests_shared_with_one",
            ),
            models.CheckConstraint(condition=~Q(entry=F("other")), name="contests_shared_not_with_itself"),
        ]

    def __str__(self) -> str:
        return f"{self.entry_id} – {self.other_id or self.source_id}"
