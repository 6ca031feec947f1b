"""In which order units and people are offered, and to whom people without a role are shown."""

import pytest
from django import forms

from desk.factories import make_unit, make_user
from sangto_desk.accounts.fields import PersonField, UnitField, offer
from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.accounts.selectors import members_for

pytestmark = pytest.mark.django_db


class Form(forms.Form):
    unit = UnitField(empty_label=None)
    person = PersonField(required=False, empty_label="không ai")


def shown(form: forms.Form, name: str) -> list[str]:
    return [str(label) for _value, label in form.fields[name].choices]


def test_units_stand_below_their_own_and_by_name():
    for name in ("Tỉnh Đông", "Tỉnh Bắc"):
        tree = make_unit(name)
        for below in ("Phường 10", "Phường 2", "Đội Cấn", "Dịch Vọng"):
            make_unit(below, tree)
    form = Form()
    offer(form, "unit", Unit.objects.all())
    assert shown(form, "unit") == [
        *("Tỉnh Bắc", "Dịch Vọng", "Đội Cấn", "Phường 2", "Phường 10"),
        *("Tỉnh Đông", "Dịch Vọng", "Đội Cấn", "Phường 2", "Phường 10"),
    ]


def test_people_stand_by_their_given_names():
    for name in ("Trần Thị Ân", "Lê Văn Đức", "Phạm Thu Dung", "Bùi Anh"):
        make_user(name=name)
    form = Form()
    offer(form, "person", User.objects.all())
    assert shown(form, "person") == ["không ai", "Bùi Anh", "Trần Thị Ân", "Phạm Thu Dung", "Lê Văn Đức"]


def test_what_was_not_offered_is_not_taken():
    offered, other = make_unit(), make_unit()
    form = Form({"unit": str(other.pk)})
    offer(form, "unit", Unit.objects.filter(pk=offered.pk))
    assert (form.is_valid(), list(form.errors)) == (False, ["unit"])


def test_people_without_a_role_are_looked_after_by_administrators_of_a_whole_tree():
    province = make_unit()
    district = make_unit(parent=province)
    above, below = make_user(Role.ADMINISTRATOR, province), make_user(Role.ADMINISTRATOR, district)
    trainee, editor = make_user(), make_user(Role.EDITOR, district)
    assert set(members_for(above)) == {above, below, trainee, editor}
    assert set(members_for(below)) == {below, editor}
