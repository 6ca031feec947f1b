"""Writing to the audit trail. Called through `sangto_desk.common.trail.record_write`, by every service that writes."""

from __future__ import annotations

from django.utils import timezone

from sangto_desk.audit.models import Entry
from sangto_desk.common.trail import Write


def write_entry(write: Write) -> None:
    """Add one entry, in the caller's transaction: the write and its entry are both there, or neither is."""
    Entry.objects.create(
        at=write.at or timezone.now(),
        actor_id=write.actor_id,
        unit_id=write.unit_id,
        action=write.action,
        target_kind=write.target._meta.label_lower,
        target_id=str(write.target.pk),
        before=dict(write.before),
        after=dict(write.after),
    )
