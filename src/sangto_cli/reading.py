"""Reading what a command is given: files and standard input, as bytes or as text of any encoding.

Apart from `sangto_cli.io`, because decoding needs the word lists, and `sangto --help` should not wait for them.
"""

from __future__ import annotations

import sys
from typing import BinaryIO

from sangto.errors import EmptyInput, InputError, InputTooLarge, SangToError
from sangto.text import decode_bytes

MAX_BYTES = 64_000_000


def standard_input() -> BinaryIO:
    """The bytes of standard input.

    Raises:
        InputError: It is closed.
    """
    if sys.stdin is None:
        raise InputError("Standard input is closed.", hint="Name a file, or connect a pipe.")
    return sys.stdin.buffer


def read_bytes(name: str) -> bytes:
    """Contents of a file, or of standard input for ``-``.

    Raises:
        InputError: It cannot be read.
        InputTooLarge: It is over 64 MB.
        EmptyInput: There is nothing in it.
    """
    place = "standard input" if name == "-" else name
    try:
        if name == "-":
            data = standard_input().read(MAX_BYTES + 1)
        else:
            with open(name, "rb") as stream:
                data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError(
            f"{place} cannot be read: {error.strerror}.", hint="Check the name and permissions."
        ) from error
    if len(data) > MAX_BYTES:
        raise InputTooLarge(
            f"{place} is larger than {MAX_BYTES // 1_000_000} MB.", hint="Split it, and check the parts one by one."
        )
    if not data.strip():
        raise EmptyInput(f"{place} is empty.", hint="Give a text: a file, or '-' and a text on standard input.")
    return data


def read_text(name: str) -> str:
    """Text of a file, or of standard input for ``-``, whatever its encoding.

    Raises:
        UnreadableText: The bytes are not text.
    """
    place = "standard input" if name == "-" else name
    try:
        return decode_bytes(read_bytes(name)).text
    except SangToError as error:
        if place not in error.message:
            error.message = f"{place}: {error.message}"
        raise
