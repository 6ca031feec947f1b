"""Small documents for tests, made here: a PDF with lines of ASCII text, an encrypted one, Word files."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping


def pdf_of(*pages: str, more: bytes = b"", forms: Mapping[str, tuple[str, str]] | None = None) -> bytes:
    """A PDF with one line of ASCII text a page; an empty line makes a page without text, as in a scan.

    What begins with ``q `` is taken for the operators of the page. Forms are given by name, as what their dictionary
    says and their operators; pages and forms can draw them by ``/NAME Do``.
    """
    parts = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    named = " ".join(f"/{name} {number} 0 R" for number, name in enumerate(forms or {}, 3))
    font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    resources = f"<< {font} /XObject << {named} >> >>".encode()
    for says, drawn in (forms or {}).values():
        head = f"<< /Type /XObject /Subtype /Form {says} /Resources".encode()
        parts.append(b"%s %s /Length %d >>\nstream\n%s\nendstream" % (head, resources, len(drawn), drawn.encode()))
    for text in pages:
        drawn = text if text.startswith("q ") else f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET"
        stream = zlib.compress(drawn.encode() if text else b" ")
        parts.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream))
        page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources %s >>"
        parts.append(page % (len(parts), resources))
        kids.append(b"%d 0 R" % len(parts))
    parts[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, more, start)
    return bytes(out)


def encrypted_pdf() -> bytes:
    """A PDF that needs a password."""
    keys = (b"00" * 32, b"11" * 32)
    return pdf_of(
        "Secret.", more=b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >> /ID [<00> <00>]" % keys
    )


def docx_of(*paragraphs: str) -> bytes:
    """A Word file."""
    import docx  # not there in a plain installation

    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MACRO_TYPE = "application/vnd.ms-word.document.macroEnabled.main+xml"
_PLAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def docx_with(body: str, *, relations: str = "", parts: dict[str, str] | None = None, macros: bool = False) -> bytes:
    """A Word file from the XML of its body, more relations and parts by name."""
    kind = _MACRO_TYPE if macros else _PLAIN_TYPE
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    if macros:
        relations += '<Relationship Id="rM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
        relations += 'Target="vbaProject.bin"/>'
    files = {
        "[Content_Types].xml": f'<Types xmlns="{types}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" '
        f'Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}">{relations}</Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
        **({"word/vbaProject.bin": "x"} if macros else {}),
        **(parts or {}),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def word_paragraph(text: str, properties: str = "") -> str:
    """The XML of a paragraph of one run with these properties."""
    return f'<w:p><w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def word_relation(kind: str, target: str, *, external: bool = False) -> str:
    """The XML of a relation of the document."""
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="r-{kind}" Type="{_RELATIONS}/{kind}" Target="{target}"{mode}/>'
