"""Adding sources: what is kept, what is refused and why, who may."""

import hashlib
import io
import re
import unicodedata
import zipfile

import pytest
from django_tasks_db.models import DBTaskResult

from desk.factories import make_source, make_unit, make_user
from desk.loopback import answer
from documents import docx_of, encrypted_pdf, pdf_of
from sangto_desk.accounts.models import Role
from sangto_desk.audit.models import Entry
from sangto_desk.audit.selectors import entries_of
from sangto_desk.common.errors import Conflicted, NotAllowed, NotFound, Unacceptable
from sangto_desk.evidence import configured, tasks
from sangto_desk.evidence.archive import ArchiveStore, read_copy
from sangto_desk.evidence.models import Snapshot, Source
from sangto_desk.evidence.reading import DOCX
from sangto_desk.evidence.refusals import SourceRefused
from sangto_desk.evidence.selectors import Filters, get_source, list_sources
from sangto_desk.evidence.services import (
    Details,
    add_source_from_file,
    add_source_from_link,
    add_source_from_paste,
    edit_source,
    fetch_again,
)

pytestmark = pytest.mark.django_db

TEXT = "Sở Y tế cho biết vụ ngộ độc khiến 35 học sinh phải nhập viện."
PAGE = (
    "<html><head><title>Ngộ độc ở trường</title><meta property='og:site_name' content='Báo Ví Dụ'></head>"
    "<body><article>"
    f"<h1>Ngộ độc ở trường</h1><p>{TEXT}</p><p>Nhà trường đã dừng hợp đồng cung cấp suất ăn từ hôm qua.</p>"
    "<script>alert('xin chào')</script></article></body></html>"
).encode()
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


@pytest.fixture
def unit():
    return make_unit()


@pytest.fixture
def contributor(unit):
    return make_user(Role.CONTRIBUTOR, unit)


@pytest.fixture
def network(settings):
    settings.NETWORK_ALLOWED = True


def fetched(source: Source) -> Source:
    """The source after the task that was queued for it has run."""
    tasks.archive_link.call(source.pk)
    return Source.objects.get(pk=source.pk)


def refusal(call, **arguments) -> str:
    with pytest.raises(SourceRefused) as error:
        call(**arguments)
    return error.value.name


def test_pasted_text_is_archived_as_it_is(contributor, unit):
    text = unicodedata.normalize("NFD", TEXT) + "\r\nDòng hai\u200b \x00"
    source = add_source_from_paste(actor=contributor, unit=unit, text=text, details=Details(publisher=" Báo Ví Dụ "))
    copy = source.snapshots.get()
    kept = text.replace("\r\n", "\n").replace("\x00", "\ufffd")
    assert (copy.text, copy.media_type, source.publisher) == (kept, "text/plain", "Báo Ví Dụ")
    assert copy.sha256 == copy.text_sha256 == hashlib.sha256(kept.encode()).hexdigest()
    assert read_copy(configured.archive_store().read(copy.warc)) == kept.encode()
    assert source.title == unicodedata.normalize("NFD", TEXT)[:120].strip()


def test_adding_is_in_the_trail_once_and_indexing_is_queued(contributor, unit):
    source = add_source_from_paste(actor=contributor, unit=unit, text=TEXT)
    (entry,) = entries_of(source)
    assert (entry.action, entry.actor, entry.unit_id) == ("evidence.add-source", contributor, unit.pk)
    queued = DBTaskResult.objects.get()
    assert (queued.task_path.rpartition(".")[2], queued.args_kwargs) == (
        "index_source",
        {"args": [source.pk], "kwargs": {}},
    )


