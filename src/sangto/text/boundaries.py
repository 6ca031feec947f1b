"""Does a sentence end here? The decisions behind `sangto.text.sentences`.

One expression proposes places, in one pass; for each a decision is taken from a bounded window on
either side:

1. a blank line always ends a sentence;
2. a single line break ends one when the next line is a list item, or the line before is complete, or
   the text is not wrapped at a fixed width and the next line begins like a sentence;
3. ``. ? ! …`` (with closing quotes and brackets) before white space ends one when an upper-case letter,
   a digit, an opening quote or a bullet follows, unless an abbreviation, an initial or a list number
   stands before;
4. in chat, ``!!!`` without a following space, and emoji before an upper-case letter, end one too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sangto.tables.sentence_abbreviations import ABBREVIATIONS

CLOSERS = "\"'”’»)]}」』›"
OPENERS = "\"'“‘«([{「『‹"
EMOJI = (
    "\u203c\u2049\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2934\u2935\u2b00-\u2bff"
    "\U0001f000-\U0001faff\ufe0f\u200d\u20e3"
)
_POINTERS = "👉➡✅☑🔴📌⚠❌❗🆘🔥📣📢🚨💥🔰☛►▶●•▪■◆★"
_PROPOSALS = re.compile(
    rf"(?P<lines>(?<!\s)[^\S\n]*\n\s*)"
    rf"|(?P<stop>(?<![.!?…。！？])[.!?…。！？]+[{re.escape(CLOSERS)}]*)"
    rf"|(?P<emoji>(?<![{EMOJI}])[{EMOJI}]+)"
)
_LIST_ITEM = re.compile(
    rf"[-–—*+•·●▪■◆★►▶☛✓✔]|[{EMOJI}]|(?:\d{{1,3}}|[a-zA-ZđĐ]|[ivxIVX]{{1,4}})[.)]\s|\d{{1,2}}/\s|Bước \d"
)
_EMOJI = re.compile(rf"[{EMOJI}]")
_LIST_NUMBER = re.compile(r"[-–—*+•●\s]*(?:\(?\d{1,3}|[a-zđ]|[A-ZĐ]|[IVX]{1,5}|[ivx]{1,5})[.)]?")
_CONTINUING = (",", ";", ":", ")")
_LAST_TOKEN = re.compile(r"[^\s(\[{“\"‘«,;:]+$")
_NEXT_WORD = re.compile(r"[^\W\d_]+")
_INITIAL_OWNERS = frozenset(str.split("vitamin nhóm loại hạng lớp khối virus gan type hepatitis plan class group"))
_STARTERS = frozenset(
    str.split(
        "ông bà anh chị em cháu cô chú bác công theo sau khi tại ngày trong tuy vì nhưng đây do cơ hiện qua "
        "với từ đến các những một hai và còn nếu để bị vụ người chúng tôi bạn đó lúc mới thế trước cùng ngoài "
        "bên hôm vậy the he she it they we you i in on at this that but and when after as his her"
    )
)


class Layout(NamedTuple):
    """What a text looks like as a whole.

    Attributes:
        wrap: Shortest line that could have been broken at a fixed width; 0 when the text is not wrapped.
        no_capitals: The writer used no capital letter at all.
    """

    wrap: int
    no_capitals: bool


def read_layout(text: str) -> Layout:
    """Layout of `text`, in one pass over its lines."""
    longest = soft = single = 0
    lines = text.split("\n")
    for line, following in zip(lines, lines[1:], strict=False):
        if not (rest := following.lstrip()) or not line.strip():
            continue
        longest = max(longest, len(line))
        single += 1
        soft += rest[0].islower()
    wrapped = 40 <= longest <= 120 and soft * 3 >= single and soft > 0
    return Layout(longest * 6 // 10 if wrapped else 0, text == text.lower())


def find_boundaries(text: str) -> Iterator[int]:
    """Offsets at which one sentence ends and the next begins, in rising order."""
    layout = read_layout(text)
    start = 0
    for place in _PROPOSALS.finditer(text):
        if place.lastgroup == "lines":
            cut = _cut_at_lines(text, start, place, layout)
        elif place.lastgroup == "stop":
            cut = _cut_at_stop(text, start, place, layout)
        else:
            cut = _cut_at_emoji(text, start, place)
        if cut > start:
            yield cut
            start = cut


def _cut_at_lines(text: str, start: int, place: re.Match[str], layout: Layout) -> int:
    here, after = place.start(), place.end()
    if here <= start or after >= len(text):
        return 0
    if text.count("\n", here, after) > 1:
        return after
    if _LIST_ITEM.match(text, after) or _is_complete(text, here):
        return after
    line_start = text.rfind("\n", max(0, here - 200), here) + 1
    begins = not text[after].islower()
    if not layout.wrap:
        return after if begins else 0
    return after if begins and here - line_start < layout.wrap else 0


def _is_complete(text: str, end: int) -> bool:
    """Does the line that ends at `end` end like a sentence?"""
    tail = text[max(0, end - 8) : end].rstrip(CLOSERS + " ")
    if not tail or tail[-1] not in ".!?…。！？;:":
        return False
    return tail[-1] != "." or not _is_abbreviation(text, end - 1, "")


def _cut_at_stop(text: str, start: int, place: re.Match[str], layout: Layout) -> int:
    end = place.end()
    if end >= len(text):
        return 0
    if not text[end].isspace():
        return end if _is_missing_space(text, start, place) else 0
    after = end
    while after < len(text) and text[after].isspace():
        if text[after] == "\n":
            return 0
        after += 1
    return after if after < len(text) and _ends_sentence(text, start, place, after, layout) else 0


def _ends_sentence(text: str, start: int, place: re.Match[str], after: int, layout: Layout) -> bool:
    marks = place.group().rstrip(CLOSERS)
    quoted = len(marks) < place.end() - place.start()
    following = text[after : after + 24].lstrip(OPENERS)
    first = following[:1]
    if _EMOJI.match(first):
        return False
    if first.islower() and not layout.no_capitals:
        return marks[-1] in "!?！？" and not quoted and marks[-1:] != "…"
    if first in _CONTINUING:
        return False
    if marks == ".":
        stop = place.start()
        return not (_is_abbreviation(text, stop, first) or _is_label(text, start, stop, following))
    return not (first.islower() and (quoted or marks[-1] in ".…"))


def _last_token(text: str, end: int) -> str:
    found = _LAST_TOKEN.search(text[max(0, end - 24) : end])
    return found.group() if found else ""


def _is_abbreviation(text: str, stop: int, following: str) -> bool:
    """Is the full stop at `stop` part of an abbreviation, given the first letter that follows?"""
    token = _last_token(text, stop)
    kind = ABBREVIATIONS.get(token.lower())
    if kind is None and token[:1].isupper():
        kind = ABBREVIATIONS.get(token.capitalize())
    if kind == "number":
        return following.isdigit()
    return kind == "name" or (kind == "end" and not following.isupper())


def _is_label(text: str, start: int, stop: int, following: str) -> bool:
    """Is what stands before the full stop at `stop` a list number, or the initial of a name?"""
    if stop - start <= 8 and _LIST_NUMBER.fullmatch(text[start:stop].strip()):
        return True
    token = _last_token(text, stop)
    initial = token[-1:]
    if not initial.isupper() or (len(token) > 1 and token[-2] != "."):
        return False
    before = _last_token(text, max(0, stop - len(token) - 1))
    word = _NEXT_WORD.match(following)
    if before.lower() in _INITIAL_OWNERS or word is None:
        return False
    return word.group().lower() not in _STARTERS


def _is_missing_space(text: str, start: int, place: re.Match[str]) -> bool:
    """Chat: "đúng.Sau đó", "gấp!!!Chia sẻ", but neither "vnexpress.net" nor "TP.Huế"."""
    here, end = place.start(), place.end()
    window = text[max(start, here - 24) : end + 24]
    before, _, after = window.partition(place.group())
    head = before.rsplit(None, 1)[-1] if before and not before[-1].isspace() else ""
    tail = after.split(None, 1)[0] if after and not after[0].isspace() else ""
    if any(mark in head + tail for mark in "/@=&_") or not tail[:1].isupper() or not tail[1:2].islower():
        return False
    if place.group()[0] in "!?":
        return True
    if "." in tail[:-1] or (head + tail).isascii():
        return False
    return len(head) > 1 and head.islower() and head.isalpha()


def _cut_at_emoji(text: str, start: int, place: re.Match[str]) -> int:
    """Emoji close a sentence when an upper-case letter follows; pointing ones open the next."""
    here, end = place.start(), place.end()
    if not text[start:here].strip() if here - start < 40 else False:
        return 0
    if place.group()[0] in _POINTERS and text[here - 1].isspace():
        return here
    after = end
    while after < len(text) and text[after] == " ":
        after += 1
    return after if after < len(text) and text[after].isupper() and after > end else 0
