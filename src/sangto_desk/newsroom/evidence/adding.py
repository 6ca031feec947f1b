"""Adding a source: by link, by file, or by pasting its text."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sangto_desk.accounts.models import Role, User
from sangto_desk.common.errors import DeskError
from sangto_desk.evidence import configured
from sangto_desk.evidence.models import Source
from sangto_desk.evidence.refusals import refuse
from sangto_desk.evidence.services import add_source_from_file, add_source_from_link, add_source_from_paste
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.evidence.forms import FileForm, LinkForm, PasteForm

WAYS: dict[str, type[LinkForm] | type[FileForm] | type[PasteForm]] = {
    "link": LinkForm,
    "file": FileForm,
    "paste": PasteForm,
}
_FIELDS = {"link": "address", "file": "file", "paste": "text"}


@needs(Role.CONTRIBUTOR)
def add(request: HttpRequest) -> HttpResponse:
    """One page with three ways; ``?by=`` says which."""
    user = member(request)
    way = request.GET.get("by", "")
    if way not in WAYS:
        way = "link" if settings.NETWORK_ALLOWED else "paste"
    form = WAYS[way](user, request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            source = _add(user, way, form)
        except DeskError as error:
            form.add_error(_FIELDS[way], forms.ValidationError([error.shown, error.shown_hint]))
        else:
            messages.success(request, _("The source is in the library."))
            return redirect("newsroom:evidence-source", key=source.pk)
    context = {"form": form, "way": way, "offline": way == "link" and not settings.NETWORK_ALLOWED}
    return render(request, "newsroom/evidence/add.html", context, status=400 if form.errors else 200)


def _add(user: User, way: str, form: Any) -> Source:
    given = form.cleaned_data
    if way == "link":
        return add_source_from_link(actor=user, unit=given["unit"], url=given["address"], details=form.details())
    if way == "paste":
        return add_source_from_paste(actor=user, unit=given["unit"], text=given["text"], details=form.details())
    upload = given["file"]
    most = configured.MOST_BYTES
    if upload.size > most:
        raise refuse("file-too-large", found=-(-upload.size // 1024 // 1024), most=most // 1024 // 1024)
    return add_source_from_file(
        actor=user, unit=given["unit"], data=upload.read(), name=upload.name, details=form.details()
    )
