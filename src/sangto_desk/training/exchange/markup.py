"""Plain words of a text that came with the markup of a school's file."""

from __future__ import annotations

import html
import re

_BREAK = re.compile(r"<(?:br|/p|/div|/li)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")


def plain_text(text: str, markup: str) -> str:
    """The words: of HTML without tags, with line ends where paragraphs end; anything else as it is."""
    if markup not in ("html", "moodle") or ("<" not in text and "&" not in text):
        return text
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", text))).strip()
