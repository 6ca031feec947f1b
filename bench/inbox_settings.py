"""The settings of a desk, with the addresses that are measured beside it."""

from sangto_desk.settings import *  # noqa: F403

ROOT_URLCONF = "bench.inbox_urls"
