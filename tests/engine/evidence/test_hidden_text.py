"""Words in DOCX and PDF that nobody sees on the page, and what such files would run or load."""

import importlib.util

import pytest

from documents import docx_with, pdf_of, word_paragraph, word_relation
from sangto.evidence.readers import ReaderProcess

pytestmark = pytest.mark.skipif(
    any(importlib.util.find_spec(package) is None for package in ("docx", "pypdf")), reason="no readers installed"
)

SEEN = "Nguồn nước sạch là việc của mỗi người."
SECRET = "chữ giấu đi"


@pytest.fixture(scope="module")
def read():
    """Reads files one after another in a process of its own: to start one for each takes most of the time."""
    with ReaderProcess() as reader:
        yield reader.read


def hidden(content):
    """Kind, words, and the words that stand at the span."""
    return [(one.kind, one.text, one.span and content.text[slice(*one.span)]) for one in content.hidden]


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ("<w:vanish/>", "hidden"),
        ('<w:color w:val="FFFFFF"/>', "colour"),
        ('<w:color w:val="FEFEFE"/>', "colour"),
        ('<w:color w:themeColor="background1" w:val="FFFFFF"/>', "colour"),
        ('<w:sz w:val="2"/>', "tiny"),
        ('<w:color w:val="1F4E79"/><w:shd w:val="clear" w:fill="1F4E79"/>', "colour"),
    ],
)
def test_docx_tells_letters_that_cannot_be_seen_with_their_place(read, properties, kind):
    found = read(docx_with(word_paragraph(SEEN) + word_paragraph(SECRET, properties)))
    assert found.text == f"{SEEN}\n{SECRET}"
    assert hidden(found) == [(kind, SECRET, SECRET)]


@pytest.mark.parametrize(
    "properties",
    [
        '<w:vanish w:val="0"/>',
        '<w:color w:val="auto"/>',
        '<w:color w:val="C00000"/>',
        '<w:sz w:val="22"/>',
        '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F4E79"/>',
        '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>',
    ],
)
def test_docx_letters_that_can_be_seen_are_not_told(read, properties):
    assert read(docx_with(word_paragraph(SEEN, properties))).hidden == ()


def test_docx_looks_into_styles(read):
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Mine"><w:basedOn w:val="Base"/></w:style></w:styles>'
    )
    body = word_paragraph(SEEN) + word_paragraph(SECRET, '<w:rStyle w:val="Mine"/>')
    data = docx_with(body, relations=word_relation("styles", "styles.xml"), parts={"word/styles.xml": styles})
    assert hidden(read(data)) == [("hidden", SECRET, SECRET)]


def test_docx_gives_tracked_insertions_as_text_and_deletions_apart(read):
    changed = (
        f"<w:p><w:r><w:t>{SEEN}</w:t></w:r><w:ins><w:r><w:t> Thêm vào.</w:t></w:r></w:ins>"
        f"<w:del><w:r><w:delText>{SECRET}</w:delText></w:r></w:del></w:p>"
    )
    found = read(docx_with(changed))
    assert (found.text, hidden(found)) == (f"{SEEN} Thêm vào.", [("deleted", SECRET, None)])


def test_docx_gives_comments_apart(read):
    comments = (
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:comment>{word_paragraph(SECRET)}</w:comment></w:comments>"
    )
    relation = word_relation("comments", "comments.xml")
    found = read(docx_with(word_paragraph(SEEN), relations=relation, parts={"word/comments.xml": comments}))
    assert (found.text, hidden(found)) == (SEEN, [("comment", SECRET, None)])


def test_docx_tells_text_that_is_pushed_off_the_page(read):
    pushed = f'<w:p><w:pPr><w:ind w:left="30000"/></w:pPr><w:r><w:t>{SECRET}</w:t></w:r></w:p>'
    assert hidden(read(docx_with(word_paragraph(SEEN) + pushed))) == [("off-page", SECRET, SECRET)]


def test_docx_white_words_in_a_table_may_stand_on_a_dark_ground(read):
    white = word_paragraph(SEEN, '<w:color w:val="FFFFFF"/>')
    found = read(docx_with(f"<w:tbl><w:tr><w:tc>{white}</w:tc><w:tc>{white}</w:tc></w:tr></w:tbl>"))
    assert (found.text, found.hidden) == (f"{SEEN} | {SEEN}", ())


def test_docx_macros_and_templates_are_named_and_the_text_is_read(read):
    relation = word_relation("attachedTemplate", "https://example.org/t.dotm", external=True)
    found = read(docx_with(word_paragraph(SEEN), relations=relation, macros=True))
    assert (found.text, found.active) == (SEEN, ("macros", "remote-template"))


def test_docx_field_with_a_command_is_named(read):
    field = '<w:p><w:r><w:instrText>DDEAUTO c:\\\\cmd "/k"</w:instrText></w:r></w:p>'
    assert read(docx_with(word_paragraph(SEEN) + field)).active == ("field-command",)


def shown(text, *, before="", x=72, y=700):
    return f"{before} BT /F1 12 Tf {x} {y} Td ({text}) Tj ET"


PLAIN = shown("Clean water is the business of everybody here.", y=760)


