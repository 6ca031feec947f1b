"""Numbers in messages, in the reader's language."""

import pytest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from sangto_desk.common.counts import counted


@pytest.mark.parametrize(("language", "written"), [("vi", "20.001/20.000 x"), ("en", "20,001/20,000 x")])
def test_numbers_are_grouped_as_the_language_of_the_reader_groups_them(language, written):
    message = counted(_("{found}/{most} {unit}"), found=20_001, most=20_000, unit="x")
    with override(language):
        assert str(message) == written
