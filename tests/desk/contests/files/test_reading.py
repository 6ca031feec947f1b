"""One file: its text and what is odd in it, or a clear reason why it is not taken."""

import pytest

from documents import docx_of, docx_with, encrypted_pdf, pdf_of, word_paragraph, word_relation
from sangto.evidence.readers import ReaderProcess
from sangto_desk.contests.files import MOST_BYTES, FileRefused, read_file

TEXT = "Quê em có con sông nhỏ chảy qua trước nhà."


@pytest.fixture(scope="module")
def reader():
    with ReaderProcess() as process:
        yield process


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1258"])
def test_text_is_read_in_any_encoding(reader, encoding):
    text = TEXT if encoding != "cp1258" else "Con sông nhỏ, hàng cây lớn, mùa thu vàng, lúa chín đầy đồng."
    data = text.encode(encoding, "ignore") if encoding != "cp1258" else _in_cp1258(text)
    assert read_file(data, "bài.txt", reader).text == text


def _in_cp1258(text):
    """As Windows wrote it: letters with their shape, tones as marks of their own."""
    import unicodedata

    from sangto.text.syllables import LETTERS

    parts = (LETTERS.get(letter, (letter, "")) for letter in unicodedata.normalize("NFC", text))
    return "".join(plain + tone for plain, tone in parts).encode("cp1258")


def test_docx_gives_text_and_the_name_in_its_properties_for_hiding_only(reader):
    found = read_file(docx_of(TEXT), "bài.docx", reader)
    assert (found.text, found.source, found.flags) == (TEXT, "docx", {})
    assert found.also_hidden == ("python-docx",)


def test_docx_with_macros_gives_text_and_a_flag(reader):
    relation = word_relation("attachedTemplate", "https://example.org/t.dotm", external=True)
    found = read_file(docx_with(word_paragraph(TEXT), relations=relation, macros=True), "bài.docm", reader)
    assert (found.text, sorted(found.flags)) == (TEXT, ["active-macros", "active-remote-template"])


def test_hidden_words_are_flagged_without_personal_data(reader):
    body = word_paragraph(TEXT) + word_paragraph("Gọi em 0912 345 678 nhé", "<w:vanish/>")
    flag = read_file(docx_with(body), "bài.docx", reader).flags["hidden-hidden"]
    assert flag["count"] == 1
    assert "0912" not in flag["text"]


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.txt", "file-empty"),
        (b"x" * (MOST_BYTES + 1), "a.txt", "file-too-large"),
        (encrypted_pdf(), "a.pdf", "file-encrypted"),
        (pdf_of("", ""), "scan.pdf", "file-scan"),
        (b"%PDF-1.4 broken", "a.pdf", "file-damaged"),
        (b"not a word file", "a.docx", "file-damaged"),
        (b"\xd0\xcf\x11\xe0old", "a.doc", "file-old-word"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "a.docx", "file-encrypted"),
        (b"\x89PNG\r\n", "a.png", "file-kind"),
        (b"PK\x03\x04nested", "a.zip", "archive-nested"),
        (b"<html><body>x", "a.html", "file-kind"),
        (b"\x00\x01\x02\x03" * 100, "a.txt", "file-not-text"),
        (docx_with(""), "a.docx", "file-empty"),
    ],
)
def test_file_that_cannot_be_an_entry_is_refused_with_its_reason(reader, data, name, code):
    with pytest.raises(FileRefused) as error:
        read_file(data, name, reader)
    assert error.value.name == f"contests.{code}"
    assert error.value.message and error.value.hint