@pytest.mark.parametrize(
    ("data", "name", "media_type", "title"),
    [
        (PAGE, "trang.html", "text/html", "Ngộ độc ở trường"),
        (TEXT.encode(), "bản tin.txt", "text/plain", "bản tin.txt"),
        (TEXT.encode("utf-16"), "a.txt", "text/plain", "a.txt"),
        (pdf_of("The report counts 35 cases of poisoning."), "a.pdf", "application/pdf", "a.pdf"),
        (docx_of(TEXT), "a.docx", DOCX, "a.docx"),
        (PNG, "ảnh.png", "image/png", "ảnh.png"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 40, "a.jpg", "image/jpeg", "a.jpg"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "a.webp", "image/webp", "a.webp"),
        (pdf_of("", ""), "quét.pdf", "application/pdf", "quét.pdf"),
        (b"<html><body><script>only()</script></body></html>", "a.html", "text/html", "a.html"),
    ],
    ids=["html", "txt", "utf16", "pdf", "docx", "png", "jpeg", "webp", "scan", "script"],
)
def test_file_is_archived_with_its_kind(contributor, unit, data, name, media_type, title):
    source = add_source_from_file(actor=contributor, unit=unit, data=data, name=name)
    copy = source.snapshots.get()
    assert (copy.media_type, source.title, copy.size, source.state) == (media_type, title, len(data), "archived")
    assert copy.sha256 == hashlib.sha256(data).hexdigest()
    assert read_copy(configured.archive_store().read(copy.warc)) == data


@pytest.mark.parametrize("data", [PAGE, docx_of(TEXT), TEXT.encode(), TEXT.encode("utf-16")])
def test_text_of_a_file_can_be_quoted(contributor, unit, data):
    source = add_source_from_file(actor=contributor, unit=unit, data=data)
    assert TEXT in source.snapshots.get().text


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("word/document.xml", b"<w>" + b"\0" * 400_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "refused"),
    [
        (b"", "a.txt", "empty"),
        (b" \n", "a.txt", "empty"),
        (encrypted_pdf(), "a.pdf", "encrypted"),
        (pdf_of("Text of a page.")[:300], "a.pdf", "damaged"),
        (b"no pdf", "a.pdf", "damaged"),
        (b"PK\x03\x04abc", "a.docx", "damaged"),
        (b"PK\x03\x04abc", "a.zip", "media-type"),
        (b"\x1f\x8b\x08abc", "a.gz", "media-type"),
        (b"\xd0\xcf\x11\xe0abc", "a.doc", "media-type"),
        (b"MZ\x90\x00\x03\x00\x00\x00" + bytes(range(256)) * 4, "a.exe", "not-text"),
        (_bomb(), "bomb.docx", "too-much-inside"),
        (b"x" * (20 * 1024 * 1024 + 1), "a.txt", "file-too-large"),
    ],
    ids=["empty", "blank", "encrypted", "cut", "nopdf", "nodocx", "zip", "gzip", "doc", "exe", "bomb", "large"],
)
@pytest.mark.one_store
def test_bad_file_is_refused_with_its_reason_and_leaves_nothing(contributor, unit, data, name, refused):
    before = set(configured.archive_store().names()), Entry.objects.count()
    assert refusal(add_source_from_file, actor=contributor, unit=unit, data=data, name=name) == f"evidence.{refused}"
    assert (Source.objects.count(), Snapshot.objects.count()) == (0, 0)
    assert (set(configured.archive_store().names()), Entry.objects.count()) == before


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "..\\..\\boot.ini", "/etc/passwd", "a\x00b/\n.txt", "." * 400, ""]
)
@pytest.mark.one_store
def test_name_of_a_file_is_no_path(contributor, unit, name):
    before = set(configured.archive_store().root.rglob("*"))
    source = add_source_from_file(actor=contributor, unit=unit, data=f"{TEXT}{name!r}".encode(), name=name)
    new = set(configured.archive_store().root.rglob("*")) - before
    assert {path.name for path in new if path.is_file()} == {f"{source.snapshots.get().warc}.warc.gz"}
    assert [bad for bad in "/\\\x00\n" if bad in source.title] == []
    assert source.title


