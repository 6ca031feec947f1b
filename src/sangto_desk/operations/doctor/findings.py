"""What the doctor finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Status(Enum):
    """How it stands with one thing; the value is the exit code that it leads to."""

    OK = 0
    ATTENTION = 1
    UNUSABLE = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        name: Stable name, ``"database"``.
        status: How it stands.
        message: What was found.
        hint: What to do; empty if nothing.
    """

    name: str
    status: Status
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All findings, in the order in which they were made."""

    findings: tuple[Finding, ...]

    @property
    def status(self) -> Status:
        """The worst of all."""
        return max((finding.status for finding in self.findings), key=lambda status: status.value, default=Status.OK)


def good(name: str, message: str) -> Finding:
    """All is well."""
    return Finding(name, Status.OK, message)


def attention(name: str, message: str, hint: str) -> Finding:
    """Something to do; the desk works."""
    return Finding(name, Status.ATTENTION, message, hint)


def unusable(name: str, message: str, hint: str) -> Finding:
    """The desk cannot work like this."""
    return Finding(name, Status.UNUSABLE, message, hint)
