"""What people send in, as rows in which no sender has a place.

A `Tip` is one thing sent, already redacted. Tips that say the same make one `Question`. A `Ticket` is how whoever
holds it reads the answer; an `Addition` is what they add later. A `Suggestion` is the best earlier fact-check that the
machine found. `Band` finds near-duplicates, `Seen` keeps a message that a channel delivers twice from counting twice.
`DayCount` and `Counted` are derived from the tips and can be made again. `Digest` is a wish of a member of the desk.

Times are days: the hour in which something came would help to find out, from the records of a network, who sent it.
"""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import Exact
from django.utils.translation import gettext_lazy as _

from sangto_desk.claims.kinds import Kind


class Channel(models.TextChoices):
    """How something came in; never from whom."""

    WEB = "web", _("web form")
    EMAIL = "email", _("e-mail")
    ZALO = "zalo", "Zalo"
    ZALO_BOT = "zalo-bot", "Zalo Bot"
    MESSENGER = "messenger", "Messenger"
    TELEGRAM = "telegram", "Telegram"
    FILE = "file", _("import")
    API = "api", "API"


class Status(models.TextChoices):
    """Where a question stands."""

    NEW = "new", _("new")
    CLAIMED = "claimed", _("being checked")
    MATCHED = "matched", _("match confirmed")
    REFUSED = "refused", _("not for checking")
    ANSWERED = "answered", _("answered")


ANSWERED = (Status.MATCHED, Status.ANSWERED)
LANGUAGES = ("vi", "en", "other")


class Question(models.Model):
    """Tips that say the same, with a count.

    `content_key` is the SHA-256 of the words of the redacted text in the key form. `focus_start` and `focus_end` bound
    the statement in `text` that is most worth checking; `kind`, `worthiness` (in [0, 1]; 0 if it is no fact) and
    `reasons` are what the machine says of it. `waiting` means: the worker is to read it and to compare it with the
    fact-checks; until it has, what came in a flood is of the kind "other". `answered_day` is the first day on which its
    senders could read an answer: a confirmed match, a fact-check, or why it is not checked.
    """

    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="questions")
    content_key = models.CharField(max_length=64, editable=False)
    text = models.TextField()
    language = models.CharField(max_length=8)
    count = models.PositiveIntegerField(default=1)
    first_day = models.DateField()
    last_day = models.DateField()
    answered_day = models.DateField(null=True, blank=True)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.NEW)
    claim = models.ForeignKey("claims.Claim", models.PROTECT, null=True, blank=True, related_name="questions")
    refusal = models.ForeignKey("claims.Refusal", models.PROTECT, null=True, blank=True, related_name="questions")

    kind = models.CharField(max_length=12, choices=Kind.choices)
    worthiness = models.FloatField(default=0.0)
    reasons = models.JSONField(default=list)
    focus_start = models.PositiveIntegerField(default=0)
    focus_end = models.PositiveIntegerField(default=0)
    waiting = models.BooleanField(default=True)

    answer_title = models.CharField(max_length=300, blank=True)
    answer_rating = models.CharField(max_length=80, blank=True)
    answer_summary = models.TextField(blank=True)
    answer_url = models.CharField(max_length=600, blank=True)
    answer_publisher = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["unit", "content_key"], name="inbox_question_said_once"),
            models.CheckConstraint(condition=models.Q(count__gte=1), name="inbox_question_counted"),
            models.CheckConstraint(condition=~models.Q(text=""), name="inbox_question_text"),
            models.CheckConstraint(condition=models.Q(kind__in=Kind.values), name="inbox_question_kind_known"),
            models.CheckConstraint(condition=models.Q(status__in=Status.values), name="inbox_question_status_known"),
            models.CheckConstraint(condition=models.Q(language__in=LANGUAGES), name="inbox_question_language_known"),
            models.CheckConstraint(
                condition=models.Q(worthiness__gte=0, worthiness__lte=1)
                & (models.Q(kind=Kind.FACT) | models.Q(worthiness=0)),
                name="inbox_question_only_facts_are_worth_checking",
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=(Status.CLAIMED, Status.ANSWERED), claim__isnull=False)
                | models.Q(status__in=(Status.NEW, Status.MATCHED, Status.REFUSED), claim__isnull=True),
                name="inbox_question_claim_where_claimed",
            ),
            models.CheckConstraint(
                condition=models.Q(status=Status.REFUSED, refusal__isnull=False)
                | (~models.Q(status=Status.REFUSED) & models.Q(refusal__isnull=True)),
                name="inbox_question_reason_where_refused",
            ),
            models.CheckConstraint(
                condition=(models.Q(status__in=ANSWERED) & ~models.Q(answer_url=""))
                | (~models.Q(status__in=ANSWERED) & models.Q(answer_url="")),
                name="inbox_question_answer_where_answered",
            ),
            models.CheckConstraint(
                condition=models.Q(answered_day=None)
                | models.Q(answered_day__gte=models.F("first_day"), status__in=(*ANSWERED, Status.REFUSED)),
                name="inbox_question_answered_after_it_came",
            ),
        ]
        indexes = [
            models.Index(fields=["status", "-count", "-id"], name="inbox_question_by_count"),
            models.Index(fields=["status", "-worthiness", "-id"], name="inbox_question_by_worth"),
            models.Index(fields=["status", "-id"], name="inbox_question_by_age"),
            models.Index(fields=["unit", "status"], name="inbox_question_counts"),
            models.Index(fields=["first_day", "unit"], name="inbox_question_first_days"),
            models.Index(fields=["answered_day", "unit", "status", "first_day"], name="inbox_question_answered"),
            models.Index(fields=["waiting"], condition=models.Q(waiting=True), name="inbox_question_waiting"),
        ]

    def __str__(self) -> str:
        return f"{self.pk}: {self.focus[:60]}"

    @property
    def focus(self) -> str:
        """The statement in the text that is most worth checking."""
        return self.text[self.focus_start : self.focus_end] or self.text

    @property
    def anchor(self) -> str:
        """The name of its row on a page."""
        return f"question-{self.pk}"

    @property
    def is_unread(self) -> bool:
        """Whether it came in a flood and the machine has not said yet what kind of statement it is."""
        return self.waiting and self.kind == Kind.OTHER

    @property
    def is_answered(self) -> bool:
        """Whether senders can read an answer."""
        return self.status in ANSWERED


