"""What the tests of the desk share."""

import pytest

from desk.tables import django_db_keepdb, django_db_modify_db_settings
from growing_tables import flush_may_shrink
from sangto_desk.common import caching, limits

__all__ = ["django_db_keepdb", "django_db_modify_db_settings", "flush_may_shrink"]


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch):
    """Begin with no page in memory (what a test wrote is taken back, so states come again) and with nothing counted."""
    monkeypatch.setattr(caching, "_made", caching.MadePages())
    limits.forget()
