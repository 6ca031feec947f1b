"""Reports: the list, one report, its sections, and the way from handing in to the public log."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.rules import holds
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.errors import NotFound
from sangto_desk.common.pagination import page_of
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.reports.figures import asked_period, shown_content
from sangto_desk.newsroom.submitting import attempt, day_field
from sangto_desk.reports import published, rules, services
from sangto_desk.reports.content import Content
from sangto_desk.reports.documents import MEDIA_TYPES, report_file
from sangto_desk.reports.making import content_for, live_content
from sangto_desk.reports.models import Report, State
from sangto_desk.reports.periods import Period, usual
from sangto_desk.reports.selectors import get_report, get_unit, plans_for, reports_for


class PeriodForm(forms.Form):
    """A unit and a period: a usual one, or two days."""

    unit = UnitField(label=gettext_lazy("Unit"))
    period = forms.ChoiceField(label=gettext_lazy("Period"), required=False)
    start = day_field(gettext_lazy("or from"))
    end = day_field(gettext_lazy("to"))

    def __init__(self, user: User, role: int, data: object = None, initial: dict[str, object] | None = None) -> None:
        super().__init__(data, initial=initial)  # type: ignore[arg-type]
        offer(self, "unit", units_of(user, role))  # type: ignore[arg-type]
        choices = [("", _("two days, as below"))] + [(one.name, one.label) for one in usual()]
        self.fields["period"].choices = choices  # type: ignore[attr-defined]

    def chosen(self) -> Period:
        """The period.

        Raises:
            Unacceptable: Neither a usual one nor two days in order.
        """
        data = self.cleaned_data
        if data.get("period"):
            return Period.read(data["period"])
        start, end = data.get("start"), data.get("end")
        return Period.read(f"{start.isoformat() if start else ''}--{end.isoformat() if end else ''}")


class SectionForm(forms.Form):
    """A section of a report."""

    title = forms.CharField(label=gettext_lazy("Heading"), max_length=200)
    text = forms.CharField(
        label=gettext_lazy("What is said"),
        required=False,
        widget=forms.Textarea({"rows": 16}),
        help_text=gettext_lazy("Markdown. A figure is inserted by its name between double braces."),
    )
    base = forms.IntegerField(widget=forms.HiddenInput, min_value=0)


@needs(rules.VIEW)
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The reports and plans of my units."""
    user = member(request)
    page = page_of(reports_for(user), order=("-id",), at=request.GET.get("at", ""))
    context = {"page": page, "plans": plans_for(user)[:10], "may_write": holds(user, rules.WRITE), "usual": usual()[:6]}
    return render(request, "newsroom/reports/index.html", context)


@needs(rules.WRITE)
def begin(request: HttpRequest) -> HttpResponse:
    """Begin a report."""
    user = member(request)
    initial: dict[str, object] = {"unit": request.GET.get("unit"), "period": request.GET.get("period")}
    form = PeriodForm(user, rules.WRITE, request.POST or None, initial)
    if form.is_valid():
        unit = form.cleaned_data["unit"]
        report = attempt(form, lambda: services.begin_report(actor=user, unit=unit, period=form.chosen()))
        if report:
            return redirect("newsroom:report", report.pk)
    return render(request, "newsroom/reports/begin.html", {"form": form}, status=400 if form.errors else 200)


def content_of(report: Report) -> Content:
    """What a report says: for ever, or as the data are now."""
    return published.read(report.frozen).content if report.state == State.FROZEN else content_for(report)


@needs(rules.VIEW)
@require_safe
def report(request: HttpRequest, pk: int) -> HttpResponse:
    """One report as it stands: figures, texts, and what can be done."""
    user = member(request)
    found = get_report(user, pk)
    content = content_of(found)
    drafting = found.state == State.DRAFT
    context = {
        **shown_content(content),
        "report": found,
        "unit": found.unit,
        "sections": list(zip(found.sections.all(), content.sections, strict=False)),
        "may_write": drafting and holds(user, rules.WRITE, found.unit),
        "may_hand_in": drafting and holds(user, rules.HAND_IN, found.unit),
        "may_decide": rules.may_decide(user, found),
        "kinds": MEDIA_TYPES,
    }
    return render(request, "newsroom/reports/report.html", context)


@needs(rules.WRITE)
def section(request: HttpRequest, pk: int, place: int) -> HttpResponse:
    """Write a section."""
    user = member(request)
    found = get_report(user, pk)
    part = found.sections.filter(place=place).first()
    if part is None:
        raise NotFound(_("This report has no such section."), code="reports.section")
    initial = {"title": part.title, "text": part.text, "base": part.revision}
    form = SectionForm(request.POST or None, initial=initial)
    if form.is_valid():
        data = form.cleaned_data
        saved = attempt(
            form,
            lambda: services.write_section(
                actor=user, section=part, title=data["title"], text=data["text"], base=data["base"]
            ),
        )
        if saved:
            messages.success(request, _("Saved."))
            return redirect("newsroom:report", pk)
    lines = live_content(found.unit, Period(found.start, found.end)).lines
    context = {"form": form, "report": found, "lines": lines}
    return render(request, "newsroom/reports/section.html", context, status=400 if form.errors else 200)


@needs(rules.HAND_IN)
@require_POST
def hand_in(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand a report in."""
    user = member(request)
    services.hand_in_report(actor=user, report=get_report(user, pk))
    messages.success(request, _("Handed in: another lead approves it or gives it back."))
    return redirect("newsroom:report", pk)


@needs(rules.HAND_IN)
@require_POST
def give_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a report back to its writers."""
    user = member(request)
    services.return_report(actor=user, report=get_report(user, pk), reason=request.POST.get("reason", ""))
    messages.success(request, _("Given back; its writers read why."))
    return redirect("newsroom:report", pk)


@needs(rules.HAND_IN)
@require_POST
def approve(request: HttpRequest, pk: int) -> HttpResponse:
    """Approve a report: it is frozen, public and in the log."""
    user = member(request)
    services.approve_report(actor=user, report=get_report(user, pk))
    messages.success(request, _("Approved: the report is frozen, public, and entered in the public log."))
    return redirect("newsroom:report", pk)


@needs(rules.VIEW)
@require_safe
def export(request: HttpRequest, pk: int, kind: str) -> HttpResponse:
    """A report as a file."""
    found = get_report(member(request), pk)
    content = content_of(found)
    return as_file(content, kind, draft=found.state != State.FROZEN)


@needs(rules.VIEW)
@require_safe
def export_figures(request: HttpRequest) -> HttpResponse:
    """The figures of a unit in a period as a file, without any text."""
    unit = get_unit(member(request), request.GET.get("unit", ""))
    return as_file(live_content(unit, asked_period(request)), request.GET.get("as", ""), draft=True)


def as_file(content: Content, kind: str, *, draft: bool) -> HttpResponse:
    """A report as a file to download.

    Raises:
        NotFound: There is no such kind of file.
    """
    if kind not in MEDIA_TYPES:
        raise NotFound(_("A report is made as pdf, docx or xlsx."), code="reports.kind")
    response = HttpResponse(report_file(content, kind, draft=draft), content_type=MEDIA_TYPES[kind])
    name = published.slug_of(Unit(pk=content.unit_id, name=content.unit), content.period, content.version)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response