@pytest.mark.parametrize(
    ("drawn", "kind"),
    [
        (shown("secret words", before="1 g"), "colour"),
        (shown("secret words", before="0 0 0 0 k"), "colour"),
        ("BT 3 Tr /F1 12 Tf 72 700 Td (secret words) Tj ET", "not-drawn"),
        ("BT /F1 1 Tf 72 700 Td (secret words) Tj ET", "tiny"),
        ("0.05 0 0 0.05 0 0 cm BT /F1 12 Tf 1440 14000 Td (secret words) Tj ET", "tiny"),
        (shown("secret words", x=-900), "off-page"),
        (shown("secret words", y=2000), "off-page"),
    ],
)
def test_pdf_tells_words_that_cannot_be_seen(read, drawn, kind):
    found = read(pdf_of(f"q {PLAIN} Q q {drawn} Q"))
    assert [(one.kind, one.text) for one in found.hidden] == [(kind, "secret words")]


@pytest.mark.parametrize(
    "drawn",
    [
        "0 0 0.5 rg 60 690 300 40 re f 1 g BT /F1 12 Tf 72 700 Td (white on blue) Tj ET",
        "0.4 g BT /F1 12 Tf 72 700 Td (grey) Tj ET",
        "BT /F1 1 Tf 12 0 0 12 72 700 Tm (large by its matrix) Tj ET",
    ],
)
def test_pdf_words_that_can_be_seen_are_not_told(read, drawn):
    assert read(pdf_of(f"q {PLAIN} Q q {drawn} Q")).hidden == ()


SECRET_FORM = "BT /F1 12 Tf 72 700 Td (secret words) Tj ET"


@pytest.mark.parametrize(
    ("drawn", "says", "form", "kind"),
    [
        ("/Fm Do", "/BBox [0 0 595 842]", f"1 g {SECRET_FORM}", "colour"),
        ("1 g /Fm Do", "/BBox [0 0 595 842]", SECRET_FORM, "colour"),
        ("/Fm Do", "", "BT 3 Tr /F1 12 Tf 72 700 Td (secret words) Tj ET", "not-drawn"),
        ("1 0 0 1 900 0 cm /Fm Do", "/BBox [0 0 595 842]", SECRET_FORM, "off-page"),
        ("/Fm Do", "/BBox [0 0 50 50]", SECRET_FORM, "off-page"),
        ("/Fm Do", "/BBox [0 0 9999 9999] /Matrix [0.05 0 0 0.05 0 0]", SECRET_FORM, "tiny"),
    ],
)
def test_pdf_tells_words_that_cannot_be_seen_in_a_form(read, drawn, says, form, kind):
    found = read(pdf_of(f"q {PLAIN} Q q {drawn} Q", forms={"Fm": (says, form)}))
    assert [(one.kind, one.text) for one in found.hidden] == [(kind, "secret words")]


def test_pdf_tells_words_that_cannot_be_seen_in_a_form_of_a_form(read):
    forms = {"Outer": ("/BBox [0 0 595 842]", "/Inner Do"), "Inner": ("/BBox [0 0 595 842]", f"1 g {SECRET_FORM}")}
    found = read(pdf_of(f"q {PLAIN} Q q /Outer Do Q", forms=forms))
    assert [(one.kind, one.text) for one in found.hidden] == [("colour", "secret words")]


@pytest.mark.parametrize(
    ("drawn", "form"),
    [
        ("/Fm Do", "BT /F1 12 Tf 72 700 Td (seen words) Tj ET"),
        ("0 0 0.5 rg 60 690 300 40 re f /Fm Do", "1 g BT /F1 12 Tf 72 700 Td (white on blue) Tj ET"),
        ("/Fm Do 1 g BT /F1 12 Tf 72 700 Td (white on the blue of a form) Tj ET", "0 0 0.5 rg 60 690 300 40 re f"),
    ],
)
def test_pdf_words_that_can_be_seen_in_a_form_are_not_told(read, drawn, form):
    found = read(pdf_of(f"q {PLAIN} Q q {drawn} Q", forms={"Fm": ("/BBox [0 0 595 842]", form)}))
    assert found.hidden == ()


def test_pdf_whose_forms_draw_one_another_is_read(read):
    doubled = {f"F{at}": ("", f"/F{at + 1} Do /F{at + 1} Do /F0 Do") for at in range(8)}
    found = read(pdf_of(f"q {PLAIN} Q q /F0 Do Q", forms={**doubled, "F8": ("", f"1 g {SECRET_FORM}")}))
    assert "Clean water" in found.text


def test_pdf_layer_of_a_recognised_scan_is_called_so(read):
    layer = "BT 3 Tr /F1 12 Tf 72 700 Td (The text that a program recognised in the picture.) Tj ET"
    assert [one.kind for one in read(pdf_of(f"q {layer} Q")).hidden] == ["recognised"]


def test_reader_process_goes_on_after_a_broken_file():
    with ReaderProcess() as reader:
        texts = []
        for data in (docx_with(word_paragraph("một")), b"PK\x03\x04 word/ broken", docx_with(word_paragraph("hai"))):
            try:
                texts.append(reader.read(data).text)
            except Exception as error:
                texts.append(type(error).__name__)
    assert texts == ["một", "UnknownFormat", "hai"]


def test_reader_process_that_is_lost_starts_anew():
    with ReaderProcess() as reader:
        reader.read(docx_with(word_paragraph("một")))
        reader._process.kill()
        reader._process.wait()
        with pytest.raises(Exception, match="ended its process"):
            reader.read(docx_with(word_paragraph("hai")))
        assert reader.read(docx_with(word_paragraph("ba"))).text == "ba"
