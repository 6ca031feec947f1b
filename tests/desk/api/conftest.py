"""The inbox of the tests of the interface for programs."""

from desk.inbox.conftest import data, index, unit

__all__ = ["data", "index", "unit"]
