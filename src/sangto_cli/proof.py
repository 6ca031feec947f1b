"""A library beside the statements of a text, for ``sangto check --library``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from sangto.evidence import Library
from sangto.records import Answer, CheckedStatement
from sangto_cli import as_json
from sangto_cli.labels import Labels
from sangto_cli.passages import evidence_as_json, of_statement, statement_lines


class Proof:
    """An open library that answers for the statements of texts.

    Args:
        folder: Of the library; see `Library.open` for the errors.
    """

    def __init__(self, folder: Path) -> None:
        self._library = Library.open(folder)

    def __enter__(self) -> Proof:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._library.close()

    def as_json(self, answer: Answer) -> dict[str, Any]:
        """The answer for programs, with ``passages`` in each statement; empty where the kind is not a fact."""
        value = as_json.answer(answer)
        for shown, checked in zip(value["statements"], answer.statements, strict=True):
            shown["passages"] = [evidence_as_json(one) for one in of_statement(self._library, checked)]
        return value

    def lines(self, checked: CheckedStatement, labels: Labels) -> Iterator[str]:
        """The passages of a statement for people."""
        return statement_lines(of_statement(self._library, checked), labels)
