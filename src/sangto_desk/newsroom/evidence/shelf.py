"""The library: all sources that somebody may see, narrowed by filters in the address, and the search for passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString

from sangto.errors import IndexProblem
from sangto_desk.accounts.models import Role
from sangto_desk.common.pagination import page_of
from sangto_desk.evidence.models import Source
from sangto_desk.evidence.selectors import Filters, Found, list_sources, search_sources
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.evidence.copytext import Mark, marked
from sangto_desk.newsroom.evidence.forms import FilterForm

PASSAGES = 10  # of a page of results
_MOST_PAGES = 20


@dataclass(frozen=True, slots=True)
class Result:
    """A passage as the page shows it: where it begins, its text with marks, how much of it agrees and conflicts."""

    source: Source
    place: int
    shown: SafeString
    agrees: int
    conflicts: int


@needs(Role.CONTRIBUTOR)
def shelf(request: HttpRequest) -> HttpResponse:
    """Sources, or the passages that a search finds."""
    user = member(request)
    form = FilterForm(user, request.GET)
    form.is_valid()
    given = {name: str(request.GET.get(name, "")) for name in ("unit", "kind", "state")}
    words = str(form.cleaned_data.get("q") or "").strip()
    narrowed = bool(words or any(given.values()))
    if not words:
        sources = page_of(list_sources(user, Filters(**given)), order=["-id"], at=request.GET.get("at", ""))
        context = {"form": form, "sources": sources.rows, "page": sources, "narrowed": narrowed}
        return render(request, "newsroom/evidence/shelf.html", context)
    number = _page_number(request)
    results, broken = _search(request, words, Filters(**given), number)
    titles = list_sources(user, Filters(words=words, **given)).order_by("-id")[:5]
    context = {
        "form": form,
        "narrowed": narrowed,
        "words": words,
        "results": results[:PASSAGES],
        "broken": broken,
        "sources": titles if number == 1 else [],
        "earlier": number - 1,
        "further": number + 1 if len(results) > PASSAGES and number < _MOST_PAGES else 0,
    }
    return render(request, "newsroom/evidence/search.html", context)


def _page_number(request: HttpRequest) -> int:
    text = request.GET.get("page", "")
    return min(max(int(text), 1), _MOST_PAGES) if text.isdecimal() and len(text) < 4 else 1


def _search(request: HttpRequest, words: str, filters: Filters, number: int) -> tuple[Sequence[Result], bool]:
    """The passages of a page and one more, and whether the library is damaged."""
    begin = (number - 1) * PASSAGES
    try:
        found = search_sources(member(request), words, filters, limit=begin + PASSAGES + 1)
    except IndexProblem:
        return [], True
    return [_result(one) for one in found[begin:]], False


def _result(found: Found) -> Result:
    passage = found.evidence.passage
    findings = found.evidence.comparison.findings
    marks = [
        Mark(one.passage.span.start, one.passage.span.end, one.relation) for one in findings if one.relation != "silent"
    ]
    agrees, conflicts = (sum(one.relation == name for one in findings) for name in ("agrees", "conflicts"))
    return Result(found.source, passage.span.start, marked(passage.text, marks), agrees, conflicts)
