"""`Appeal`: somebody asks for a correction of a published fact-check, or answers it as the party concerned."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length
from django.db.models.lookups import Exact
from django.utils.translation import gettext_lazy as _

from sangto_desk.factchecks.models.factchecks import FactCheck
from sangto_desk.factchecks.models.versions import Version


class AppealKind(models.TextChoices):
    """What is wanted."""

    CORRECTION = "correction", _("asks for a correction")
    REPLY = "reply", _("reply of the party concerned")


class Ending(models.TextChoices):
    """How an appeal ended."""

    CORRECTED = "corrected", _("the fact-check was corrected")
    WITHDRAWN = "withdrawn", _("the fact-check was withdrawn")
    KEPT = "kept", _("the fact-check stays as it is")
    REPLIED = "replied", _("the reply is published")
    ASIDE = "aside", _("set aside: it is no appeal")


ANSWERED = (Ending.CORRECTED, Ending.WITHDRAWN, Ending.KEPT, Ending.REPLIED)
"""Endings that are an answer: public, and entered in the log. What was set aside is counted in public."""
_OPEN = Q(outcome="", answered_by__isnull=True, answered__isnull=True, impartial__isnull=True)
_CLOSED = Q(answered_by__isnull=False, answered__isnull=False, impartial__isnull=False) & ~Q(reason="")


class Appeal(models.Model):
    """What was asked for, redacted before it came here, and what became of it.

    There is no sender: `token_hash` belongs to a ticket that only they hold, and `received` is a day. `base` is the
    number of the version that it is about, `due` the day by which it is to be answered. What is public of it is
    `content`, canonical JSON (RFC 8785), with its hash: `asked` in the words of the desk, the outcome with its
    `reason`, the `reply` of the `party`, the `version` that followed, and whether whoever answered had no part in the
    fact-check (`impartial`).
    """

    number = models.PositiveIntegerField(unique=True)
    factcheck = models.ForeignKey(FactCheck, models.PROTECT, related_name="appeals")
    base = models.PositiveIntegerField()
    kind = models.CharField(max_length=10, choices=AppealKind.choices)
    text = models.TextField()
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    received = models.DateField()
    due = models.DateField()
    outcome = models.CharField(max_length=10, choices=Ending.choices, blank=True)
    asked = models.TextField(_("what was asked, in our words"), blank=True)
    reason = models.TextField(_("our answer, to be read by all"), blank=True)
    reply = models.TextField(_("the reply, as it is published"), blank=True)
    party = models.CharField(_("who replies"), max_length=200, blank=True)
    version = models.ForeignKey(Version, models.PROTECT, null=True, blank=True, related_name="appeals")
    impartial = models.BooleanField(null=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    answered = models.DateTimeField(null=True, blank=True)
    content = models.TextField(blank=True)
    sha256 = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ["-number"]
        indexes = [
            models.Index(fields=["due"], condition=Q(outcome=""), name="factchecks_appeal_waiting"),
            models.Index(fields=["-answered", "-sha256"], condition=~Q(content=""), name="factchecks_appeal_answered"),
            models.Index(fields=["factcheck", "answered"], name="factchecks_appeal_of"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="factchecks_appeal_text"),
            models.CheckConstraint(condition=Q(kind__in=AppealKind.values), name="factchecks_appeal_kind_known"),
            models.CheckConstraint(condition=Exact(Length("token_hash"), 64), name="factchecks_appeal_token_is_a_hash"),
            models.CheckConstraint(condition=Q(due__gt=F("received")), name="factchecks_appeal_due_later"),
            models.CheckConstraint(
                condition=(_OPEN & Q(content="", sha256=""))
                | (_CLOSED & Q(outcome=Ending.ASIDE, content="", sha256=""))
                | (_CLOSED & Q(outcome__in=ANSWERED, sha256__regex="^[0-9a-f]{64}$") & ~Q(content="") & ~Q(asked="")),
                name="factchecks_appeal_answered_whole",
            ),
            models.CheckConstraint(
                condition=Q(outcome__in=(Ending.CORRECTED, Ending.WITHDRAWN), version__isnull=False)
                | (~Q(outcome__in=(Ending.CORRECTED, Ending.WITHDRAWN)) & Q(version__isnull=True)),
                name="factchecks_appeal_version_where_changed",
            ),
            models.CheckConstraint(
                condition=(Q(outcome=Ending.REPLIED, kind=AppealKind.REPLY) & ~Q(reply="") & ~Q(party=""))
                | (~Q(outcome=Ending.REPLIED) & Q(reply="", party="")),
                name="factchecks_appeal_reply_where_published",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number}: {self.factcheck_id}"
