"""Files that were damaged at random are read or refused by name; nothing else may come out of a reader."""

from __future__ import annotations

import importlib
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest.importorskip("trafilatura")
pytest.importorskip("pypdf")
pytest.importorskip("docx")

from sangto.errors import InputError
from sangto.evidence import Content, cut_passages
from strategies import any_text, messy_text

PAGE = "<html><head><title>Ngộ độc</title></head><body><article><h1>Ngộ độc</h1><p>{}</p></article></body></html>"
PDF = b"""%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>
endobj
4 0 obj
<< /Length 76 >>
stream
BT /F1 12 Tf 72 720 Td (The report counts 35 cases of poisoning.) Tj ET
endstream
endobj
trailer
<< /Size 5 /Root 1 0 R >>
"""
MARKUP = st.sampled_from(
    "<p> </p> <div> </div> <table> <tr> <td> <!-- --> <script> </script> <style> & &amp; &#0; &#x110000; <a href=' '> "
    "<b <p hidden> <![CDATA[ ]]> <svg> <template> \x00 \ufffe <br/> </html> <html> <body>".split(" ")
)
LIMITED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(kind: str, data: bytes) -> Content | None:
    """What a reader makes of some bytes; None if it refuses them."""
    try:
        return importlib.import_module(f"sangto.evidence.readers.{kind}").read(data)
    except InputError:
        return None


@st.composite
def damaged(draw: st.DrawFn, whole: bytes) -> bytes:
    """`whole` with a few stretches replaced, left out or doubled."""
    data = bytearray(whole)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        end = min(len(data), at + draw(st.integers(0, 20)))
        data[at:end] = draw(st.one_of(st.binary(max_size=12), st.just(bytes(data[at:end] * 2))))
    return bytes(data)


def docx_bytes() -> bytes:
    document = importlib.import_module("docx").Document()
    document.add_paragraph("Bộ Y tế cho biết vụ ngộ độc khiến 35 học sinh phải nhập viện.")
    document.add_table(1, 2).cell(0, 0).text = "35"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@LIMITED
@given(st.lists(st.one_of(MARKUP, messy_text(max_words=4)), max_size=40).map("".join))
def test_page_of_any_markup_is_read_or_refused(body: str) -> None:
    found = read("html", PAGE.format(body).encode("utf-8", "replace"))
    assert found is None or isinstance(found.text, str)


@LIMITED
@given(damaged(PDF))
def test_damaged_pdf_is_read_or_refused(data: bytes) -> None:
    found = read("pdf", data)
    assert found is None or isinstance(found.text, str)


@LIMITED
@given(damaged(docx_bytes()))
def test_damaged_docx_is_read_or_refused(data: bytes) -> None:
    found = read("docx", data)
    assert found is None or isinstance(found.text, str)


@LIMITED
@given(any_text())
def test_passages_are_what_their_spans_say(text: str) -> None:
    assert all(text[passage.span.start : passage.span.end] == passage.text for passage in cut_passages(text))
