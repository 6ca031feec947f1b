"""Picking quotations. The words must stand in the copy, character for character; the database checks it again."""

from __future__ import annotations

import unicodedata

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.counts import counted
from sangto_desk.common.errors import Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.evidence.models import Quotation, Snapshot
from sangto_desk.evidence.rules import require_add

MOST_CHARACTERS = 4000
_JOINERS = "\u200d\ufe0e\ufe0f"


@transaction.atomic
def add_quotation(*, actor: User, snapshot: Snapshot, start: int, end: int, text: str) -> Quotation:
    """Pick words of a copy. Picking the same once more gives the quotation that is there.

    Args:
        actor: A contributor of the unit of the source.
        snapshot: The copy.
        start: First code point, counted in the text of the copy.
        end: Behind the last.
        text: The words, exactly as they stand there.

    Raises:
        NotAllowed: The actor is no contributor of the unit.
        Unacceptable: ``evidence.quotation-elsewhere``: other words stand there. ``evidence.quotation-length``,
            ``-empty``, ``-cut``: it is too long, has no letters, or cuts off a mark from its letter.
    """
    require_add(actor, snapshot.source.unit)
    whole = snapshot.text
    if not 0 <= start < end <= len(whole) or whole[start:end] != text:
        raise Unacceptable(
            format_lazy(
                _("These words do not stand at this place of the archived copy (characters {start} to {end})."),
                start=start,
                end=end,
            ),
            hint=_("Select them in the text of the copy, or enter them exactly as they stand there."),
            code="evidence.quotation-elsewhere",
        )
    _check(whole, start, end)
    found, made = Quotation.objects.get_or_create(snapshot=snapshot, start=start, end=end, defaults={"text": text})
    if made:
        after = {"snapshot": snapshot.pk, "start": start, "end": end}
        record_write(Write("evidence.add-quotation", found, actor.pk, snapshot.source.unit_id, after=after))
    return found


def _check(whole: str, start: int, end: int) -> None:
    if end - start > MOST_CHARACTERS:
        raise Unacceptable(
            counted(
                _("The quotation has {found} characters, at most {most} are allowed."),
                found=end - start,
                most=MOST_CHARACTERS,
            ),
            hint=_("Pick the sentences that matter."),
            code="evidence.quotation-length",
        )
    if not any(character.isalnum() for character in whole[start:end]):
        raise Unacceptable(
            _("The quotation holds no letter or digit."), hint=_("Pick words."), code="evidence.quotation-empty"
        )
    if _belongs_before(whole[start]) or (end < len(whole) and _belongs_before(whole[end])):
        raise Unacceptable(
            _("The quotation cuts off a mark from its letter."),
            hint=_("Begin and end it between two letters."),
            code="evidence.quotation-cut",
        )


def _belongs_before(character: str) -> bool:
    """Whether a character is a mark on the one before it."""
    return unicodedata.category(character) in ("Mn", "Me") or character in _JOINERS
