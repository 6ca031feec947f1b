"""`Course` with its `Lesson`s, the links that admit trainees, and how far each trainee has come."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class CourseState(models.TextChoices):
    """Whether trainees can learn in a course."""

    DRAFT = "draft", _("draft")
    OPEN = "open", _("open")
    CLOSED = "closed", _("closed")


class Course(models.Model):
    """A course of a unit: lessons in order, in one language or two.

    `package` names the course that came with the software, if it was made from one.
    """

    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="+")
    title = models.CharField(_("title"), max_length=160)
    title_en = models.CharField(_("title in English"), max_length=160, blank=True)
    about = models.TextField(_("what it is about"), max_length=2_000, blank=True)
    package = models.CharField(max_length=60, blank=True, editable=False)
    state = models.CharField(max_length=6, choices=CourseState.choices, default=CourseState.DRAFT)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="training_course_titled"),
            models.CheckConstraint(condition=Q(state__in=CourseState.values), name="training_course_state_known"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def named(self) -> str:
        """What it is called in the language of the page."""
        return in_language(self.title, self.title_en)


def in_language(vietnamese: str, english: str) -> str:
    """The title for the page: in English where there is one and the page is English."""
    return english if english and (get_language() or "vi").startswith("en") else vietnamese


class Lesson(models.Model):
    """A lesson in one language: front matter and Markdown, as `training.lessons` reads it."""

    course = models.ForeignKey(Course, models.CASCADE, related_name="lessons")
    number = models.PositiveSmallIntegerField()
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    title = models.CharField(max_length=200, editable=False)
    text = models.TextField(max_length=60_000)

    class Meta:
        ordering = ["course_id", "number", "language"]
        constraints = [
            models.UniqueConstraint(fields=["course", "number", "language"], name="training_lesson_once"),
            models.CheckConstraint(condition=Q(number__gte=1), name="training_lesson_counted"),
            models.CheckConstraint(condition=Q(language__in=["vi", "en"]), name="training_lesson_language_known"),
        ]

    def __str__(self) -> str:
        return f"{self.number}. {self.title}"


class CourseLink(models.Model):
    """A link that admits so many trainees to a course until a day. Of its secret only the hash is kept."""

    course = models.ForeignKey(Course, models.CASCADE, related_name="links")
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    seats = models.PositiveIntegerField()
    taken = models.PositiveIntegerField(default=0, editable=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made = models.DateTimeField(default=timezone.now, editable=False)
    expires = models.DateTimeField()
    withdrawn = models.DateTimeField(null=True, editable=False)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=Q(taken__lte=F("seats"), seats__gte=1), name="training_courselink_seats"),
        ]

    def __str__(self) -> str:
        return f"{self.taken}/{self.seats}"


class Enrolment(models.Model):
    """A trainee in a course."""

    course = models.ForeignKey(Course, models.CASCADE, related_name="enrolments")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    joined = models.DateTimeField(default=timezone.now, editable=False)
    finished = models.DateTimeField(null=True, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["course", "user"], name="training_enrolment_once")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.course_id}"


class Reading(models.Model):
    """A lesson that a trainee has finished; the language does not matter."""

    enrolment = models.ForeignKey(Enrolment, models.CASCADE, related_name="readings")
    number = models.PositiveSmallIntegerField()
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["enrolment_id", "number"]
        constraints = [models.UniqueConstraint(fields=["enrolment", "number"], name="training_reading_once")]

    def __str__(self) -> str:
        return f"{self.number}"


class Reply(models.Model):
    """What a trainee last answered to a short question of a lesson."""

    enrolment = models.ForeignKey(Enrolment, models.CASCADE, related_name="replies")
    number = models.PositiveSmallIntegerField()
    question = models.SlugField(max_length=40)
    answer = models.JSONField()
    right = models.BooleanField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["enrolment", "number", "question"], name="training_reply_once")]

    def __str__(self) -> str:
        return self.question
