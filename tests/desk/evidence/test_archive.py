"""Archived copies: WARC files named by their hash, whole or not there."""

import gzip
import hashlib
import io
from datetime import UTC, datetime

import pytest
from warcio.archiveiterator import ArchiveIterator

from desk.loopback import answer, redirect
from sangto.errors import UnknownFormat
from sangto_desk.evidence.archive import ArchiveStore, copy_of_fetched, copy_of_file, read_copy
from sangto_desk.evidence.fetching import Fetcher, Policy

AT = datetime(2026, 3, 15, 4, 5, 6, tzinfo=UTC)
TEXT = "Chữ có dấu.".encode()


def records(warc: bytes) -> list[tuple[str, str, bytes]]:
    """Kind, address and raw content of the records, as another program reads them; digests are checked."""
    found = ArchiveIterator(io.BytesIO(warc), check_digests="raise")
    return [(one.rec_type, one.rec_headers.get_header("WARC-Target-URI"), one.raw_stream.read()) for one in found]


def test_fetched_page_is_kept_with_requests_and_redirects(site):
    packed = gzip.compress(TEXT)
    site.pages |= {"/a": redirect("/b"), "/b": answer(packed, Content_Encoding="gzip", Content_Type="text/plain")}
    copy = copy_of_fetched(Fetcher("SangTo/test", Policy(loopback=True)).fetch(f"{site.address}/a"), AT)
    assert records(copy.warc) == [
        ("response", f"{site.address}/a", b""),
        ("request", f"{site.address}/a", b""),
        ("response", f"{site.address}/b", packed),
        ("request", f"{site.address}/b", b""),
    ]
    first = next(iter(ArchiveIterator(io.BytesIO(copy.warc))))
    assert first.rec_headers.get_header("WARC-Date") == "2026-03-15T04:05:06Z"
    assert first.http_headers.get_header("Location") == "/b"
    assert (copy.content, copy.sha256, read_copy(copy.warc)) == (TEXT, hashlib.sha256(TEXT).hexdigest(), TEXT)


def test_chunks_are_joined_and_said_to_have_been(site):
    site.pages["/a"] = lambda connection: connection.sendall(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    )
    copy = copy_of_fetched(Fetcher("SangTo/test", Policy(loopback=True)).fetch(f"{site.address}/a"), AT)
    (response, _request) = ArchiveIterator(io.BytesIO(copy.warc))
    assert response.http_headers.get_header("X-Archive-Orig-Transfer-Encoding") == "chunked"
    assert read_copy(copy.warc) == b"abc"


def test_file_is_kept_as_a_resource_without_its_name():
    copy = copy_of_file(TEXT, "text/plain", AT)
    assert records(copy.warc) == [("resource", f"urn:sha256:{copy.sha256}", TEXT)]


def test_copy_is_named_by_its_hash_and_kept_once(tmp_path):
    store = ArchiveStore(tmp_path / "archive")
    warc = copy_of_file(TEXT, "text/plain", AT).warc
    names = [store.keep(warc) for _ in range(2)]
    assert names == [hashlib.sha256(warc).hexdigest()] * 2
    assert [path.name for path in (tmp_path / "archive").rglob("*") if path.is_file()] == [f"{names[0]}.warc.gz"]
    assert (store.read(names[0]), list(store.names())) == (warc, names[:1])


def test_copy_that_cannot_be_written_leaves_nothing(tmp_path, monkeypatch):
    store = ArchiveStore(tmp_path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        store.keep(b"x")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_half_written_copy_is_written_anew(tmp_path):
    store = ArchiveStore(tmp_path)
    name = store.keep(b"whole")
    store.place(name).write_bytes(b"who")
    assert (store.keep(b"whole"), store.read(name)) == (name, b"whole")


def test_changed_and_missing_copies_are_named(tmp_path):
    store = ArchiveStore(tmp_path)
    name = store.keep(b"whole")
    store.place(name).write_bytes(b"other")
    with pytest.raises(UnknownFormat, match="was changed"):
        store.read(name)
    store.place(name).unlink()
    with pytest.raises(UnknownFormat, match="is missing"):
        store.read(name)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "a" * 63, "A" * 64, "a" * 63 + "/"])
def test_names_are_hashes_and_no_paths(tmp_path, name):
    with pytest.raises(ValueError, match="64 hexadecimal digits"):
        ArchiveStore(tmp_path).place(name)


@pytest.mark.parametrize(
    "warc", [b"", b"no warc", gzip.compress(b"WARC/1.1\r\n\r\n", mtime=0), copy_of_file(TEXT, "a/b", AT).warc[:200]]
)
def test_damaged_copy_is_refused(warc):
    with pytest.raises(UnknownFormat):
        read_copy(warc)


def test_content_that_was_exchanged_is_seen_by_its_digest():
    warc = gzip.decompress(copy_of_file(b"thirty-five", "text/plain", AT).warc)
    with pytest.raises(UnknownFormat):
        read_copy(gzip.compress(warc.replace(b"thirty-five", b"thirty-four")))
