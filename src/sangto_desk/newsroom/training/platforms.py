"""Learning platforms, for administrators: registered with what the platform shows, closed again."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.errors import NotFound
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.submitting import attempt
from sangto_desk.training import rules
from sangto_desk.training.selectors import platforms_for
from sangto_desk.training.services import Details, register_platform, set_platform_active


class PlatformForm(forms.Form):
    """What a platform shows when a tool is added to it."""

    unit = UnitField(label=_("Unit"), empty_label=None)
    name = forms.CharField(label=_("Name"), max_length=120, help_text=_("Of the school or its platform."))
    issuer = forms.URLField(label=_("Platform ID (issuer)"), max_length=300, assume_scheme="https")
    client_id = forms.CharField(label=_("Client ID"), max_length=200)
    deployments = forms.CharField(label=_("Deployment ID"), max_length=400, help_text=_("Several with spaces between."))
    login_url = forms.URLField(label=_("Authentication request URL"), max_length=500, assume_scheme="https")
    token_url = forms.URLField(label=_("Access token URL"), max_length=500, assume_scheme="https")
    keys_url = forms.URLField(label=_("Public keyset URL"), max_length=500, required=False, assume_scheme="https")
    keys = forms.CharField(
        label=_("or the keyset itself"),
        required=False,
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("For a desk that may not reach other machines."),
    )

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units_of(user, rules.PLATFORMS))

    def details(self) -> Details:
        """What was filled in."""
        data = {name: value for name, value in self.cleaned_data.items() if name != "unit"}
        return Details(**{**data, "deployments": tuple(data["deployments"].split())})


@needs(rules.PLATFORMS)
@require_http_methods(["GET", "POST"])
def platforms(request: HttpRequest) -> HttpResponse:
    """The platforms of my units; registers one."""
    user = member(request)
    form = PlatformForm(user, request.POST or None)
    if form.is_valid() and attempt(
        form,
        lambda: bool(register_platform(actor=user, unit=form.cleaned_data["unit"], details=form.details())),
    ):
        messages.success(request, _("The platform is registered."))
        return redirect("newsroom:training-platforms")
    addresses = [
        (_("Tool URL, redirection URI"), "learning:lti-launch"),
        (_("Initiate login URL"), "learning:lti-login"),
        (_("Public keyset"), "learning:lti-keys"),
    ]
    context = {
        "form": form,
        "platforms": platforms_for(user),
        "addresses": [(label, request.build_absolute_uri(reverse(name))) for label, name in addresses],
    }
    return render(request, "newsroom/training/platforms.html", context, status=400 if form.errors else 200)


@needs(rules.PLATFORMS)
@require_POST
def switch(request: HttpRequest, pk: int) -> HttpResponse:
    """Let a platform open drills, or not any more."""
    user = member(request)
    platform = platforms_for(user).filter(pk=pk).first()
    if platform is None:
        raise NotFound(_("There is no such platform, or none of your units."), code="training.no-platform")
    set_platform_active(actor=user, platform=platform, active=request.POST.get("active") == "yes")
    return redirect("newsroom:training-platforms")
