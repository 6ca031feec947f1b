"""`StepBack` and `Replacement`: how one of the two who judge leaves, and who judges in their place."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.factchecks.models.factchecks import FactCheck
from sangto_desk.factchecks.models.verdicts import Place


class StepBack(models.Model):
    """One of the two says that they do not judge any further."""

    factcheck = models.ForeignKey(FactCheck, models.PROTECT, related_name="steps_back")
    place = models.CharField(max_length=6, choices=Place.choices)
    reason = models.TextField(_("reason"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["factcheck", "by"], name="factchecks_stepback_once_a_person"),
            models.CheckConstraint(condition=Q(place__in=Place.values), name="factchecks_stepback_place_known"),
            models.CheckConstraint(condition=~Q(reason=""), name="factchecks_stepback_with_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.factcheck_id} {self.place}"


class Replacement(models.Model):
    """Somebody judges in the place of one who has left, from round `round` on."""

    factcheck = models.ForeignKey(FactCheck, models.PROTECT, related_name="replacements")
    round = models.PositiveSmallIntegerField()
    place = models.CharField(max_length=6, choices=Place.choices)
    reason = models.TextField(_("reason"))
    left = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    came = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["factcheck", "came"], name="factchecks_replacement_once_a_person"),
            models.CheckConstraint(condition=Q(place__in=Place.values), name="factchecks_replacement_place_known"),
            models.CheckConstraint(condition=~Q(reason=""), name="factchecks_replacement_with_reason"),
            models.CheckConstraint(
                condition=~Q(came=F("left")) & ~Q(came=F("by")), name="factchecks_replacement_of_somebody_else"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.factcheck_id} {self.round} {self.place}"
