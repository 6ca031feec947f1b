"""Every error that Sáng Tỏ raises on purpose, in one tree.

::

    SangToError                 code "error"
    ├── InputError              what was given cannot be used
    │   ├── EmptyInput          nothing to work on
    │   ├── InputTooLarge       over a stated limit
    │   ├── UnreadableText      binary, or bytes that no known encoding explains
    │   ├── InvalidRecord       one record breaks a rule (place, field, value received)
    │   │   └── NotCanonical    its JSON has another form than the one that RFC 8785 allows
    │   └── UnknownFormat       a file is not in the format that was named
    ├── IndexProblem            an index cannot do what was asked
    │   ├── IndexMissing        there is none at that place
    │   ├── IndexBusy           another process is writing to it
    │   ├── IndexReadOnly       its files may not be written
    │   ├── IndexDamaged        its files are not what was written; says how to rebuild
    │   ├── IndexFromOtherVersion   made by an incompatible version; says how to rebuild
    │   └── DiskFull            no room left; what was committed before is whole
    └── LedgerProblem           a public log cannot do what was asked
        ├── LedgerMissing       there is none at that place
        ├── LedgerUnreachable   its address does not answer
        ├── LedgerDamaged       what was read of it is not what was written
        ├── LedgerConflict      what was to be appended does not continue it
        ├── InvalidKey          a text is not a key
        └── InvalidNote         a text is not a signed note, a checkpoint or a proof

Each error names the thing, the rule, the value received and the way out. ``code`` is stable: programs and logs may
rely on it, translations are looked up by it. Messages are in English; pages translate by code.
"""

from __future__ import annotations

from typing import ClassVar


class SangToError(Exception):
    """Base of all errors raised on purpose. ``code`` is a stable name, ``hint`` the way out.

    Args:
        message: What happened, naming the thing, the rule and the value received.
        hint: What the reader can do about it; empty if there is nothing to do.
    """

    code: ClassVar[str] = "error"

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class InputError(SangToError):
    """What was given cannot be used."""

    code = "input"


class EmptyInput(InputError):
    """There is nothing to work on."""

    code = "input.empty"


class InputTooLarge(InputError):
    """The input is over a stated limit."""

    code = "input.too-large"


class UnreadableText(InputError):
    """The bytes are not text in any encoding that we know."""

    code = "input.unreadable"


class InvalidRecord(InputError):
    """One record breaks a rule.

    Args:
        message: The field, the rule and the value received.
        where: Place of the record for a person to find it, e.g. ``"claims.jsonl, line 12"``.
        hint: What to change.
    """

    code = "input.invalid-record"

    def __init__(self, message: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.where = where


class NotCanonical(InvalidRecord):
    """A record is not in the one form that canonical JSON (RFC 8785) allows."""

    code = "input.not-canonical"


class UnknownFormat(InputError):
    """A file is not in the format that was named."""

    code = "input.unknown-format"


class IndexProblem(SangToError):
    """An index cannot do what was asked."""

    code = "index"


class IndexMissing(IndexProblem):
    """There is no index at that place."""

    code = "index.missing"


class IndexBusy(IndexProblem):
    """Another process is writing to the index; there is one writer at a time."""

    code = "index.busy"


class IndexReadOnly(IndexProblem):
    """The files of the index may not be written by this user."""

    code = "index.read-only"


class IndexDamaged(IndexProblem):
    """The files of the index are not what was written. The records are kept apart: a rebuild restores it."""

    code = "index.damaged"


class IndexFromOtherVersion(IndexProblem):
    """The index was made by a version whose analysis or layout differs."""

    code = "index.version"


class DiskFull(IndexProblem):
    """No room is left on the device; what was committed before is whole."""

    code = "index.disk-full"


class LedgerProblem(SangToError):
    """A public log cannot do what was asked."""

    code = "ledger"


class LedgerMissing(LedgerProblem):
    """There is no log at that place."""

    code = "ledger.missing"


class LedgerUnreachable(LedgerProblem):
    """The address of a log does not answer, or answers with an error."""

    code = "ledger.unreachable"


class LedgerDamaged(LedgerProblem):
    """What was read of a log is not what was written. An export that is older restores it."""

    code = "ledger.damaged"


class LedgerConflict(LedgerProblem):
    """What was to be appended does not continue the log: another number, an earlier time, another key."""

    code = "ledger.conflict"


class InvalidKey(LedgerProblem):
    """A text is not a key of the kind that is needed."""

    code = "ledger.key"


class InvalidNote(LedgerProblem):
    """A text is not a signed note, a checkpoint or a proof in the format of C2SP."""

    code = "ledger.note"
