"""What the tests of the desk share."""

from growing_tables import flush_may_shrink

__all__ = ["flush_may_shrink"]
