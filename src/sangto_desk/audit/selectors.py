"""Reading the audit trail."""

from __future__ import annotations

from django.db.models import Model, QuerySet

from sangto_desk.audit.models import Entry


def entries_of(target: Model) -> QuerySet[Entry]:
    """What was done to one thing, oldest first."""
    return Entry.objects.filter(target_kind=target._meta.label_lower, target_id=str(target.pk)).select_related("actor")
