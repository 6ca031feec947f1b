"""The parts of evidence as the settings of a desk make them."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path

from django.conf import settings

from sangto.text import fold_text
from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.evidence.archive import ArchiveStore
from sangto_desk.evidence.fetching import Fetcher, Policy
from sangto_desk.evidence.refusals import refuse

MOST_BYTES = 20 * 1024 * 1024  # of a file that is added


def archive_store() -> ArchiveStore:
    """The archived copies of this desk."""
    return ArchiveStore(settings.DATA.archive)


def library_folder() -> Path:
    """The folder of the search library over all sources."""
    return Path(settings.DATA.library)


def fetch_policy() -> Policy:
    """Public addresses alone; a setting that only tests have adds this machine."""
    return Policy(loopback=getattr(settings, "FETCH_LOOPBACK_IN_TESTS", False))


def require_network() -> None:
    """Let pass where the operator allows the desk to reach other machines.

    Raises:
        SourceRefused: ``evidence.network-off``.
    """
    if not settings.NETWORK_ALLOWED:
        raise refuse("network-off")


def fetcher() -> Fetcher:
    """Fetches in the name of this desk.

    Raises:
        SourceRefused: ``evidence.network-off``.
    """
    require_network()
    return Fetcher(user_agent(desk_profile().name), fetch_policy())


def user_agent(desk: str) -> str:
    """How the desk names itself to other servers: a header is ASCII, so its name is written without marks.

    Args:
        desk: Name of the desk; may be empty.
    """
    name = " ".join(re.sub(r"[^A-Za-z0-9 .,-]+", " ", fold_text(desk).title()).split())[:80]
    return f"SangTo/{version('sangto')} ({name or 'fact-checking desk'}; +{settings.SITE_ADDRESS})"