@pytest.mark.parametrize(
    ("details", "name"),
    [
        (Details(title="x" * 301), "evidence.too-long"),
        (Details(publisher="x" * 201), "evidence.too-long"),
        (Details(published="15/03/2026"), "evidence.date"),
        (Details(published="2026-02-30"), "evidence.date"),
        (Details(published="2026-13"), "evidence.date"),
        (Details(url="javascript:alert(1)"), "evidence.address-unusable"),
        (Details(url="http://192.168.1.1/"), "evidence.address-not-public"),
    ],
)
def test_details_that_break_a_rule_are_refused(contributor, unit, details, name):
    with pytest.raises(Unacceptable) as error:
        add_source_from_paste(actor=contributor, unit=unit, text=TEXT, details=details)
    assert error.value.name == name


# Links


def test_link_is_fetched_in_the_background_and_archived(contributor, unit, site, network):
    site.pages["/a"] = answer(PAGE, Content_Type="text/html")
    source = add_source_from_link(actor=contributor, unit=unit, url=f"{site.address}/a#top")
    assert (source.state, source.title, source.host) == ("waiting", f"{site.address}/a", "127.0.0.1")
    source = fetched(source)
    copy = source.snapshots.get()
    assert (source.state, source.title, source.publisher) == ("archived", "Ngộ độc ở trường", "Báo Ví Dụ")
    assert (TEXT in copy.text, copy.url, copy.media_type) == (True, f"{site.address}/a", "text/html")
    assert [entry.action for entry in entries_of(source)] == ["evidence.add-source", "evidence.archive"]
    assert "SangTo/" in site.requests[0]


@pytest.mark.parametrize(
    ("desk", "name"),
    [("Ban kiểm chứng Đồng Tháp", "Ban Kiem Chung Dong Thap"), ("", "fact-checking desk"), ("a\r\nX: (b)", "A X B")],
)
@pytest.mark.one_store
def test_desk_names_itself_in_ascii(desk, name):
    assert re.sub(r"^SangTo/[^ ]+ ", "", configured.user_agent(desk)) == f"({name}; +http://localhost:8000)"


def test_task_that_runs_twice_archives_once(contributor, unit, site, network):
    site.pages["/a"] = answer(PAGE, Content_Type="text/html")
    source = add_source_from_link(actor=contributor, unit=unit, url=f"{site.address}/a", details=Details(title="Tên"))
    assert [fetched(source).title for _ in range(2)] == ["Tên", "Tên"]
    assert (Snapshot.objects.count(), len(site.requests)) == (1, 1)


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        (answer(status="404 Not Found"), "gone"),
        (answer(b"\0" * 9, Content_Type="video/mp4"), "media-type"),
        (answer(encrypted_pdf(), Content_Type="application/pdf"), "encrypted"),
        (answer(b"PK\x03\x04abc", Content_Type="text/html"), "media-type"),
        (answer(b"", Content_Type="text/html"), "empty"),
    ],
    ids=["gone", "video", "encrypted", "lying", "empty"],
)
@pytest.mark.one_store
def test_link_that_cannot_be_archived_says_why_and_can_be_tried_again(contributor, unit, site, network, page, problem):
    site.pages["/a"] = page
    source = fetched(add_source_from_link(actor=contributor, unit=unit, url=f"{site.address}/a"))
    assert (source.state, source.problem) == ("refused", problem)
    site.pages["/a"] = answer(PAGE, Content_Type="text/html")
    assert fetched(fetch_again(actor=contributor, source=source)).state == "archived"


def test_copy_that_cannot_be_kept_is_said_and_can_be_tried_again(contributor, unit, site, network, monkeypatch):
    site.pages["/a"] = answer(PAGE, Content_Type="text/html")
    source = add_source_from_link(actor=contributor, unit=unit, url=f"{site.address}/a")

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(ArchiveStore, "keep", full)
        with pytest.raises(OSError, match="No space"):
            tasks.archive_link.call(source.pk)
    source.refresh_from_db()
    assert (source.state, source.problem, source.problem_values) == ("refused", "not-kept", {"problem": "OSError"})
    assert fetched(fetch_again(actor=contributor, source=source)).state == "archived"


