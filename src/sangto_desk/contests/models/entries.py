"""What is sent in: an entry as judges see it, who wrote it (apart and encrypted), and cases of originality.

`Entry` has no column for a person. Its number is random, so that neighbours of a list are not neighbours in numbers.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length
from django.db.models.lookups import Exact
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.contests.models.contests import LANGUAGES, Category, Contest


class EntryState(models.TextChoices):
    """Where an entry stands."""

    RECEIVED = "received", _("received")
    WITHDRAWN = "withdrawn", _("withdrawn")
    EXCLUDED = "excluded", _("excluded")


class Source(models.TextChoices):
    """What an entry was read from."""

    PASTE = "paste", _("pasted text")
    TEXT = "txt", "TXT"
    DOCX = "docx", "DOCX"
    PDF = "pdf", "PDF"


class Entry(models.Model):
    """A text as judges see it: names, schools and other personal data in it are marks.

    `key` names what it was received from (a form, a row of an upload), so that receiving that once more changes
    nothing. `sha256` is of the text as it was sent. `twin` is a keyed hash of text, unit and author: the same text of
    the same author is taken once. `flags` are what the engine noticed when it was read, by name.
    """

    contest = models.ForeignKey(Contest, models.PROTECT, related_name="entries")
    number = models.PositiveIntegerField(editable=False)
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="+")
    school = models.CharField(_("school or office"), max_length=200, blank=True)
    category = models.ForeignKey(Category, models.PROTECT, null=True, blank=True, related_name="entries")
    language = models.CharField(max_length=8)
    title = models.CharField(_("title"), max_length=200, blank=True)
    text = models.TextField()
    words = models.PositiveIntegerField()
    source = models.CharField(max_length=5, choices=Source.choices)
    state = models.CharField(max_length=9, choices=EntryState.choices, default=EntryState.RECEIVED)
    sha256 = models.CharField(max_length=64, editable=False)
    key = models.CharField(max_length=64, editable=False)
    twin = models.CharField(max_length=64, editable=False, null=True)
    ticket_hash = models.CharField(max_length=64, unique=True, editable=False)
    flags: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    received = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["number"]
        indexes = [
            models.Index(fields=["contest", "state", "number"], name="contests_entry_list"),
            models.Index(fields=["contest", "unit"], name="contests_entry_by_unit"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["contest", "number"], name="contests_entry_numbered"),
            models.UniqueConstraint(fields=["contest", "key"], name="contests_entry_received_once"),
            models.UniqueConstraint(
                fields=["contest", "twin"], condition=Q(state="received"), name="contests_entry_no_twin"
            ),
            models.CheckConstraint(condition=Q(state__in=EntryState.values), name="contests_entry_state_known"),
            models.CheckConstraint(condition=Q(source__in=Source.values), name="contests_entry_source_known"),
            models.CheckConstraint(condition=Q(language__in=LANGUAGES), name="contests_entry_language_known"),
            models.CheckConstraint(
                condition=Q(state=EntryState.WITHDRAWN, text="") | (~Q(state=EntryState.WITHDRAWN) & ~Q(text="")),
                name="contests_entry_text_unless_withdrawn",
            ),
            models.CheckConstraint(condition=Exact(Length("ticket_hash"), 64), name="contests_entry_ticket_is_a_hash"),
            models.CheckConstraint(condition=Exact(Length("sha256"), 64), name="contests_entry_sha256"),
        ]

    def __str__(self) -> str:
        return f"{self.number}"


class Entrant(models.Model):
    """Who sent an entry in: no more than what is needed to hand over a prize.

    `sealed` is encrypted with a key of the data folder: name, contact and guardian; empty once it was erased.
    """

    entry = models.OneToOneField(Entry, models.CASCADE, related_name="entrant")
    sealed = models.TextField(blank=True)
    minor = models.BooleanField()
    guardian_consent = models.BooleanField(default=False)
    name_public = models.BooleanField(default=False)
    consented = models.DateTimeField(default=timezone.now, editable=False)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(minor=False) | Q(guardian_consent=True), name="contests_entrant_guardian_consents"
            ),
            models.CheckConstraint(
                condition=(Q(erased_at=None) & ~Q(sealed=""))
                | (Q(erased_at__isnull=False, sealed="", name_public=False)),
                name="contests_entrant_erased_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.entry_id}"


class Outcome(models.TextChoices):
    """How a case of originality ends."""

    KEPT = "kept", _("stays in the contest")
    EXCLUDED = "excluded", _("excluded from the contest")


class OriginalityCase(models.Model):
    """A question about where a text comes from: evidence, what the entrant is asked and answers, and who decided.

    `evidence` is what was shown, as it was then. One person proposes how it ends and another confirms: constraints and
    triggers refuse an exclusion without two.
    """

    entry = models.ForeignKey(Entry, models.PROTECT, related_name="cases")
    evidence: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    opened_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    opened = models.DateTimeField(default=timezone.now, editable=False)
    question = models.TextField(max_length=5_000, blank=True)
    asked = models.DateTimeField(null=True)
    answer = models.TextField(max_length=10_000, blank=True)
    answered = models.DateTimeField(null=True)
    proposal = models.CharField(max_length=8, choices=Outcome.choices, blank=True)
    reason = models.TextField(max_length=5_000, blank=True)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    proposed = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=8, choices=Outcome.choices, blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    decided = models.DateTimeField(null=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["entry"], condition=Q(outcome=""), name="contests_case_one_open"),
            models.CheckConstraint(
                condition=Q(proposal="", proposed_by=None, proposed=None)
                | (Q(proposal__in=Outcome.values, proposed_by__isnull=False, proposed__isnull=False) & ~Q(reason="")),
                name="contests_case_proposed_with_reason",
            ),
            models.CheckConstraint(
                condition=Q(outcome="", decided_by=None, decided=None)
                | (
                    Q(outcome=F("proposal"), decided_by__isnull=False, decided__isnull=False)
                    & ~Q(proposal="")
                    & ~Q(decided_by=F("proposed_by"))
                ),
                name="contests_case_decided_by_two",
            ),
            models.CheckConstraint(
                condition=Q(asked=None, question="") | (Q(asked__isnull=False) & ~Q(question="")),
                name="contests_case_asked_something",
            ),
            models.CheckConstraint(
                condition=Q(answered=None, answer="")
                | (Q(answered__isnull=False, asked__isnull=False) & ~Q(answer="")),
                name="contests_case_answer_to_a_question",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.entry_id}: {self.outcome or self.proposal or 'open'}"
