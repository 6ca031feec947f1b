"""Entries as canonical JSON: written in one form only, and read strictly."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from sangto.errors import InvalidRecord
from sangto.ledger.canonical import canonical_json, check_canonical, parse_json
from sangto.ledger.entries import KINDS, Entry, KeyChangeReason, Outcome
from sangto.ledger.entry_rules import check_match, check_whole, refuse

FORMAT = 1
MAX_BYTES = 65_535  # a bundle gives the length of an entry in two bytes
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NAMES = {kind: frozenset(field.name for field in fields(kind)) for kind in KINDS.values()}

_Day = TypeVar("_Day", bound=date)
_Choice = TypeVar("_Choice", bound=StrEnum)


def encode_entry(entry: Entry) -> bytes:
    """The bytes of an entry: canonical JSON.

    Raises:
        InvalidRecord: It has more than 65,535 bytes.
    """
    values = {name: _WRITERS.get(name, _same)(getattr(entry, name)) for name in _NAMES[type(entry)]}
    data = canonical_json({"format": FORMAT, "kind": entry.kind, **values})
    if len(data) > MAX_BYTES:
        raise InvalidRecord(f"An entry has at most {MAX_BYTES:,} bytes (got {len(data):,}).")
    return data


def decode_entry(data: bytes, where: str = "The entry") -> Entry:
    """Read an entry, strictly.

    Args:
        data: Its bytes.
        where: What it is called in messages.

    Raises:
        InvalidRecord: It is not JSON, of no known kind, or a field is missing, unknown or breaks its rule.
        NotCanonical: It is JSON, but in another form than the canonical one.
    """
    value = parse_json(data, where)
    check_canonical(data, value, where)
    try:
        return _build(value)
    except InvalidRecord as error:
        raise InvalidRecord(f"{where}: {error.message}", where=where, hint=error.hint) from error


def format_time(time: datetime) -> str:
    """A time in UTC as it stands in entries: ``2026-11-26T08:30:00Z``."""
    return f"{time.replace(tzinfo=None).isoformat()}Z"


def _build(value: Any) -> Entry:
    if not isinstance(value, dict):
        raise InvalidRecord(f"an object is needed (got {type(value).__name__}).")
    if (version := value.pop("format", None)) != FORMAT or type(version) is not int:
        raise InvalidRecord(
            f"'format' must be {FORMAT} (got {version!r}).", hint="A newer version of Sáng Tỏ may know others."
        )
    name = value.pop("kind", None)
    kind = KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        raise refuse("kind", f"must be one of {', '.join(KINDS)}", name)
    if unknown := sorted(value.keys() - _NAMES[kind]):
        raise InvalidRecord(f"Entries of kind {name!r} have no field {unknown[0]!r}.")
    if missing := sorted(_NAMES[kind] - value.keys()):
        raise InvalidRecord(f"Entries of kind {name!r} need the field {missing[0]!r}.")
    return kind(**{field: _read(field, plain) for field, plain in value.items()})


def _read(name: str, value: Any) -> Any:
    reader: Callable[[str, Any], Any] = _READERS.get(name, _text)
    return reader(name, value)


def _same(value: Any) -> Any:
    return value


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise refuse(name, "must be text", value)
    return value


def _number(name: str, value: Any) -> int:
    check_whole(name, value)
    return int(value)


def _time(name: str, value: Any) -> datetime:
    return _in_calendar(
        datetime.fromisoformat, name, check_match(name, value, _TIME, "must look like 2026-11-26T08:30:00Z")
    )


def _date(name: str, value: Any) -> date:
    return _in_calendar(date.fromisoformat, name, check_match(name, value, _DATE, "must look like 2026-11-26"))


def _in_calendar(read: Callable[[str], _Day], name: str, value: str) -> _Day:
    try:
        return read(value)
    except ValueError as error:
        raise refuse(name, "must be in the calendar", value) from error


def _texts(name: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise refuse(name, "must be a list of texts", value)
    return tuple(_text(name, text) for text in value)


def _counts(name: str, value: Any) -> tuple[tuple[str, int], ...]:
    if not isinstance(value, dict):
        raise refuse(name, "must be an object of counts by reason", value)
    return tuple((reason, _number(name, count)) for reason, count in value.items())


def _one_of(choices: type[_Choice]) -> Callable[[str, Any], _Choice]:
    def read(name: str, value: Any) -> _Choice:
        if value not in list(choices):
            raise refuse(name, f"must be one of {', '.join(choices)}", value)
        return choices(value)

    return read


_READERS: dict[str, Callable[[str, Any], Any]] = {
    "number": _number,
    "time": _time,
    "version": _number,
    "since": _date,
    "until": _date,
    "counts": _counts,
    "outcome": _one_of(Outcome),
    "reason": _one_of(KeyChangeReason),
    "recovery": _texts,
    "quorum": _number,
    "signatures": _texts,
}
_WRITERS: dict[str, Callable[[Any], Any]] = {
    "time": format_time,
    "since": str,
    "until": str,
    "counts": dict,
    "recovery": list,
    "signatures": list,
}
