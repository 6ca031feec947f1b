"""What the tests of evidence share: a site on loopback."""

from collections.abc import Iterator

import pytest

from desk.loopback import Site, running_site


@pytest.fixture
def site() -> Iterator[Site]:
    """A web site whose pages the test writes."""
    with running_site() as site:
        yield site
