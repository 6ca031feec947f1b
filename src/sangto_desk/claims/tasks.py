"""Work in the background."""

from __future__ import annotations

from django.utils import timezone
from django_tasks import task

from sangto_desk.claims.counting import log_refusals
from sangto_desk.claims.models import Claim
from sangto_desk.claims.suggesting import suggest_relations


@task()
def suggest_relations_of(claim_id: int) -> None:
    """Suggest what a claim may be related to."""
    suggest_relations(Claim.objects.select_related("unit").get(pk=claim_id))


@task()
def count_refusals() -> None:
    """Enter the refusals of months that are over in the public log."""
    log_refusals(timezone.localdate())
