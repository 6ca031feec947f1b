"""Canonical JSON (RFC 8785): one value, one sequence of bytes, so that a hash means the value."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from typing import Any

from sangto.errors import InputError, InvalidRecord, NotCanonical


def canonical_json(value: Any) -> bytes:
    """The canonical bytes of a JSON value.

    Raises:
        InvalidRecord: It has what canonical JSON cannot hold: a whole number beyond 2^53, NaN, lone surrogates.
        InputError: The package rfc8785 is not installed.
    """
    try:
        return _dumps()(value)
    except (ValueError, TypeError, RecursionError) as error:
        raise InvalidRecord(f"This cannot be written as canonical JSON: {error}.") from error


def parse_json(data: bytes, what: str) -> Any:
    """A JSON value from its bytes, in UTF-8.

    Args:
        data: The bytes.
        what: What they are called in messages.

    Raises:
        InvalidRecord: They are not JSON.
    """
    try:
        return json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise InvalidRecord(f"{what} is not JSON in UTF-8: {error}.", where=what) from error


def check_canonical(data: bytes, value: Any, what: str) -> None:
    """Check that bytes are the canonical form of the value that was read from them.

    Raises:
        NotCanonical: They are not; says from which byte on.
    """
    wanted = canonical_json(value)
    if data != wanted:
        at = next(
            (at for at, (a, b) in enumerate(zip(data, wanted, strict=False)) if a != b), min(len(data), len(wanted))
        )
        raise NotCanonical(
            f"{what} is not canonical JSON (RFC 8785): it differs from byte {at} on "
            f"({data[at : at + 16]!r}, must be {wanted[at : at + 16]!r}).",
            where=what,
        )


def page_hash(page: Any) -> str:
    """SHA-256 of the canonical JSON of a public page, as 64 hexadecimal digits: what entries of the log carry.

    Raises:
        InvalidRecord: It has what canonical JSON cannot hold.
    """
    return sha256(canonical_json(page)).hexdigest()


@cache
def _dumps() -> Callable[[Any], bytes]:
    try:
        import rfc8785
    except ImportError as error:
        raise InputError(
            "The public log needs the package rfc8785, which is not installed.",
            hint="Install it: pip install 'sangto[ledger]'",
        ) from error
    return rfc8785.dumps
