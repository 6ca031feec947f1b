"""What the tests of the desk share."""

from desk.tables import django_db_keepdb, django_db_modify_db_settings
from growing_tables import flush_may_shrink

__all__ = ["django_db_keepdb", "django_db_modify_db_settings", "flush_may_shrink"]
