"""One's own account: signing in with a recovery code, changing the password, signing out elsewhere."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.usersessions.models import UserSession
from django.test import Client

from desk.factories import PASSWORD, make_unit, make_user
from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.services import grant_role, set_active

pytestmark = [pytest.mark.django_db, pytest.mark.one_store]


@pytest.fixture
def unit():
    return make_unit()


def sign_in(client: Client, user: User, password: str = PASSWORD) -> str:
    """Follow the first step; returns where it leads."""
    return client.post("/desk/sign-in/", {"login": user.email, "password": password}).get("Location", "")


def test_contributor_signs_in_with_the_password_alone(client, unit):
    assert sign_in(client, make_user(Role.CONTRIBUTOR, unit)) == "/desk/"
    assert client.get("/desk/").status_code == 200


def test_password_of_an_editor_alone_opens_nothing(client, unit):
    assert sign_in(client, make_user(Role.EDITOR, unit)) == "/desk/sign-in/second/"
    assert client.get("/desk/")["Location"].startswith("/desk/sign-in/")


def test_recovery_code_signs_in_once(client, unit):
    editor = make_user(Role.EDITOR, unit)
    code = RecoveryCodes.activate(editor).get_unused_codes()[0]
    sign_in(client, editor)
    assert client.post("/desk/sign-in/second/", {"code": code})["Location"] == "/desk/"
    other = Client()
    sign_in(other, editor)
    assert other.post("/desk/sign-in/second/", {"code": code}).status_code in (200, 400)
    assert other.get("/desk/").status_code == 302


def test_secret_of_an_app_lies_in_the_database_encrypted(unit):
    editor = make_user(Role.EDITOR, unit)
    stored = Authenticator.objects.get(user=editor).data["secret"]
    assert (stored.startswith("gAAAA"), len(stored) > 60) == (True, True)


def test_last_second_factor_of_an_editor_cannot_be_removed(client, unit):
    editor = make_user(Role.EDITOR, unit)
    client.force_login(editor)
    client.post("/desk/account/confirm/", {"password": PASSWORD})
    client.post("/desk/account/app/remove/", {})
    assert Authenticator.objects.filter(user=editor, type="totp").count() == 1


def test_new_password_must_be_long_and_is_not_the_name(client, unit):
    member = make_user(Role.CONTRIBUTOR, unit, name="Nguyễn Thử Nghiệm")
    sign_in(client, member)
    for bad in ("ngắn", "123456654321", "Nguyễn Thử Nghiệm"):
        client.post("/desk/account/password/", {"oldpassword": PASSWORD, "password1": bad, "password2": bad})
        assert User.objects.get(pk=member.pk).check_password(PASSWORD)
    good = "bốn năm từ là đủ dài"
    client.post("/desk/account/password/", {"oldpassword": PASSWORD, "password1": good, "password2": good})
    assert User.objects.get(pk=member.pk).check_password(good)


def test_other_browsers_are_signed_out_on_request(client, unit):
    member, other = make_user(Role.CONTRIBUTOR, unit), Client()
    sign_in(client, member), sign_in(other, member)
    assert UserSession.objects.count() == 2
    client.post("/desk/account/sessions/")
    assert [browser.get("/desk/").status_code for browser in (client, other)] == [200, 302]


def test_closed_account_is_signed_out_at_once_and_cannot_sign_in(client, unit):
    member = make_user(Role.CONTRIBUTOR, unit)
    sign_in(client, member)
    set_active(user=member, active=False, actor=make_user(Role.ADMINISTRATOR, unit))
    assert client.get("/desk/").status_code == 302
    assert sign_in(client, member) in ("", "/desk/sign-in/inactive/")


def test_contributor_who_becomes_editor_sets_up_a_second_factor_before_going_on(client, unit):
    member = make_user(Role.CONTRIBUTOR, unit)
    sign_in(client, member)
    assert client.get("/desk/").status_code == 200
    grant_role(user=member, unit=unit, role=Role.EDITOR, actor=make_user(Role.ADMINISTRATOR, unit))
    assert client.get("/desk/")["Location"] == "/desk/account/"


@pytest.mark.parametrize("path", ["sign-up/", "signup/", "password/reset/", "email/", "account/email/", "login/code/"])
def test_pages_of_allauth_that_the_desk_does_not_use_do_not_exist(client, path):
    assert client.get(f"/desk/{path}").status_code == 404


def test_nobody_learns_who_is_a_member(client, unit):
    known, unknown = make_user(Role.CONTRIBUTOR, unit).email, "khong-ai@desk.example"
    answers = [client.post("/desk/sign-in/", {"login": email, "password": "sai"}) for email in (known, unknown)]
    texts = [answer.content.decode().replace(known, "").replace(unknown, "") for answer in answers]
    assert "không khớp nhau" in texts[0]
    assert [len(text) for text in texts] == [len(texts[0])] * 2
