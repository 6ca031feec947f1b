"""Reports as readers see them: those that were approved and frozen, with the record that the log has the hash of."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from sangto_desk.audit.published import standing_of
from sangto_desk.common.caching import FOR_EVER, kept
from sangto_desk.public.log import record_response
from sangto_desk.reports import published
from sangto_desk.reports.published import Published, tables_of


@kept()
def index(request: HttpRequest) -> HttpResponse:
    """All reports, the newest first."""
    return render(request, "public/reports.html", {"reports": published.heads()})


@kept()
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """One report: what the unit wrote, and its tables."""
    report = _found(slug)
    context = {
        "report": report,
        "content": report.content,
        "tables": tables_of(report.content),
        "standing": standing_of(report.sha256),
        "address": published.address_of(slug),
    }
    return render(request, "public/report.html", context)


@kept(FOR_EVER, immutable=True)
def record(request: HttpRequest, slug: str) -> HttpResponse:
    """The frozen JSON of a report."""
    return record_response(_found(slug).canonical.encode())


def _found(slug: str) -> Published:
    report = published.get(slug)
    if report is None:
        raise Http404
    return report
