"""What a unit hands in at once: an upload, and a row for each entry in it with what became of it.

The file itself lies encrypted in the data folder until it is worked through. Names of files often name their authors:
`labels` of an upload is encrypted like the personal data of entrants, and goes with them.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.contests.models.contests import Contest
from sangto_desk.contests.models.entries import Entry


class UploadState(models.TextChoices):
    """How far an upload has come."""

    WAITING = "waiting", _("waiting")
    WORKING = "working", _("being read")
    DONE = "done", _("done")
    REFUSED = "refused", _("not taken")


class Upload(models.Model):
    """A file of many entries. `token` names the file in the data folder; `agreed` says that the unit holds consents."""

    contest = models.ForeignKey(Contest, models.PROTECT, related_name="uploads")
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made = models.DateTimeField(default=timezone.now, editable=False)
    agreed = models.BooleanField(default=False)
    token = models.CharField(max_length=64, unique=True, editable=False)
    ending = models.CharField(max_length=8, blank=True, editable=False)
    sha256 = models.CharField(max_length=64, editable=False)
    size = models.PositiveBigIntegerField()
    state = models.CharField(max_length=8, choices=UploadState.choices, default=UploadState.WAITING)
    total = models.PositiveIntegerField(default=0)
    labels = models.TextField(blank=True)
    problem: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    finished = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=UploadState.values), name="contests_upload_state_known"),
            models.CheckConstraint(
                condition=Q(state__in=("waiting", "working"), finished=None)
                | Q(state__in=("done", "refused"), finished__isnull=False),
                name="contests_upload_finished",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pk}"


class UploadRow(models.Model):
    """What became of one row: an entry, or why not."""

    upload = models.ForeignKey(Upload, models.CASCADE, related_name="rows")
    position = models.PositiveIntegerField()
    line = models.PositiveIntegerField(null=True)
    entry = models.ForeignKey(Entry, models.PROTECT, null=True, related_name="+")
    code = models.CharField(max_length=60, blank=True)
    problem: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["upload", "position"], name="contests_uploadrow_once"),
            models.CheckConstraint(
                condition=Q(entry__isnull=False, code="") | (Q(entry=None) & ~Q(code="")),
                name="contests_uploadrow_taken_or_why_not",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.upload_id}.{self.position}"
