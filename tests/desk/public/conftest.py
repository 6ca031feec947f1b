"""The inbox of the tests of the pages for readers."""

from desk.inbox.conftest import data, index, unit

__all__ = ["data", "index", "unit"]
