"""What is costly to make is made once for all tests of a file; what each of them does to it is taken back after it.

A fixture of the file's scope makes it, and one of the test's scope gives a copy, for what a test does to the objects::

    @pytest.fixture(scope="module")
    def made(django_db_setup, django_db_blocker):
        with lasting(django_db_blocker):
            yield make_desk()

    @pytest.fixture
    def desk(made, db):
        return deepcopy(made)

All tests of the file find it in the store, also those that do not ask for it. A test that commits needs its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from pytest_django import DjangoDbBlocker


@contextmanager
def lasting(django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """What is written at the beginning stays until the end, and never longer."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)
