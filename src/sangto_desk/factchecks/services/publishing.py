"""Publish: one transaction that freezes a version, tells those who asked, and queues what follows from it.

It cannot be undone. What was published can be corrected and withdrawn; every version stays readable.
"""

from __future__ import annotations

from collections.abc import Collection

from django.db import transaction
from django.utils import timezone

from sangto_desk.accounts.models import User
from sangto_desk.claims.kinds import Status
from sangto_desk.claims.services import follow_fact_check
from sangto_desk.factchecks import rules
from sangto_desk.factchecks.models import FactCheck, Place, Version, VersionKind
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.services.announcing import announce
from sangto_desk.factchecks.services.checking import check_personal, check_publishable
from sangto_desk.factchecks.services.freezing import freeze
from sangto_desk.factchecks.services.holding import hold, record
from sangto_desk.factchecks.states import State


@transaction.atomic
def publish_fact_check(*, actor: User, factcheck: FactCheck, acknowledged: Collection[str] = ()) -> Version:
    """Make the first version of a fact-check public.

    Args:
        actor: A lead of the unit; nobody who gave a first verdict.
        factcheck: Ready: two people have come to the same rating.
        acknowledged: Keys of what looks like personal data in the text and, as the actor has seen, is none.

    Returns:
        Version 1, which nothing changes any more.

    Raises:
        NotAllowed: The role is not held, or it is the actor's own work.
        Conflicted: It is not ready, or somebody has published it meanwhile.
        Unacceptable: A part, a source or a quotation is missing, the desk has not said who it is, or
            something looks like personal data and nobody has looked at it.
    """
    factcheck = hold(actor, factcheck, "publish_fact_check")
    for author in rules.first_judges(factcheck):
        rules.require_not_own(actor, author)
    first_by = factcheck.verdicts.filter(place=Place.FIRST).latest("round").by_id
    text = Text.of(factcheck.draft)
    check_publishable(factcheck, text)
    seen = check_personal(text, acknowledged)
    version = freeze(
        factcheck, text, kind=VersionKind.PUBLICATION, actor=actor, proposed_by_id=first_by, at=timezone.now()
    )
    show(factcheck, version)
    follow_fact_check(claim=factcheck.claim, status=Status.PUBLISHED)
    announce(actor, version)
    after = {"version": 1, "rating": version.rating, "sha256": version.sha256}
    record(actor, factcheck, "publish", after | ({"looked at": [one.kind for one in seen]} if seen else {}))
    return version


def show(factcheck: FactCheck, version: Version) -> None:
    """Let a version be the one that readers see."""
    factcheck.current, factcheck.rating = version, version.rating
    factcheck.published = factcheck.published or version.at
    factcheck.state = State.WITHDRAWN if version.kind == VersionKind.WITHDRAWAL else State.PUBLISHED
    factcheck.save(update_fields=["current", "rating", "published", "state"])
