"""Which other claims and fact-checks from elsewhere may be about the same: the machine suggests, a person decides.

Order of steps of `suggest_relations`: the claim enters an index of the claims of the desk, derived and made anew
if it is missing; it is matched against that index and against the index of fact-checks; what is likely becomes a
judgement *suggested*, once for each pair. Where a number, date, place or negation differs it is suggested as *different
in a detail* and never as the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Q

from sangto.errors import IndexMissing
from sangto.matching import FactCheckIndex
from sangto.records import FactCheck, Match
from sangto_desk.claims.kinds import Relation, State
from sangto_desk.claims.models import Claim, Judgement
from sangto_desk.common.trail import Write, record_write

LIKELY = 0.5
"""Probability, or likeness without the conflicts, from which something is suggested."""
CANDIDATES = 8
OWN = "desk:"
"""What the ids of the desk's own fact-checks begin with: their claims are found as claims."""


def suggest_relations(claim: Claim) -> int:
    """Suggest what a claim may be related to; returns how many suggestions are new."""
    found = [*_among_claims(claim), *_among_fact_checks(claim)]
    with transaction.atomic():
        made = [judgement for judgement in found if not _is_judged(judgement)]
        Judgement.objects.bulk_create(made)
        if made:
            record_write(Write("claims.suggest-relations", claim, unit_id=claim.unit_id, after={"new": len(made)}))
    return len(made)


def _among_claims(claim: Claim) -> Iterator[Judgement]:
    with FactCheckIndex.create(settings.DATA.claims) as index:
        anew = index.info(thorough=False).documents == 0
        index.add(map(_record, Claim.objects.iterator() if anew else [claim]))
        matches = index.match(claim.wording, CANDIDATES, least_similarity=LIKELY)
    likely = {int(match.record.id): match for match in matches if _is_likely(match)}
    for number, other in (
        Claim.objects.filter(number__in=likely).exclude(pk=claim.pk).in_bulk(field_name="number").items()
    ):
        yield _suggestion(claim, likely[number], other=other)


def _record(claim: Claim) -> FactCheck:
    return FactCheck(id=str(claim.number), claim=claim.wording)


def _among_fact_checks(claim: Claim) -> Iterator[Judgement]:
    try:
        with FactCheckIndex.open(settings.DATA.index) as index:
            matches = index.match(claim.wording, CANDIDATES, least_similarity=LIKELY)
    except IndexMissing:
        return
    for match in matches:
        if _is_likely(match) and not match.record.id.startswith(OWN):
            shown = ("claim", "title", "rating", "publisher", "url", "date")
            outside = {name: getattr(match.record, name) for name in shown}
            yield _suggestion(claim, match, outside_id=match.record.id[:300], outside=outside)


def _is_likely(match: Match) -> bool:
    return (match.similarity if match.conflicts else match.probability) >= LIKELY


def _suggestion(claim: Claim, match: Match, **other: Any) -> Judgement:
    agreeing = [claim.wording[span.start : span.end] for span in match.query_spans]
    conflicts = [[found.kind, found.query.text, found.record.text] for found in match.conflicts]
    features = {name: round(value, 4) for name, value in match.features.items()}
    return Judgement(
        claim=claim,
        relation=Relation.DIFFERS if match.conflicts else Relation.SAME,
        state=State.SUGGESTED,
        conflicting=bool(match.conflicts),
        probability=match.similarity if match.conflicts else match.probability,
        reasons={"agreeing": agreeing, "conflicts": conflicts, "features": features},
        **other,
    )


def _is_judged(suggested: Judgement) -> bool:
    """Whether anything was said of this pair before, from either side."""
    same = Q(claim=suggested.claim, other=suggested.other, outside_id=suggested.outside_id)
    if suggested.other is not None:
        same |= Q(claim=suggested.other, other=suggested.claim)
    return Judgement.objects.filter(same).exists()
