"""The audit trail: one row for each write, which nothing can change or remove (triggers in the migrations).

Seals chain SHA-256 over the rows: whoever changes one behind the triggers, in the file itself, breaks the chain.
"""

from __future__ import annotations

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone


class Entry(models.Model):
    """Who did what to what, when, and what it was before and after. Nothing in it is of a sender: nothing is known."""

    at = models.DateTimeField(default=timezone.now, editable=False)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, null=True, related_name="+")
    action = models.CharField(max_length=64)
    target_kind = models.CharField(max_length=64)
    target_id = models.CharField(max_length=64)
    before = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    after = models.JSONField(default=dict, encoder=DjangoJSONEncoder)

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(fields=["target_kind", "target_id", "id"], name="audit_entry_target"),
            models.Index(fields=["actor", "id"], name="audit_entry_actor"),
            models.Index(fields=["unit", "id"], name="audit_entry_unit"),
            models.Index(fields=["at"], name="audit_entry_at"),
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.target_kind} {self.target_id}"


class Seal(models.Model):
    """SHA-256 over the entries from `first` to `last` and over the seal before: see `audit.seals`."""

    first = models.BigIntegerField()
    last = models.BigIntegerField(unique=True)
    count = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=models.Q(first__lte=models.F("last")), name="audit_seal_range"),
        ]

    def __str__(self) -> str:
        return f"{self.first}-{self.last}"
