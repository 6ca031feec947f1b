"""Correct or withdraw what was published: one person proposes with a reason, another decides."""

from __future__ import annotations

from collections.abc import Collection

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.claims.checks import checked_text, one_of, refuse_personal
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.factchecks import rules
from sangto_desk.factchecks.models import Amendment, AmendmentKind, FactCheck, Outcome, Version, VersionKind
from sangto_desk.factchecks.published import text_of
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.services.announcing import announce
from sangto_desk.factchecks.services.checking import check_personal, check_publishable
from sangto_desk.factchecks.services.freezing import freeze
from sangto_desk.factchecks.services.holding import hold, record
from sangto_desk.factchecks.services.publishing import show

REASON = 2_000


@transaction.atomic
def propose_correction(
    *, actor: User, factcheck: FactCheck, reason: str, text: Text, base: int | None = None
) -> Amendment:
    """Propose another text, with a reason that readers will see.

    Args:
        actor: An editor of the unit.
        factcheck: A published one.
        reason: What was wrong, in plain words; without personal data.
        text: The whole text as it should be.
        base: Number of the version that the text was begun from; None for the one that readers see.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Unacceptable: There is no reason or no change, or something that readers need is missing.
        Conflicted: It is not published, another version was published meanwhile, or another proposal waits for a
            decision.
    """
    factcheck = hold(actor, factcheck, "propose_amendment")
    now = _current(factcheck).number
    if base is not None and base != now:
        raise Conflicted(
            format_lazy(_("Version {now} was published after you began from version {base}."), now=now, base=base),
            hint=_("Your text would undo it. Copy what you wrote, load the page again and begin from there."),
            code="factchecks.other-version",
        )
    one_of(Rating, text.rating)
    check_publishable(factcheck, text)
    if text == text_of(factcheck.current):
        raise Unacceptable(_("Nothing is changed by this."), code="factchecks.no-change")
    return _propose(actor, factcheck, AmendmentKind.CORRECTION, reason, text)


@transaction.atomic
def propose_withdrawal(*, actor: User, factcheck: FactCheck, reason: str) -> Amendment:
    """Propose to take a fact-check back; its page then says why, and its versions stay readable.

    Raises:
        As `propose_correction`.
    """
    factcheck = hold(actor, factcheck, "propose_amendment")
    return _propose(actor, factcheck, AmendmentKind.WITHDRAWAL, reason, text_of(factcheck.current))


def _propose(actor: User, factcheck: FactCheck, kind: AmendmentKind, reason: str, text: Text) -> Amendment:
    reason = checked_text(reason, REASON)
    refuse_personal(reason)
    try:
        with transaction.atomic():
            amendment = Amendment.objects.create(
                factcheck=factcheck,
                kind=kind,
                base=_current(factcheck).number,
                reason=reason,
                content=text.as_dict(),
                proposed_by=actor,
            )
    except IntegrityError as error:
        raise Conflicted(
            _("Another proposal for this fact-check waits for a decision."),
            hint=_("Decide on that one first."),
            code="factchecks.amendment-open",
        ) from error
    record(actor, factcheck, f"propose-{kind}", {"amendment": amendment.pk, "reason": reason})
    return amendment


def _current(factcheck: FactCheck) -> Version:
    assert factcheck.current is not None
    return factcheck.current


@transaction.atomic
def decide_amendment(
    *, actor: User, amendment: Amendment, approve: bool, acknowledged: Collection[str] = ()
) -> Version | None:
    """Approve a correction or withdrawal, which makes it public at once, or decline it.

    Args:
        actor: A lead of the unit; not who proposed it.
        amendment: One that nobody has decided on.
        approve: Whether it becomes the next version.
        acknowledged: Keys of what looks like personal data in it and, as the actor has seen, is none.

    Returns:
        The new version; None if it was declined.

    Raises:
        NotAllowed: The role is not held, or it is the actor's own proposal.
        Conflicted: It has been decided.
        Unacceptable: A part is missing, or something looks like personal data and nobody has looked at it.
    """
    factcheck = hold(actor, amendment.factcheck, "decide_amendment")
    amendment = Amendment.objects.select_for_update().get(pk=amendment.pk)
    rules.require_not_own(actor, amendment.proposed_by_id)
    if amendment.outcome:
        raise Conflicted(
            format_lazy(_("This has been decided: {outcome}."), outcome=Outcome(amendment.outcome).label),
            code="factchecks.amendment-decided",
        )
    now = timezone.now()
    amendment.outcome = Outcome.APPROVED if approve else Outcome.DECLINED
    amendment.decided_by, amendment.decided = actor, now
    amendment.save(update_fields=["outcome", "decided_by", "decided"])
    if not approve:
        record(actor, factcheck, f"decline-{amendment.kind}", {"amendment": amendment.pk})
        return None
    text = Text.of(amendment.content)
    if amendment.kind == AmendmentKind.CORRECTION:
        check_publishable(factcheck, text)
        check_personal(text, acknowledged)
    version = freeze(
        factcheck,
        text,
        kind=VersionKind(amendment.kind),
        actor=actor,
        proposed_by_id=amendment.proposed_by_id,
        at=now,
        amendment=amendment,
    )
    show(factcheck, version)
    announce(actor, version)
    record(actor, factcheck, f"approve-{amendment.kind}", {"version": version.number, "sha256": version.sha256})
    return version
