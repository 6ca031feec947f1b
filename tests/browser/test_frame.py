"""The store is emptied between browser tests, audit trail and all."""

import pytest

from desk.factories import make_unit
from sangto_desk.audit.models import Entry


@pytest.mark.parametrize("_", range(2))
def test_unknown_page_is_not_found_and_each_test_has_an_empty_desk(page, _):
    make_unit("Phòng kiểm chứng")
    assert Entry.objects.count() == 1
    assert page.goto("/khong-co-trang-nay").status == 404
