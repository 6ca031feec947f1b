"""One's own keys for programs: made, shown once, revoked. Nobody sees or ends the keys of somebody else here."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from sangto_desk.accounts.models import ApiKey, Role
from sangto_desk.accounts.selectors import api_keys_of
from sangto_desk.accounts.services import make_api_key, revoke_api_key
from sangto_desk.common.limits import allow
from sangto_desk.newsroom.access import member, needs


class KeyForm(forms.Form):
    """What a key is for, and for how long it works."""

    name = forms.CharField(label=_("What it is for"), max_length=60)
    days = forms.IntegerField(
        label=_("Days for which it works"), min_value=1, max_value=ApiKey.MOST_DAYS, initial=90, help_text=_("1 to 365")
    )


@needs(Role.CONTRIBUTOR)
@require_http_methods(["GET", "POST"])
def index(request: HttpRequest) -> HttpResponse:
    """My keys; makes one and shows it this once."""
    user = member(request)
    form = KeyForm(request.POST or None)
    token = ""
    if form.is_valid():
        allow(request, "api-key", times=30, seconds=3600)
        _key, token = make_api_key(actor=user, **form.cleaned_data)
        form = KeyForm()
    return render(request, "newsroom/apikeys/index.html", {"form": form, "token": token, "keys": api_keys_of(user)})


@needs(Role.CONTRIBUTOR)
@require_POST
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """Make a key of mine stop working."""
    revoke_api_key(actor=member(request), number=pk)
    messages.success(request, _("The key does not work any more."))
    return redirect("newsroom:api-keys")
