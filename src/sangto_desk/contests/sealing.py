"""Personal data of entrants, encrypted (Fernet: AES-128-CBC with HMAC-SHA-256) with a key of the data folder.

Whoever takes the database away without the folder ``keys`` can read none of it.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import Conflicted
from sangto_desk.contests.records import Person


def seal(person: Person) -> str:
    """The data as they are kept.

    Raises:
        Conflicted: The key is not in the data folder.
    """
    return seal_text(json.dumps(asdict(person)))


def unseal(sealed: str) -> Person:
    """The counterpart of `seal`.

    Raises:
        Conflicted: The key is not in the data folder, or is another one.
    """
    return Person(**json.loads(unseal_text(sealed)))


def seal_text(text: str) -> str:
    """A text as it is kept; errors are those of `seal`."""
    return seal_bytes(text.encode()).decode()


def unseal_text(sealed: str) -> str:
    """The counterpart of `seal_text`; errors are those of `unseal`."""
    return unseal_bytes(sealed.encode()).decode()


def seal_bytes(data: bytes) -> bytes:
    """Bytes as they are kept; errors are those of `seal`."""
    return _box(settings.DATA.entrants_key).encrypt(data)


def unseal_bytes(sealed: bytes) -> bytes:
    """The counterpart of `seal_bytes`; errors are those of `unseal`."""
    try:
        return _box(settings.DATA.entrants_key).decrypt(sealed)
    except InvalidToken as error:
        raise Conflicted(
            _("The personal data of entrants were encrypted with another key than the one in the data folder."),
            hint=_("Put keys/entrants.key of the backup back into the data folder."),
            code="contests.other-key",
        ) from error


@lru_cache(maxsize=4)
def _box(path: Path) -> Fernet:
    try:
        return Fernet(path.read_bytes().strip())
    except FileNotFoundError as error:
        raise Conflicted(
            _("The key for personal data of entrants is not in the data folder."),
            hint=_("Start the desk once with sangto serve, which makes it; or put the key of a backup back."),
            code="contests.no-key",
        ) from error
