"""Sources, their archived copies, and quotations.

The database itself keeps (triggers in the migrations): a snapshot and a quotation never change and never go, and a
quotation stands in the text of its snapshot, character for character.
"""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

DATE = r"^\d{4}(-\d\d(-\d\d)?)?$"
HEX = r"^[0-9a-f]{64}$"


class Kind(models.TextChoices):
    """How a source came to the desk."""

    LINK = "link", _("Web page")
    FILE = "file", _("File")
    PASTE = "paste", _("Pasted text")


class State(models.TextChoices):
    """Whether there is a copy."""

    WAITING = "waiting", _("Being fetched")
    ARCHIVED = "archived", _("Archived")
    REFUSED = "refused", _("Not fetched")


class LinkState(models.TextChoices):
    """What the last look at the address of a source found."""

    UNCHECKED = "unchecked", _("Not looked at again yet")
    ALIVE = "alive", _("Still there")
    CHANGED = "changed", _("Text changed")
    MOVED = "moved", _("Moved to another address")
    GONE = "gone", _("No longer there")


class Source(models.Model):
    """Something that can prove or refute a claim: a page, a file, a text.

    `published` is an ISO 8601 date of any precision. `problem` is why it was not fetched, with the values that the
    message names. `attention` is since when somebody should look at it again, because its page changed or went.
    """

    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="sources", verbose_name=_("unit"))
    kind = models.CharField(max_length=8, choices=Kind.choices)
    title = models.CharField(_("title"), max_length=300)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    published = models.CharField(_("published on"), max_length=10, blank=True)
    url = models.CharField(_("address"), max_length=2000, blank=True)
    host = models.CharField(max_length=255, blank=True, editable=False)
    state = models.CharField(max_length=8, choices=State.choices, default=State.ARCHIVED)
    problem = models.CharField(max_length=40, blank=True)
    problem_values = models.JSONField(default=dict, blank=True)
    added_at = models.DateTimeField(default=timezone.now, editable=False)
    link_state = models.CharField(max_length=9, choices=LinkState.choices, default=LinkState.UNCHECKED)
    checked_at = models.DateTimeField(null=True, blank=True)
    failures = models.PositiveSmallIntegerField(default=0)
    attention = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["unit", "-id"], name="evidence_source_unit"),
            models.Index(fields=["kind", "state", "checked_at"], name="evidence_source_due"),
            models.Index(fields=["host", "checked_at"], name="evidence_source_host"),
            models.Index(fields=["attention"], name="evidence_source_attention", condition=Q(attention__isnull=False)),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="evidence_source_kind_known"),
            models.CheckConstraint(condition=Q(state__in=State.values), name="evidence_source_state_known"),
            models.CheckConstraint(condition=Q(link_state__in=LinkState.values), name="evidence_source_link_known"),
            models.CheckConstraint(condition=~Q(title=""), name="evidence_source_titled"),
            models.CheckConstraint(condition=~Q(kind=Kind.LINK) | ~Q(url=""), name="evidence_source_link_has_address"),
            models.CheckConstraint(condition=Q(state=State.ARCHIVED) | Q(kind=Kind.LINK), name="evidence_source_given"),
        ]

    def __str__(self) -> str:
        return self.title


class Snapshot(models.Model):
    """An archived copy of a source as it was at one moment. Only grows.

    `sha256` is of the content, `warc` the SHA-256 and name of the WARC file that holds it, `text` what could be read
    from it (empty for a picture or a scan): spans count its code points.
    """

    source = models.ForeignKey(Source, models.PROTECT, related_name="snapshots")
    sha256 = models.CharField(max_length=64)
    warc = models.CharField(max_length=64)
    media_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField()
    text = models.TextField(blank=True)
    text_sha256 = models.CharField(max_length=64)
    url = models.CharField(max_length=2000, blank=True)
    fetched_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=Q(sha256__regex=HEX), name="evidence_snapshot_sha256"),
            models.CheckConstraint(condition=Q(warc__regex=HEX), name="evidence_snapshot_warc"),
            models.CheckConstraint(condition=Q(text_sha256__regex=HEX), name="evidence_snapshot_text_sha256"),
        ]

    def __str__(self) -> str:
        return f"{self.source_id}: {self.sha256[:12]}"


class Quotation(models.Model):
    """Words of a source: code points `start` to `end` of the text of a snapshot. Only grows."""

    snapshot = models.ForeignKey(Snapshot, models.PROTECT, related_name="quotations")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()
    picked_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["snapshot_id", "start", "end"]
        constraints = [
            models.UniqueConstraint(fields=["snapshot", "start", "end"], name="evidence_quotation_unique"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="evidence_quotation_not_empty"),
        ]

    def __str__(self) -> str:
        return self.text[:80]
