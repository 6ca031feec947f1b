"""Plain text in any encoding."""

from __future__ import annotations

from sangto.evidence.documents import Content
from sangto.text import decode_bytes


def read(data: bytes) -> Content:
    """Read plain text.

    Args:
        data: The bytes of the file, in UTF-8, UTF-16 or a Vietnamese encoding.

    Raises:
        UnreadableText: They are not text.
    """
    return Content(decode_bytes(data).text.replace("\r\n", "\n").replace("\r", "\n"))
