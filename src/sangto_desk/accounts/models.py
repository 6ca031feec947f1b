"""People who work at the desk, the tree of units they belong to, and the roles they hold there.

Readers and senders have no account. A role is held in a unit and reaches all units below it. What the desk says of
itself stands in one row, `DeskProfile`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Length, Lower
from django.db.models.lookups import Exact
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Role(models.IntegerChoices):
    """What somebody may do; a higher role may do what a lower one may, except approve their own work: nobody may."""

    CONTRIBUTOR = 1, _("Contributor")
    EDITOR = 2, _("Editor")
    LEAD = 3, _("Lead")
    ADMINISTRATOR = 4, _("Administrator")


class UserManager(BaseUserManager["User"]):
    """Finds people by e-mail, whatever the case of its letters."""

    def get_by_natural_key(self, username: str | None) -> User:
        """The user with this e-mail."""
        return self.get(email__iexact=username)


class User(AbstractBaseUser):
    """A member of the desk."""

    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(_("name"), max_length=120)
    is_active = models.BooleanField(default=True)
    joined = models.DateTimeField(default=timezone.now, editable=False)
    factors_removed_by = models.ForeignKey("self", models.SET_NULL, null=True, editable=False, related_name="+")

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects = UserManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="accounts_user_email_unique"),
            models.CheckConstraint(condition=~models.Q(name=""), name="accounts_user_named"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_full_name(self) -> str:
        """The name as shown."""
        return self.name

    def forget_roles(self) -> None:
        """Read the roles anew when they are asked for next."""
        self.__dict__.pop("_held_roles", None)


class Unit(models.Model):
    """A unit: a province, district or ward office, a school, or the desk itself.

    `path` holds the keys of all units from the root down to this one, ``"/1/4/19/"``: everything below a unit begins
    with its path.
    """

    name = models.CharField(_("name"), max_length=160)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    path = models.CharField(max_length=255, db_index=True, editable=False)

    class Meta:
        ordering = ["path"]
        constraints = [
            models.UniqueConstraint(fields=["parent", "name"], name="accounts_unit_name_unique"),
            models.CheckConstraint(condition=~models.Q(name=""), name="accounts_unit_named"),
        ]

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A role that somebody holds in a unit and below it; one for each person and unit."""

    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="memberships")
    role = models.PositiveSmallIntegerField(choices=Role.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "unit"], name="accounts_membership_unique"),
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="accounts_membership_role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()} ({self.unit})"


class Invitation(models.Model):
    """A link that works once: for the first administrator, for a new member, or for a member who lost the password.

    Of the secret in the link only the hash is kept. Triggers refuse any change but its use or its withdrawal, once.
    """

    class Kind(models.TextChoices):
        """What the link is for."""

        FIRST = "first", _("first administrator")
        MEMBER = "member", _("new member")
        RECOVERY = "recovery", _("new password")
        OPERATOR = "operator", _("new password and second factor")

    kind = models.CharField(max_length=8, choices=Kind.choices)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    unit = models.ForeignKey(Unit, models.CASCADE, null=True, related_name="+")
    role = models.PositiveSmallIntegerField(choices=Role.choices, null=True)
    user = models.ForeignKey(User, models.CASCADE, null=True, related_name="+")
    made_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    made = models.DateTimeField(default=timezone.now, editable=False)
    expires = models.DateTimeField()
    used = models.DateTimeField(null=True)
    withdrawn = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kind="first", unit=None, user=None)
                | models.Q(kind="member", unit__isnull=False, role__in=Role.values, user=None)
                | models.Q(kind__in=["recovery", "operator"], user__isnull=False),
                name="accounts_invitation_whole",
            ),
            models.CheckConstraint(
                condition=models.Q(used=None) | models.Q(withdrawn=None), name="accounts_invitation_one_end"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.pk}"


class ApiKey(models.Model):
    """A key with which a program acts for a member, with exactly their roles, for at most a year.

    Only the hash of the key is kept; `last_used` is a day, so that nobody can read from it when somebody works.
    Triggers refuse any change but its use and its end, and that it works again after that.
    """

    MOST_DAYS = 365

    user = models.ForeignKey(User, models.PROTECT, related_name="api_keys")
    name = models.CharField(max_length=60)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    created = models.DateTimeField(default=timezone.now, editable=False)
    days = models.PositiveSmallIntegerField()
    revoked_at = models.DateTimeField(null=True, editable=False)
    last_used = models.DateField(null=True, editable=False)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(name=""), name="accounts_apikey_named"),
            models.CheckConstraint(condition=Exact(Length("token_hash"), 64), name="accounts_apikey_is_a_hash"),
            models.CheckConstraint(
                condition=models.Q(days__gte=1, days__lte=365), name="accounts_apikey_at_most_a_year"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pk}"

    @property
    def expires(self) -> datetime:
        """The moment from which on it does not work."""
        return self.created + timedelta(days=self.days)

    @property
    def works(self) -> bool:
        """Whether it was not revoked and is not too old."""
        return self.revoked_at is None and timezone.now() < self.expires


class DeskProfile(models.Model):
    """What the desk says of itself to readers; one row. Nothing of a desk is public before it is complete.

    `answer_days` is promised to those who ask for a correction or answer a fact-check. `keep_days` says how long the
    words of tips are kept after their question was closed. `revision` counts the times that it was saved, so that a
    page can be known to be made from the present one.
    """

    ONLY = 1
    LEAST_DAYS, MOST_DAYS = 1, 30
    LEAST_KEPT, MOST_KEPT = 7, 365

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY, editable=False)
    name = models.CharField(_("name of the desk"), max_length=160)
    contact = models.CharField(_("contact"), max_length=254)
    languages = models.JSONField(_("languages"), default=list)
    funding = models.TextField(_("who pays for it"), max_length=10_000)
    correction_policy = models.TextField(_("how mistakes are put right"), max_length=10_000)
    answer_days = models.PositiveSmallIntegerField(_("days in which appeals are answered"), default=10)
    keep_days = models.PositiveSmallIntegerField(_("days for which the words of tips are kept"), default=90)
    revision = models.PositiveIntegerField(default=0, editable=False)
    completed = models.DateTimeField(null=True, editable=False)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(id=1), name="accounts_profile_only_one"),
            models.CheckConstraint(
                condition=models.Q(answer_days__gte=1, answer_days__lte=30), name="accounts_profile_days_bounded"
            ),
            models.CheckConstraint(
                condition=models.Q(keep_days__gte=7, keep_days__lte=365), name="accounts_profile_keeping_bounded"
            ),
            models.CheckConstraint(
                condition=models.Q(completed=None)
                | ~(models.Q(name="") | models.Q(contact="") | models.Q(funding="") | models.Q(correction_policy="")),
                name="accounts_profile_complete",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def complete(self) -> bool:
        """Whether everything that readers must be told has been said."""
        return self.completed is not None
