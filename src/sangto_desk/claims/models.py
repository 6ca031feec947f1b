"""Claims, where they were found, how they relate, and statements that were refused.

What the charter promises stands here as constraints of the database: only a fact is a claim; a claimant is none or of
one of five types, and an office-holder is named with the office; a suggestion that conflicts is never one of a match.
Triggers in the migrations keep occurrences, judgements and refusals as they were written.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.claims.kinds import ClaimantType, Kind, Priority, Reason, Relation, State, Status, Topic


class Series(models.Model):
    """The last public number that was given to things of one sort; numbers have no gaps."""

    name = models.CharField(max_length=20, primary_key=True)
    last = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.name} {self.last}"


class Claim(models.Model):
    """A claim in the wording that an editor gave it, of kind *fact*."""

    number = models.PositiveIntegerField(_("number"), unique=True, editable=False)
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="claims")
    wording = models.CharField(_("claim"), max_length=600)
    folded = models.TextField(default="", editable=False)  # the wording without marks, which lists are searched by
    topic = models.CharField(_("topic"), max_length=20, choices=Topic.choices, default=Topic.OTHER)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, default=Kind.FACT)
    # What speaks for the kind: [{"name", "text", "start", "end"}], from sangto.claims.classify.
    reasons: models.JSONField[Any] = models.JSONField(default=list, blank=True)
    claimant_type = models.CharField(_("claimant"), max_length=16, choices=ClaimantType.choices, blank=True)
    claimant_name = models.CharField(_("name of the claimant"), max_length=200, blank=True)
    claimant_office = models.CharField(_("office"), max_length=200, blank=True)
    seen_on = models.DateField(_("first seen on"), null=True, blank=True)
    appearance = models.URLField(_("where it stands in public"), max_length=500, blank=True)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.OPEN)
    priority = models.PositiveSmallIntegerField(_("priority"), choices=Priority.choices, default=Priority.NORMAL)
    due = models.DateField(_("due on"), null=True, blank=True)
    assignee = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="claims")
    opened_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    opened = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-number"]
        indexes = [
            models.Index(fields=["unit", "status", "-number"], name="claims_claim_list"),
            models.Index(fields=["assignee", "status", "-number"], name="claims_claim_assigned"),
            models.Index(fields=["status", "priority", "-number"], name="claims_claim_first"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(kind=Kind.FACT), name="claims_claim_is_a_fact"),
            models.CheckConstraint(condition=~Q(wording=""), name="claims_claim_worded"),
            models.CheckConstraint(
                condition=Q(claimant_type="", claimant_name="")
                | (Q(claimant_type__in=ClaimantType.values) & ~Q(claimant_name="")),
                name="claims_claim_claimant_of_known_type",
            ),
            models.CheckConstraint(
                condition=Q(claimant_type=ClaimantType.OFFICE_HOLDER) & ~Q(claimant_office="")
                | ~Q(claimant_type=ClaimantType.OFFICE_HOLDER) & Q(claimant_office=""),
                name="claims_claim_office_holder_in_office",
            ),
            models.CheckConstraint(condition=Q(status__in=Status.values), name="claims_claim_status_known"),
            models.CheckConstraint(condition=Q(topic__in=Topic.values), name="claims_claim_topic_known"),
            models.CheckConstraint(condition=Q(priority__in=Priority.values), name="claims_claim_priority_known"),
        ]

    def __str__(self) -> str:
        return self.wording


class Occurrence(models.Model):
    """The words of a message in which the claim was found, redacted, and the stretch that makes the claim."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="occurrences")
    text = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    added = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="claims_occurrence_span"),
        ]

    def __str__(self) -> str:
        return self.quoted

    @property
    def quoted(self) -> str:
        """The stretch that makes the claim."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """What stands before it."""
        return self.text[: self.start]

    @property
    def after(self) -> str:
        """What stands behind it."""
        return self.text[self.end :]


class Judgement(models.Model):
    """What a machine suggested or a person decided about a claim and another one; the last one holds.

    The other is a claim of this desk (`other`) or a fact-check from elsewhere (`outside_id` in the index, with what was
    shown of it in `outside`).
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="judgements")
    other = models.ForeignKey(Claim, models.PROTECT, null=True, blank=True, related_name="judged_from")
    outside_id = models.CharField(max_length=300, blank=True)
    # What the fact-check from elsewhere says: claim, title, rating, publisher, url, date.
    outside: models.JSONField[Any] = models.JSONField(default=dict, blank=True)
    relation = models.CharField(max_length=12, choices=Relation.choices)
    state = models.CharField(max_length=12, choices=State.choices)
    probability = models.FloatField(null=True)
    # Features and conflicts by which the machine came to it; empty for a person.
    reasons: models.JSONField[Any] = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    conflicting = models.BooleanField(default=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(other__isnull=False, outside_id="") | (Q(other__isnull=True) & ~Q(outside_id="")),
                name="claims_judgement_of_one_other",
            ),
            models.CheckConstraint(
                condition=Q(other__isnull=True) | ~Q(other=F("claim")), name="claims_judgement_not_of_itself"
            ),
            models.CheckConstraint(condition=Q(relation__in=Relation.values), name="claims_judgement_relation_known"),
            # A machine suggests, a person decides.
            models.CheckConstraint(
                condition=Q(state=State.SUGGESTED, by__isnull=True)
                | Q(state__in=[State.CONFIRMED, State.REJECTED], by__isnull=False),
                name="claims_judgement_people_decide",
            ),
            models.CheckConstraint(
                condition=~Q(state=State.SUGGESTED, relation=Relation.SAME, conflicting=True),
                name="claims_judgement_conflict_is_no_match",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.claim_id} {self.relation} {self.other_id or self.outside_id}: {self.state}"


class Refusal(models.Model):
    """A statement that is not checked, and why. Public by its number."""

    number = models.PositiveIntegerField(_("number"), unique=True, editable=False)
    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="refusals")
    text = models.TextField()
    kind = models.CharField(max_length=12, choices=Kind.choices)
    reason_code = models.CharField(max_length=16, choices=Reason.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-number"]
        indexes = [models.Index(fields=["unit", "-number"], name="claims_refusal_list")]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="claims_refusal_of_something"),
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="claims_refusal_kind_known"),
            models.CheckConstraint(condition=Q(reason_code__in=Reason.values), name="claims_refusal_reason_known"),
        ]

    def __str__(self) -> str:
        return f"{self.number}: {self.reason_code}"

    @property
    def reason(self) -> Reason:
        """Why, as a published reason."""
        return Reason(self.reason_code)
