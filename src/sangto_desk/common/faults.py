"""Where something went wrong, without what it was about: the text of an error may hold what somebody wrote.

Used for the log, for the page that says that something is broken, and for the table of tasks.
"""

from __future__ import annotations

import logging
import re
import traceback
from types import TracebackType
from typing import Any

_DEEPEST = 12
_FILE = re.compile(r'^\s*File "(?P<file>[^"]+)", line (?P<line>\d+), in (?P<name>.+)$', re.MULTILINE)


def places(error: BaseException) -> str:
    """The places in the code through which an error came, the innermost first."""
    frames = traceback.extract_tb(error.__traceback__)[-_DEEPEST:]
    return " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in reversed(frames))


class PlacesFormatter(logging.Formatter):
    """Writes the kind of an error and its places into the log, and not its text."""

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """One line."""
        return f"{type(ei[1]).__name__}: {places(ei[1])}" if ei[1] else ""


def keep_places(sender: type, instance: Any, **rest: Any) -> None:
    """Called before a task's row is written: of a traceback, files, lines and functions stay."""
    if instance.traceback:
        found = _FILE.finditer(instance.traceback)
        instance.traceback = "\n".join(f"{match['file']}:{match['line']} {match['name']}" for match in found)
