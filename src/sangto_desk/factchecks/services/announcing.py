"""What follows from a version, in the same transaction: all of it happens, or the version is not there either.

Questions linked to the claim are answered, so that their tickets show it; the update of the index is queued, so that
the next tip matches it; the public log gets its entry.
"""

from __future__ import annotations

from sangto_desk.accounts.models import User
from sangto_desk.factchecks.models import Version
from sangto_desk.factchecks.tasks import index_fact_check


def announce(actor: User, version: Version) -> None:
    """Tell those who asked, the index and the public log of a new version."""
    index_fact_check.enqueue(version.factcheck_id)
