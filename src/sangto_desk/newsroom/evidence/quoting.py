"""Picking a quotation: by selecting words, or by entering them and choosing where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from sangto.records import Span
from sangto_desk.accounts.models import Role
from sangto_desk.common.errors import NotFound, Unacceptable
from sangto_desk.evidence.models import Snapshot, Source
from sangto_desk.evidence.occurrences import find_occurrences
from sangto_desk.evidence.selectors import get_snapshot, get_source
from sangto_desk.evidence.services import add_quotation
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.evidence.copytext import Mark, marked
from sangto_desk.newsroom.evidence.source import number_in

_AROUND = 160


@dataclass(frozen=True, slots=True)
class Choice:
    """A place at which entered words stand."""

    start: int
    end: int
    words: str
    shown: SafeString


@needs(Role.CONTRIBUTOR)
@require_POST
def quote(request: HttpRequest, key: int) -> HttpResponse:
    """Pick ``words``, which stand at ``start`` to ``end``, or wherever they are found."""
    source = get_source(member(request), key)
    snapshot = get_snapshot(source, number_in(request, "copy"))
    if snapshot is None:
        raise NotFound(gettext_lazy("This source has no copy yet."), code="evidence.no-copy")
    words = request.POST.get("words", "")
    start, end = number_in(request, "start"), number_in(request, "end")
    if start is not None and end is not None:
        return _pick(request, source, snapshot, Span(start, end), words)
    found = find_occurrences(snapshot.text, words)
    if found.exact and len(found.spans) == 1:
        (span,) = found.spans
        return _pick(request, source, snapshot, span, snapshot.text[span.start : span.end])
    context = {
        "source": source,
        "snapshot": snapshot,
        "words": words.strip(),
        "exact": found.exact,
        "choices": [_choice(snapshot.text, span) for span in found.spans],
    }
    return render(request, "newsroom/evidence/choose.html", context, status=200 if found.spans else 400)


def _choice(text: str, span: Span) -> Choice:
    around = marked(
        text,
        [Mark(span.start, span.end, "quoted chosen")],
        start=max(0, span.start - _AROUND),
        end=min(len(text), span.end + _AROUND),
    )
    return Choice(span.start, span.end, text[span.start : span.end], around)


def _lines(text: str) -> str:
    """A text with the line ends that a form does not keep made alike."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _pick(request: HttpRequest, source: Source, snapshot: Snapshot, span: Span, words: str) -> HttpResponse:
    there = snapshot.text[span.start : span.end]
    text = there if _lines(there) == _lines(words) else words
    try:
        quotation = add_quotation(actor=member(request), snapshot=snapshot, start=span.start, end=span.end, text=text)
    except Unacceptable as error:
        messages.error(request, f"{error.shown} {error.shown_hint}")
        return redirect(f"{reverse('newsroom:evidence-source', args=[source.pk])}?copy={snapshot.pk}&at={span.start}")
    messages.success(request, _("The quotation is picked."))
    place = reverse("newsroom:evidence-source", args=[source.pk])
    return redirect(f"{place}?copy={snapshot.pk}&quote={quotation.pk}#q-{quotation.pk}")
