"""Figures of a contest as a page and as files; certificates to print."""

from __future__ import annotations

from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from sangto_desk.accounts.rules import holds
from sangto_desk.common.documents import PDF
from sangto_desk.common.errors import DeskError
from sangto_desk.contests import rules
from sangto_desk.contests.certificates import certificates_pdf
from sangto_desk.contests.exports import MEDIA_TYPES, export_report
from sangto_desk.contests.figures import report_of
from sangto_desk.contests.models import Award, Contest, ContestCertificate
from sangto_desk.contests.services.certificates import issue_certificates, withdraw_certificate
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.contests.finding import contest_of

MOST_PAGES = 500  # certificates of one PDF


@needs(rules.ORGANISE)
def index(request: HttpRequest, number: int) -> HttpResponse:
    """Who took part, when entries came, how judges worked, how points fell; certificates."""
    contest = contest_of(request, number)
    context = {
        "contest": contest,
        "report": report_of(contest),
        "kinds": tuple(MEDIA_TYPES),
        "issued": _certificates(contest).count(),
        "winners": _certificates(contest).filter(award=Award.WINNER)[:100],
        "may_decide": holds(member(request), rules.DECIDE, contest.unit),
    }
    return render(request, "newsroom/contests/figures.html", context)


@needs(rules.ORGANISE)
def export(request: HttpRequest, number: int, kind: str) -> HttpResponse:
    """The figures as a file."""
    contest = contest_of(request, number)
    if kind not in MEDIA_TYPES:
        raise Http404
    response = HttpResponse(export_report(report_of(contest), kind), content_type=MEDIA_TYPES[kind])
    response.headers["Content-Disposition"] = f'attachment; filename="{contest.slug}.{kind}"'
    return response


@needs(rules.DECIDE)
@require_POST
def issue(request: HttpRequest, number: int) -> HttpResponse:
    """Issue certificates to those who were chosen, and to all if asked for."""
    contest = contest_of(request, number)
    try:
        count = issue_certificates(actor=member(request), contest=contest, everybody="everybody" in request.POST)
    except DeskError as error:
        messages.error(request, f"{error.shown} {error.shown_hint}")
    else:
        messages.success(request, _("Certificates issued now: {count}.").format(count=count))
    return redirect("newsroom:contest-figures", number)


@needs(rules.DECIDE)
def certificates(request: HttpRequest, number: int) -> HttpResponse:
    """Certificates to print: those of the chosen, or with ``?award=part`` the others, 500 at a time from ``?from=``."""
    contest = contest_of(request, number)
    award = request.GET.get("award", Award.WINNER)
    start = request.GET.get("from", "0")
    begin = int(start) if start.isdecimal() and len(start) < 9 else 0
    rows = list(_certificates(contest).filter(award=award)[begin : begin + MOST_PAGES])
    if not rows:
        raise Http404
    response = HttpResponse(certificates_pdf(rows), content_type=PDF)
    response.headers["Content-Disposition"] = f'attachment; filename="giay-chung-nhan-{contest.slug}.pdf"'
    response.headers["Cache-Control"] = "no-store"
    return response


@needs(rules.DECIDE)
@require_POST
def withdraw(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """Take a certificate back."""
    contest = contest_of(request, number)
    row = _certificates(contest).filter(pk=pk).first()
    if row is None:
        raise Http404
    try:
        withdraw_certificate(actor=member(request), certificate=row, why=request.POST.get("why", ""))
    except DeskError as error:
        messages.error(request, f"{error.shown} {error.shown_hint}")
    return redirect("newsroom:contest-figures", number)


def _certificates(contest: Contest) -> QuerySet[ContestCertificate]:
    rows = ContestCertificate.objects.filter(entry__contest=contest, withdrawn=None)
    return rows.select_related("entry__contest__unit").order_by("award", "place", "id")
