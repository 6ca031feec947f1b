"""Who may open a page: the decorators that every view of the newsroom carries."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponse
from django.test import RequestFactory

from desk.factories import make_unit, make_user
from sangto_desk.accounts.models import Role
from sangto_desk.common.errors import NotAllowed
from sangto_desk.newsroom.access import Access, needs, own_account, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.one_store]


@needs(Role.EDITOR)
def for_editors(request):
    return HttpResponse("ok")


def ask(view, user, **headers):
    request = RequestFactory().get("/desk/thing/?q=1", headers=headers)
    request.user = user
    return view(request)


def test_view_says_who_may_open_it():
    assert for_editors.access == Access(Role.EDITOR)
    assert own_account(lambda request: HttpResponse()).access.second_factor is False


def test_anonymous_is_sent_to_sign_in_and_back():
    answer = ask(for_editors, AnonymousUser())
    assert (answer.status_code, answer["Location"]) == (302, "/desk/sign-in/?next=/desk/thing/%3Fq%3D1")


def test_part_of_a_page_asked_for_without_session_is_unauthorised():
    answer = ask(for_editors, AnonymousUser(), **{"HX-Request": "true", "HX-Current-URL": "/desk/x/"})
    assert (answer.status_code, answer["HX-Redirect"]) == (401, "/desk/sign-in/?next=%2Fdesk%2Fx%2F")


def test_lower_role_is_refused_and_higher_let_in():
    unit = make_unit()
    with pytest.raises(NotAllowed):
        ask(for_editors, make_user(Role.CONTRIBUTOR, unit))
    assert [ask(for_editors, make_user(role, unit)).content for role in (Role.EDITOR, Role.LEAD)] == [b"ok", b"ok"]


def test_editor_without_second_factor_is_led_to_set_one_up_before_anything_else():
    editor = make_user(Role.EDITOR, make_unit(), second_factor=False)
    views = (for_editors, signed_in(for_editors))
    assert {ask(view, editor)["Location"] for view in views} == {"/desk/account/"}
    assert ask(own_account(lambda request: HttpResponse("mine")), editor).content == b"mine"


def test_contributor_needs_no_second_factor():
    contributor = make_user(Role.CONTRIBUTOR, make_unit())
    assert ask(needs(Role.CONTRIBUTOR)(lambda request: HttpResponse("ok")), contributor).content == b"ok"
