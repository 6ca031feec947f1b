"""What ``sangto ledger verify`` found, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import click

from sangto.ledger.findings import Report
from sangto_cli.printing import printable

SHOWN = 50  # findings shown to a person; all are counted


def as_json(report: Report) -> dict[str, Any]:
    """A report for programs."""
    head = report.checkpoint.checkpoint if report.checkpoint else None
    return {
        "ok": report.ok,
        "log": report.log,
        "origin": head.origin if head else None,
        "size": head.size if head else None,
        "root": head.root_text if head else None,
        "key": report.key,
        "key_from_log": report.key_from_log,
        "current_key": report.current_key,
        "entries": dict(report.kinds),
        "witnesses": [{"name": one.witness, "time": _iso(one.time), "valid": one.valid} for one in report.cosignatures],
        "findings": [
            {
                "code": finding.fault.value,
                "message": finding.message,
                "entries": [list(run) for run in finding.entries],
                "path": finding.path,
            }
            for finding in report.findings
        ],
    }


def as_lines(report: Report) -> Iterator[str]:
    """A report for people."""
    if report.checkpoint:
        head = report.checkpoint.checkpoint
        yield click.style(f"{printable(head.origin)}: {head.size:,} entries", bold=True)
        yield f"  root  {head.root_text}"
        yield f"  key   {printable(report.key)}"
        if report.key_from_log:
            warning = "        read from the log itself: compare it with one published elsewhere, or use --key"
            yield click.style(warning, fg="yellow")
        if report.current_key != report.key:
            yield f"  now   {printable(report.current_key)}"
        if report.kinds:
            yield "  " + ", ".join(f"{name} {count:,}" for name, count in report.kinds)
        for one in report.cosignatures:
            yield f"  seen by {one.witness} at {_iso(one.time)}{'' if one.valid else ': NOT A TRUE SIGNATURE'}"
    if report.ok:
        yield click.style("✓ Nothing is wrong.", fg="green", bold=True)
        return
    count = len(report.findings)
    yield click.style(f"✕ {count:,} {'thing is' if count == 1 else 'things are'} wrong:", fg="red", bold=True)
    for finding in report.findings[:SHOWN]:
        yield f"  [{finding.fault}] {printable(finding.message)}"
    if count > SHOWN:
        yield f"  … and {count - SHOWN:,} more; --json has them all."


def _iso(seconds: int) -> str:
    return f"{datetime.fromtimestamp(min(seconds, 253_402_300_799), UTC):%Y-%m-%dT%H:%M:%SZ}"
