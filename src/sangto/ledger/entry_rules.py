"""Rules of single values of entries. Each raises `InvalidRecord` that names the field, the rule and the value."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from sangto.errors import InvalidKey, InvalidNote, InvalidRecord
from sangto.ledger.keys import parse_public_key
from sangto.ledger.notes import parse_signature

MAX_NUMBER = 2**53 - 1  # what canonical JSON holds exactly
MAX_PATH = 1000
_PATH = re.compile(r"/|(?:/(?!\.\.?(?:/|$))[A-Za-z0-9._~-]+)+/?")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_REASON = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def refuse(name: str, rule: str, value: Any) -> InvalidRecord:
    """The error for a value that breaks the rule of its field."""
    return InvalidRecord(f"{name!r} {rule} (got {str(value)[:120]!r}).")


def check_whole(name: str, value: Any, least: int = 0, most: int = MAX_NUMBER) -> None:
    """A whole number within limits; true and false are none."""
    if type(value) is not int or not least <= value <= most:
        raise refuse(name, f"must be a whole number from {least} to {most}", value)


def check_match(name: str, value: Any, pattern: re.Pattern[str], rule: str) -> str:
    """A text that has the form of the pattern; returns it."""
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise refuse(name, rule, value)
    return value


def check_time(name: str, value: Any) -> None:
    """A time in UTC, in whole seconds."""
    if not isinstance(value, datetime) or value.tzinfo is not UTC or value.microsecond:
        raise refuse(name, "must be UTC in whole seconds", value)


def check_sha256(name: str, value: Any) -> None:
    """A hash as text."""
    check_match(name, value, _SHA256, "must have 64 small hexadecimal digits")


def check_path(name: str, value: Any) -> None:
    """The path of a page, from the root of the site."""
    check_match(name, value, _PATH, "must be the path of a page: '/', then ASCII letters, digits and . _ ~ - /")
    if len(value) > MAX_PATH:
        raise refuse(name, f"must have at most {MAX_PATH:,} characters", f"{len(value):,}")


def check_reason(name: str, value: Any) -> None:
    """The stable name of a reason."""
    check_match(name, value, _REASON, "must be a name in small letters, such as 'opinion' or 'private-life'")


def check_key(name: str, value: Any) -> None:
    """The text of a public key."""
    try:
        parse_public_key(value)
    except InvalidKey as error:
        raise refuse(name, "must be the text of a public key", value) from error


def check_signature(name: str, value: Any) -> None:
    """A signature line of a note."""
    try:
        parse_signature(value)
    except InvalidNote as error:
        raise refuse(name, "must be a signature line of a note", value) from error
