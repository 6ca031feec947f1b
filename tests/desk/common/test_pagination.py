"""Pages by key: no row lost, none twice, whatever is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.factories import make_unit
from sangto_desk.accounts.models import Unit
from sangto_desk.common.errors import Unacceptable
from sangto_desk.common.pagination import page_of

pytestmark = pytest.mark.django_db


def all_pages(rows, order, size):
    found, at = [], ""
    while True:
        page = page_of(rows, order=order, at=at, size=size)
        found.append([row.pk for row in page.rows])
        if not page.next:
            return found
        at = page.next


@pytest.mark.parametrize("order", [("id",), ("-id",), ("name", "id"), ("parent__name", "-id"), ("-name", "id")])
@pytest.mark.parametrize("size", [1, 2, 3, 7, 8])
def test_pages_hold_every_row_once_in_order(order, size):
    root = make_unit("Tỉnh")
    for number in range(7):
        parent = make_unit(f"Huyện {number % 3}", Unit.objects.get(pk=root.pk)) if number < 3 else root
        make_unit(f"Xã {number % 2}-{number}", parent)
    rows = Unit.objects.exclude(parent=None)
    pages = all_pages(rows, order, size)
    assert [key for page in pages for key in page] == list(rows.order_by(*order).values_list("pk", flat=True))
    assert {len(page) for page in pages[:-1]} <= {size}


def test_page_before_is_the_page_one_came_from():
    for _ in range(5):
        make_unit()
    rows = Unit.objects.all()
    first = page_of(rows, order=("-id",), size=2)
    second = page_of(rows, order=("-id",), at=first.next, size=2)
    back = page_of(rows, order=("-id",), at=second.previous, size=2)
    assert ([*back.rows], back.next, back.previous) == (first.rows, first.next, "")
    assert page_of(rows, order=("-id",), at=second.next, size=2).next == ""


@given(cursor=st.one_of(st.text(max_size=20), st.binary(max_size=20).map(lambda raw: raw.hex())))
def test_any_other_cursor_is_refused(cursor):
    if cursor:
        with pytest.raises(Unacceptable, match="does not name a page"):
            page_of(Unit.objects.all(), order=("-id",), at=cursor)


def test_cursor_of_another_list_is_refused():
    make_unit(), make_unit()
    cursor = page_of(Unit.objects.all(), order=("name", "id"), size=1).next
    with pytest.raises(Unacceptable):
        page_of(Unit.objects.all(), order=("-id",), at=cursor)
