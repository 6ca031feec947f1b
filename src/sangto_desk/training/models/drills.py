"""`Drill` and what it asks, frozen in `DrillVersion`s; what trainees answered; how hard, how able, when again."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.claims.kinds import Topic
from sangto_desk.training.models.courses import Course


class DrillKind(models.TextChoices):
    """What a drill asks for; each is a skill that is measured by itself."""

    CHECKABLE = "checkable", _("Mark what can be checked")
    PASSAGE = "passage", _("Pick the passage that decides")
    NUMBER = "number", _("Find what differs")
    RATING = "rating", _("Choose the rating")
    CORRECTION = "correction", _("Write the correction")
    QUIZ = "quiz", _("Answer questions")


class DrillState(models.TextChoices):
    """Whether trainees are given a drill."""

    DRAFT = "draft", _("draft")
    OPEN = "open", _("in use")
    RETIRED = "retired", _("retired")


class Drill(models.Model):
    """An exercise of a unit.

    `difficulty` is on the scale of `training.ability`, in logits; `answered` counts the answers it was learnt from.
    `source` is the published version of a fact-check that it was made from.
    """

    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="+")
    course = models.ForeignKey(Course, models.CASCADE, null=True, blank=True, related_name="drills")
    lesson = models.PositiveSmallIntegerField(null=True, blank=True)
    word = models.SlugField(max_length=40, blank=True)
    kind = models.CharField(max_length=10, choices=DrillKind.choices)
    title = models.CharField(_("title"), max_length=200)
    topic = models.CharField(_("topic"), max_length=12, choices=Topic.choices, default=Topic.OTHER)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES, default="vi")
    state = models.CharField(max_length=7, choices=DrillState.choices, default=DrillState.DRAFT)
    source = models.ForeignKey("factchecks.Version", models.PROTECT, null=True, blank=True, related_name="+")
    difficulty = models.FloatField(default=0.0, editable=False)
    answered = models.PositiveIntegerField(default=0, editable=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="training_drill_titled"),
            models.CheckConstraint(condition=Q(kind__in=DrillKind.values), name="training_drill_kind_known"),
            models.CheckConstraint(condition=Q(state__in=DrillState.values), name="training_drill_state_known"),
            models.CheckConstraint(
                condition=Q(lesson__isnull=True) | Q(course__isnull=False), name="training_drill_lesson_in_course"
            ),
            models.UniqueConstraint(
                fields=["course", "lesson", "language", "word"], condition=~Q(word=""), name="training_drill_word_once"
            ),
        ]

    def __str__(self) -> str:
        return self.title


class DrillVersion(models.Model):
    """What a drill asks and what is right, frozen: an answer is judged by what it was given to."""

    drill = models.ForeignKey(Drill, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    content = models.JSONField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["drill_id", "number"]
        constraints = [models.UniqueConstraint(fields=["drill", "number"], name="training_drillversion_once")]

    def __str__(self) -> str:
        return f"{self.drill_id} v{self.number}"


class Phase(models.TextChoices):
    """When in a training day something was answered."""

    BEFORE = "before", _("before")
    AFTER = "after", _("after")


class Attempt(models.Model):
    """An answer of a trainee, and its score from 0 to 1; None until those who assess it have done so."""

    version = models.ForeignKey(DrillVersion, models.PROTECT, related_name="attempts")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    answer = models.JSONField()
    score = models.FloatField(null=True)
    day = models.ForeignKey("training.Day", models.CASCADE, null=True, related_name="attempts")
    phase = models.CharField(max_length=6, choices=Phase.choices, blank=True)
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["user", "version", "id"], name="training_attempt_user")]
        constraints = [
            models.CheckConstraint(
                condition=Q(score__isnull=True) | Q(score__gte=0, score__lte=1), name="training_attempt_score"
            ),
            models.CheckConstraint(
                condition=Q(day__isnull=True, phase="") | Q(day__isnull=False, phase__in=Phase.values),
                name="training_attempt_phase",
            ),
            models.UniqueConstraint(
                fields=["user", "day", "phase", "version"],
                condition=Q(day__isnull=False),
                name="training_attempt_measured_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.version_id}"


class MarkRole(models.TextChoices):
    """Who assesses a correction."""

    PEER = "peer", _("another trainee")
    TRAINER = "trainer", _("trainer")


class Mark(models.Model):
    """How a correction was assessed: points by criterion of `training.rubric`. Nobody assesses their own."""

    attempt = models.ForeignKey(Attempt, models.CASCADE, related_name="marks")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    role = models.CharField(max_length=7, choices=MarkRole.choices)
    points = models.JSONField()
    comment = models.TextField(max_length=2_000, blank=True)
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["attempt", "by"], name="training_mark_once"),
            models.UniqueConstraint(fields=["attempt", "role"], name="training_mark_one_of_each"),
            models.CheckConstraint(condition=Q(role__in=MarkRole.values), name="training_mark_role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.attempt_id} {self.role}"


class Skill(models.Model):
    """How able a trainee is at one kind of drill, in logits, and from how many answers that was learnt."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=DrillKind.choices)
    level = models.FloatField(default=0.0)
    answered = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["user_id", "kind"]
        constraints = [models.UniqueConstraint(fields=["user", "kind"], name="training_skill_once")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.kind}"


class RepetitionCard(models.Model):
    """When a trainee should do a drill again: the card of FSRS."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    drill = models.ForeignKey(Drill, models.CASCADE, related_name="+")
    state = models.PositiveSmallIntegerField()
    step = models.PositiveSmallIntegerField(null=True)
    stability = models.FloatField(null=True)
    hardness = models.FloatField(null=True)
    due = models.DateTimeField()
    reviewed = models.DateTimeField(null=True)

    class Meta:
        ordering = ["due"]
        indexes = [models.Index(fields=["user", "due"], name="training_card_due")]
        constraints = [models.UniqueConstraint(fields=["user", "drill"], name="training_card_once")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.drill_id}"
