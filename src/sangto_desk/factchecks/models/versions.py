"""`Version`: what was published, frozen; `Amendment`: a correction or withdrawal that a second person decides on."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.claims.kinds import ClaimantType, Topic
from sangto_desk.factchecks.models.factchecks import FactCheck
from sangto_desk.factchecks.ratings import Rating


class VersionKind(models.TextChoices):
    """Why there is a version."""

    PUBLICATION = "publication", _("first publication")
    CORRECTION = "correction", _("correction")
    WITHDRAWAL = "withdrawal", _("withdrawal")


class AmendmentKind(models.TextChoices):
    """What is proposed."""

    CORRECTION = "correction", _("correction")
    WITHDRAWAL = "withdrawal", _("withdrawal")


class Outcome(models.TextChoices):
    """What a second person decided."""

    APPROVED = "approved", _("approved")
    DECLINED = "declined", _("declined")


class Amendment(models.Model):
    """A correction or withdrawal that one person proposes and another decides on.

    `content` is the whole text as it should be, `base` the number of the version that it starts from.
    """

    factcheck = models.ForeignKey(FactCheck, models.PROTECT, related_name="amendments")
    kind = models.CharField(max_length=12, choices=AmendmentKind.choices)
    base = models.PositiveIntegerField()
    reason = models.TextField(_("reason, to be read by all"))
    content: models.JSONField[Any] = models.JSONField(default=dict)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    proposed = models.DateTimeField(default=timezone.now, editable=False)
    outcome = models.CharField(max_length=10, choices=Outcome.choices, blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    decided = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["factcheck"], condition=Q(outcome=""), name="factchecks_amendment_one_open"
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="factchecks_amendment_with_reason"),
            models.CheckConstraint(condition=Q(kind__in=AmendmentKind.values), name="factchecks_amendment_kind_known"),
            models.CheckConstraint(
                condition=Q(outcome="", decided_by__isnull=True, decided__isnull=True)
                | (
                    Q(outcome__in=Outcome.values, decided_by__isnull=False, decided__isnull=False)
                    & ~Q(decided_by=F("proposed_by"))
                ),
                name="factchecks_amendment_two_people",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.factcheck_id} {self.kind}"


class Version(models.Model):
    """What was published, frozen.

    `content` is canonical JSON (RFC 8785) of everything that is public, `sha256` its hash. The columns beside it repeat
    what lists are sorted and counted by, and say, for the desk alone, who did what.
    """

    factcheck = models.ForeignKey(FactCheck, models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=VersionKind.choices)
    content = models.TextField()
    sha256 = models.CharField(max_length=64, unique=True)
    title = models.CharField(max_length=600)
    rating = models.CharField(max_length=12, choices=Rating.choices)
    topic = models.CharField(max_length=20, choices=Topic.choices)
    claimant_type = models.CharField(max_length=16, choices=ClaimantType.choices, blank=True)
    reason = models.TextField(blank=True)
    source_count = models.PositiveIntegerField()
    quotation_count = models.PositiveIntegerField()
    amendment = models.OneToOneField(Amendment, models.PROTECT, null=True, blank=True, related_name="version")
    first_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    second_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["factcheck_id", "number"]
        indexes = [
            models.Index(fields=["-at", "-id"], name="factchecks_version_newest"),
            models.Index(fields=["topic", "-at"], name="factchecks_version_topic"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["factcheck", "number"], name="factchecks_version_numbered_once"),
            models.CheckConstraint(condition=Q(sha256__regex="^[0-9a-f]{64}$"), name="factchecks_version_sha256"),
            models.CheckConstraint(condition=Q(rating__in=Rating.values), name="factchecks_version_rating_known"),
            models.CheckConstraint(
                condition=Q(
                    kind=VersionKind.PUBLICATION, number=1, amendment__isnull=True, proposed_by=F("first_by"), reason=""
                )
                | Q(kind__in=[VersionKind.CORRECTION, VersionKind.WITHDRAWAL], number__gt=1, amendment__isnull=False)
                & ~Q(reason=""),
                name="factchecks_version_says_why",
            ),
            models.CheckConstraint(condition=~Q(first_by=F("second_by")), name="factchecks_version_judged_by_two"),
            models.CheckConstraint(condition=~Q(published_by=F("proposed_by")), name="factchecks_version_not_own_work"),
            models.CheckConstraint(
                condition=Q(kind=VersionKind.WITHDRAWAL) | Q(source_count__gte=1, quotation_count__gte=1),
                name="factchecks_version_with_evidence",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.factcheck_id} v{self.number}"
