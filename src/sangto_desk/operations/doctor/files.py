"""What lies beside the database: keys, index, library, archived copies."""

from __future__ import annotations

import random

from sangto.errors import SangToError
from sangto.evidence import Library
from sangto.matching import FactCheckIndex
from sangto_desk.audit.publiclog.keys import key_for
from sangto_desk.audit.published import key_state
from sangto_desk.datafolder import DataFolder
from sangto_desk.evidence.archive import ArchiveStore
from sangto_desk.evidence.models import Snapshot
from sangto_desk.factchecks import published
from sangto_desk.operations.doctor.findings import Finding, attention, good, unusable

SAMPLE = 200
_LEAST_KEY = 40


def keys(folder: DataFolder) -> Finding:
    """The key of the web application, and the one that signs the public log."""
    try:
        key = folder.secret_key.read_text(encoding="utf-8")
    except OSError:
        hint = "Bring it back from a backup: without it no app for codes can be read."
        return unusable("keys", f"{folder.secret_key} is missing or cannot be read.", hint)
    if len(key) < _LEAST_KEY:
        return unusable("keys", f"{folder.secret_key} is cut short.", "Bring it back from a backup.")
    state = key_state()
    if state is None:
        return good("keys", "there and readable")
    try:
        key_for(folder.keys, state.current)
    except (SangToError, OSError, ValueError) as error:
        hint = getattr(error, "hint", "") or "Bring the file log.key back from a backup."
        return unusable("keys", f"The public log cannot be signed: {error}", hint)
    rescue = f"{state.quorum} of {len(state.recovery)} recovery keys" if state.quorum else "no recovery keys"
    return good("keys", f"there and readable; the public log has {rescue}")


def index(folder: DataFolder) -> Finding:
    """The index of fact-checks: whole, and of everything that is published."""
    hint = "Start `sangto serve` to make it; `sangto index rebuild --index DIR/index` makes it anew."
    try:
        with FactCheckIndex.open(folder.index) as opened:
            info = opened.info()
    except SangToError as error:
        return attention("index", error.message, error.hint or hint)
    wanted = sum(not found.withdrawn for found in published.everything())
    if info.damage:
        return attention("index", info.damage, info.hint or hint)
    if info.documents < wanted:
        return attention("index", f"{info.documents} fact-checks, {wanted} are published.", "Wait for the worker.")
    return good("index", f"whole, {info.documents} fact-checks")


def library(folder: DataFolder) -> Finding:
    """The library of sources: whole, if there is one yet."""
    if not folder.library.exists():
        return good("library", "none yet")
    try:
        with Library.open(folder.library) as opened:
            info = opened.info()
    except SangToError as error:
        return attention("library", error.message, error.hint or "sangto archive reindex")
    if info.damage:
        return attention("library", info.damage, "sangto archive reindex")
    return good("library", f"whole, {info.documents} sources")


def archive(folder: DataFolder) -> Finding:
    """Archived copies: all that the database names are there, and a sample of them is what was kept."""
    store = ArchiveStore(folder.archive)
    names = sorted(set(Snapshot.objects.values_list("warc", flat=True)))
    gone = [name for name in names if not store.place(name).is_file()]
    if gone:
        return attention("archive", f"{len(gone)} copies are missing, first {gone[0][:16]}….", "Restore from a backup.")
    for name in sorted(random.sample(names, min(SAMPLE, len(names)))):
        try:
            store.read(name)
        except SangToError as error:
            return attention("archive", error.message, error.hint)
    return good("archive", f"{len(names)} copies, {min(SAMPLE, len(names))} of them hashed anew")
