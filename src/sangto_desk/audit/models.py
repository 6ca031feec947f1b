"""The audit trail: one row for each write, which nothing can change or remove (triggers in the migrations).

Seals chain SHA-256 over the rows: whoever changes one behind the triggers, in the file itself, breaks the chain.

The public log has three tables: entries and hashes, which only grow and have no gap (triggers), and one row for what
changes when they do: head and checkpoint.
"""

from __future__ import annotations

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone


class Entry(models.Model):
    """Who did what to what, when, and what it was before and after. Nothing in it is of a sender: nothing is known.

    `key` is that of the program that did it in the name of the actor; None where they did it by hand.
    """

    at = models.DateTimeField(default=timezone.now, editable=False)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    key = models.ForeignKey("accounts.ApiKey", models.PROTECT, null=True, db_index=False, related_name="+")
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


class LogEntry(models.Model):
    """An entry of the public log; `content` is what is signed, the other columns repeat what it is looked up by."""

    number = models.BigIntegerField(primary_key=True)
    kind = models.CharField(max_length=20)
    path = models.CharField(max_length=300)
    sha256 = models.CharField(max_length=64)
    at = models.DateTimeField()
    content = models.TextField()

    class Meta:
        ordering = ["number"]
        indexes = [
            models.Index(fields=["sha256"], name="audit_logentry_sha256"),
            models.Index(fields=["path", "number"], name="audit_logentry_path"),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(number__gte=0), name="audit_logentry_counted"),
            models.CheckConstraint(
                condition=models.Q(sha256__regex="^[0-9a-f]{64}$"), name="audit_logentry_sha256_hex"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.kind} {self.path}"


class LogHash(models.Model):
    """A hash of a tile: of a leaf at level 0, of a full tile of the level below above that."""

    level = models.PositiveSmallIntegerField()
    index = models.BigIntegerField()
    value = models.BinaryField(max_length=32)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["level", "index"], name="audit_loghash_place")]

    def __str__(self) -> str:
        return f"{self.level}/{self.index}"


class LogHead(models.Model):
    """The edge of the tree and the last signed checkpoint; one row, held by whoever appends."""

    ONLY = 1

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY, editable=False)
    head = models.BinaryField()
    size = models.BigIntegerField(default=0)
    checkpoint = models.TextField(blank=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="audit_loghead_only_one")]

    def __str__(self) -> str:
        return f"{self.size}"
