"""`Verdict`: what one of two people concluded in one round; `Remark`: what was said when they differed."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.factchecks.models.factchecks import FactCheck
from sangto_desk.factchecks.ratings import Rating


class Place(models.TextChoices):
    """Whose verdict it is."""

    FIRST = "first", _("first")
    SECOND = "second", _("second")


class Verdict(models.Model):
    """What one of two people concluded in one round."""

    factcheck = models.ForeignKey(FactCheck, models.PROTECT, related_name="verdicts")
    round = models.PositiveSmallIntegerField(default=1)
    place = models.CharField(max_length=6, choices=Place.choices)
    rating = models.CharField(_("rating"), max_length=12, choices=Rating.choices)
    reasons = models.TextField(_("reasons"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["round", "place"]
        constraints = [
            models.UniqueConstraint(fields=["factcheck", "round", "by"], name="factchecks_verdict_once_a_person"),
            models.UniqueConstraint(fields=["factcheck", "round", "place"], name="factchecks_verdict_once_a_place"),
            models.CheckConstraint(condition=Q(rating__in=Rating.values), name="factchecks_verdict_rating_known"),
            models.CheckConstraint(condition=Q(place__in=Place.values), name="factchecks_verdict_place_known"),
            models.CheckConstraint(condition=~Q(reasons=""), name="factchecks_verdict_with_reasons"),
        ]

    def __str__(self) -> str:
        return f"{self.factcheck_id} {self.round} {self.place}"


class Remark(models.Model):
    """Something said while two verdicts differed."""

    factcheck = models.ForeignKey(FactCheck, models.PROTECT, related_name="remarks")
    round = models.PositiveSmallIntegerField()
    text = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="factchecks_remark_says_something")]

    def __str__(self) -> str:
        return f"{self.factcheck_id} {self.round}"
