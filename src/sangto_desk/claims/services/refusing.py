"""Say in public that a statement is not checked, and why."""

from __future__ import annotations

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.privacy import redact
from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.rules import require
from sangto_desk.claims import checks, rules
from sangto_desk.claims.kinds import Kind, Reason, reasons_for
from sangto_desk.claims.models import Refusal
from sangto_desk.claims.services.numbering import next_number
from sangto_desk.common.errors import Unacceptable
from sangto_desk.common.trail import Write, record_write


@transaction.atomic
def refuse_statement(*, actor: User, unit: Unit, text: str, kind: str, reason: str) -> Refusal:
    """Say in public that a statement is not checked, and why.

    Args:
        actor: An editor of the unit.
        unit: Who refuses.
        text: The statement; redacted here if it is not yet.
        kind: What kind of statement it is.
        reason: One of the published reasons that fit the kind.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Unacceptable: There is no text, the kind is unknown, or the reason does not fit the kind.
    """
    require(actor, rules.WORK, unit)
    text = redact(checks.checked_text(text)).text
    known = checks.one_of(Kind, kind)
    fitting = reasons_for(Kind(known))
    if reason not in fitting:
        raise Unacceptable(
            format_lazy(
                _("A statement of the kind “{kind}” cannot be refused with the reason “{reason}”."),
                kind=Kind(known).label,
                reason=reason,
            ),
            hint=format_lazy(_("Choose one of: {reasons}."), reasons=", ".join(fitting)),
            code="claims.reason",
        )
    number, code = next_number("refusal"), Reason(reason)
    refusal = Refusal.objects.create(number=number, unit=unit, text=text, kind=known, reason_code=code, by=actor)
    record_write(Write("claims.refuse", refusal, actor.pk, unit.pk, after={"number": number, "reason": code}))
    return refusal
