"""Open a claim, and keep the messages in which it was found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.claims import classify
from sangto.privacy import redact
from sangto.text import fold_text
from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.rules import require
from sangto_desk.claims import checks, rules
from sangto_desk.claims.kinds import Kind, Topic
from sangto_desk.claims.models import Claim, Occurrence
from sangto_desk.claims.records import Appearance, Claimant, Found
from sangto_desk.claims.selectors import claim_worded
from sangto_desk.claims.services.numbering import next_number
from sangto_desk.claims.tasks import suggest_relations_of
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.common.trail import Write, record_write


@transaction.atomic
def open_claim(
    *,
    actor: User,
    unit: Unit,
    wording: str,
    kind: str = Kind.FACT,
    reasons: Iterable[Mapping[str, Any]] | None = None,
    occurrences: Iterable[Found] = (),
    topic: str = Topic.OTHER,
    claimant: Claimant | None = None,
    appearance: Appearance | None = None,
    certain: bool = True,
    again: bool = True,
) -> Claim:
    """Open a claim to be checked.

    Args:
        actor: An editor of the unit.
        unit: Whose claim it is.
        wording: The claim as the editor words it; up to 600 characters, without personal data.
        kind: What the editor takes it for; only a fact can be opened.
        reasons: Cues that speak for the kind, as mappings with name, text, start and end; None asks the engine.
        occurrences: Messages in which it was found; redacted here if they are not yet.
        topic: What it is about.
        claimant: Who makes the claim, if it may be named.
        appearance: Where and since when it goes around in public.
        certain: The editor says that it is a fact, whatever the machine takes it for.
        again: There may be an open claim of the unit in the same words.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Unacceptable: The kind is not *fact*; the wording is empty, too long, holds personal data or surely reads as no
            fact; the claimant is a private person; an occurrence is empty; the address is a person's profile.
        Conflicted: An open claim says the same, and there may be none.
    """
    require(actor, rules.WORK, unit)
    checks.check_kind(kind)
    wording = checks.checked_wording(wording)
    if not certain:
        checks.check_read_as_fact(wording)
    number = next_number("claim")  # from here on nobody else opens one
    if not again:
        _refuse_again(unit, wording)
    claim = Claim.objects.create(
        number=number,
        unit=unit,
        wording=wording,
        folded=fold_text(wording),
        topic=checks.one_of(Topic, topic),
        kind=kind,
        reasons=list(reasons) if reasons is not None else reasons_of(wording),
        opened_by=actor,
        **checks.claimant_fields(claimant),
        **checks.appearance_fields(appearance),
    )
    Occurrence.objects.bulk_create(_occurrence(claim, found) for found in occurrences)
    record_write(Write("claims.open", claim, actor.pk, unit.pk, after={"number": number, "wording": wording}))
    suggest_relations_of.enqueue(claim.pk)
    return claim


def _refuse_again(unit: Unit, wording: str) -> None:
    known = claim_worded(unit, wording)
    if known is not None:
        raise Conflicted(
            format_lazy(_("Claim {number} says exactly this and is open."), number=known.number),
            hint=_("Use that one, or word what differs."),
            code="claims.open-already",
        )


def reasons_of(wording: str) -> list[dict[str, Any]]:
    """The cues by which the engine knows the kind of a claim, as they are kept."""
    return [
        {"name": cue.name, "text": cue.text, "start": cue.span.start, "end": cue.span.end}
        for cue in classify(wording).reasons
    ]


def _occurrence(claim: Claim, found: Found) -> Occurrence:
    if not 0 <= found.start < found.end <= len(found.text):
        raise Unacceptable(
            format_lazy(
                _("The stretch {start} to {end} does not stand in a message of {length} characters."),
                start=found.start,
                end=found.end,
                length=len(found.text),
            ),
            code="claims.span",
        )
    hidden = redact(found.text)
    start, end = hidden.to_redacted(found.start), hidden.to_redacted(found.end)
    return Occurrence(claim=claim, text=hidden.text, start=start, end=max(end, start + 1))


@transaction.atomic
def add_occurrence(*, actor: User, claim: Claim, found: Found) -> Occurrence:
    """Keep one more message in which a claim was found."""
    require(actor, rules.WORK, claim.unit)
    occurrence = _occurrence(claim, found)
    occurrence.save()
    record_write(Write("claims.add-occurrence", claim, actor.pk, claim.unit_id, after={"occurrence": occurrence.pk}))
    return occurrence
