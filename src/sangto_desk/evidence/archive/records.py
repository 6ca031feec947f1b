"""WARC files of single copies, made and read with warcio.

A page that was fetched is kept as it went over the wire: for each hop the ``request`` and the ``response`` to it,
redirects before the page. Chunks of the transfer are joined, so that header is renamed; the compression is kept. A file
or a pasted text is one ``resource`` record. Source of the format: ISO 28500:2017 (WARC 1.1).
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from sangto.errors import UnknownFormat
from sangto_desk.evidence.fetching import Fetched, Hop
from sangto_desk.evidence.fetching.unpacking import unpack
from sangto_desk.evidence.refusals import SourceRefused

_JOINED = "transfer-encoding"  # chunks were joined: a reader must not look for them
_LARGEST = 1 << 40


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy ready to be archived.

    Attributes:
        content: What the copy shows, unpacked.
        sha256: Of the content, 64 hexadecimal digits.
        warc: The bytes of the WARC file.
    """

    content: bytes
    sha256: str
    warc: bytes


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _writer(out: io.BytesIO) -> WARCWriter:
    return WARCWriter(out, gzip=True, warc_version="1.1")


def _date(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _close(*records: ArcWarcRecord) -> None:
    """Let go of the buffers in which warcio counted."""
    for record in records:
        record.raw_stream.close()


def copy_of_fetched(page: Fetched, at: datetime) -> Copy:
    """The copy of a page that was fetched.

    Args:
        page: With all its hops.
        at: When it was fetched.
    """
    out = io.BytesIO()
    writer = _writer(out)
    for hop in page.hops:
        body = page.body if hop is page.hops[-1] else b""
        records = _pair(writer, hop, body, _date(at))
        writer.write_request_response_pair(*records)
        _close(*records)
    return Copy(page.content, _hash(page.content), out.getvalue())


def _pair(writer: WARCWriter, hop: Hop, body: bytes, date: str) -> tuple[ArcWarcRecord, ArcWarcRecord]:
    """The records of a hop: request and response."""
    path = hop.address.split("/", 3)[3] if hop.address.count("/") > 2 else ""
    request = writer.create_warc_record(
        hop.address,
        "request",
        http_headers=StatusAndHeaders(f"GET /{path} HTTP/1.1", list(hop.asked), is_http_request=True),
        warc_headers_dict={"WARC-Date": date},
    )
    lines = [(f"X-Archive-Orig-{name}" if name.lower() == _JOINED else name, value) for name, value in hop.answered]
    response = writer.create_warc_record(
        hop.address,
        "response",
        payload=io.BytesIO(body),
        http_headers=StatusAndHeaders(hop.status, lines, protocol="HTTP/1.1"),
        warc_headers_dict={"WARC-Date": date},
    )
    return request, response


def copy_of_file(content: bytes, media_type: str, at: datetime) -> Copy:
    """The copy of a file or of a pasted text.

    Args:
        content: Its bytes.
        media_type: What they are.
        at: When it was given.
    """
    out = io.BytesIO()
    writer = _writer(out)
    name = f"urn:sha256:{_hash(content)}"
    record = writer.create_warc_record(
        name,
        "resource",
        payload=io.BytesIO(content),
        warc_content_type=media_type,
        warc_headers_dict={"WARC-Date": _date(at)},
    )
    writer.write_record(record)
    _close(record)
    return Copy(content, _hash(content), out.getvalue())


def read_copy(warc: bytes) -> bytes:
    """The content of a copy: of the last answer or of the resource, unpacked.

    Args:
        warc: The bytes of a WARC file that `copy_of_fetched` or `copy_of_file` made.

    Raises:
        UnknownFormat: They are no such file, or not whole.
    """
    try:
        found = list(_contents(warc))
    except (ArchiveLoadFailed, SourceRefused, EOFError, ValueError, OSError) as error:
        raise UnknownFormat(f"The archived copy cannot be read ({error}).", hint="Restore it from a backup.") from error
    if not found:
        raise UnknownFormat("The archived copy holds no content.", hint="Restore it from a backup.")
    return found[-1]


def _contents(warc: bytes) -> Iterator[bytes]:
    for record in ArchiveIterator(io.BytesIO(warc), check_digests="raise"):
        data = record.raw_stream.read()
        if getattr(
            record.raw_stream, "limit", 1
        ):  # warcio compares digests only of records that are there to their end
            raise EOFError("it is not whole")
        if record.rec_type == "resource":
            yield data
        elif record.rec_type == "response":
            yield unpack(data, record.http_headers.get_header("Content-Encoding") or "", _LARGEST)
