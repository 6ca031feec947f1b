"""How django-allauth works at this desk: nobody signs up, no mail, no address kept, secrets encrypted."""

from __future__ import annotations

import base64
import time
from functools import lru_cache
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.selectors import desk_profile, must_have_second_factor
from sangto_desk.common.limits import client_of


class AccountAdapter(DefaultAccountAdapter):
    """Signing in with an e-mail address."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is not active any more."),
        "email_password_mismatch": _("The e-mail address and the password do not belong together."),
        "incorrect_password": _("This is not your password."),
        "too_many_login_attempts": _("Too many attempts failed. Wait five minutes, then try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Members come by invitation alone."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """Not the address: a name for it that limits can count by."""
        return client_of(request)

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """To what waits for them."""
        return reverse("newsroom:home")

    def is_reauthentication_required(self, *, app: str, **rest: Any) -> bool:
        """Whoever signed in within the last quarter of an hour need not show again who they are."""
        signed_in = [record["at"] for record in get_authentication_records(self.request, self.request.user)]
        if signed_in and time.time() - max(signed_in) < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT:
            return False
        return bool(super().is_reauthentication_required(app=app, **rest))

    def send_notification_mail(self, *arguments: Any, **options: Any) -> None:
        """The desk sends no mail."""


@lru_cache(maxsize=1)
def _box() -> Fernet:
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"sangto second factors").derive(
        settings.SECRET_KEY.encode()
    )
    return Fernet(base64.urlsafe_b64encode(key))


class SecondFactorAdapter(DefaultMFAAdapter):
    """Codes of an app, passkeys and security keys, recovery codes."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "cannot_delete_authenticator": _("Your role needs a second factor; add another one before you remove this."),
        "incorrect_code": _("This code is not right. Check the time of your telephone and try the next one."),
    }

    def encrypt(self, text: str) -> str:
        """Secrets lie in the database encrypted with a key from the folder ``keys``."""
        return _box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """The counterpart of `encrypt`."""
        return _box().decrypt(encrypted_text.encode()).decode()

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Whoever must have a second factor keeps at least one."""
        user = authenticator.user
        others = Authenticator.objects.filter(user=user).exclude(pk=authenticator.pk)
        return not must_have_second_factor(user) or others.exclude(type=Authenticator.Type.RECOVERY_CODES).exists()

    def generate_authenticator_name(self, user: Any, type: Authenticator.Type) -> str:
        """The name that is offered for a new key."""
        number = Authenticator.objects.filter(user=user, type=type).count() + 1
        return str(_("Key %(number)d") % {"number": number})

    def _get_site_name(self) -> str:
        return desk_profile().name or "Sáng Tỏ"
