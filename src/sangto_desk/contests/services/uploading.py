"""Take in what a unit hands in at once: a ZIP, a table, or both; one row after another, each with its own outcome.

Order of steps: `receive_upload` keeps the file encrypted and puts the work into the queue, in one transaction;
`work_through` plans the rows, and for each that has no outcome yet reads its text, receives the entry under a key made
of upload and position, and writes the outcome. Killed anywhere, it goes on there: an entry whose outcome was not
written is received once more under the same key, which changes nothing. When all rows have an outcome, the file is
removed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.evidence.readers import ReaderProcess
from sangto_desk.accounts.models import Unit, User
from sangto_desk.common.errors import DeskError, NotAllowed, TooLarge, Unacceptable
from sangto_desk.common.tokens import new_token
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import rules
from sangto_desk.contests.background import queue_upload
from sangto_desk.contests.files import FileRefused, ReadFile, forget, keep, kept
from sangto_desk.contests.files.planning import Plan, Planned, plan_upload
from sangto_desk.contests.files.submissions import Known, in_languages, submission_of
from sangto_desk.contests.models import Contest, ContestState, Entry, Upload, UploadRow, UploadState
from sangto_desk.contests.sealing import seal_text
from sangto_desk.contests.services.entering import receive_entry

MEGABYTE = 1024 * 1024
MOST_BYTES = 95 * MEGABYTE


@transaction.atomic
def receive_upload(*, actor: User, contest: Contest, unit: Unit, data: bytes, name: str, agreed: bool) -> Upload:
    """Keep a file of many entries, to be worked through in the background.

    Args:
        actor: A member of the unit, or who organises the contest.
        contest: Takes entries now.
        unit: For which the entries are handed in, if the table does not say otherwise.
        data: A ZIP, an XLSX or a CSV.
        name: Its name; only its ending is looked at.
        agreed: Whether the unit holds the consent of every author, and of a guardian where one is needed.

    Raises:
        NotAllowed: The actor is no member of that unit.
        Conflicted: The contest does not take entries.
        TooLarge: It has more than 95 MB.
        Unacceptable: It is empty, or consent is missing.
    """
    rules.require_state(contest, ContestState.OPEN)
    if not rules.may_hand_in_for(actor, contest, unit):
        raise NotAllowed(_("Entries of a unit are handed in by its members."), hint=_("Ask one of them."))
    _check(data, agreed)
    upload = Upload.objects.create(
        contest=contest,
        unit=unit,
        by=actor,
        agreed=agreed,
        token=new_token(),
        ending=PurePosixPath(name).suffix.lower()[:8],
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        made=timezone.now(),
    )
    keep(upload.token, data)
    after = {"contest": contest.pk, "size": upload.size, "sha256": upload.sha256}
    record_write(Write("contests.upload", upload, actor.pk, unit.pk, after=after))
    queue_upload(upload.pk)
    return upload


def _check(data: bytes, agreed: bool) -> None:
    if len(data) > MOST_BYTES:
        raise TooLarge(
            format_lazy(
                _("The file has {found} MB, at most {most} MB are taken."),
                found=-(-len(data) // MEGABYTE),
                most=MOST_BYTES // MEGABYTE,
            ),
            hint=_("Send it in parts."),
            code="contests.upload-too-large",
        )
    if not data.strip():
        raise Unacceptable(_("The file is empty."), hint=_("Choose another one."), code="contests.upload-empty")
    if not agreed:
        raise Unacceptable(
            _("Without the consent of the authors their entries cannot be kept."),
            hint=_("Gather it first; then say here that you hold it."),
            code="contests.no-consent",
        )


def work_through(*, upload_id: int) -> None:
    """Give every row of an upload its outcome; may be called as often as one likes, and goes on after being killed."""
    upload = Upload.objects.select_related("contest", "unit", "by").get(pk=upload_id)
    if upload.finished is not None:
        forget(upload.token)
        return
    try:
        plan = plan_upload(kept(upload.token), upload.ending)
    except FileRefused as error:
        _finish(upload, UploadState.REFUSED, in_languages(error))
        return
    labels = seal_text(json.dumps([planned.label for planned in plan.rows], ensure_ascii=False))
    Upload.objects.filter(pk=upload.pk).update(state=UploadState.WORKING, total=len(plan.rows), labels=labels)
    done = set(upload.rows.values_list("position", flat=True))
    known = Known(upload.contest, upload.unit)
    with ReaderProcess() as reader:
        for planned in plan.rows:
            if planned.position not in done:
                _work(upload, plan, planned, known, reader)
    _finish(upload, UploadState.DONE, {})


def _finish(upload: Upload, state: UploadState, problem: Mapping[str, Any]) -> None:
    with transaction.atomic():
        ended = Upload.objects.filter(pk=upload.pk, finished=None).update(
            state=state, problem=dict(problem), finished=timezone.now()
        )
        if ended:
            after = {"state": state, "entries": upload.rows.exclude(entry=None).count()}
            record_write(Write("contests.upload-done", upload, upload.by_id, upload.unit_id, after=after))
    forget(upload.token)


def _work(upload: Upload, plan: Plan, planned: Planned, known: Known, reader: ReaderProcess) -> None:
    """Receive one row, and write what became of it."""
    entry: Entry | None = None
    code, problem = "", {}
    try:
        entry = _receive(upload, planned, plan.read(planned, reader), known)
        problem = _same_text(entry)
    except DeskError as error:
        code, problem = error.name, in_languages(error)
    UploadRow.objects.get_or_create(
        upload=upload,
        position=planned.position,
        defaults={"line": planned.line, "entry": entry, "code": code[:60], "problem": problem},
    )


def _receive(upload: Upload, planned: Planned, read: ReadFile, known: Known) -> Entry:
    return receive_entry(
        contest=upload.contest,
        submission=submission_of(planned.row, read, known, agreed=upload.agreed),
        key=f"upload {upload.token} {planned.position}",
        actor=upload.by,
        sent=upload.made,
    ).entry


def _same_text(entry: Entry) -> dict[str, list[str]]:
    """What to say where another entry of the contest has the very same text: it is told, not refused."""
    others = Entry.objects.filter(contest=entry.contest_id, sha256=entry.sha256).exclude(pk=entry.pk)
    number = others.values_list("number", flat=True).order_by("pk").first()
    if number is None:
        return {}
    said = format_lazy(_("Entry {number} has the very same text."), number=number)
    return in_languages(Unacceptable(said, hint=_("The organiser looks at it."), code="contests.same-text"))
