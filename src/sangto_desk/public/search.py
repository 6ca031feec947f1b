"""Search: paste a whole message, with marks or without, and read what in it has been checked; or that nobody has.

A pasted message goes by POST, so that it stands in no address and no history. Nothing of it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from sangto.records import CheckedStatement, FactCheck, Kind, Match
from sangto.text import fold_words
from sangto_desk.common.errors import DeskError, TooLarge
from sangto_desk.common.limits import allow
from sangto_desk.factchecks.indexing import as_published
from sangto_desk.inbox.matching import matcher
from sangto_desk.public.forms import check_origin

FEW_WORDS, MENTIONS = 8, 5
"""So few words are looked for as words: all of them must stand in a fact-check; that many are shown."""
MOST = 20_000
"""Characters; a message is shorter, and an article can be sent in."""


@dataclass(frozen=True, slots=True)
class Found:
    """A statement of the text for which there is something to read.

    Attributes:
        text: The statement.
        match: The nearest fact-check.
        conflicting: Whether they differ in a number, a date, a place or a "not": then it is no match, and said so.
    """

    text: str
    match: Match
    conflicting: bool


@csrf_exempt  # nothing is written, and readers have no cookie that another site could misuse
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    """The form, and below it what was found."""
    text, error = "", None
    statements: list[CheckedStatement] = []
    try:
        if request.method == "POST":
            check_origin(request)
        text = (request.POST.get("q") or request.GET.get("q") or "").strip()
        if text:
            statements = look_up(request, text)
    except DeskError as refused:
        error = refused
    found = found_in(statements)
    nothing = bool(text) and not found and error is None
    unknown = [one.statement.text for one in statements if one.kind is Kind.FACT and not one.matches]
    context = {
        "text": text[:MOST],
        "found": found,
        "unknown": unknown,
        "doubt": text if nothing else "\n".join(unknown),
        "nothing": nothing,
        "mentioned": mentions(text) if nothing else [],
        "error": error,
        "most": MOST,
    }
    response = render(request, "public/search.html", context, status=error.status if error else 200)
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def look_up(request: HttpRequest, text: str) -> list[CheckedStatement]:
    """The statements of a text with the fact-checks that they repeat.

    Raises:
        TooMany: The same machine has asked 30 times within a minute.
        TooLarge: Over 20,000 characters.
    """
    allow(request, "search", times=30, seconds=60)
    if len(text) > MOST:
        raise TooLarge(
            _("The text is too long."), hint=_("Search for the part that you doubt."), code="public.too-long"
        )
    return list(matcher().check(text))


def found_in(statements: list[CheckedStatement]) -> list[Found]:
    """What there is to read, matches before conflicts; each fact-check once."""
    every = [
        Found(one.statement.text, match, bool(match.conflicts))
        for one in statements
        for match in as_published(one.matches[:2])
    ]
    every.sort(key=lambda found: (found.conflicting, -found.match.similarity))
    seen: dict[str, Found] = {}
    for found in every:
        seen.setdefault(found.match.record.id, found)
    return list(seen.values())


def mentions(text: str) -> list[FactCheck]:
    """Fact-checks in which all of a few words stand, the nearest first, for those who type words, not a message."""
    words = set(fold_words(text))
    if not 0 < len(words) <= FEW_WORDS:
        return []
    near = (match.record for match in as_published(matcher().search(text, 4 * MENTIONS)))
    return [one for one in near if words <= set(fold_words(f"{one.claim} {one.title} {one.summary}"))][:MENTIONS]
