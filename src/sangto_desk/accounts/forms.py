"""Forms of django-allauth in the words of this desk: labels that stay, no placeholders that vanish as one types."""

from __future__ import annotations

from typing import Any

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django.forms import Form
from django.utils.translation import gettext_lazy as _

LABELS: dict[str, Any] = {
    "login": _("E-mail address"),
    "password": _("Password"),
    "oldpassword": _("The password that you have now"),
    "password1": _("New password"),
    "password2": _("New password once more"),
    "code": _("Code"),
    "name": _("Name of the key"),
    "passwordless": _("Passkey: sign in with it alone, without a password"),
}
HINTS: dict[str, Any] = {
    "passwordless": _("The device then asks for your finger, face or PIN. Leave it ticked unless yours cannot."),
}


class _InWordsOfTheDesk(Form):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = LABELS.get(name, field.label)
            field.help_text = HINTS.get(name, "")
            field.widget.attrs.pop("placeholder", None)
        if "code" in self.fields:
            self.fields["code"].widget.attrs.update({"inputmode": "numeric", "autofocus": True})


class SignInForm(_InWordsOfTheDesk, account.LoginForm):
    """E-mail address and password."""


class ConfirmPasswordForm(_InWordsOfTheDesk, account.ReauthenticateForm):
    """The password once more."""


class ChangePasswordForm(_InWordsOfTheDesk, account.ChangePasswordForm):
    """Old and new password."""


class SecondStepForm(_InWordsOfTheDesk, mfa.AuthenticateForm):
    """A code of an app, or a recovery code."""


class ConfirmCodeForm(_InWordsOfTheDesk, mfa.ReauthenticateForm):
    """A code once more."""


class SetUpAppForm(_InWordsOfTheDesk, totp.ActivateTOTPForm):
    """The first code of an app."""


class AddKeyForm(_InWordsOfTheDesk, webauthn.AddWebAuthnForm):
    """A new passkey or security key."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["passwordless"].initial = True


class RenameKeyForm(_InWordsOfTheDesk, webauthn.EditWebAuthnForm):
    """Another name of a key."""
