"""`sangto doctor`: look at everything a desk stands on, and say what to do. It changes nothing.

Order of steps: the machine and the folder, which need no database; then the settings are loaded, and database, keys,
index, archive, trail, worker, tasks and the desk itself are looked at. A check that cannot be made because an earlier
one failed is left out. A check that itself fails is a finding, not a traceback.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from sangto_desk.datafolder import DataFolder
from sangto_desk.operations.doctor.findings import Finding, Report, Status
from sangto_desk.operations.doctor.machine import clock, disk, folder_rights, packages, python_version
from sangto_desk.operations.start import load

__all__ = ["Finding", "Report", "Status", "examine"]

Check = Callable[[DataFolder], Finding]


def examine(data: Path | None) -> Report:
    """Look at the desk in a folder.

    Args:
        data: The folder; None takes ``SANGTO_DATA``, or ``sangto-data``.
    """
    folder = DataFolder(data.resolve()) if data is not None else DataFolder.from_environment()
    found = list(_made([python_version, packages, folder_rights, disk], folder))
    if any(finding.status is Status.UNUSABLE for finding in found):
        return Report(tuple(found))
    try:
        load(folder.root)
    except Exception as error:  # a setting that cannot be read
        return Report((*found, _failed("settings", error)))
    # Only now can what knows the database be imported.
    from sangto_desk.operations.doctor import desk, files, store

    found.extend(_made([store.database], folder))
    if found[-1].status is Status.UNUSABLE:
        return Report(tuple(found))
    found.extend(_made([store.migrations, store.integrity], folder))
    if any(finding.name == "migrations" and finding.status is not Status.OK for finding in found):
        return Report(tuple(found))
    checks = [files.keys, files.index, files.library, files.archive]
    checks += [store.trail, store.worker, store.tasks, clock, desk.addresses, desk.mail, desk.people]
    found.extend(_made(checks, folder))
    return Report(tuple(found))


def _made(checks: Iterable[Check], folder: DataFolder) -> Iterable[Finding]:
    for check in checks:
        try:
            yield check(folder)
        except Exception as error:  # whatever is wrong with a desk, the doctor goes on
            yield _failed(check.__name__.replace("_", "-"), error)


def _failed(name: str, error: Exception) -> Finding:
    words = " ".join(str(error).split())[:300]
    return Finding(name, Status.UNUSABLE, f"{type(error).__name__}: {words}", "Mend this first, then look again.")
