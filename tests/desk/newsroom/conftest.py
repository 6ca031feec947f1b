"""The inbox of the tests of the newsroom."""

from desk.inbox.conftest import data, index, unit

__all__ = ["data", "index", "unit"]
