"""What the desk says of itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.db import transaction
from django.forms import model_to_dict
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import DeskProfile, User
from sangto_desk.accounts.rules import administers_everything
from sangto_desk.common.errors import NotAllowed, Unacceptable
from sangto_desk.common.trail import Write, record_write


@transaction.atomic
def save_profile(
    *,
    name: str,
    contact: str,
    languages: Sequence[str],
    funding: str,
    correction_policy: str,
    answer_days: int = 10,
    keep_days: int = 90,
    actor: User | None = None,
) -> DeskProfile:
    """Say what readers must be told of the desk. The first time it is said whole, the pages of the desk become public.

    Args:
        name: Name of the desk.
        contact: How a reader reaches a person: an e-mail address, a telephone number or an address of a house.
        languages: Codes of the languages in which the desk publishes, e.g. ``["vi"]``.
        funding: Who pays for the desk.
        correction_policy: How mistakes are put right.
        answer_days: In how many days appeals are answered, 1 to 30.
        keep_days: How long the words of tips are kept after their question was closed, 7 to 365.
        actor: An administrator of the whole desk; None only while it is being made.

    Raises:
        NotAllowed: The actor is not.
        Unacceptable: Something is left empty, a language is not one of the desk, or the days are too few or too many.
    """
    if actor is not None and not administers_everything(actor):
        raise NotAllowed(_("Only an administrator of the whole desk may say what the desk is."))
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
            format_lazy(_("Readers must be told everything on this page (empty: {fields})."), fields=", ".join(empty)),
            code="accounts.profile-incomplete",
        )
    _check_days(answer_days)
    _check_kept(keep_days)
    values |= {"answer_days": answer_days, "keep_days": keep_days}
    earlier = DeskProfile.objects.select_for_update().filter(pk=DeskProfile.ONLY).first()
    completed = earlier.completed if earlier and earlier.completed else timezone.now()
    revision = earlier.revision + 1 if earlier else 1
    profile, _made = DeskProfile.objects.update_or_create(
        pk=DeskProfile.ONLY, defaults={**values, "completed": completed, "revision": revision}
    )
    before = model_to_dict(earlier, fields=values) if earlier else {}
    record_write(Write("accounts.save-profile", profile, actor.pk if actor else None, before=before, after=values))
    return profile


def _check_days(days: int) -> None:
    least, most = DeskProfile.LEAST_DAYS, DeskProfile.MOST_DAYS
    if not least <= days <= most:
        raise Unacceptable(
            format_lazy(
                _("Appeals are answered in {least} to {most} days (got {days})."), least=least, most=most, days=days
            ),
            code="accounts.answer-days",
        )


def _check_kept(days: int) -> None:
    least, most = DeskProfile.LEAST_KEPT, DeskProfile.MOST_KEPT
    if not least <= days <= most:
        raise Unacceptable(
            format_lazy(
                _("The words of tips are kept for {least} to {most} days (got {days})."),
                least=least,
                most=most,
                days=days,
            ),
            code="accounts.keep-days",
        )
