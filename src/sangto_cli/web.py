"""Fetching an address that the user named: one connection for many files, kept open between them.

Nothing is fetched but what a command was told to fetch. Answers have a limit, redirections too.
"""

from __future__ import annotations

import gzip
import http.client
import io
import zlib
from urllib.parse import SplitResult, urljoin, urlsplit

from sangto.errors import InputError, LedgerUnreachable
from sangto.ledger.sources import MAX_BYTES

TIMEOUT = 30.0  # seconds
_REDIRECTIONS = 5
_MOVED = (301, 302, 303, 307, 308)


def is_address(name: str) -> bool:
    """Whether a name is one of the web rather than of a file."""
    return name.lower().startswith(("http://", "https://"))


class Web:
    """Fetches addresses; use it as a function."""

    def __init__(self) -> None:
        self._place: tuple[str, str] = ("", "")
        self._connection: http.client.HTTPConnection | None = None

    def __call__(self, address: str) -> bytes | None:
        """The bytes at an address, or None if there is nothing there (404 or 410).

        Raises:
            InputError: It is not the address of a web page.
            LedgerUnreachable: It does not answer, or with an error, or with more than 17 MB.
        """
        where = address
        for _ in range(_REDIRECTIONS):
            response, data = self._ask(where)
            if response.status in _MOVED and response.headers["Location"]:
                where = urljoin(where, response.headers["Location"])
            elif response.status in (404, 410):
                return None
            elif response.status != 200:
                raise LedgerUnreachable(
                    f"{where} answers with {response.status} {response.reason}.",
                    hint="Open it in a browser.",
                )
            else:
                return data
        raise LedgerUnreachable(f"{address} leads from one address to another without an end.")

    def post(self, address: str, body: bytes) -> tuple[int, str, bytes]:
        """Send text to an address; status, type and bytes of the answer, whatever the status.

        Raises:
            InputError: It is not an address of the web.
            LedgerUnreachable: It does not answer, or with more than 17 MB.
        """
        response, data = self._ask(address, body)
        return response.status, response.headers["Content-Type"] or "", data

    def close(self) -> None:
        """Close the connection."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def _ask(self, address: str, body: bytes | None = None) -> tuple[http.client.HTTPResponse, bytes]:
        parts = _split(address)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        for again in (True, False):
            fresh = self._connect(parts)
            try:
                headers = {"User-Agent": "sangto", "Accept-Encoding": "gzip"}
                fresh.request("GET" if body is None else "POST", target, body, headers)
                response = fresh.getresponse()
                return response, _decode(response, address)
            except (http.client.HTTPException, OSError) as error:
                self.close()
                if not again or isinstance(error, TimeoutError):
                    raise LedgerUnreachable(
                        f"{address} does not answer: {error or type(error).__name__}.",
                        hint="Check the address and the connection.",
                    ) from error
        raise AssertionError("unreachable")

    def _connect(self, parts: SplitResult) -> http.client.HTTPConnection:
        place = (parts.scheme, parts.netloc)
        if self._connection is None or place != self._place:
            self.close()
            kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
            self._connection, self._place = kind(parts.netloc.rpartition("@")[2], timeout=TIMEOUT), place
        return self._connection


def _split(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable or any(char <= " " or char >= "\x7f" for char in address):
        raise InputError(
            f"{address!r} is not an address of the web.", hint="Write it like https://kiemchung.example/log"
        )
    return parts


def _decode(response: http.client.HTTPResponse, address: str) -> bytes:
    data = response.read(MAX_BYTES)
    if response.read(1):
        raise http.client.HTTPException(f"more than {MAX_BYTES:,} bytes")
    if response.headers["Content-Encoding"] == "gzip":
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            try:
                data = stream.read(MAX_BYTES)
            except (OSError, EOFError, zlib.error) as error:
                raise http.client.HTTPException(f"damaged gzip ({error})") from error
    return data
