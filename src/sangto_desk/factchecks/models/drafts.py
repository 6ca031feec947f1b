"""`Draft`: the text as it stands; `Revision`: every text that was ever saved; `Author`: who has seen and written it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sangto_desk.factchecks.models.factchecks import FactCheck
from sangto_desk.factchecks.ratings import Rating


class Draft(models.Model):
    """The text as it stands. `revision` counts the times it was saved: who saves says from which one they began."""

    factcheck = models.OneToOneField(FactCheck, models.PROTECT, related_name="draft")
    rating = models.CharField(_("rating"), max_length=12, choices=Rating.choices, blank=True)
    title = models.CharField(_("headline"), max_length=200, blank=True)
    summary = models.TextField(_("the answer in one sentence"), blank=True)
    truth = models.TextField(_("what is true instead"), blank=True)
    explanation = models.TextField(_("explanation"), blank=True)
    method = models.TextField(_("how we checked"), blank=True)
    quotations = models.ManyToManyField("evidence.Quotation", related_name="drafts", blank=True)
    revision = models.PositiveIntegerField(default=0)
    saved_at = models.DateTimeField(default=timezone.now)
    saved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(rating="") | Q(rating__in=Rating.values), name="factchecks_draft_rating_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.factcheck_id} r{self.revision}"

    @classmethod
    def label(cls, name: str) -> Promise:
        """What a part is called on pages."""
        return cls._meta.get_field(name).verbose_name  # type: ignore[union-attr, return-value]


class Revision(models.Model):
    """A text that was saved. Only grows, so that nothing anybody wrote is lost.

    `number` is that of the draft it made; null if somebody else had saved since `base`, and both texts are kept.
    """

    draft = models.ForeignKey(Draft, models.PROTECT, related_name="revisions")
    base = models.PositiveIntegerField()
    number = models.PositiveIntegerField(null=True)
    content: models.JSONField[Any] = models.JSONField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["draft", "number"], name="factchecks_revision_numbered_once"),
        ]

    def __str__(self) -> str:
        return f"{self.draft_id} r{self.number or '?'}"


class Author(models.Model):
    """Somebody who has opened a sealed draft: they may write it, and cannot judge it a second time."""

    factcheck = models.ForeignKey(FactCheck, models.PROTECT, related_name="authors")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    joined = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["factcheck", "user"], name="factchecks_author_once"),
        ]

    def __str__(self) -> str:
        return f"{self.factcheck_id}: {self.user_id}"
