"""Signed notes, as in C2SP signed-note: a text, an empty line, and a line for each signature.

The bytes are read strictly: what is not exactly in the format is refused, so that a note has one form only.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, b64encode
from dataclasses import dataclass

from sangto.errors import InvalidNote
from sangto.ledger.keys import ID_BYTES, Algorithm, PublicKey, SecretKey

MAX_BYTES = 1_000_000
MAX_SIGNATURES = 64
_LINE = re.compile(r"— (\S+) ([A-Za-z0-9+/]+={0,2})")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line.

    Attributes:
        name: Name of the key.
        key_id: Four bytes that tell keys of one name apart.
        value: What the key made: 64 bytes for notes, 72 for cosignatures, anything for keys of other kinds.
    """

    name: str
    key_id: bytes
    value: bytes

    def __str__(self) -> str:
        return f"— {self.name} {b64encode(self.key_id + self.value).decode('ascii')}"

    def is_by(self, key: PublicKey) -> bool:
        """Whether it names this key; not yet whether it is true."""
        return (self.name, self.key_id) == (key.name, key.id)


@dataclass(frozen=True, slots=True)
class Note:
    """A text with its signatures. The text counts for nothing until a signature of a trusted key was verified.

    Attributes:
        text: What is signed; ends with a line end.
        signatures: At least one.
    """

    text: str
    signatures: tuple[Signature, ...]

    def __str__(self) -> str:
        return f"{self.text}\n" + "".join(f"{signature}\n" for signature in self.signatures)


def sign_note(text: str, *keys: SecretKey) -> Note:
    """A note with a signature of each key.

    Raises:
        InvalidNote: The text cannot be signed: no line end at its end, or control characters.
    """
    if not text.endswith("\n") or _CONTROL.search(text):
        raise InvalidNote("The text of a note ends with a line end and has no control characters.")
    return Note(text, tuple(sign_text(text, key) for key in keys))


def sign_text(text: str, key: SecretKey) -> Signature:
    """The signature line of one key for a text."""
    if key.public.algorithm is not Algorithm.NOTE:
        raise InvalidNote(f"The key {key.public.name} signs checkpoints as a witness, no other notes.")
    return Signature(key.public.name, key.public.id, key.sign(text.encode()))


def verifies(text: str, signature: Signature, key: PublicKey) -> bool:
    """Whether the signature is a true one of this key for the text."""
    named = signature.is_by(key) and key.algorithm is Algorithm.NOTE
    return named and key.verifies(signature.value, text.encode())


def parse_note(data: bytes, what: str = "The note") -> Note:
    """Read a note. Signatures are not verified.

    Args:
        data: Its bytes.
        what: What it is called in messages.

    Raises:
        InvalidNote: It is not exactly in the format; says which rule is broken.
    """
    if len(data) > MAX_BYTES:
        raise InvalidNote(f"{what} is larger than {MAX_BYTES:,} bytes (got {len(data):,}).")
    try:
        whole = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InvalidNote(f"{what} is not in UTF-8 (byte {error.start}).") from error
    if found := _CONTROL.search(whole):
        raise InvalidNote(f"{what} has the control character {found.group()!r}; only line ends are allowed.")
    head, empty_line, tail = whole.rpartition("\n\n")
    if not empty_line or not tail.endswith("\n"):
        raise InvalidNote(f"{what} is not a signed note: a text, an empty line and signature lines are needed.")
    lines = tail[:-1].split("\n")
    if len(lines) > MAX_SIGNATURES:
        raise InvalidNote(f"{what} has {len(lines)} signatures, more than {MAX_SIGNATURES}.")
    return Note(f"{head}\n", tuple(parse_signature(line, what) for line in lines))


def parse_signature(line: str, what: str = "The note") -> Signature:
    """Read one signature line, without its line end.

    Raises:
        InvalidNote: It is none.
    """
    found = _LINE.fullmatch(line)
    if not found or "+" in found[1]:
        raise InvalidNote(f"{what} has a line that is no signature: {line[:80]!r}; '— name base64' is needed.")
    try:
        value = b64decode(found[2], validate=True)
    except binascii.Error as error:
        raise InvalidNote(f"{what} has a signature of {found[1]} that is not base64.") from error
    if len(value) <= ID_BYTES or b64encode(value).decode("ascii") != found[2]:
        raise InvalidNote(f"{what} has a signature of {found[1]} that is too short or not in plain base64.")
    return Signature(found[1], value[:ID_BYTES], value[ID_BYTES:])
