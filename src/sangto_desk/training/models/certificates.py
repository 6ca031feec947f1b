"""`Certificate`: that somebody finished a course or came to a training day; found by codes of which hashes are kept."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from sangto_desk.training.models.courses import Course
from sangto_desk.training.models.days import Day


class Certificate(models.Model):
    """What is certified, in the words that are printed. It goes when the trainee asks to be forgotten."""

    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    course = models.ForeignKey(Course, models.PROTECT, null=True, related_name="certificates")
    day = models.ForeignKey(Day, models.PROTECT, null=True, related_name="certificates")
    name = models.CharField(max_length=120)
    what = models.CharField(max_length=200)
    issued = models.DateTimeField(default=timezone.now, editable=False)
    withdrawn = models.DateTimeField(null=True, editable=False)
    why = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(course__isnull=False, day__isnull=True) | Q(course__isnull=True, day__isnull=False),
                name="training_certificate_for_one_thing",
            ),
            models.CheckConstraint(
                condition=(Q(withdrawn__isnull=True, why="")) | (Q(withdrawn__isnull=False) & ~Q(why="")),
                name="training_certificate_withdrawn_says_why",
            ),
            models.UniqueConstraint(
                fields=["user", "course"], condition=Q(course__isnull=False), name="training_certificate_course_once"
            ),
            models.UniqueConstraint(
                fields=["user", "day"], condition=Q(day__isnull=False), name="training_certificate_day_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.what} {self.pk}"


class CertificateCode(models.Model):
    """A code that was printed; each copy has its own. Only the hash is kept."""

    certificate = models.ForeignKey(Certificate, models.CASCADE, related_name="codes")
    code_hash = models.CharField(max_length=64, unique=True)
    made = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return f"{self.certificate_id}"
