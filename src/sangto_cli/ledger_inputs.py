"""What the commands of ``sangto ledger`` are given: keys, checkpoints, pages, logs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from sangto.errors import InputError, InvalidKey
from sangto.ledger import (
    PublicKey,
    SecretKey,
    Signature,
    SignedCheckpoint,
    parse_checkpoint,
    parse_public_key,
    parse_secret_key,
)
from sangto.ledger.notes import parse_signature
from sangto.ledger.pages import PublicPage, find_record_link, read_page
from sangto.ledger.sources import FolderSource, Source, WebSource
from sangto_cli.reading import read_bytes
from sangto_cli.web import Web, is_address


def public_key(given: str) -> PublicKey:
    """A public key from its text, or from a file.

    Raises:
        InvalidKey: It is neither.
        InputError: There is no such file.
    """
    with suppress(InvalidKey):
        return parse_public_key(given)
    if "+" in given and not Path(given).exists():
        return parse_public_key(given)  # says what is wrong with it
    return parse_public_key(_text(given))


def secret_key(file: str) -> SecretKey:
    """A secret key from a file, or from standard input for ``-``."""
    return parse_secret_key(_text(file))


def checkpoint(file: str) -> SignedCheckpoint:
    """A checkpoint from a file, or from standard input for ``-``."""
    return parse_checkpoint(read_bytes(file), f"The checkpoint {file}")


def signatures(file: str) -> list[Signature]:
    """The signature lines in a file, or on standard input for ``-``."""
    return [parse_signature(line, file) for line in _text(file).splitlines() if line.strip()]


def page(given: str, web: Web) -> PublicPage:
    """A page from the file of its record, from the address of the record, or from that of the page itself.

    Raises:
        InputError: It cannot be read, or names no record.
        InvalidRecord: The record is not JSON.
    """
    if not is_address(given):
        return read_page(read_bytes(given), given)
    data, asked = web(given), ""
    if data is not None and data.lstrip()[:1] == b"<":
        link = find_record_link(data)
        if not link:
            raise InputError(
                f"The page {given} names no record in JSON.", hint="Give the address of the record, or a file."
            )
        data, asked = web(urljoin(given, link)), urlsplit(given).path
    if data is None:
        return PublicPage(given, urlsplit(given).path, "")
    return read_page(data, given, asked)


def source(log: str, web: Web) -> Source:
    """A log at an address or in a folder; the address of a desk will do, whose log is at ``/log``.

    Raises:
        LedgerMissing: There is none in the folder.
    """
    if not is_address(log):
        return FolderSource(Path(log))
    found = WebSource(log, web)
    if not urlsplit(log).path.strip("/") and not found.is_log():
        return WebSource(urljoin(log, "/log"), web)
    return found


def _text(file: str) -> str:
    return read_bytes(file).decode("utf-8", "replace")
