"""Roles reach down the tree of units, and nowhere else."""

import pytest
from django.contrib.auth.models import AnonymousUser

from desk.factories import make_unit, make_user
from sangto_desk.accounts.models import Role
from sangto_desk.accounts.rules import holds
from sangto_desk.accounts.selectors import default_unit, units_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def tree():
    """A province, two districts, and a ward of the first district."""
    province = make_unit("Tỉnh")
    first, second = make_unit("Huyện Một", province), make_unit("Huyện Hai", province)
    return province, first, second, make_unit("Xã Một", first)


def test_role_reaches_units_below_and_none_above_or_beside(tree):
    province, first, second, ward = tree
    editor = make_user(Role.EDITOR, first)
    assert [holds(editor, Role.EDITOR, unit) for unit in (province, first, second, ward)] == [False, True, False, True]
    assert [unit.name for unit in units_of(editor)] == ["Huyện Một", "Xã Một"]


def test_higher_role_may_what_a_lower_one_may(tree):
    lead = make_user(Role.LEAD, tree[0])
    assert [holds(lead, role, tree[3]) for role in Role] == [True, True, True, False]


def test_inactive_and_anonymous_hold_nothing(tree):
    editor = make_user(Role.EDITOR, tree[0])
    editor.is_active = False
    assert [holds(user, Role.CONTRIBUTOR) for user in (editor, AnonymousUser())] == [False, False]


def test_default_unit_is_the_first_root_with_all_that_it_has(tree):
    found = default_unit()
    assert [getattr(found, name) for name in ("pk", "name", "parent_id", "path")] == [
        tree[0].pk,
        "Tỉnh",
        None,
        tree[0].path,
    ]
