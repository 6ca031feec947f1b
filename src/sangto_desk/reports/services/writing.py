"""A report while it is a draft: begin it, write its sections."""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.rules import require
from sangto_desk.common.counts import counted
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.reports import rules
from sangto_desk.reports.inserts import check
from sangto_desk.reports.models import Report, Section, State, Writer
from sangto_desk.reports.periods import Period

SECTIONS = (
    _("How things stand"),
    _("What was done"),
    _("Difficulties and their causes"),
    _("What comes next, and what we ask for"),
)
MOST_TEXT = 20_000


@transaction.atomic
def begin_report(*, actor: User, unit: Unit, period: Period, title: str = "") -> Report:
    """Begin the report of a unit about a period; the next version where one was frozen before.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Conflicted: One is being written, or waits for approval.
    """
    require(actor, rules.WRITE, unit)
    same = Report.objects.filter(unit=unit, start=period.start, end=period.end)
    number = (same.aggregate(last=Max("version"))["last"] or 0) + 1
    usual = gettext("Report of %(unit)s, %(period)s") % {"unit": unit.name, "period": period.label}
    try:
        with transaction.atomic():
            report = Report.objects.create(
                unit=unit, start=period.start, end=period.end, version=number, title=(title.strip() or usual)[:200]
            )
    except IntegrityError as error:
        raise Conflicted(
            format_lazy(_("A report of {unit} for this period is being written."), unit=unit.name),
            hint=_("Open that one and write on."),
            code="reports.report-exists",
        ) from error
    Section.objects.bulk_create(
        Section(report=report, place=place, title=str(title)) for place, title in enumerate(SECTIONS)
    )
    after = {"period": period.name, "version": number, "title": report.title}
    record_write(Write("reports.begin", report, actor.pk, unit.pk, after=after))
    return report


@transaction.atomic
def write_section(*, actor: User, section: Section, title: str, text: str, base: int) -> Section:
    """Save a section of a draft.

    Args:
        actor: An editor of the unit; from now on a writer of the report, who cannot approve it.
        section: Of a draft.
        title: Its heading.
        text: Markdown with ``{{figure}}``.
        base: The revision from which the text was written.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Conflicted: The report was handed in, or somebody else has saved since `base`.
        Unacceptable: No heading, too long a text, or a name between braces that is no figure.
    """
    report = section.report
    require(actor, rules.WRITE, report.unit)
    title = " ".join(title.split())
    if not title:
        raise Unacceptable(_("A section needs a heading."), hint=_("Write one."), code="reports.no-heading")
    if len(text) > MOST_TEXT:
        raise Unacceptable(
            counted(_("A section has at most {most} characters (got {length})."), most=MOST_TEXT, length=len(text)),
            hint=_("Make it shorter, or spread it over two sections."),
            code="reports.section-long",
        )
    check(text)
    require_state(report, State.DRAFT)
    changed = Section.objects.filter(pk=section.pk, revision=base).update(
        title=title[:200], text=text, revision=base + 1
    )
    if not changed:
        raise Conflicted(
            _("Somebody else has saved this section since you opened it."),
            hint=_("Your text is still in the form: copy it, open the section again and put both together."),
            code="reports.section-changed",
        )
    Writer.objects.get_or_create(report=report, user=actor)
    after = {"section": section.place, "revision": base + 1, "length": len(text)}
    record_write(Write("reports.write-section", report, actor.pk, report.unit_id, {"revision": base}, after))
    section.refresh_from_db()
    return section


def require_state(report: Report, *wanted: State) -> Report:
    """The report, held until the transaction ends, if it is in one of these states.

    Raises:
        Conflicted: It is in another one.
    """
    held = Report.objects.select_for_update().select_related("unit").get(pk=report.pk)
    if held.state not in wanted:
        raise Conflicted(
            format_lazy(_("This report is already: {state}."), state=State(held.state).label),
            hint=_("Look at it again. What was frozen is replaced by a new version, never changed."),
            code="reports.state",
        )
    return held
