"""Work in the background: the index follows what is published, and tips that wait are compared with it."""

from __future__ import annotations

from django_tasks import task

from sangto_desk.factchecks.indexing import PREFIX, update_index
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.inbox.suggesting import compare_again
from sangto_desk.inbox.tasks import wake


@task()
def index_fact_check(factcheck_id: int) -> None:
    """Bring one fact-check in the index up to its current version."""
    slug = FactCheck.objects.get(pk=factcheck_id).slug
    update_index([slug])
    if compare_again(f"{PREFIX}{slug}"):
        wake()
