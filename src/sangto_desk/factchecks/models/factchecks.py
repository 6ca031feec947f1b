"""`FactCheck`: the examination of one claim; `LiveUpdate`: what is said of a developing story; `LiveReading`: the
second pair of eyes on it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.factchecks.ratings import Rating
from sangto_desk.factchecks.states import State


class FactCheck(models.Model):
    """The examination of one claim. `rating` and `published` are set when it is published, not before."""

    claim = models.OneToOneField("claims.Claim", models.PROTECT, related_name="factcheck")
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="factchecks")
    slug = models.SlugField(max_length=100, unique=True)
    state = models.CharField(max_length=12, choices=State.choices, default=State.DRAFTING)
    round = models.PositiveSmallIntegerField(default=1)
    sources = models.ManyToManyField("evidence.Source", related_name="factchecks", blank=True)
    rating = models.CharField(max_length=12, choices=Rating.choices, blank=True)
    published = models.DateTimeField(null=True, blank=True)
    current = models.OneToOneField(
        "factchecks.Version", models.PROTECT, null=True, blank=True, related_name="current_of"
    )
    live = models.BooleanField(_("developing story"), default=False)
    review_by = models.DateField(_("to be looked at again on"), null=True, blank=True)
    started = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["unit", "state", "-id"], name="factchecks_list"),
            models.Index(fields=["review_by"], condition=Q(review_by__isnull=False), name="factchecks_due"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=State.values), name="factchecks_state_known"),
            models.CheckConstraint(condition=Q(round__gte=1), name="factchecks_round_counted"),
            models.CheckConstraint(
                condition=Q(
                    state__in=[State.PUBLISHED, State.WITHDRAWN],
                    rating__in=Rating.values,
                    published__isnull=False,
                    current__isnull=False,
                )
                | (
                    ~Q(state__in=[State.PUBLISHED, State.WITHDRAWN])
                    & Q(rating="", published__isnull=True, current__isnull=True)
                ),
                name="factchecks_rated_when_published",
            ),
        ]

    def __str__(self) -> str:
        return self.slug


class LiveUpdate(models.Model):
    """What is known, what is not, and what the desk is doing about it, at one moment of a developing story."""

    factcheck = models.ForeignKey(FactCheck, models.PROTECT, related_name="updates")
    known = models.TextField(_("what we know"), blank=True)
    unknown = models.TextField(_("what we do not know"), blank=True)
    doing = models.TextField(_("what we are doing"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(known="", unknown="", doing=""), name="factchecks_liveupdate_says_something"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.factcheck_id} {self.at}"


class LiveReading(models.Model):
    """A second person has read an update: from now on readers see it."""

    update = models.OneToOneField(LiveUpdate, models.PROTECT, related_name="reading")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return f"{self.update_id}"
