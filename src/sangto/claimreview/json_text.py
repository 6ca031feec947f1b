"""JSON text to values, by the standard library's parser, with every surprise turned into a reason.

Syntax errors, numbers of thousands of digits and very deep nesting raise; what leaves the rest of the text
readable (NaN, a key that stands twice with different values, an integer beyond all use) is handed back beside
the value.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from sangto.claimreview.problems import quote
from sangto.errors import InvalidRecord

SPACE = " \t\n\r"
_MAX_DIGITS = 400


class Decoded(NamedTuple):
    """A value, where its text ends, and what is wrong with it though it could be parsed."""

    value: object
    end: int
    fault: str


class JsonDecoder:
    """Parses one JSON value at a time out of a longer text."""

    def __init__(self) -> None:
        self._faults: list[str] = []
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._object, parse_constant=self._constant, parse_int=self._integer
        )

    def decode(self, text: str, at: int = 0) -> Decoded:
        """The value whose text begins exactly at `at`.

        Raises:
            json.JSONDecodeError: There is no whole JSON value there.
            InvalidRecord: It is nested too deeply, or more than memory holds.
        """
        self._faults.clear()
        try:
            value, end = self._decoder.raw_decode(text, at)
        except RecursionError:
            raise InvalidRecord("the JSON is nested too deeply") from None
        except MemoryError:
            raise InvalidRecord("the JSON value does not fit into memory") from None
        return Decoded(value, end, self._faults[0] if self._faults else "")

    def _object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            self._faults.extend(
                f"the key {quote(key)} stands twice with different values"
                for key, value in pairs
                if value is not found[key] and value != found[key]
            )
        return found

    def _constant(self, name: str) -> None:
        self._faults.append(f"{name} is not a JSON value")

    def _integer(self, digits: str) -> int:
        if len(digits) <= _MAX_DIGITS:
            return int(digits)
        self._faults.append(f"a number of {len(digits)} digits")
        return 0


def parse_json(text: str, *, first_line: int | None = None) -> object:
    """The one JSON value that a text holds.

    Args:
        text: JSON, perhaps between white space.
        first_line: Number of the text's first line within its file, to name the place of an error by line and
            column; None for a text of one line, where the column is enough.

    Raises:
        InvalidRecord: With the reason; the caller knows the file and says where.
    """
    start = len(text) - len(text.lstrip(SPACE))
    try:
        decoded = JsonDecoder().decode(text, start)
    except json.JSONDecodeError as error:
        raise InvalidRecord(_syntax(text, error.msg, error.pos, first_line)) from None
    rest = len(text) - len(text[decoded.end :].lstrip(SPACE))
    if rest < len(text):
        raise InvalidRecord(_syntax(text, "more text after the JSON value", rest, first_line))
    if decoded.fault:
        raise InvalidRecord(decoded.fault)
    return decoded.value


def explain(text: str, message: str, at: int) -> str:
    """The parser's message, or a plainer one where the cause is a well-known habit."""
    before = text[max(0, at - 200) : at].rstrip(SPACE)
    here = text[at : at + 2]
    if here in ("//", "/*"):
        return "a comment, which JSON does not have"
    if here[:1] in ("}", "]") and before.endswith(","):
        return f"a comma before the closing {here[0]}"
    if before.endswith(",") and "trailing comma" in message:
        return "a comma before the closing bracket"
    if here[:1] == "'":
        return "a single quote where JSON needs a double quote"
    return message


def _syntax(text: str, message: str, at: int, first_line: int | None) -> str:
    column = at - text.rfind("\n", 0, at)
    place = f"column {column}"
    if first_line is not None:
        place = f"line {first_line + text.count(chr(10), 0, at)}, {place}"
    return f"invalid JSON at {place}: {explain(text, message, at)}"
