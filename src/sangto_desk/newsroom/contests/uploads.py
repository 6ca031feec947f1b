"""Handing entries in at once: a file for a unit, how far it is, and what became of each row."""

from __future__ import annotations

import io
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.errors import NotFound
from sangto_desk.common.pagination import page_of
from sangto_desk.common.spreadsheets import XLSX, Sheet, workbook_bytes
from sangto_desk.contests import rules
from sangto_desk.contests.exports import upload_workbook
from sangto_desk.contests.files.columns import NAMES
from sangto_desk.contests.models import Contest
from sangto_desk.contests.selectors.contests import entry_units, public_contests, takes_entries
from sangto_desk.contests.selectors.uploads import outcomes_of, said, upload_for, uploads_for
from sangto_desk.contests.services.uploading import receive_upload
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.submitting import attempt

SHOWN = 100


class UploadForm(forms.Form):
    """A file of entries."""

    unit = UnitField(label=_("Unit"), empty_label=None)
    file = forms.FileField(
        label=_("File"),
        help_text=_("A ZIP of DOCX, PDF or text files, with or without a table; or a table (XLSX, CSV)."),
    )
    agreed = forms.BooleanField(
        label=_("We hold the consent of every author, and of a guardian for those under age."), required=False
    )

    def __init__(self, units: QuerySet[Unit], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units)


def _contest(user: User, number: int) -> tuple[Contest, QuerySet[Unit]]:
    """An announced contest, and the units for which somebody hands in.

    Raises:
        NotFound: There is none, or none of the units that take part is theirs.
    """
    contest = public_contests().filter(number=number).first()
    if contest is not None:
        units = entry_units(contest).order_by("path")
        if not rules.organises(user, contest):
            units = units.filter(pk__in=units_of(user, rules.HAND_IN))
        if units.exists() and not rules.judges(user, contest):
            return contest, units
    raise NotFound(
        _("There is no contest of this number for which you hand entries in."),
        hint=_("Ask whoever organises it."),
        code="contests.no-contest",
    )


@needs(rules.HAND_IN)
def index(request: HttpRequest, number: int) -> HttpResponse:
    """Uploads so far, and the form for a further one."""
    user = member(request)
    contest, units = _contest(user, number)
    form = UploadForm(units, request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        data, file = form.cleaned_data, form.cleaned_data["file"]
        given = {"unit": data["unit"], "agreed": data["agreed"], "name": file.name or "", "data": file.read()}
        upload = attempt(form, lambda: receive_upload(actor=user, contest=contest, **given))
        if upload is not None:
            return redirect("newsroom:contest-upload", number, upload.pk)
    context = {
        "contest": contest,
        "form": form,
        "page": page_of(uploads_for(user, contest), order=("-id",), at=request.GET.get("at", "")),
        "open": takes_entries(contest),
        "organises": rules.organises(user, contest),
    }
    return render(request, "newsroom/contests/uploads.html", context, status=400 if form.errors else 200)


@needs(rules.HAND_IN)
def show(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """One upload: how far it is, then what became of each row. The page comes back by itself while it is worked on."""
    user = member(request)
    contest, _units = _contest(user, number)
    upload = upload_for(user, contest, pk)
    rows = upload.rows.select_related("entry")
    if request.GET.get("only") == "refused":
        rows = rows.filter(entry=None)
    page = page_of(rows, order=("position",), at=request.GET.get("at", ""), size=SHOWN)
    context = {
        "contest": contest,
        "upload": upload,
        "page": page,
        "outcomes": outcomes_of(upload, page.rows),
        "problem": said(upload.problem),
        "organises": rules.organises(user, contest),
    }
    part = request.headers.get("HX-Request") and request.headers.get("HX-Target") == "progress"
    return render(request, "newsroom/contests/_upload.html" if part else "newsroom/contests/upload.html", context)


@needs(rules.HAND_IN)
def workbook(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """What became of each row as a spreadsheet, with numbers and tickets to hand out."""
    user = member(request)
    contest, _units = _contest(user, number)
    return _file(upload_workbook(upload_for(user, contest, pk)), f"bai-du-thi-{pk}.xlsx")


@needs(rules.HAND_IN)
def template(request: HttpRequest, number: int) -> HttpResponse:
    """An empty table with the columns that are understood."""
    _contest(member(request), number)
    head = [names[0] for names in NAMES.values()]
    return _file(workbook_bytes([Sheet("Bài dự thi", head, [])]), "bang-mau.xlsx")


def _file(data: bytes, name: str) -> HttpResponse:
    response = HttpResponse(io.BytesIO(data), content_type=XLSX)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response
