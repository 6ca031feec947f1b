"""Lists for readers: the front page, topics, corrections, developing stories, refused claims, what is asked now."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from sangto_desk.claims import published as claims
from sangto_desk.claims.kinds import Topic
from sangto_desk.common.caching import kept
from sangto_desk.factchecks import published
from sangto_desk.factchecks.published import Head
from sangto_desk.factchecks.published.cursors import cursor_of, read_cursor
from sangto_desk.inbox.published import asked
from sangto_desk.public.states import of_list, of_now

ROWS = 20


@kept(state=of_now)
def home(request: HttpRequest) -> HttpResponse:
    """What was checked last, what is asked now, what is developing."""
    found = published.heads(limit=ROWS + 1)
    context = {
        "heads": found[:ROWS],
        "older": _older(found),
        "asked": asked(limit=5),
        "live": published.live_pages()[:3],
        "topics": Topic.choices,
    }
    return render(request, "public/home.html", context)


@kept(state=of_list)
def topic(request: HttpRequest, name: str) -> HttpResponse:
    """The fact-checks of a topic, the newest first."""
    if name not in Topic.values:
        raise Http404
    return _list(request, "public/topic.html", topic=name, label=str(Topic(name).label))


@kept(state=of_list)
def everything(request: HttpRequest) -> HttpResponse:
    """All fact-checks, the newest first."""
    return _list(request, "public/topic.html", topic="", label="")


def _list(request: HttpRequest, template: str, *, topic: str, label: str) -> HttpResponse:
    found = published.heads(topic=topic, before=read_cursor(request.GET.get("truoc", "")), limit=ROWS + 1)
    context = {"heads": found[:ROWS], "older": _older(found), "topic": topic, "label": label, "topics": Topic.choices}
    return render(request, template, context)


def _older(found: list[Head]) -> str:
    """Where the next page begins; empty on the last page."""
    return cursor_of(found[ROWS - 1]) if len(found) > ROWS else ""


@kept(state=of_list)
def corrections(request: HttpRequest) -> HttpResponse:
    """What was corrected or withdrawn, and why."""
    return render(request, "public/corrections.html", {"amendments": published.amendments()})


@kept(state=of_now)
def live_list(request: HttpRequest) -> HttpResponse:
    """Developing stories."""
    return render(request, "public/live_list.html", {"pages": published.live_pages()})


@kept(20)
def live(request: HttpRequest, slug: str) -> HttpResponse:
    """One developing story: what is known, what is not, what the desk is doing; no rating before there is one."""
    page = published.live_page(slug)
    if page is None:
        raise Http404
    return render(request, "public/live.html", {"page": page, "address": published.address_of(slug)})


@kept()
def asked_now(request: HttpRequest) -> HttpResponse:
    """What people ask now, from five questions on."""
    return render(request, "public/asked.html", {"asked": asked()})


@kept()
def refused(request: HttpRequest) -> HttpResponse:
    """Refused claims by number, with the reasons."""
    before = request.GET.get("truoc", "")
    rows = claims.refusals(before=int(before) if before.isdecimal() and len(before) < 10 else None, limit=51)
    context = {
        "refusals": rows[:50],
        "older": rows[49].number if len(rows) > 50 else None,
        "reasons": [(reason.label, text) for reason, text in claims.EXPLANATIONS.items()],
        "months": claims.months()[:24],
    }
    return render(request, "public/refused.html", context)
