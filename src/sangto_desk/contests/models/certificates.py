"""Certificates of a contest. The name on them is that of the entrant, encrypted elsewhere, as long as it is kept."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Length
from django.db.models.lookups import Exact
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.contests.models.entries import Entry


class Award(models.TextChoices):
    """What a certificate is for."""

    WINNER = "winner", _("chosen")
    TAKING_PART = "part", _("taking part")


class ContestCertificate(models.Model):
    """A certificate of one entry. The code on it is derived from `nonce` with the key of the desk; its hash is kept.

    So the same certificate can be printed again, and whoever takes the database away can make no code.
    """

    entry = models.ForeignKey(Entry, models.PROTECT, related_name="certificates")
    award = models.CharField(max_length=6, choices=Award.choices)
    level = models.CharField(max_length=120, blank=True)
    place = models.PositiveIntegerField(null=True)
    nonce = models.CharField(max_length=40, editable=False)
    code_hash = models.CharField(max_length=64, unique=True, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    issued = models.DateTimeField(default=timezone.now, editable=False)
    withdrawn = models.DateTimeField(null=True)
    why = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["entry", "award"], condition=Q(withdrawn=None), name="contests_certificate_once"
            ),
            models.CheckConstraint(condition=Q(award__in=Award.values), name="contests_certificate_award_known"),
            models.CheckConstraint(
                condition=Exact(Length("code_hash"), 64), name="contests_certificate_code_is_a_hash"
            ),
            models.CheckConstraint(
                condition=Q(withdrawn=None, why="") | (Q(withdrawn__isnull=False) & ~Q(why="")),
                name="contests_certificate_withdrawn_says_why",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.entry_id}: {self.award}"
