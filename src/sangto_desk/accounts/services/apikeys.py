"""Keys with which programs act for a member: made and revoked by the member alone.

The key is returned to the caller once and never kept; the trail notes that there is one and for how long. They end with
the way in that they were made by: when the account is closed, and when its owner begins anew with another password.
"""

from __future__ import annotations

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import ApiKey, User
from sangto_desk.accounts.selectors import api_keys_of
from sangto_desk.common.errors import Conflicted, NotFound, Unacceptable
from sangto_desk.common.tokens import new_token, token_hash
from sangto_desk.common.trail import Write, record_write

MOST_KEYS = 20
"""Keys of one person that work at the same time."""


@transaction.atomic
def make_api_key(*, actor: User, name: str, days: int) -> tuple[ApiKey, str]:
    """A key with which a program acts for the actor.

    Args:
        actor: Whose key it is.
        name: What it is for, so that its owner knows it again.
        days: For how long it works, at most a year.

    Returns:
        The row, and the key itself.

    Raises:
        Unacceptable: It has no name, or would work for longer than a year.
        Conflicted: The actor has many already.
    """
    name = name.strip()
    if not 1 <= len(name) <= 60:
        raise Unacceptable(_("Say in at most 60 characters what the key is for."), code="accounts.key-name")
    if not 1 <= days <= ApiKey.MOST_DAYS:
        raise Unacceptable(
            format_lazy(_("A key works for 1 to {most} days (got {days})."), most=ApiKey.MOST_DAYS, days=days),
            hint=_("Make a new one when it is over."),
            code="accounts.key-days",
        )
    if sum(key.works for key in api_keys_of(actor).filter(revoked_at=None)) >= MOST_KEYS:
        raise Conflicted(
            format_lazy(_("You have {most} keys that work: more are not made."), most=MOST_KEYS),
            hint=_("Revoke one that you do not need first."),
            code="accounts.many-keys",
        )
    token = new_token()
    key = ApiKey.objects.create(user=actor, name=name, token_hash=token_hash(token), days=days)
    record_write(Write("accounts.make-api-key", key, actor.pk, after={"days": days}))
    return key, token


@transaction.atomic
def revoke_api_key(*, actor: User, number: int) -> None:
    """Make one's own key stop working.

    Raises:
        NotFound: The actor has no such key, or it was revoked before.
    """
    now = timezone.now()
    key = api_keys_of(actor).filter(pk=number, revoked_at=None).first()
    if key is None or not ApiKey.objects.filter(pk=key.pk, revoked_at=None).update(revoked_at=now):
        raise NotFound(_("You have no such key, or it was revoked before."), code="accounts.no-key")
    record_write(Write("accounts.revoke-api-key", key, actor.pk, after={"revoked_at": now}))


def end_api_keys(*, user: User) -> int:
    """Make all keys of somebody stop working, in the transaction of what ends them; returns how many there were."""
    return api_keys_of(user).filter(revoked_at=None).update(revoked_at=timezone.now())


def note_use(*, key: ApiKey) -> None:
    """Note the day on which a key was used last, so that its owner sees which are forgotten; nothing else is noted."""
    today = timezone.localdate()
    if key.last_used != today:
        ApiKey.objects.filter(Q(last_used=None) | Q(last_used__lt=today), pk=key.pk).update(last_used=today)
