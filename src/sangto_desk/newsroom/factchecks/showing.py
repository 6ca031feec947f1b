"""What pages show of fact-checks: explanations with their quotations in place, sources, pairs of texts side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.safestring import SafeString

from sangto_desk.common.markdown import render_markdown
from sangto_desk.evidence.models import Quotation, Source
from sangto_desk.factchecks.blocks import blocks, marker
from sangto_desk.factchecks.models import Draft, FactCheck
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.services.drafting import quotations_in


@dataclass(frozen=True, slots=True)
class Shown:
    """A stretch of an explanation as it is shown: safe HTML, or a quotation; with neither, one that is missing."""

    html: SafeString | None = None
    quotation: Quotation | None = None


def explained(factcheck: FactCheck, explanation: str) -> Iterator[Shown]:
    """An explanation, with the words of its quotations taken from the archived copies."""
    known = {quotation.pk: quotation for quotation in quotations_in(factcheck, explanation)}
    for block in blocks(explanation):
        if block.quotation:
            yield Shown(quotation=known.get(block.quotation))
        else:
            yield Shown(html=render_markdown(block.text))


@dataclass(frozen=True, slots=True)
class Picked:
    """A quotation and what stands for it in an explanation."""

    quotation: Quotation
    marker: str


@dataclass(frozen=True, slots=True)
class Rested:
    """A source that a fact-check rests on, with what was picked from its copies."""

    source: Source
    picked: tuple[Picked, ...]


def sources_of(factcheck: FactCheck) -> list[Rested]:
    """The sources with their quotations, in two queries whatever their number."""
    quotations = Quotation.objects.filter(snapshot__source__factchecks=factcheck).select_related("snapshot")
    by_source: dict[int, list[Picked]] = {}
    for quotation in quotations.defer("snapshot__text").order_by("snapshot_id", "start"):
        by_source.setdefault(quotation.snapshot.source_id, []).append(Picked(quotation, marker(quotation.pk)))
    sources = factcheck.sources.order_by("pk")
    return [Rested(source, tuple(by_source.get(source.pk, ()))) for source in sources]


@dataclass(frozen=True, slots=True)
class Pair:
    """One part of two texts."""

    name: str
    label: str | Promise
    mine: str
    theirs: str

    @property
    def differs(self) -> bool:
        """Whether they say different things."""
        return self.mine != self.theirs


def pairs(mine: Text, theirs: Text) -> list[Pair]:
    """Two texts part by part; ratings in words."""
    return [
        Pair(name, Draft.label(name), _word(name, getattr(mine, name)), _word(name, getattr(theirs, name)))
        for name in Text.names()
    ]


def _word(name: str, value: str) -> str:
    return str(Rating(value).label) if name == "rating" and value else value
