"""Files of all formats, whole and broken. Those that need a package are skipped where it is not installed."""

import importlib.util
import io
import zipfile

import pytest

from documents import encrypted_pdf, pdf_of
from sangto.errors import EmptyInput, InputError, InputTooLarge, UnknownFormat, UnreadableText
from sangto.evidence import read_content
from sangto.evidence.readers import find_kind

TEXT = "Bộ Y tế cho biết vụ ngộ độc khiến 35 học sinh phải nhập viện."


def needs(package: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(importlib.util.find_spec(package) is None, reason=f"{package} is not installed")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_plain_text_in_any_encoding(encoding):
    assert read_content(TEXT.encode(encoding), "a.txt").text == TEXT


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"%PDF-1.7 ...", "x", "pdf"),
        (b"PK\x03\x04....word/document.xml", "x", "docx"),
        (b"\n<!DOCTYPE html><p>x", "x", "html"),
        (b"<p>x", "x.htm", "html"),
        (b"x", "x", "text"),
    ],
)
def test_kind_is_told_by_content_then_name(data, name, kind):
    assert find_kind(data, name) == kind


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"\x1f\x8b\x08abc", "a.txt"), (b"PK\x03\x04abc", "a.zip"), (b"no pdf", "a.pdf"), (b"\x89PNG", "a")],
)
def test_what_cannot_be_read_is_named(data, name):
    with pytest.raises(UnknownFormat):
        read_content(data, name)


def test_empty_file_is_refused():
    with pytest.raises(EmptyInput):
        read_content(b" \n", "a.txt")


def test_missing_package_is_named(monkeypatch, tmp_path):
    (tmp_path / "pypdf.py").write_text("raise ModuleNotFoundError(name='pypdf')")
    monkeypatch.syspath_prepend(tmp_path)  # the reading process looks where this one does
    with pytest.raises(InputError) as error:
        read_content(b"%PDF-1.7", "a.pdf")
    assert error.value.hint == "Install it with: pip install 'sangto[library]'"


# HTML

PAGE = (
    "<html><head><title>Ngộ độc</title><meta property='og:site_name' content='Báo Ví Dụ'></head><body>"
    "<script>var x = 'chữ trong mã lệnh';</script><article><h1>Ngộ độc</h1><p>{}</p>"
    "<p style='display: none'>Đoạn này bị giấu đi, người đọc không thấy.</p>"
    "<p>Nhà trường đã dừng hợp đồng với đơn vị cung cấp suất ăn từ hôm qua.</p></article></body></html>"
)


@needs("trafilatura")
def test_page_gives_what_a_reader_sees():
    found = read_content(PAGE.format(TEXT).encode(), "a.html")
    assert (TEXT in found.text, "giấu" in found.text, "mã lệnh" in found.text) == (True, False, False)
    assert (found.title, found.publisher) == ("Ngộ độc", "Báo Ví Dụ")


@needs("trafilatura")
@pytest.mark.parametrize(
    "data",
    [
        b"<html><body><script>only()</script></body></html>",
        b"<html><body>" + b"<div>" * 50_000,
        b"<html>" + b"<b><i>" * 200_000,
        b'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><html><body>&b;&b;&b;</body></html>',
    ],
    ids=["scripts", "nested", "crossed", "entities"],
)
def test_bad_pages_are_refused_or_read_in_bounds(data):
    try:
        assert len(read_content(data, "a.html").text) < 10_000
    except InputError as error:
        assert error.message.startswith("a.html")


# PDF


@needs("pypdf")
def test_pdf_gives_its_text():
    found = read_content(pdf_of("The report counts 35 cases of poisoning.", "Nobody died."), "a.pdf")
    assert found.text.splitlines() == ["The report counts 35 cases of poisoning.", "Nobody died."]


@needs("pypdf")
def test_pdf_of_three_hundred_pages_is_read():
    found = read_content(pdf_of(*(f"Page with the number {n} has its own sentence." for n in range(300))), "a.pdf")
    assert len(found.text.splitlines()) == 300


@needs("pypdf")
def test_scan_is_told_from_text():
    with pytest.raises(EmptyInput) as error:
        read_content(pdf_of("", "", ""), "a.pdf")
    assert error.value.message == "a.pdf: The PDF has 3 pages without text: it is a scan."


@needs("pypdf")
def test_encrypted_pdf_is_named():
    with pytest.raises(UnreadableText) as error:
        read_content(encrypted_pdf(), "a.pdf")
    assert error.value.message == "a.pdf: The PDF is encrypted."


@needs("pypdf")
@pytest.mark.parametrize("cut", [20, 200, 400])
def test_damaged_pdf_is_an_error_of_ours_or_still_read(cut):
    data = pdf_of("The report counts 35 cases.", "Nobody died.")
    try:
        read_content(data[:cut] + data[cut + 60 :], "a.pdf")
    except InputError as error:
        assert error.message.startswith("a.pdf")


# DOCX


def docx_of(*paragraphs: str) -> bytes:
    docx = pytest.importorskip("docx")
    made = docx.Document()
    for text in paragraphs:
        made.add_paragraph(text)
    table = made.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Tỉnh", "35 ca"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


@needs("docx")
def test_docx_gives_paragraphs_and_tables():
    assert read_content(docx_of(TEXT, "Không ai tử vong."), "a.docx").text == f"{TEXT}\nKhông ai tử vong.\nTỉnh | 35 ca"


@needs("docx")
def test_damaged_docx_is_named():
    with pytest.raises(UnknownFormat):
        read_content(docx_of(TEXT)[:-200], "a.docx")


@needs("docx")
def test_docx_bomb_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(250):
            part.write(b" " * 1_000_000)
    with pytest.raises(InputTooLarge):
        read_content(out.getvalue(), "a.docx")
