"""Errors of running a desk.

::

    OperationError          code "operation"
    ├── DeskBusy            another process runs the desk in this folder
    ├── DeskUnusable        the folder, the database or a setting cannot be used
    ├── BackupDamaged       a backup is not what was written
    └── FolderNotEmpty      a backup is brought back into an empty folder alone
"""

from __future__ import annotations

from sangto.errors import SangToError


class OperationError(SangToError):
    """Base of the errors of running a desk."""

    code = "operation"


class DeskBusy(OperationError):
    """Another process runs the desk in this folder."""

    code = "operation.busy"


class DeskUnusable(OperationError):
    """The folder, the database or a setting cannot be used."""

    code = "operation.unusable"


class BackupDamaged(OperationError):
    """A backup is not what was written."""

    code = "operation.backup-damaged"


class FolderNotEmpty(OperationError):
    """A backup is brought back into an empty folder alone."""

    code = "operation.folder-not-empty"
