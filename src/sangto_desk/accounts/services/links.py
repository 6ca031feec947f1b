"""Links that work once: who follows one becomes the first administrator, a member, or signs in again.

The secret of a link is returned to the caller and never kept. Order of steps when one is used: it is marked as used in
one statement that only an open link lets through, so that of two who follow it at the same moment one comes too late;
then the person is made or changed, in the same transaction.
"""

from __future__ import annotations

from datetime import timedelta

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Invitation, Membership, Role, Unit, User
from sangto_desk.accounts.rules import require, require_administration_of, require_two_hands
from sangto_desk.accounts.selectors import open_invitation
from sangto_desk.accounts.services.apikeys import end_api_keys
from sangto_desk.accounts.services.people import create_user, grant_role
from sangto_desk.accounts.services.units import create_unit
from sangto_desk.common.errors import NotFound
from sangto_desk.common.tokens import new_token, token_hash
from sangto_desk.common.trail import Write, record_write

FIRST_LASTS = timedelta(hours=24)
MEMBER_LASTS = timedelta(days=7)
RECOVERY_LASTS = timedelta(hours=24)
FIRST_UNIT = "Ban kiểm chứng"


@transaction.atomic
def make_first_link() -> str | None:
    """A link for the first administrator; earlier ones stop working. None if the desk has an administrator."""
    if Membership.objects.filter(unit__parent=None, role=Role.ADMINISTRATOR, user__is_active=True).exists():
        return None
    for earlier in Invitation.objects.filter(kind=Invitation.Kind.FIRST, used=None, withdrawn=None):
        _end(earlier, None)
    _invitation, token = _make(Invitation(kind=Invitation.Kind.FIRST, expires=timezone.now() + FIRST_LASTS))
    return token


@transaction.atomic
def invite(*, unit: Unit, role: Role, actor: User) -> tuple[Invitation, str]:
    """A link with which somebody becomes a member with a role in a unit.

    Raises:
        NotAllowed: The actor is no administrator of the unit.
    """
    require(actor, Role.ADMINISTRATOR, unit)
    return _make(
        Invitation(
            kind=Invitation.Kind.MEMBER, unit=unit, role=role, made_by=actor, expires=timezone.now() + MEMBER_LASTS
        )
    )


@transaction.atomic
def make_recovery_link(*, user: User, actor: User | None = None) -> tuple[Invitation, str]:
    """A link with which a member chooses a new password.

    Args:
        user: The member.
        actor: An administrator of every unit in which the member holds a role. None is whoever runs the machine; their
            link also forgets the second factors.

    Raises:
        NotAllowed: The actor does not administer the member, or also removed their second factors.
    """
    kind = Invitation.Kind.OPERATOR
    if actor is not None:
        require_administration_of(actor, user)
        require_two_hands(user.factors_removed_by_id != actor.pk)
        kind = Invitation.Kind.RECOVERY
    return _make(Invitation(kind=kind, user=user, made_by=actor, expires=timezone.now() + RECOVERY_LASTS))


@transaction.atomic
def withdraw_invitation(*, invitation: Invitation, actor: User) -> None:
    """Make a link stop working.

    Raises:
        NotAllowed: The actor is no administrator of its unit.
        NotFound: It was used or withdrawn before.
    """
    require(actor, Role.ADMINISTRATOR, invitation.unit)
    _end(invitation, actor)


@transaction.atomic
def accept_invitation(*, token: str, email: str, name: str, password: str) -> User:
    """Become a member, or the first administrator.

    Args:
        token: The secret of the link.
        email: To sign in with.
        name: As colleagues see it.
        password: Checked by the caller against the rules for passwords.

    Raises:
        NotFound: There is no such link, or it was used or withdrawn, or is too old.
        Unacceptable: The e-mail address belongs to a member.
    """
    invitation = _use(token, Invitation.Kind.FIRST, Invitation.Kind.MEMBER)
    user = create_user(email=email, name=name, password=password)
    if invitation.kind == Invitation.Kind.FIRST:
        unit = Unit.objects.filter(parent=None).order_by("pk").first() or create_unit(name=FIRST_UNIT)
        grant_role(user=user, unit=unit, role=Role.ADMINISTRATOR)
    else:
        assert invitation.unit is not None and invitation.role is not None
        grant_role(user=user, unit=invitation.unit, role=Role(invitation.role))
    return user


@transaction.atomic
def recover_account(*, token: str, password: str) -> User:
    """Choose a new password; earlier keys for programs end. With a link of whoever runs the machine, begin anew with
    second factors too.

    Raises:
        NotFound: There is no such link, or it was used or withdrawn, or is too old.
    """
    invitation = _use(token, Invitation.Kind.RECOVERY, Invitation.Kind.OPERATOR)
    user = invitation.user
    assert user is not None
    user.set_password(password)
    user.save(update_fields=["password"])
    if invitation.kind == Invitation.Kind.OPERATOR:
        Authenticator.objects.filter(user=user).delete()
    after = {"link": invitation.pk, "kind": invitation.kind, "api_keys_ended": end_api_keys(user=user)}
    record_write(Write("accounts.recover", user, user.pk, after=after))
    return user


def _make(invitation: Invitation) -> tuple[Invitation, str]:
    token = new_token()
    invitation.token_hash = token_hash(token)
    invitation.save()
    after = {
        "kind": invitation.kind,
        "role": invitation.role,
        "user": invitation.user_id,
        "expires": invitation.expires,
    }
    record_write(Write("accounts.make-link", invitation, invitation.made_by_id, invitation.unit_id, after=after))
    return invitation, token


def _use(token: str, *kinds: Invitation.Kind) -> Invitation:
    invitation = open_invitation(token)
    used = timezone.now()
    if (
        invitation is None
        or invitation.kind not in kinds
        or not Invitation.objects.filter(pk=invitation.pk, used=None, withdrawn=None).update(used=used)
    ):
        raise NotFound(
            _("This link does not work any more: it was used, withdrawn, or is too old."),
            hint=_("Ask whoever gave it to you for a new one."),
            code="accounts.link-over",
        )
    record_write(Write("accounts.use-link", invitation, None, invitation.unit_id, after={"used": used}))
    return invitation


def _end(invitation: Invitation, actor: User | None) -> None:
    now = timezone.now()
    if not Invitation.objects.filter(pk=invitation.pk, used=None, withdrawn=None).update(withdrawn=now):
        raise NotFound(_("This link does not work any more: it was used, withdrawn, or is too old."))
    record_write(
        Write(
            "accounts.withdraw-link",
            invitation,
            actor.pk if actor else None,
            invitation.unit_id,
            after={"withdrawn": now},
        )
    )
