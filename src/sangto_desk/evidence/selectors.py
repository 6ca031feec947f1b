"""Reading sources, copies and quotations, as far as somebody may see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.evidence import Content as LibraryContent
from sangto.evidence import Evidence, Library, make_document
from sangto.records import Span
from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.errors import NotFound
from sangto_desk.common.whole import whole
from sangto_desk.evidence import configured, library
from sangto_desk.evidence.models import Kind, Quotation, Snapshot, Source, State
from sangto_desk.evidence.narrowing import parts_like

LOOK_AGAIN_AFTER = timedelta(days=7)
HOST_PAUSE = timedelta(minutes=1)
ONE_RUN = 20  # hosts that are asked in one run


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list of sources is narrowed to; what is empty narrows nothing.

    Attributes:
        words: Words of title, publisher or address.
        unit: Key of a unit; those below it count.
        kind: One of `Kind`.
        state: One of `State`, or ``attention``.
    """

    words: str = ""
    unit: str = ""
    kind: str = ""
    state: str = ""


def visible_sources(user: User) -> QuerySet[Source]:
    """The sources of the units in which somebody holds a role."""
    return Source.objects.filter(unit__in=units_of(user, Role.CONTRIBUTOR)).select_related("unit")


def list_sources(user: User, filters: Filters) -> QuerySet[Source]:
    """Sources that somebody may see, with the number of quotations picked from each as `quotations`."""
    picked = Quotation.objects.filter(snapshot__source=OuterRef("pk")).order_by().values("snapshot__source")
    counted = Subquery(picked.annotate(number=Count("pk")).values("number"))
    found = visible_sources(user).annotate(quotations=Coalesce(counted, 0))
    for word in filters.words.split()[:10]:
        found = found.filter(Q(title__icontains=word) | Q(publisher__icontains=word) | Q(url__icontains=word))
    if (unit := whole(filters.unit)) is not None:
        found = found.filter(unit__path__contains=f"/{unit}/")
    if filters.kind in Kind.values:
        found = found.filter(kind=filters.kind)
    if filters.state in State.values:
        found = found.filter(state=filters.state)
    elif filters.state == "attention":
        found = found.filter(attention__isnull=False)
    return found


def get_source(user: User, key: int) -> Source:
    """One source.

    Raises:
        NotFound: There is none, or not for this person.
    """
    source = visible_sources(user).filter(pk=key).first()
    if source is None:
        raise NotFound(format_lazy(_("There is no source with the number {key}."), key=key), code="evidence.no-source")
    return source


def get_snapshot(source: Source, key: int | None = None) -> Snapshot | None:
    """One copy of a source, the newest if none is named; None while there is none.

    Raises:
        NotFound: The copy that is named is none of this source.
    """
    found = source.snapshots.filter(pk=key).first() if key is not None else source.snapshots.first()
    if found is None and key is not None:
        raise NotFound(format_lazy(_("There is no copy with the number {key}."), key=key), code="evidence.no-copy")
    return found


def copies_of(source: Source) -> QuerySet[Snapshot]:
    """All copies of a source, newest first, without their texts."""
    return source.snapshots.defer("text").annotate(picked=Count("quotations"))


def quotations_of(snapshot: Snapshot) -> QuerySet[Quotation]:
    """The quotations picked from a copy, in the order of the text."""
    return snapshot.quotations.order_by("start", "end")


def quotations_for(user: User, keys: Sequence[int]) -> QuerySet[Quotation]:
    """Some quotations, as far as somebody may see their sources; with source and copy, without the text of the copy."""
    return (
        Quotation.objects.filter(pk__in=keys, snapshot__source__in=visible_sources(user))
        .select_related("snapshot__source")
        .defer("snapshot__text")
    )


@dataclass(frozen=True, slots=True)
class InContext:
    """A quotation with the text around it; the three parts follow one another in the copy."""

    before: str
    text: str
    after: str


