"""The words of an e-mail, without anything of those who sent or passed it on.

Order of steps: choose the parts that are text (plain before HTML; a message forwarded as an attachment is part of it);
read the bytes in the encoding that is named, or in the one that makes Vietnamese of them; take away the marks of
quoting, the headers of forwarded messages, the lines that say who wrote, and signatures. What personal data is left in
the words themselves is covered when the tip is taken in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from html.parser import HTMLParser

from sangto.errors import UnreadableText
from sangto.text import decode_bytes

_QUOTED = re.compile(r"^(?:\s?[>|])+\s?")
_HEADER_NAMES = (
    "From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Importance|Từ|Đến|Tới|Người gửi|Người nhận|Gửi tới|Gửi đến|Đã gửi|"
    "Gửi lúc|Vào lúc|Ngày gửi|Ngày|Chủ đề|Tiêu đề|Đồng gửi|Đồng kính gửi"
)
_HEADER = re.compile(rf"^\s*\*?(?:{_HEADER_NAMES})\s?\*?\s?:\*?(?:\s.*)?$", re.IGNORECASE)
_FORWARDED = re.compile(
    r"^\s*(?:-{2,}\s*(?:forwarded message|original message|thư đã chuyển tiếp|thư chuyển tiếp|tin nhắn gốc|thư gốc)\s*"
    r"-{2,}|begin forwarded message:|bắt đầu thư (?:đã )?(?:được )?chuyển tiếp:|_{10,})\s*$",
    re.IGNORECASE,
)
_WROTE = re.compile(r"^\s*(?:on|vào|ngày)\b.{0,300}(?:wrote|đã viết|viết):\s*$", re.IGNORECASE | re.DOTALL)
_WROTE_BEGINS = re.compile(r"^\s*(?:on|vào|ngày)\b", re.IGNORECASE)
_DEVICE = re.compile(
    r"^\s*(?:sent from my|sent from|get outlook for|(?:đã )?(?:được )?gửi từ|tải outlook)\b.{0,80}$", re.IGNORECASE
)
_SIGN_OFF = re.compile(
    r"^\s*(?:trân trọng(?: cảm ơn| kính chào)?|kính thư|kính chào|thân ái|thân mến|thân|"
    r"best regards|kind regards|regards|sincerely|cheers|thanks|cảm ơn)\s*[,.!]?\s*$",
    re.IGNORECASE,
)
_SIGNATURE_LINES = 6


@dataclass(frozen=True, slots=True)
class MailText:
    """The words of a message.

    Attributes:
        text: What is left; may be empty.
        passed_over: Types of attachments that were not read.
    """

    text: str
    passed_over: tuple[str, ...]


def read_mail(message: Message) -> MailText:
    """The words of a message; see this module.

    Args:
        message: As parsed by the standard library, with the messages forwarded in it.
    """
    texts: list[str] = []
    passed_over: list[str] = []
    for part in _parts(message):
        kind = part.get_content_type()
        if kind in ("text/plain", "text/html"):
            words = _decoded(part)
            texts.append(strip_html(words) if kind == "text/html" else words)
        else:
            passed_over.append(kind)
    return MailText(strip_mail("\n".join(texts)), tuple(passed_over))


def _parts(message: Message) -> Iterator[Message]:
    """The leaves of a message; of alternatives the plain one."""
    if message.get_content_type() == "multipart/alternative":
        choices = [part for part in message.get_payload() if isinstance(part, Message)]
        plain = [part for part in choices if part.get_content_type() == "text/plain"]
        for chosen in (plain or choices)[:1]:
            yield from _parts(chosen)
    elif message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _parts(part)
    else:
        yield message


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    name = str(part.get_param("charset", "") or "").lower().strip("'\"")
    if name and name not in ("x-viscii", "viscii", "unknown-8bit", "x-unknown"):
        try:
            return unicodedata.normalize("NFC", data.decode(name))
        except (LookupError, ValueError):
            pass  # the name is wrong: look at the bytes
    try:
        return decode_bytes(data).text
    except UnreadableText:
        return ""


class _Words(HTMLParser):
    """The words of HTML: no markup, no scripts, a line for each block."""

    _HIDDEN = frozenset({"script", "style", "head", "title", "template"})
    _BLOCKS = frozenset(
        {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "table", "ul", "ol", "hr", "pre"}
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._HIDDEN:
            self._hidden += 1
        elif tag in self._BLOCKS:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in self._BLOCKS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def strip_html(markup: str) -> str:
    """The words of a page of HTML."""
    reader = _Words()
    reader.feed(markup)
    reader.close()
    return "".join(reader.words)


def strip_mail(text: str) -> str:
    """The words of a message or a chain of them, without quoting, headers and signatures."""
    lines = [_QUOTED.sub("", line).rstrip() for line in text.replace("\r", "").split("\n")]
    kept: list[str] = []
    at = 0
    while at < len(lines):
        skipped = _passed_over(lines, at)
        if skipped:
            at += skipped
        else:
            kept.append(lines[at])
            at += 1
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _passed_over(lines: list[str], at: int) -> int:
    """How many lines from here are none of the words; 0 if this one is."""
    line = lines[at]
    if _FORWARDED.match(line) or _DEVICE.match(line):
        return 1
    if header := _header_block(lines, at):
        return header
    if _WROTE_BEGINS.match(line):
        for length in (1, 2, 3):
            if _WROTE.match("\n".join(lines[at : at + length])):
                return length
    if line in ("--", "-- ", "—") or _SIGN_OFF.match(line):
        return _signature(lines, at)
    return 0


def _header_block(lines: list[str], at: int) -> int:
    """Lines of headers that stand together: two at least, so that "Ngày: …" alone stays; with them folded lines."""
    end, names = at, 0
    while end < len(lines) and (_HEADER.match(lines[end]) or (names and lines[end].startswith((" ", "\t")))):
        names += bool(_HEADER.match(lines[end]))
        end += 1
    forwarded = at > 0 and any(_FORWARDED.match(line) for line in lines[max(0, at - 2) : at])
    return end - at if names >= (1 if forwarded else 2) else 0


def _signature(lines: list[str], at: int) -> int:
    """A signature: to the next empty line after its first words, or to where another message begins."""
    end = at + 1
    seen = False
    while end < len(lines) and end - at <= _SIGNATURE_LINES:
        if _FORWARDED.match(lines[end]) or _header_block(lines, end) or _WROTE_BEGINS.match(lines[end]):
            break
        if not lines[end].strip() and seen:
            break
        seen = seen or bool(lines[end].strip())
        end += 1
    return end - at
