"""The article of a web page, through trafilatura.

Steps: decode; parse; take away what a reader does not see (scripts, styles, templates, hidden elements); let
trafilatura find the article and its title, site, date and address.
"""

from __future__ import annotations

import re
import unicodedata

import trafilatura
from lxml import etree
from lxml import html as lxml_html

from sangto.errors import EmptyInput, InputTooLarge, UnknownFormat
from sangto.evidence.documents import Content
from sangto.text import decode_bytes

MOST_BYTES = 16_000_000
MOST_ELEMENTS = 300_000
_UNSEEN = ["script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "form"]
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML can hold; browsers skip it."""
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def _is_hidden(element: etree._Element) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(element.get("style") or ""))
    )


def _drop_unseen(root: etree._Element) -> None:
    """Take away elements that a reader does not see; what follows them stays."""
    count = 0
    unseen = []
    for element in root.iter():
        count += 1
        if not isinstance(element.tag, str) or element.tag in _UNSEEN or (element is not root and _is_hidden(element)):
            unseen.append(element)
    if count > MOST_ELEMENTS:
        raise InputTooLarge(
            f"The page has {count:,} elements, at most {MOST_ELEMENTS:,} are read.", hint="Save its text."
        )
    for element in unseen:
        if element.getparent() is not None:
            element.drop_tree()  # the text behind it stays


def read(data: bytes) -> Content:
    """Read the article of a web page.

    Args:
        data: The page as it was sent.

    Raises:
        InputTooLarge: Over 16 MB, or over 300,000 elements.
        UnknownFormat: It cannot be parsed.
        EmptyInput: There is no article text in it that a reader would see.
    """
    if len(data) > MOST_BYTES:
        raise InputTooLarge(
            f"The page has {len(data):,} bytes, at most {MOST_BYTES:,} are read.", hint="Save its text."
        )
    text = _CONTROL.sub("", _DECLARATION.sub("", decode_bytes(data).text))
    try:
        root = lxml_html.document_fromstring(text)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnknownFormat(f"The page cannot be parsed ({error}).", hint="Save it anew, or save its text.") from error
    _drop_unseen(root)
    found = trafilatura.bare_extraction(root, with_metadata=True, include_comments=False, favor_recall=True)
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise EmptyInput("The page holds no article text.", hint="Scripts may fill it in: save its text instead.")
    date = found.date or ""
    return Content(
        text=unicodedata.normalize("NFC", found.text or ""),
        title=found.title or "",
        publisher=found.sitename or found.author or "",
        date=date if _DATE.fullmatch(date) else "",
        url=found.url or "",
    )
