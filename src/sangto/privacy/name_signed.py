"""Names of those who write or are written to: signatures, greetings, and whom somebody says to be.

1. a line that is a name, below words that close a letter (*trân trọng*, *người làm đơn*) or above a telephone number;
2. a name after a dash or such words at the end of a text;
3. a name after *chào*, *dear*, *thân gửi*, before a comma or the end;
4. a name that is the last sentence of what somebody wrote of themselves ("… mong báo giải đáp. Thu Trang");
5. a full name after *xưng là* and what somebody claims to be ("tự xưng là cán bộ Nguyễn Văn A").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate, person
from sangto.privacy.name_reading import given_only, given_pair, read_name
from sangto.privacy.name_refusals import is_well_known
from sangto.privacy.patterns import occurrences, twins
from sangto.privacy.places import WORD, province_at
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES

_LINE = re.compile(r"[ \-–~*•(]{0,4}(?P<name>[A-Z][A-Za-z']*(?:\.?[ ][A-Z][A-Za-z']*){0,4})[ ~*.)]{0,3}(?=\n|$)")
"""Over plain letters with capitals: a line of words with capitals."""
_CLOSING = (
    r"(?:tran trong|than men|than ai|than chao|kinh thu|kinh don|kinh bao|kinh mong|kinh chao|tran quy|cam on|xin "
    r"cam on|"
    r"cam doan|(?:^|(?<=\n)|(?<=[.!?,] ))(?:than|men|yeu|kinh|thuong)(?=[,.!~]{0,2}[ ]?\n)|thuong men|"
    r"chao than ai|nguoi (?:lam|viet|nop|khai|bao|de nghi|khieu nai|to cao|kien nghi|cam ket|lap|mua|ban|nhan|giao|gui)"
    r"[a-z ]{0,20}|ky ten|da ky|ky(?: va)? ghi ro ho ten|ho va ten|ho ten|dai dien[a-z ]{0,20}|"
    r"regards|sincerely|yours|thanks|thank you|best)"
)
_CLOSES_ABOVE = re.compile(
    _CLOSING + r"(?:[^\n.:]{0,24})[.,:!)…]{0,3}[ ]?(?:\n[ (]{0,2}(?:da )?ky[^\n]{0,30})?\s{0,3}$"
)
_BELOW = re.compile(
    r"\s{1,3}(?:(?:sdt|dt|so dien thoai|dien thoai|tel|phone|mobile|zalo|lh|lien he|email|e-mail)[ .:]|[(+]?0?\d{2})"
)
_DASH = re.compile(r"[\-~][ ]?(?=[A-Z])")
_SENTENCE_END = re.compile(r"[.!?…)~\n][ ]?$")
"""Over plain letters with capitals: what a dash before a name stands after."""
_SIGNED_INLINE = re.compile(
    r"(?:tran trong|than men|than ai|kinh thu|kinh don|cam on|ky ten|regards|sincerely|thanks|thank you)"
    r"(?: [a-z ]{0,24})?[.,:!][ ]{0,2}(?=[a-z])"
)
_END = re.compile(r"[ .~*!)]{0,3}(?:\n|$)")
_GREETING = re.compile(r"[A-Za-z]+(?: gui)? (?=[A-Z])")
_HELLO_END = re.compile(r"[ ]?[,!.:~\n]|$|[ ](?:oi|a|nhe|nha)(?![a-z])")
_SEASONS = frozenset(["xuân", "hạ", "thu", "đông", "việt", "nam", "hè", "bình", "yên"])
_LAST_SENTENCE = re.compile(
    r"[.!?…)~]+[ ]\(?(?P<name>[A-Z][A-Za-z']*(?:[ ][A-Z][A-Za-z']*){0,3})(?:, \d\d (?:tuoi|t))?[.)!]{0,2}[ ]?$",
)
"""Over plain letters with capitals: one to four words with capitals that end a text."""
_OF_SELF = twins(r"(?<!\w)(?:tôi|em|mình|con|cháu|tui|xin|cảm ơn|cám ơn|nhờ|mong)(?!\w)")
"""Over small letters: words of somebody who writes of themselves."""
_ASKS = twins(r"(?<!\w)(?:cảm ơn|cám ơn|mong|nhờ|xin)(?!\w)[^.!?]*[.!?)~]+ \(?$")
"""Over small letters: what one thanks or asks for, right before a name that is a single word."""
_SELF_REACH = 300
_SIGNATURE = 48
_CLAIM_WORDS = ("xung ",)
_CLAIMS = re.compile(r"xung (?:danh |ten |la ){1,3}|(?<=tu )xung ")
_CLAIMED_WORDS = 7
_ABOVE = 90


def find_signed(view: View) -> Iterator[Candidate]:
    """Names of writers, of those greeted, and names that somebody claims."""
    yield from (person(view, span) for span in _spans(view))


def _spans(view: View) -> Iterator[Span]:
    breaks = occurrences(view.text, ("\n",))
    for at in (0, *(line + 1 for line in breaks)) if breaks else ():
        line = _LINE.match(view.cased, at)
        if line and (span := _signed_line(view, line.start("name"), line.end("name"))):
            yield span
    for dash in _DASH.finditer(view.cased):
        if not _SENTENCE_END.search(view.text[max(0, dash.start() - 2) : dash.start()]):
            continue
        span = _whole(view, dash.end())
        if span and _END.match(view.fold, span.end):
            yield span
    for at in view.anchors.signed:
        closing = _SIGNED_INLINE.match(view.fold, at)
        span = _whole(view, closing.end()) if closing else None
        if span and _END.match(view.fold, span.end):
            yield span
    if span := _last_sentence(view):
        yield span
    for at in view.anchors.greetings:
        if span := _greeted(view, at):
            yield span
    for at in occurrences(view.fold, _CLAIM_WORDS):
        claim = _CLAIMS.match(view.fold, at)
        if claim and (span := _claimed(view, claim.end())):
            yield span


def _last_sentence(view: View) -> Span | None:
    """The name that is the last sentence of a text in which somebody writes of themselves."""
    low = max(0, len(view.text) - _SIGNATURE)
    last = _LAST_SENTENCE.search(view.cased[low:].rstrip())
    if last is None:
        return None
    start, end = low + last.start("name"), low + last.end("name")
    if not _OF_SELF[view.is_bare(start)].search(view.text[max(0, start - _SELF_REACH) : start].lower()):
        return None
    alone = " " not in view.fold[start:end]
    if alone and not _ASKS[view.is_bare(start)].search(view.text[max(0, start - _SIGNATURE) : start].lower()):
        return None
    span = _whole(view, start)
    return span if span and span.end == end and not is_well_known(view, start) else None


def _greeted(view: View, at: int) -> Span | None:
    """The name after the greeting at `at`."""
    greeting = _GREETING.match(view.cased, at)
    span = _whole(view, greeting.end()) if greeting else None
    if span is None or view.text[span.start : span.end].lower() in _SEASONS:
        return None
    return span if _HELLO_END.match(view.fold, span.end) else None


def _signed_line(view: View, start: int, end: int) -> Span | None:
    """The name that fills a line, if the lines above or below say that somebody signs with it."""
    above = _CLOSES_ABOVE.search(view.fold[max(0, start - _ABOVE) : start])
    if not above and not _BELOW.match(view.fold, end):
        return None
    span = _whole(view, start)
    return span if span and span.end == end else None


def _whole(view: View, at: int) -> Span | None:
    """A name with capitals at `at` that is no place's."""
    if not view.text[at : at + 1].isupper() or province_at(view, at):
        return None
    span = read_name(view, at, full=True, lower=True) or given_pair(view, at) or given_only(view, at)
    return None if span and view.text[span.start : span.end].lower() in NAMES else span


def _claimed(view: View, at: int) -> Span | None:
    """The full name after at most seven words in small letters ("là đại uý Trần Mạnh Hà")."""
    for _ in range(_CLAIMED_WORDS):
        if view.text[at : at + 1].isupper():
            return None if province_at(view, at) else read_name(view, at, full=True, lower=True)
        word = WORD.match(view.fold, at)
        if word is None or view.fold[word.end() : word.end() + 1] != " ":
            return None
        at = word.end() + 1
    return None
