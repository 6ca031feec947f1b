"""Ed25519 keys of logs, recovery and witnesses, and their texts.

* Public: ``<name>+<key ID>+<base64>``, the verifier key ("vkey") of C2SP signed-note. May be published anywhere.
* Secret: ``PRIVATE+KEY+<name>+<key ID>+<base64>``, the signer key of golang.org/x/mod/sumdb/note.

The name of a log's key is its origin. The base64 part begins with a byte for what the key signs: notes, or checkpoints
as a witness. The package cryptography is loaded when a key is first used; it comes with ``sangto[ledger]``.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from hashlib import sha256
from types import ModuleType

from sangto.errors import InputError, InvalidKey

ID_BYTES = 4
_MARK = "PRIVATE+KEY+"
_TEXT = re.compile(r"([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})")
_SEED_BYTES = 32
SIGNATURE_BYTES = 64


class Algorithm(IntEnum):
    """What a key signs; the byte that C2SP assigns to it."""

    NOTE = 0x01
    COSIGNATURE = 0x04


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key that verifies.

    Attributes:
        name: Whose it is: the origin of a log, or the name of a witness. Not empty, no spaces, no plus.
        material: 32 bytes, as in RFC 8032.
        algorithm: What it signs.
    """

    name: str
    material: bytes
    algorithm: Algorithm = Algorithm.NOTE

    @property
    def id(self) -> bytes:
        """The first four bytes of a SHA-256 over name, algorithm and key."""
        return sha256(self.name.encode() + b"\n" + bytes([self.algorithm]) + self.material).digest()[:ID_BYTES]

    def __str__(self) -> str:
        return f"{self.name}+{self.id.hex()}+{_base64(bytes([self.algorithm]) + self.material)}"

    def verifies(self, signature: bytes, message: bytes) -> bool:
        """Whether `signature` (64 bytes) is this key's for `message`."""
        if len(signature) != SIGNATURE_BYTES:
            return False
        exceptions, ed25519 = _parts()
        try:
            ed25519.Ed25519PublicKey.from_public_bytes(self.material).verify(signature, message)
        except exceptions.InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class SecretKey:
    """A key that signs. Its text must stay with its owner; `repr` does not show it.

    Attributes:
        public: The key that verifies.
        seed: 32 secret bytes, as in RFC 8032.
    """

    public: PublicKey
    seed: bytes = field(repr=False)
    _sign: Callable[[bytes], bytes] = field(repr=False, compare=False)

    @classmethod
    def from_seed(cls, name: str, seed: bytes, algorithm: Algorithm = Algorithm.NOTE) -> SecretKey:
        """The key that belongs to 32 secret bytes.

        Raises:
            InvalidKey: The name cannot be one.
            InputError: The package cryptography is not installed.
        """
        _, ed25519 = _parts()
        secret = ed25519.Ed25519PrivateKey.from_private_bytes(seed)
        public = PublicKey(check_name(name), secret.public_key().public_bytes_raw(), algorithm)
        return cls(public, seed, secret.sign)

    @classmethod
    def generate(cls, name: str, algorithm: Algorithm = Algorithm.NOTE) -> SecretKey:
        """A new key, from the operating system's source of randomness."""
        _, ed25519 = _parts()
        return cls.from_seed(name, ed25519.Ed25519PrivateKey.generate().private_bytes_raw(), algorithm)

    @property
    def text(self) -> str:
        """The secret text, for a file that only its owner may read."""
        public = self.public
        return f"{_MARK}{public.name}+{public.id.hex()}+{_base64(bytes([public.algorithm]) + self.seed)}"

    def sign(self, message: bytes) -> bytes:
        """The signature, 64 bytes."""
        return self._sign(message)


def parse_public_key(text: str) -> PublicKey:
    """Read the text of a public key.

    Raises:
        InvalidKey: It is none, or its ID is not that of its name and bytes.
    """
    text = text.strip()
    if text.startswith(_MARK):
        raise InvalidKey("This is a secret key; a public one is needed.", hint="Show it with: sangto ledger key show")
    name, identifier, algorithm, material = _split(text)
    key = PublicKey(name, material, algorithm)
    _check_id(key, identifier, text)
    return key


def parse_secret_key(text: str) -> SecretKey:
    """Read the text of a secret key.

    Raises:
        InvalidKey: It is none, or its ID is not that of its name and bytes. The message does not repeat it.
        InputError: The package cryptography is not installed.
    """
    text = text.strip()
    if not text.startswith(_MARK):
        raise InvalidKey(
            "This is not the text of a secret key.",
            hint=f"It begins with {_MARK}; make one with: sangto ledger key new",
        )
    name, identifier, algorithm, seed = _split(text.removeprefix(_MARK), secret=True)
    key = SecretKey.from_seed(name, seed, algorithm)
    _check_id(key.public, identifier, f"{_MARK}…")
    return key


def check_name(name: str) -> str:
    """The name, if a key can be called so.

    Raises:
        InvalidKey: It is empty, or has spaces, a plus or control characters.
    """
    if not name or "+" in name or not name.isprintable() or len(name.split()) != 1 or name.split()[0] != name:
        raise InvalidKey(
            f"{name!r} cannot be the name of a key: no spaces, no plus, not empty.",
            hint="Use the address of the log without https://, such as kiemchung.example/log.",
        )
    return name


def _split(text: str, *, secret: bool = False) -> tuple[str, bytes, Algorithm, bytes]:
    shown = "The secret key" if secret else f"{text[:120]!r}"
    hint = "A public key looks like kiemchung.example/log+1a2b3c4d+AbCd…; copy it whole."
    found = _TEXT.fullmatch(text)
    if not found:
        raise InvalidKey(f"{shown} is not a key: name, eight hexadecimal digits and base64, joined by +.", hint=hint)
    try:
        data = b64decode(found[3], validate=True)
    except binascii.Error as error:
        raise InvalidKey(f"{shown} is not a key: its last part is not base64.", hint=hint) from error
    if len(data) != 1 + _SEED_BYTES or data[0] not in list(Algorithm) or _base64(data) != found[3]:
        raise InvalidKey(
            f"{shown} is not an Ed25519 key: 33 bytes that begin with 01 (notes) or 04 (witness) are needed "
            f"(got {len(data)} bytes).",
            hint=hint,
        )
    return check_name(found[1]), bytes.fromhex(found[2]), Algorithm(data[0]), data[1:]


def _check_id(key: PublicKey, identifier: bytes, shown: str) -> None:
    if key.id != identifier:
        raise InvalidKey(
            f"{shown} was changed: its ID must be {key.id.hex()} (got {identifier.hex()}).",
            hint="Copy the key whole, from where its owner published it.",
        )


def _base64(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _parts() -> tuple[ModuleType, ModuleType]:
    try:
        from cryptography import exceptions
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ImportError as error:
        raise InputError(
            "The public log needs the package cryptography, which is not installed.",
            hint="Install it: pip install 'sangto[ledger]'",
        ) from error
    return exceptions, ed25519
