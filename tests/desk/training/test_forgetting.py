"""What a trainee has erased is gone, the account too if they wish; what others learnt from it stays."""

import pytest
from django.apps import apps
from django.test import Client

from desk.factories import make_user
from desk.training.classroom import make_classroom
from sangto_desk.accounts.models import Role, User
from sangto_desk.common.errors import Conflicted
from sangto_desk.training.models import Attempt, Drill
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services import answer_drill, attend, erase_results, give_feedback, register

pytestmark = pytest.mark.django_db


@pytest.fixture
def room():
    found = make_classroom(2)
    for user in found.trainees:
        answer_drill(user=user, version=current_version(found.rating_drill()), answer={"rating": "false"})
        day = found.day()
        register(user=user, day=day)
        attend(user=user, day=day)
        give_feedback(user=user, day=day, useful=5, clear=5)
    return found


def rows_of(user: User) -> dict[str, int]:
    """How many rows of the app lead to somebody."""
    found = {}
    for model in apps.get_app_config("training").get_models():
        for field in model._meta.concrete_fields:
            if field.related_model is User:
                count = model._default_manager.filter(**{field.name: user}).count()
                found[f"{model.__name__}.{field.name}"] = count
    return {name: count for name, count in found.items() if count}


def test_no_row_leads_to_who_was_erased(room):
    user, other = room.trainees
    before = rows_of(other)
    assert rows_of(user) == before
    learnt = list(Drill.objects.order_by("pk").values_list("difficulty", flat=True))
    erase_results(user=user)
    assert (rows_of(user), rows_of(other)) == ({}, before)
    assert list(Drill.objects.order_by("pk").values_list("difficulty", flat=True)) == learnt
    assert User.objects.get(pk=user.pk).email == user.email


def test_account_goes_too_if_wished_and_is_closed(room):
    user = room.trainees[0]
    erase_results(user=user, account=True)
    gone = User.objects.get(pk=user.pk)
    assert (gone.name, gone.email, gone.is_active) == ("–", f"{gone.pk}@forgotten.invalid", False)


def test_account_with_a_role_stays(room):
    editor = make_user(Role.EDITOR, room.unit)
    with pytest.raises(Conflicted):
        erase_results(user=editor, account=True)


def test_page_erases_when_it_was_ticked_alone(room):
    client = Client()
    client.force_login(room.trainees[0])
    client.post("/hoc/cua-toi/xoa/")
    assert Attempt.objects.filter(user=room.trainees[0]).exists()
    client.post("/hoc/cua-toi/xoa/", {"sure": "yes"})
    assert not Attempt.objects.filter(user=room.trainees[0]).exists()


def test_trainee_gets_everything_that_is_kept_of_them_as_a_file(room):
    client = Client()
    client.force_login(room.trainees[0])
    told = client.get("/hoc/cua-toi/tat-ca.json").json()
    assert (len(told["answers"]), len(told["training_days"]), told["email"]) == (1, 1, room.trainees[0].email)
