"""A text that tells who wrote it: a judge says which words do, the organiser puts a mark over them."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import rules
from sangto_desk.contests.hiding import cover
from sangto_desk.contests.models import Entry, LeakReport, Reading
from sangto_desk.contests.services.scoring import require_judge


@transaction.atomic
def report_leak(*, actor: User, reading: Reading, words: str) -> LeakReport:
    """Say that a text tells who wrote it.

    Raises:
        NotAllowed: It is somebody else's reading.
        Unacceptable: The words do not stand in the text.
    """
    require_judge(actor, reading)
    words = words.strip()[:300]
    if not words or words not in f"{reading.entry.title}\n{reading.entry.text}":
        raise Unacceptable(
            _("These words do not stand in the text."), hint=_("Copy them from it."), code="contests.leak-words"
        )
    report = LeakReport.objects.create(reading=reading, words=words, at=timezone.now())
    record_write(
        Write(
            "contests.report-leak", report, actor.pk, reading.judge.contest.unit_id, after={"entry": reading.entry_id}
        )
    )
    return report


@transaction.atomic
def settle_leak(*, actor: User, report: LeakReport, covered: bool) -> LeakReport:
    """Put a mark over the words that a judge reported, or leave them.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: It was settled before.
    """
    entry: Entry = report.reading.entry
    rules.require_organiser(actor, entry.contest)
    if not LeakReport.objects.filter(pk=report.pk, settled=None).update(
        settled=timezone.now(), settled_by=actor, covered=covered
    ):
        raise Conflicted(_("This report was settled before."), code="contests.settled")
    if covered:
        entry.text, entry.title = (_covered(text, report.words) for text in (entry.text, entry.title))
        entry.save(update_fields=["text", "title"])
    report.refresh_from_db()
    after = {"entry": entry.pk, "covered": covered}
    record_write(Write("contests.settle-leak", report, actor.pk, entry.contest.unit_id, after=after))
    return report


def _covered(text: str, words: str) -> str:
    return cover(text.replace(words, "[…]"), words, "[…]")
