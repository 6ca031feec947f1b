"""Writing people, units and roles: one transaction and one entry in the audit trail each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.db import transaction
from django.forms import model_to_dict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import DeskProfile, Membership, Role, Unit, User
from sangto_desk.accounts.rules import require
from sangto_desk.common.errors import Unacceptable
from sangto_desk.common.trail import Write, record_write


@transaction.atomic
def create_unit(*, name: str, parent: Unit | None = None, actor: User | None = None) -> Unit:
    """Add a unit below another, or a first one.

    Args:
        name: Shown everywhere; unique beside its siblings.
        parent: The unit above; None makes a root.
        actor: An administrator of the parent; None only while a desk is being set up.

    Raises:
        NotAllowed: The actor is no administrator of the parent.
        Unacceptable: The name is empty or taken.
    """
    if actor is not None:
        require(actor, Role.ADMINISTRATOR, parent)
    name = name.strip()
    if not name or Unit.objects.filter(parent=parent, name=name).exists():
        raise Unacceptable(
            _("A unit needs a name that no other unit beside it has (got “%(name)s”).") % {"name": name},
            code="accounts.unit-name",
        )
    unit = Unit.objects.create(name=name, parent=parent)
    unit.path = f"{parent.path if parent else '/'}{unit.pk}/"
    unit.save(update_fields=["path"])
    record_write(
        Write(
            "accounts.create-unit", unit, actor.pk if actor else None, unit.pk, after={"name": name, "path": unit.path}
        )
    )
    return unit


@transaction.atomic
def create_user(*, email: str, name: str, password: str | None = None, actor: User | None = None) -> User:
    """Add a member of the desk, without any role yet."""
    user = User(email=email.strip(), name=name.strip())
    user.set_password(password)
    user.save()
    record_write(Write("accounts.create-user", user, actor.pk if actor else user.pk, after={"name": user.name}))
    return user


@transaction.atomic
def grant_role(*, user: User, unit: Unit, role: Role, actor: User | None = None) -> Membership:
    """Give somebody a role in a unit, in place of the one they held there.

    Args:
        user: Who gets it.
        unit: Where it is held, units below included.
        role: What is held.
        actor: An administrator of the unit; None only while a desk is being set up.

    Raises:
        NotAllowed: The actor is no administrator of the unit.
    """
    if actor is not None:
        require(actor, Role.ADMINISTRATOR, unit)
    earlier = Membership.objects.filter(user=user, unit=unit).first()
    membership, _made = Membership.objects.update_or_create(user=user, unit=unit, defaults={"role": role})
    record_write(
        Write(
            "accounts.grant-role",
            membership,
            actor.pk if actor else None,
            unit.pk,
            before={"role": earlier.role} if earlier else {},
            after={"user": user.pk, "role": int(role)},
        )
    )
    return membership


@transaction.atomic
def save_profile(
    *,
    name: str,
    contact: str,
    languages: Sequence[str],
    funding: str,
    correction_policy: str,
    actor: User | None = None,
) -> DeskProfile:
    """Say what readers must be told of the desk. The first time it is said whole, the pages of the desk become public.

    Args:
        name: Name of the desk.
        contact: How a reader reaches a person: an e-mail address, a telephone number or an address of a house.
        languages: Codes of the languages in which the desk publishes, e.g. ``["vi"]``.
        funding: Who pays for the desk.
        correction_policy: How mistakes are put right.
        actor: An administrator of the whole desk; None only while it is being made.

    Raises:
        NotAllowed: The actor is no administrator.
        Unacceptable: Something is left empty, or a language is not one of the desk.
    """
    if actor is not None:
        require(actor, Role.ADMINISTRATOR)
    values: dict[str, Any] = {
        "name": name.strip(),
        "contact": contact.strip(),
        "languages": [code for code, _name in settings.LANGUAGES if code in languages],
        "funding": funding.strip(),
        "correction_policy": correction_policy.strip(),
    }
    empty = [field for field, value in values.items() if not value]
    if empty:
        raise Unacceptable(
            _("Readers must be told everything on this page (empty: %(fields)s).") % {"fields": ", ".join(empty)},
            code="accounts.profile-incomplete",
        )
    earlier = DeskProfile.objects.select_for_update().filter(pk=DeskProfile.ONLY).first()
    completed = earlier.completed if earlier and earlier.completed else timezone.now()
    profile, _made = DeskProfile.objects.update_or_create(
        pk=DeskProfile.ONLY, defaults={**values, "completed": completed}
    )
    before = model_to_dict(earlier, fields=values) if earlier else {}
    record_write(Write("accounts.save-profile", profile, actor.pk if actor else None, before=before, after=values))
    return profile
