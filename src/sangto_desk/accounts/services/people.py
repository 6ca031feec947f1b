"""Members of the desk and the roles that they hold.

Somebody must stay who can look after the whole desk: the last active administrator of a root unit cannot lose that role
or be closed out. Nobody changes their own role or closes their own account.
"""

from __future__ import annotations

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Invitation, Membership, Role, Unit, User
from sangto_desk.accounts.rules import require, require_administration_of, require_somebody_else, require_two_hands
from sangto_desk.accounts.services.apikeys import end_api_keys
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.common.trail import Write, record_write


@transaction.atomic
def create_user(
    *, email: str, name: str, password: str | None = None, actor: User | None = None, named: bool = True
) -> User:
    """Add a member of the desk, without any role yet.

    Args:
        email: To sign in with.
        name: As colleagues see it.
        password: Checked by the caller; None for an account that signs in by other ways.
        actor: Who adds them; None if they come by a link.
        named: Whether the trail notes the name. Of trainees it does not: they can ask to be forgotten.

    Raises:
        Unacceptable: The e-mail address belongs to a member already.
    """
    email = email.strip()
    if User.objects.filter(email__iexact=email).exists():
        raise Unacceptable(
            _("A member with this e-mail address is there already."),
            hint=_("Sign in with it, or use another address."),
            code="accounts.email-taken",
        )
    user = User(email=email, name=name.strip())
    user.set_password(password)
    user.save()
    after = {"name": user.name} if named else {}
    record_write(Write("accounts.create-user", user, actor.pk if actor else user.pk, after=after))
    return user


@transaction.atomic
def forget_user(*, user: User) -> None:
    """Take name, e-mail address and ways to sign in from an account and close it, as its owner wishes; a number stays.

    Raises:
        Conflicted: The account has a role.
    """
    if user.memberships.exists():
        raise Conflicted(
            _("This account has a role at the desk; what members did there stays."),
            hint=_("Ask an administrator to take the role away first."),
            code="accounts.has-role",
        )
    Authenticator.objects.filter(user=user).delete()
    user.name, user.email, user.is_active = "–", f"{user.pk}@forgotten.invalid", False
    user.set_unusable_password()
    user.save()
    after = {"is_active": False, "api_keys_ended": end_api_keys(user=user)}
    record_write(Write("accounts.forget", user, user.pk, after=after))


@transaction.atomic
def grant_role(*, user: User, unit: Unit, role: Role, actor: User | None = None) -> Membership:
    """Give somebody a role in a unit, in place of the one they held there.

    Args:
        user: Who gets it.
        unit: Where it is held, units below included.
        role: What is held.
        actor: An administrator of the unit; None only while a desk is being set up.

    Raises:
        NotAllowed: The actor is no administrator of the unit, or it is their own role.
        Conflicted: Nobody would be left to look after the whole desk.
    """
    if actor is not None:
        require(actor, Role.ADMINISTRATOR, unit)
        require_somebody_else(actor, user)
    earlier = Membership.objects.filter(user=user, unit=unit).first()
    user.forget_roles()
    membership, _made = Membership.objects.update_or_create(user=user, unit=unit, defaults={"role": role})
    _somebody_left()
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
def revoke_role(*, membership: Membership, actor: User) -> None:
    """Take a role away from somebody.

    Raises:
        NotAllowed: The actor is no administrator of the unit, or it is their own role.
        Conflicted: Nobody would be left to look after the whole desk.
    """
    require(actor, Role.ADMINISTRATOR, membership.unit)
    require_somebody_else(actor, membership.user)
    before = {"user": membership.user_id, "role": membership.role}
    write = Write("accounts.revoke-role", membership, actor.pk, membership.unit_id, before=before)
    record_write(write)
    membership.delete()
    membership.user.forget_roles()
    _somebody_left()


@transaction.atomic
def set_active(*, user: User, active: bool, actor: User) -> User:
    """Close somebody's account, which ends their sessions and their keys too, or open it again.

    Raises:
        NotAllowed: The actor does not administer every unit in which the person holds a role, or it is themselves.
        Conflicted: Nobody would be left to look after the whole desk.
    """
    require_administration_of(actor, user)
    before, user.is_active = user.is_active, active
    user.save(update_fields=["is_active"])
    _somebody_left()
    after = {"is_active": active} | ({} if active else {"api_keys_ended": end_api_keys(user=user)})
    record_write(Write("accounts.set-active", user, actor.pk, before={"is_active": before}, after=after))
    return user


@transaction.atomic
def remove_second_factors(*, user: User, actor: User) -> None:
    """Forget somebody's passkeys, app and recovery codes, so that they set up new ones when they sign in next.

    Who made a link for a new password of the same person may not: with both in one hand, one person could act as two,
    and two pairs of eyes are a promise.

    Raises:
        NotAllowed: The actor does not administer the person, or also made a link for a new password.
    """
    require_administration_of(actor, user)
    require_two_hands(not Invitation.objects.filter(user=user, made_by=actor).exists())
    factors = Authenticator.objects.filter(user=user)
    kinds = sorted(factors.values_list("type", flat=True))
    factors.delete()
    user.factors_removed_by = actor
    user.save(update_fields=["factors_removed_by"])
    record_write(Write("accounts.remove-second-factors", user, actor.pk, before={"kinds": kinds}))


def _somebody_left() -> None:
    """Refuse to leave a desk that had an administrator of everything without one."""
    roots = Membership.objects.filter(unit__parent=None, role=Role.ADMINISTRATOR)
    if roots.exists() and not roots.filter(user__is_active=True).exists():
        raise _nobody_left()
    if not roots.exists() and Invitation.objects.filter(kind=Invitation.Kind.FIRST, used__isnull=False).exists():
        raise _nobody_left()


def _nobody_left() -> Conflicted:
    return Conflicted(
        _("Nobody would be left to look after the whole desk."),
        hint=_("First make somebody else administrator of it."),
        code="accounts.last-administrator",
    )
