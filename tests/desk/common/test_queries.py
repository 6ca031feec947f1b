"""What is asked with every request is turned into SQL once and answered anew each time."""

import pytest

from desk.factories import make_unit
from sangto_desk.accounts.models import Unit
from sangto_desk.common.queries import FirstRow


@pytest.mark.django_db
def test_first_row_is_read_anew_each_time():
    made = []

    def query():
        made.append(1)
        return Unit.objects.filter(parent=None).order_by("-name").values_list("name")

    first = FirstRow(query)
    assert first() is None
    make_unit("An")
    assert first() == ("An",)
    make_unit("Bình")
    assert (first(), made) == (("Bình",), [1])


@pytest.mark.django_db
def test_first_row_is_asked_for_with_values():
    key_of = FirstRow(lambda name: Unit.objects.filter(name=name).values_list("pk"))
    units = [make_unit(name) for name in ("An", "Bình")]
    assert [key_of(name) for name in ("An", "Bình", "Chi")] == [(units[0].pk,), (units[1].pk,), None]
