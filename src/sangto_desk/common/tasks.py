"""Keeping house: what has no use any more is removed from the database."""

from __future__ import annotations

from django.core.management import call_command
from django_tasks import task


@task()
def tidy() -> None:
    """Remove sessions that are over, and tasks that were done a week ago or failed a month ago."""
    call_command("clearsessions")
    call_command("prune_db_task_results", verbosity=0, min_age_days=7, failed_min_age_days=30)
