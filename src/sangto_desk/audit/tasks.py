"""What the worker does for the trail."""

from __future__ import annotations

from django_tasks import task

from sangto_desk.audit.seals import seal_entries


@task()
def seal_trail() -> None:
    """Seal what is not sealed yet."""
    seal_entries()
