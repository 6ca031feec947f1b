"""What all services of a fact-check begin and end with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sangto_desk.accounts.models import User
from sangto_desk.common.trail import Write, record_write
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.factchecks.rules import require_step
from sangto_desk.factchecks.states import check_step


def hold(actor: User, factcheck: FactCheck, step: str) -> FactCheck:
    """The fact-check as it is now, held until the transaction ends, if the actor's role allows the step from its state.

    Raises:
        NotAllowed: The role is not held.
        Conflicted: The step cannot be taken from this state.
    """
    held = FactCheck.objects.select_for_update(of=("self",)).select_related("unit", "claim").get(pk=factcheck.pk)
    require_step(actor, held, step)
    check_step(step, held.state)
    return held


def record(
    actor: User,
    factcheck: FactCheck,
    action: str,
    after: Mapping[str, Any],
    before: Mapping[str, Any] | None = None,
) -> None:
    """Add the one entry of a service to the audit trail."""
    record_write(
        Write(f"factchecks.{action}", factcheck, actor.pk, factcheck.unit_id, before=before or {}, after=dict(after))
    )