class Suggestion(models.Model):
    """The earlier fact-check that comes nearest to a question, and why. It decides nothing.

    `conflicts` holds ``[kind, words of the question, words of the fact-check]``, `agreeing` the words that both share,
    `probability` how likely both make the same claim, `similarity` how likely they would without the conflicts.
    """

    question = models.OneToOneField(Question, models.CASCADE, related_name="suggestion")
    record = models.CharField(max_length=300)
    claim = models.TextField()
    title = models.CharField(max_length=300, blank=True)
    rating = models.CharField(max_length=80, blank=True)
    summary = models.TextField(blank=True)
    url = models.CharField(max_length=600, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    published = models.CharField(max_length=32, blank=True)
    probability = models.FloatField()
    similarity = models.FloatField()
    conflicts: models.JSONField[list[list[str]], list[list[str]]] = models.JSONField(default=list)
    agreeing: models.JSONField[list[str], list[str]] = models.JSONField(default=list)
    features: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(probability__gte=0, probability__lte=1, similarity__gte=0, similarity__lte=1),
                name="inbox_suggestion_probabilities",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.record} ({self.probability:.2f})"


class Tip(models.Model):
    """One thing sent in, redacted before it came here."""

    question = models.ForeignKey(Question, models.PROTECT, related_name="tips")
    text = models.TextField()
    channel = models.CharField(max_length=10, choices=Channel.choices)
    language = models.CharField(max_length=8)
    day = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(text=""), name="inbox_tip_text"),
            models.CheckConstraint(condition=models.Q(channel__in=Channel.values), name="inbox_tip_channel_known"),
            models.CheckConstraint(condition=models.Q(language__in=LANGUAGES), name="inbox_tip_language_known"),
        ]
        indexes = [
            models.Index(fields=["question", "day"], name="inbox_tip_growth"),
            models.Index(fields=["day", "question"], name="inbox_tip_days"),
        ]

    def __str__(self) -> str:
        return f"{self.pk} ({self.channel}, {self.day})"


class DayCount(models.Model):
    """How many tips came to a unit on a day that is over: counted from the tips, so that a year is added up quickly."""

    unit = models.ForeignKey("accounts.Unit", models.CASCADE, related_name="+")
    day = models.DateField()
    tips = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["day", "unit"], name="inbox_daycount_once")]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.day}: {self.tips}"


class Counted(models.Model):
    """Up to which day the tips have been counted; one row. Later days are counted when somebody asks."""

    ONLY = 1

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY, editable=False)
    until = models.DateField()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="inbox_counted_only_one")]

    def __str__(self) -> str:
        return f"{self.until}"


class Ticket(models.Model):
    """The right to read the answer to a tip and to add to it, held by who knows the token; only its hash is here."""

    tip = models.OneToOneField(Tip, models.CASCADE, related_name="ticket")
    token_hash = models.CharField(max_length=64, unique=True, editable=False)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Exact(Length("token_hash"), 64), name="inbox_ticket_is_a_hash"),
        ]

    def __str__(self) -> str:
        return f"{self.pk}"


class Addition(models.Model):
    """What the holder of a ticket adds later, redacted before it came here."""

    ticket = models.ForeignKey(Ticket, models.CASCADE, related_name="additions")
    text = models.TextField()
    day = models.DateField()

    class Meta:
        ordering = ["id"]
        constraints = [models.CheckConstraint(condition=~models.Q(text=""), name="inbox_addition_text")]

    def __str__(self) -> str:
        return f"{self.pk} ({self.day})"


class Band(models.Model):
    """A stretch of the min-hash signature of a question: near-duplicates share one with high probability."""

    question = models.ForeignKey(Question, models.CASCADE, related_name="bands")
    value = models.BigIntegerField(db_index=True)

    def __str__(self) -> str:
        return f"{self.value}"


class Seen(models.Model):
    """A message of a channel that was counted, kept for a few days as a keyed hash; `salt` makes its ticket again."""

    digest = models.CharField(max_length=64, unique=True)
    salt = models.CharField(max_length=32)
    answered = models.BooleanField(default=False)
    day = models.DateField(db_index=True)

    def __str__(self) -> str:
        return self.digest[:8]


class Digest(models.Model):
    """A member of the desk who wants what is new by e-mail each morning, and the last day for which it was sent."""

    user = models.OneToOneField("accounts.User", models.CASCADE, related_name="digest")
    sent = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.user_id}"