def in_context(quotation: Quotation, around: int = 240) -> InContext:
    """The words of a quotation as they stand in the copy.

    Args:
        quotation: Of a snapshot.
        around: Code points on each side.
    """
    whole = quotation.snapshot.text
    return InContext(
        whole[max(0, quotation.start - around) : quotation.start],
        whole[quotation.start : quotation.end],
        whole[quotation.end : quotation.end + around],
    )


def needing_attention(user: User) -> QuerySet[Source]:
    """Sources whose page changed, moved or went, longest first; `quoted` says whether a quotation was picked from it.

    Fact-checks that rest on one of them are found through ``snapshots__quotations``.
    """
    quoted = Quotation.objects.filter(snapshot__source=OuterRef("pk"))
    return visible_sources(user).filter(attention__isnull=False).annotate(quoted=Exists(quoted)).order_by("attention")


def sources_changed(quotation_keys: Sequence[int]) -> QuerySet[Source]:
    """Of the sources of some quotations, those that need attention: what a fact-check shows to its editors."""
    return Source.objects.filter(snapshots__quotations__in=quotation_keys, attention__isnull=False).distinct()


def due_for_check(now: datetime) -> list[Source]:
    """Pages that were not looked at for a week, longest first, one a host, none of a host that was just asked."""
    links = Source.objects.filter(kind=Kind.LINK, state=State.ARCHIVED)
    resting = links.filter(checked_at__gt=now - HOST_PAUSE).values("host")
    due = links.filter(checked_at__lte=now - LOOK_AGAIN_AFTER).exclude(host__in=resting).order_by("checked_at")
    chosen: dict[str, Source] = {}
    for source in due[: ONE_RUN * 10]:
        chosen.setdefault(source.host, source)
    return list(chosen.values())[:ONE_RUN]


@dataclass(frozen=True, slots=True)
class Found:
    """A source, and the passage of it that was found."""

    source: Source
    evidence: Evidence


def search_sources(user: User, text: str, filters: Filters, *, limit: int) -> list[Found]:
    """Passages of sources that somebody may see, best first.

    Args:
        user: Who asks.
        text: A claim or some words.
        filters: Narrow it; its `words` are not looked at.
        limit: How many at the most.

    Raises:
        IndexProblem: The library is damaged; it is made anew by ``sangto archive reindex``.
    """
    allowed = list_sources(user, Filters(unit=filters.unit, kind=filters.kind, state=filters.state))

    def visible(keys: set[int]) -> set[int]:
        return set(allowed.filter(pk__in=keys).values_list("pk", flat=True))

    hits = library.search(configured.library_folder(), text, visible, limit)
    sources = allowed.in_bulk({hit.source_id for hit in hits})
    return [Found(sources[hit.source_id], hit.evidence) for hit in hits if hit.source_id in sources]


def compare_with(claim: str, snapshot: Snapshot, *, limit: int = 5) -> list[Evidence]:
    """The passages of a copy that bear most on a claim, best first, each compared with it.

    Args:
        claim: Wording of a claim.
        snapshot: The copy.
        limit: How many passages at the most.

    Returns:
        Empty if the copy has no text, or none of it is like the claim.
    """
    if not snapshot.text.strip() or not claim.strip():
        return []
    parts = parts_like(snapshot.text, claim)
    texts = {str(part.start): snapshot.text[part.start : part.end] for part in parts}
    documents = [
        make_document(LibraryContent(text), name="copy", document_id=start)
        for start, text in texts.items()
        if any(map(str.isalnum, text))
    ]
    with Library.in_memory(documents) as library_of_parts:
        return [_in_copy(one, int(one.document.id)) for one in library_of_parts.find(claim, limit)]


def _in_copy(found: Evidence, start: int) -> Evidence:
    """A passage of a part, its span counted in the whole copy."""
    span = found.passage.span
    return replace(found, passage=found.passage._replace(span=Span(span.start + start, span.end + start)))
