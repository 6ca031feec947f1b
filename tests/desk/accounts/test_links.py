"""Links that work once, and what one administrator alone may not do."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from desk.factories import make_unit, make_user
from sangto_desk.accounts.models import Invitation, Membership, Role, User
from sangto_desk.accounts.rules import administers_everything
from sangto_desk.accounts.selectors import open_invitation, open_invitations
from sangto_desk.accounts.services import (
    accept_invitation,
    grant_role,
    invite,
    make_first_link,
    make_recovery_link,
    recover_account,
    remove_second_factors,
    revoke_role,
    set_active,
    withdraw_invitation,
)
from sangto_desk.common.errors import Conflicted, NotAllowed, NotFound, Unacceptable

pytestmark = pytest.mark.django_db

PASSWORD = "một câu dài vừa đủ"


@pytest.fixture
def unit():
    return make_unit()


@pytest.fixture
def administrator(unit):
    return make_user(Role.ADMINISTRATOR, unit)


def join(token, email="moi@desk.example"):
    return accept_invitation(token=token, email=email, name="Người mới", password=PASSWORD)


def test_first_link_makes_an_administrator_of_everything_and_a_newer_one_ends_it():
    older, newer = make_first_link(), make_first_link()
    with pytest.raises(NotFound, match="does not work any more"):
        join(older)
    first = join(newer)
    assert (administers_everything(first), make_first_link()) == (True, None)


def test_secret_of_a_link_is_not_in_the_database(unit, administrator):
    _invitation, token = invite(unit=unit, role=Role.EDITOR, actor=administrator)
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM accounts_invitation")
        rows = cursor.fetchall()
        cursor.execute("SELECT * FROM audit_entry")
        rows += cursor.fetchall()
    assert token not in repr(rows)


def test_invitation_gives_its_role_once(unit, administrator):
    _invitation, token = invite(unit=unit, role=Role.EDITOR, actor=administrator)
    member = join(token)
    assert [(row.role, row.unit) for row in member.memberships.all()] == [(Role.EDITOR, unit)]
    with pytest.raises(NotFound):
        join(token, "khac@desk.example")
    assert User.objects.filter(email="khac@desk.example").exists() is False


def test_link_survives_an_address_that_is_taken(unit, administrator):
    _invitation, token = invite(unit=unit, role=Role.EDITOR, actor=administrator)
    with pytest.raises(Unacceptable, match="there already"):
        join(token, administrator.email.upper())
    assert join(token).email == "moi@desk.example"


def test_old_and_withdrawn_links_do_not_open(unit, administrator):
    invitation, token = invite(unit=unit, role=Role.EDITOR, actor=administrator)
    withdraw_invitation(invitation=invitation, actor=administrator)
    late = Invitation.objects.create(
        kind="member", token_hash="0" * 64, unit=unit, role=1, expires=timezone.now() - timedelta(seconds=1)
    )
    assert (open_invitation(token), list(open_invitations(administrator))) == (None, [])
    with pytest.raises(NotFound):
        withdraw_invitation(invitation=invitation, actor=administrator)
    assert late.used is None


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE accounts_invitation SET used = NULL",
        "UPDATE accounts_invitation SET withdrawn = '2030-01-01'",
        "UPDATE accounts_invitation SET role = 4",
        "UPDATE accounts_invitation SET expires = '2099-01-01'",
        "DELETE FROM accounts_invitation",
    ],
)
def test_database_refuses_to_change_a_used_link(unit, administrator, sql):
    _invitation, token = invite(unit=unit, role=Role.EDITOR, actor=administrator)
    join(token)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)


def test_only_an_administrator_of_the_unit_invites(unit):
    lead, beside = make_user(Role.LEAD, unit), make_user(Role.ADMINISTRATOR, make_unit())
    for actor in (lead, beside):
        with pytest.raises(NotAllowed):
            invite(unit=unit, role=Role.CONTRIBUTOR, actor=actor)


def test_recovery_changes_the_password_and_keeps_the_second_factor(unit, administrator):
    editor = make_user(Role.EDITOR, unit)
    _invitation, token = make_recovery_link(user=editor, actor=administrator)
    recovered = recover_account(token=token, password=PASSWORD)
    assert (recovered.check_password(PASSWORD), Authenticator.objects.filter(user=editor).count()) == (True, 1)


def test_operator_of_the_machine_recovers_both(unit):
    editor = make_user(Role.EDITOR, unit)
    _invitation, token = make_recovery_link(user=editor)
    recover_account(token=token, password=PASSWORD)
    assert Authenticator.objects.filter(user=editor).count() == 0


@pytest.mark.parametrize("first", ["password", "factor"])
def test_new_password_and_new_factor_never_come_from_one_administrator(unit, administrator, first):
    editor, other = make_user(Role.EDITOR, unit), make_user(Role.ADMINISTRATOR, unit)
    steps = {
        "password": lambda actor: make_recovery_link(user=editor, actor=actor),
        "factor": lambda actor: remove_second_factors(user=editor, actor=actor),
    }
    steps.pop(first)(administrator)
    (second,) = steps.values()
    with pytest.raises(NotAllowed, match="two different administrators"):
        second(administrator)
    second(other)


def test_nobody_changes_their_own_role_or_closes_their_own_account(unit, administrator):
    membership = administrator.memberships.get()
    for attempt in (
        lambda: grant_role(user=administrator, unit=unit, role=Role.EDITOR, actor=administrator),
        lambda: revoke_role(membership=membership, actor=administrator),
        lambda: set_active(user=administrator, active=False, actor=administrator),
        lambda: make_recovery_link(user=administrator, actor=administrator),
        lambda: remove_second_factors(user=administrator, actor=administrator),
    ):
        with pytest.raises(NotAllowed):
            attempt()


def test_last_administrator_of_everything_stays():
    root = make_unit()
    first, second = make_user(Role.ADMINISTRATOR, root), make_user(Role.ADMINISTRATOR, root)
    set_active(user=first, active=False, actor=second)
    first.is_active = True  # as if the check of the actor were gone around
    with pytest.raises(Conflicted, match="Nobody would be left"):
        set_active(user=second, active=False, actor=first)
    assert User.objects.get(pk=second.pk).is_active is True


def test_administrator_of_one_district_cannot_close_the_account_of_somebody_who_works_in_two():
    root = make_unit()
    one, two = make_unit(parent=root), make_unit(parent=root)
    editor, actor = make_user(Role.EDITOR, one), make_user(Role.ADMINISTRATOR, one)
    grant_role(user=editor, unit=two, role=Role.EDITOR)
    with pytest.raises(NotAllowed):
        set_active(user=editor, active=False, actor=actor)
    revoke_role(membership=Membership.objects.get(user=editor, unit=one), actor=actor)
    assert [row.unit for row in editor.memberships.all()] == [two]
