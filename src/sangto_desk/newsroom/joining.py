"""Following a link that works once: to become a member, or to sign in again after the password was lost."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Invitation, User
from sangto_desk.accounts.selectors import open_invitation
from sangto_desk.accounts.services import accept_invitation, recover_account
from sangto_desk.common.errors import NotFound, Unacceptable
from sangto_desk.common.limits import allow
from sangto_desk.newsroom.access import anyone


class PasswordForm(forms.Form):
    """A new password."""

    password = forms.CharField(
        label=_("Password"),
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("At least 12 characters; a sentence of four or five words is good."),
    )

    def person(self) -> User:
        """Whose password it is, to see that it is not their name."""
        return User()

    def clean(self) -> dict[str, Any]:
        """See that the password keeps to the rules."""
        data = super().clean() or {}
        if "password" in data:
            try:
                validate_password(data["password"], self.person())
            except ValidationError as error:
                self.add_error("password", error)
        return data


class JoinForm(PasswordForm):
    """Who somebody is."""

    name = forms.CharField(
        label=_("Your name"),
        max_length=120,
        help_text=_("As your colleagues know you."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("To sign in with. The desk sends no mail to it."),
        widget=forms.EmailInput(attrs={"autocomplete": "username"}),
    )
    field_order = ("name", "email", "password")

    def person(self) -> User:
        """Whose password it is."""
        return User(name=self.cleaned_data.get("name", ""), email=self.cleaned_data.get("email", ""))


@anyone
def join(request: HttpRequest, token: str) -> HttpResponse:
    """Become a member, or choose a new password."""
    allow(request, "join", times=60, seconds=600)
    invitation = open_invitation(token)
    if invitation is None:
        raise NotFound(
            _("This link does not work any more: it was used, withdrawn, or is too old."),
            hint=_("Ask whoever gave it to you for a new one."),
            code="accounts.link-over",
        )
    recovering = invitation.kind in (Invitation.Kind.RECOVERY, Invitation.Kind.OPERATOR)
    form = (PasswordForm if recovering else JoinForm)(request.POST or None)
    if form.is_valid():
        try:
            user = (recover_account if recovering else accept_invitation)(token=token, **form.cleaned_data)
        except Unacceptable as error:
            form.add_error("email", str(error.shown))
        else:
            answer: HttpResponse = perform_password_login(request, {"email": user.email}, Login(user=user))
            return answer
    return render(request, "newsroom/people/join.html", {"form": form, "invitation": invitation})
