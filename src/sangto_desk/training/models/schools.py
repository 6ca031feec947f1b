"""Learning platforms such as Moodle that open drills by LTI 1.3, and what is kept of a launch for its grade."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.training.models.drills import Drill


class Platform(models.Model):
    """A platform whose signature the desk accepts, with the addresses and keys that it gave when it was registered."""

    unit = models.ForeignKey("accounts.Unit", models.PROTECT, related_name="+")
    name = models.CharField(_("name"), max_length=120)
    issuer = models.URLField(_("issuer (platform ID)"), max_length=300)
    client_id = models.CharField(_("client ID"), max_length=200)
    deployments = models.JSONField(_("deployment IDs"), default=list)
    login_url = models.URLField(_("authentication request URL"), max_length=500)
    token_url = models.URLField(_("access token URL"), max_length=500)
    keys_url = models.URLField(_("public keyset URL"), max_length=500, blank=True)
    keys = models.TextField(_("public keyset"), max_length=20_000, blank=True)
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ["name", "id"]
        constraints = [models.UniqueConstraint(fields=["issuer", "client_id"], name="training_platform_once")]

    def __str__(self) -> str:
        return self.name


class LaunchState(models.Model):
    """A sign-in that a platform began: the nonce it must bring back, once. Only hashes are kept, for some minutes."""

    platform = models.ForeignKey(Platform, models.CASCADE, related_name="+")
    nonce_hash = models.CharField(max_length=64, unique=True)
    made = models.DateTimeField(default=timezone.now, editable=False)
    used = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.platform_id}"


class Learner(models.Model):
    """Who a person of a platform is at this desk. Of their name there only a hash is kept."""

    platform = models.ForeignKey(Platform, models.CASCADE, related_name="+")
    subject_hash = models.CharField(max_length=64)
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["platform", "subject_hash"], name="training_learner_once")]

    def __str__(self) -> str:
        return f"{self.platform_id} {self.user_id}"


class Launch(models.Model):
    """A drill that a platform opened for a learner; `grades` says where the grade goes, `subject` for whom."""

    platform = models.ForeignKey(Platform, models.CASCADE, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    drill = models.ForeignKey(Drill, models.CASCADE, related_name="+")
    grades = models.JSONField(default=dict)
    subject = models.CharField(max_length=255)
    at = models.DateTimeField(default=timezone.now, editable=False)
    attempt = models.ForeignKey("training.Attempt", models.SET_NULL, null=True, related_name="+")
    sent = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-id"]

    def __str__(self) -> str:
        return f"{self.platform_id} {self.drill_id}"
