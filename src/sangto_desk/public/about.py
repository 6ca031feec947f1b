"""What the desk says of itself, and how it works: both made from what is there, not written by hand."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from django.db.models import TextChoices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from sangto_desk.claims.kinds import EXPLANATIONS, ClaimantType, Topic
from sangto_desk.common.caching import kept
from sangto_desk.factchecks import published
from sangto_desk.factchecks.published import Figure
from sangto_desk.factchecks.published.appeals import appeal_figures
from sangto_desk.factchecks.ratings import Rating


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table of figures: what is counted, the counts by rating, their sum."""

    label: str
    counts: tuple[int, ...]
    total: int


@kept()
def about(request: HttpRequest) -> HttpResponse:
    """Who the desk is, who pays for it, how it puts mistakes right, how to reach it."""
    return render(request, "public/about.html")


@kept()
def method(request: HttpRequest) -> HttpResponse:
    """The promises, the rating scale, what is refused and why, who and what is checked how often."""
    figures = published.figures()
    context = {
        "ratings": [(rating, rating.scale) for rating in Rating],
        "refusals": [(reason.label, text) for reason, text in EXPLANATIONS.items()],
        "by_claimant": rows_of(figures, "claimant_type", {"": "", **_labels(ClaimantType)}),
        "by_topic": rows_of(figures, "topic", _labels(Topic)),
        "appeals": appeal_figures(),
        "total": sum(figure.count for figure in figures),
    }
    return render(request, "public/method.html", context)


def _labels(choices: type[TextChoices]) -> dict[str, str]:
    return {str(value): str(label) for value, label in choices.choices}


def rows_of(figures: list[Figure], field: str, labels: dict[str, str]) -> list[Row]:
    """Counts by one field and rating; rows in which nothing was counted are left out."""
    counted: Counter[tuple[str, str]] = Counter()
    for figure in figures:
        counted[getattr(figure, field), figure.rating] += figure.count
    rows = []
    for value, label in labels.items():
        counts = tuple(counted[value, rating] for rating in Rating.values)
        if any(counts):
            rows.append(Row(str(label), counts, sum(counts)))
    return rows
