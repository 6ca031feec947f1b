"""What could not be read, kept in bounded space: the first problems word for word, all of them counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sangto.claimreview.limits import MAX_PROBLEMS_KEPT
from sangto.errors import InvalidRecord


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that could not be read as it stands.

    Attributes:
        where: Its place for a person to find it, e.g. ``"claims.jsonl, line 12"``.
        reason: The field, the rule and the value received.
        skipped: True if a record was left out; False if the record was read with a field left empty.
    """

    where: str
    reason: str
    skipped: bool

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


class ProblemLog:
    """Counts problems and keeps the first `MAX_PROBLEMS_KEPT` of them.

    Args:
        strict: Raise at the first record that would be left out.
    """

    def __init__(self, *, strict: bool = False) -> None:
        self._strict = strict
        self.kept: list[Problem] = []
        self.skipped = 0
        self.warnings = 0

    def skip(self, where: str, reason: str, *, hint: str = "") -> None:
        """Note a record that is left out.

        Raises:
            InvalidRecord: In strict mode.
        """
        if self._strict:
            raise InvalidRecord(reason, where=where, hint=hint)
        self.skipped += 1
        self._keep(Problem(where, f"{reason} {hint}".rstrip(), skipped=True))

    def warn(self, where: str, reason: str) -> None:
        """Note a record that is kept with something left empty."""
        self.warnings += 1
        self._keep(Problem(where, reason, skipped=False))

    def warner(self, where: str) -> Callable[[str], None]:
        """A function that notes warnings about one record."""
        return lambda reason: self.warn(where, reason)

    def _keep(self, problem: Problem) -> None:
        if len(self.kept) < MAX_PROBLEMS_KEPT:
            self.kept.append(problem)


def quote(text: str, limit: int = 60) -> str:
    """The text in double quotes for a message: shortened, and printable whatever it holds."""
    shown = text if len(text) <= limit else text[: limit - 1] + "…"
    printable = "".join(character if character.isprintable() else _escaped(character) for character in shown)
    return f'"{printable}"'


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
