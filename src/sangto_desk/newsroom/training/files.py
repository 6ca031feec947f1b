"""Questions of schools: read from GIFT and Moodle XML as drills, written from drills for a school's own system."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.errors import TooLarge
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.training.drillforms import PlacedForm
from sangto_desk.training import rules
from sangto_desk.training.drills.content import QuizContent, content_of
from sangto_desk.training.exchange.converting import questions_of
from sangto_desk.training.exchange.faults import MOST_BYTES, Imported
from sangto_desk.training.exchange.gift import read_gift, write_gift
from sangto_desk.training.exchange.moodle import read_moodle, write_moodle
from sangto_desk.training.models import DrillKind, DrillState
from sangto_desk.training.selectors import current_version, drills_for
from sangto_desk.training.services import Heading, create_drill


class FileForm(PlacedForm):
    """A file of questions."""

    title = forms.CharField(label=_("Title of the drill"), max_length=160)
    file = forms.FileField(label=_("GIFT (.txt, .gift) or Moodle XML (.xml), up to 5 MB"))
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    together = forms.BooleanField(label=_("All questions as one drill; otherwise each is a drill"), required=False)


@needs(rules.TEACH)
@require_http_methods(["GET", "POST"])
def read(request: HttpRequest) -> HttpResponse:
    """Read a file; what is broken in it is named with its line, the rest becomes drills."""
    user = member(request)
    initial = {"language": get_language(), "together": True}
    form = FileForm(request.POST or None, request.FILES or None, units=units_of(user, rules.TEACH), initial=initial)
    imported: Imported | None = None
    if form.is_valid():
        data, unit = form.cleaned_data, form.placed()
        imported = _read(data["file"])
        asked = [one for one in imported.questions if one.kind != "description"]
        groups = [tuple(asked)] if data["together"] else [(one,) for one in asked]
        for number, group in enumerate(groups if asked else [], start=1):
            title = data["title"] if len(groups) == 1 else f"{data['title']} {number}"
            heading = Heading(title, language=data["language"])
            create_drill(actor=user, unit=unit, kind=DrillKind.QUIZ, heading=heading, content=QuizContent(group))
        if asked and not imported.faults:
            messages.success(request, _("%(count)d questions are read.") % {"count": len(asked)})
            return redirect("newsroom:training-drills")
    status = 400 if form.errors or (imported and not imported.questions) else 200
    context = {"form": form, "imported": imported}
    return render(request, "newsroom/training/import.html", context, status=status)


def _read(file: UploadedFile) -> Imported:
    if (file.size or 0) > MOST_BYTES:
        raise TooLarge(_("The file is over 5 MB."), hint=_("Split it and read the parts."), code="training.file-size")
    data = file.read()
    if data.lstrip()[:1] == b"<" or str(file.name).lower().endswith(".xml"):
        return read_moodle(data)
    return read_gift(data.decode("utf-8", errors="replace"))


@needs(rules.TEACH)
@require_safe
def write(request: HttpRequest) -> HttpResponse:
    """The drills in use as a file for a school's own system: GIFT, or Moodle XML with ``?form=xml``."""
    form = request.GET.get("form", "gift")
    rows = drills_for(member(request)).filter(state=DrillState.OPEN).order_by("unit", "lesson", "id")[:500]
    questions = [
        question
        for drill in rows
        for question in questions_of(drill.title, content_of(drill.kind, current_version(drill).content))
    ]
    if form == "xml":
        response = HttpResponse(write_moodle(questions), content_type="application/xml; charset=utf-8")
    else:
        response = HttpResponse(write_gift(questions), content_type="text/plain; charset=utf-8")
    name = "bai-luyen.xml" if form == "xml" else "bai-luyen.gift.txt"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
