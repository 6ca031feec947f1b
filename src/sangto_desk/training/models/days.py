"""`Day`: a training day with its programme, who registered, who came, what was handed out, said and learnt."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.training.models.courses import Course
from sangto_desk.training.models.drills import DrillVersion


class DayState(models.TextChoices):
    """How far a training day has come."""

    PLANNED = "planned", _("planned")
    OPEN = "open", _("open for registration")
    HELD = "held", _("held")
    CANCELLED = "cancelled", _("cancelled")


class Day(models.Model):
    """A training day of a unit, for the trainees of a course."""

    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="+")
    course = models.ForeignKey(Course, models.PROTECT, related_name="days")
    title = models.CharField(_("title"), max_length=200)
    about = models.TextField(_("what it is about"), max_length=4_000, blank=True)
    place = models.CharField(_("place"), max_length=200)
    starts = models.DateTimeField(_("begins"))
    ends = models.DateTimeField(_("ends"))
    capacity = models.PositiveIntegerField(_("seats"))
    state = models.CharField(max_length=9, choices=DayState.choices, default=DayState.PLANNED)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-starts", "-id"]
        indexes = [models.Index(fields=["unit", "starts"], name="training_day_unit")]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="training_day_titled"),
            models.CheckConstraint(condition=Q(starts__lt=F("ends")), name="training_day_ends_later"),
            models.CheckConstraint(condition=Q(capacity__gte=1), name="training_day_has_seats"),
            models.CheckConstraint(condition=Q(state__in=DayState.values), name="training_day_state_known"),
        ]

    def __str__(self) -> str:
        return self.title


class Talk(models.Model):
    """A line of the programme."""

    day = models.ForeignKey(Day, models.CASCADE, related_name="talks")
    starts = models.TimeField(_("at"))
    title = models.CharField(_("what"), max_length=200)
    speaker = models.CharField(_("speaker"), max_length=120, blank=True)
    about = models.CharField(_("about the speaker"), max_length=300, blank=True)

    class Meta:
        ordering = ["starts", "id"]

    def __str__(self) -> str:
        return self.title


class RegistrationState(models.TextChoices):
    """Whether somebody has a seat."""

    SEAT = "seat", _("has a seat")
    WAITING = "waiting", _("on the waiting list")
    CANCELLED = "cancelled", _("cancelled")


class Registration(models.Model):
    """A trainee who wants to come; seats go by the time of `at`."""

    day = models.ForeignKey(Day, models.CASCADE, related_name="registrations")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    state = models.CharField(max_length=9, choices=RegistrationState.choices)
    at = models.DateTimeField(default=timezone.now)
    said = models.BooleanField(default=False, editable=False)

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["day", "user"], name="training_registration_once"),
            models.CheckConstraint(
                condition=Q(state__in=RegistrationState.values), name="training_registration_state_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.state}"


class AttendanceHow(models.TextChoices):
    """How it is known that somebody came."""

    CODE = "code", _("scanned the code")
    LIST = "list", _("signed the list")


class Attendance(models.Model):
    """That somebody with a seat came; once for each registration."""

    registration = models.OneToOneField(Registration, models.CASCADE, related_name="attendance")
    how = models.CharField(max_length=4, choices=AttendanceHow.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(how=AttendanceHow.CODE, by__isnull=True) | Q(how=AttendanceHow.LIST, by__isnull=False),
                name="training_attendance_how",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.registration_id} {self.how}"


class Material(models.Model):
    """Something handed out: an address, or a small file kept in the database."""

    day = models.ForeignKey(Day, models.CASCADE, related_name="materials")
    title = models.CharField(_("title"), max_length=200)
    url = models.URLField(_("address"), max_length=500, blank=True)
    file_name = models.CharField(max_length=120, blank=True, editable=False)
    media_type = models.CharField(max_length=100, blank=True, editable=False)
    data = models.BinaryField(null=True, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=(~Q(url="") & Q(file_name="", data__isnull=True))
                | (Q(url="", data__isnull=False) & ~Q(file_name="")),
                name="training_material_one_of_both",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Feedback(models.Model):
    """What somebody who came says of a day; without who or when."""

    day = models.ForeignKey(Day, models.CASCADE, related_name="feedback")
    useful = models.PositiveSmallIntegerField()
    clear = models.PositiveSmallIntegerField()
    text = models.TextField(max_length=2_000, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(useful__gte=1, useful__lte=5, clear__gte=1, clear__lte=5),
                name="training_feedback_one_to_five",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.useful} {self.clear}"


class Form(models.TextChoices):
    """One of the two forms of the test of a day: whoever has A before has B after."""

    A = "a", "A"
    B = "b", "B"


class TestItem(models.Model):
    """A drill of the test before and after a day, in one of its two forms."""

    day = models.ForeignKey(Day, models.CASCADE, related_name="test_items")
    form = models.CharField(max_length=1, choices=Form.choices)
    version = models.ForeignKey(DrillVersion, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["day", "version"], name="training_testitem_once"),
            models.CheckConstraint(condition=Q(form__in=Form.values), name="training_testitem_form_known"),
        ]

    def __str__(self) -> str:
        return f"{self.form} {self.version_id}"