def test_odd_headers_of_a_page_are_kept(contributor, unit, site, network):
    head = b"HTTP/1.1 200 \xc4\x90\r\nContent-Type: text/html\r\nX-Odd: \xe9\xff %0D \t x\r\nContent-Length: %d\r\n\r\n"
    site.pages["/a"] = lambda connection: connection.sendall(head.replace(b"%d", str(len(PAGE)).encode()) + PAGE)
    source = fetched(add_source_from_link(actor=contributor, unit=unit, url=f"{site.address}/a"))
    assert (source.state, read_copy(configured.archive_store().read(source.snapshots.get().warc))) == ("archived", PAGE)


def test_same_address_is_not_added_twice_to_a_unit(contributor, unit, network):
    for _ in range(2):
        call = {"actor": contributor, "unit": unit, "url": "http://127.0.0.1:9/a"}
        if Source.objects.exists():
            with pytest.raises(Conflicted) as error:
                add_source_from_link(**call)
            assert error.value.name == "evidence.known-address"
        else:
            add_source_from_link(**call)
    assert Source.objects.count() == 1


def test_without_network_nothing_is_fetched(contributor, unit, site, settings):
    settings.NETWORK_ALLOWED = False
    arguments = {"actor": contributor, "unit": unit, "url": f"{site.address}/a"}
    assert refusal(add_source_from_link, **arguments) == "evidence.network-off"
    assert (Source.objects.count(), site.requests) == (0, [])


def test_loopback_is_refused_without_the_setting_of_tests(contributor, unit, site, network, settings):
    del settings.FETCH_LOOPBACK_IN_TESTS
    for url in (f"{site.address}/a", "http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/"):
        assert refusal(add_source_from_link, actor=contributor, unit=unit, url=url) in (
            "evidence.address-port",
            "evidence.address-not-public",
        )
    assert (Source.objects.count(), site.requests) == (0, [])


# Who may


def test_member_of_another_unit_may_neither_add_nor_see(contributor, unit):
    source = make_source(unit=unit)
    other = make_user(Role.ADMINISTRATOR, make_unit())
    with pytest.raises(NotAllowed):
        add_source_from_paste(actor=other, unit=unit, text=TEXT)
    with pytest.raises(NotFound):
        get_source(other, source.pk)
    assert (list(list_sources(other, Filters())), list(list_sources(contributor, Filters()))) == ([], [source])


def test_only_editors_mend_what_is_said_of_a_source(contributor, unit):
    source = make_source(unit=unit, title="Tên cũ")
    with pytest.raises(NotAllowed):
        edit_source(actor=contributor, source=source, details=Details(title="Tên mới"))
    editor = make_user(Role.EDITOR, unit)
    assert edit_source(actor=editor, source=source, details=Details(title="Tên mới")).title == "Tên mới"
    entry = entries_of(source).last()
    assert (entry.before["title"], entry.after["title"]) == ("Tên cũ", "Tên mới")
    with pytest.raises(Unacceptable):
        edit_source(actor=editor, source=source, details=Details())


def test_list_is_narrowed_by_its_filters():
    above = make_unit("Tỉnh")
    below = make_unit("Huyện", above)
    lead = make_user(Role.LEAD, above)
    first = make_source(unit=above, title="Số ca ngộ độc", publisher="Sở Y tế")
    second = make_source(unit=below, title="Giá điện")
    assert [list(list_sources(lead, filters)) for filters in (
        Filters(), Filters(words="ngộ sở"), Filters(unit=str(below.pk)), Filters(kind="link"), Filters(unit="x"),
        Filters(state="attention"), Filters(state="archived", words="điện"),
    )] == [[second, first], [first], [second], [], [second, first], [], [second]]  # fmt: skip
