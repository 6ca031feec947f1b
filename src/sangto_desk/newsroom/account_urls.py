"""Signing in and one's own account: the pages of django-allauth that this desk uses, under addresses of ours.

Their names are those of allauth, which asks for them. What is not here does not exist: nobody signs up.
"""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from allauth.usersessions import views as sessions
from django.urls import path

from sangto_desk.newsroom.access import anyone, own_account

urlpatterns = [
    path("sign-in/", anyone(account.login), name="account_login"),
    path("sign-in/passkey/", anyone(webauthn.login_webauthn), name="mfa_login_webauthn"),
    path("sign-in/second/", anyone(mfa.authenticate), name="mfa_authenticate"),
    path("sign-in/inactive/", anyone(account.account_inactive), name="account_inactive"),
    path("sign-out/", anyone(account.logout), name="account_logout"),
    path("account/confirm/", own_account(account.reauthenticate), name="account_reauthenticate"),
    path("account/confirm/code/", own_account(mfa.reauthenticate), name="mfa_reauthenticate"),
    path("account/confirm/key/", own_account(webauthn.reauthenticate_webauthn), name="mfa_reauthenticate_webauthn"),
    path("account/password/", own_account(account.password_change), name="account_change_password"),
    path("account/sessions/", own_account(sessions.list_usersessions), name="usersessions_list"),
    path("account/", own_account(mfa.index), name="mfa_index"),
    path("account/app/", own_account(totp.activate_totp), name="mfa_activate_totp"),
    path("account/app/remove/", own_account(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path("account/keys/", own_account(webauthn.list_webauthn), name="mfa_list_webauthn"),
    path("account/keys/add/", own_account(webauthn.add_webauthn), name="mfa_add_webauthn"),
    path("account/keys/<int:pk>/", own_account(webauthn.edit_webauthn), name="mfa_edit_webauthn"),
    path("account/keys/<int:pk>/remove/", own_account(webauthn.remove_webauthn), name="mfa_remove_webauthn"),
    path("account/codes/", own_account(codes.view_recovery_codes), name="mfa_view_recovery_codes"),
    path("account/codes/new/", own_account(codes.generate_recovery_codes), name="mfa_generate_recovery_codes"),
    path("account/codes/file/", own_account(codes.download_recovery_codes), name="mfa_download_recovery_codes"),
]
