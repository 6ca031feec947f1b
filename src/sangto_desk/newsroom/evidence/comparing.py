"""A claim beside the passages of a source: what agrees, what conflicts, what the source does not speak of.

The machine only lines up; its opinion of the whole stands below, named as what it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from sangto.evidence import Evidence, Finding
from sangto_desk.accounts.models import Role
from sangto_desk.claims.selectors import get_claim
from sangto_desk.evidence.selectors import compare_with, get_snapshot, get_source
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.evidence.copytext import Mark, marked
from sangto_desk.newsroom.evidence.source import number_in

MOST_CHARACTERS = 2000
ASPECTS: dict[str, Promise] = {
    "quantity": pgettext_lazy("aspect", "Quantity"),
    "date": pgettext_lazy("aspect", "Date"),
    "place": pgettext_lazy("aspect", "Place"),
    "name": pgettext_lazy("aspect", "Name"),
    "negation": pgettext_lazy("aspect", "Negation"),
    "superlative": pgettext_lazy("aspect", "Superlative"),
    "direction": pgettext_lazy("aspect", "Direction"),
    "attribution": pgettext_lazy("aspect", "Attribution"),
}
RELATIONS: dict[str, tuple[str, Promise]] = {
    "agrees": ("✓", _("agrees")),
    "conflicts": ("✕", _("conflicts")),
    "silent": ("…", _("not spoken of")),
}
STANCES: dict[str, Promise] = {
    "supports": _("seems to support the claim"),
    "refutes": _("seems to refute the claim"),
    "open": _("leaves the claim open"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that the claim says, beside what the passage says of it."""

    aspect: str | Promise
    relation: str
    sign: str
    meaning: Promise
    claim: str
    passage: str


@dataclass(frozen=True, slots=True)
class Beside:
    """A passage as the page shows it beside the claim."""

    start: int
    end: int
    words: str
    claim: SafeString
    passage: SafeString
    rows: list[Row]
    stance: str | Promise
    percent: int


@needs(Role.CONTRIBUTOR)
def compare(request: HttpRequest, key: int) -> HttpResponse:
    """``?claim=`` names a claim of the desk, ``?text=`` gives any other."""
    user = member(request)
    source = get_source(user, key)
    snapshot = get_snapshot(source, number_in(request, "copy"))
    number = number_in(request, "claim")
    claim = get_claim(user, number) if number is not None else None
    text = claim.wording if claim else request.GET.get("text", "").strip()[:MOST_CHARACTERS]
    found = compare_with(text, snapshot) if snapshot and text else []
    context = {
        "source": source,
        "snapshot": snapshot,
        "claim": claim,
        "text": text,
        "passages": [_beside(text, one) for one in found],
    }
    return render(request, "newsroom/evidence/compare.html", context)


def _beside(claim: str, found: Evidence) -> Beside:
    comparison, passage = found.comparison, found.passage
    findings = comparison.findings
    return Beside(
        start=passage.span.start,
        end=passage.span.end,
        words=passage.text,
        claim=marked(claim, [Mark(one.claim.span.start, one.claim.span.end, one.relation) for one in findings]),
        passage=marked(
            passage.text, [Mark(one.passage.span.start, one.passage.span.end, one.relation) for one in findings]
        ),
        rows=[_row(one) for one in findings],
        stance=STANCES.get(comparison.stance, comparison.stance),
        percent=round(100 * comparison.probability),
    )


def _row(finding: Finding) -> Row:
    sign, meaning = RELATIONS[finding.relation]
    aspect = ASPECTS.get(finding.aspect, finding.aspect)
    return Row(aspect, finding.relation, sign, meaning, finding.claim.text, finding.passage.text)
