"""Writing to the audit trail, called through `sangto_desk.common.trail.record_write` by every service that writes; and
to the public log, called by those that publish."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone

from sangto_desk.audit.models import Entry
from sangto_desk.audit.publiclog.rekeying import ask_for_new_key, rotate_key, take_new_key
from sangto_desk.audit.publiclog.writing import (
    accept_witness,
    append_to_log,
    begin_log,
    export_public_log,
    witness_checkpoint,
)
from sangto_desk.common.trail import Write, key_in_use

__all__ = [
    "accept_witness",
    "append_to_log",
    "ask_for_new_key",
    "begin_log",
    "export_public_log",
    "rotate_key",
    "take_new_key",
    "witness_checkpoint",
    "write_entries",
]


def write_entries(writes: Sequence[Write]) -> None:
    """Add entries, in the caller's transaction: a write and its entry are both there, or neither is."""
    Entry.objects.bulk_create([_entry(write) for write in writes])


def _entry(write: Write) -> Entry:
    return Entry(
        at=write.at or timezone.now(),
        actor_id=write.actor_id,
        key_id=key_in_use(),
        unit_id=write.unit_id,
        action=write.action,
        target_kind=write.target._meta.label_lower,
        target_id=str(write.target.pk),
        before=dict(write.before),
        after=dict(write.after),
    )
