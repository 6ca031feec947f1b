"""Hamlets and alleys with their ward that nothing announces, where somebody speaks of themselves.

"Bác tài cho em xuống xóm Gò, xã Xuân Cảnh ạ": in a message such a place is where the writer or a neighbour lives. It
counts unless the sentence speaks of an event, a body or a trip, as news and notices do.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from sangto.privacy.address_chains import chain_end
from sangto.privacy.address_offices import is_office
from sangto.privacy.address_words import EVENT
from sangto.privacy.patterns import twins
from sangto.privacy.places import is_small
from sangto.privacy.view import View
from sangto.records import Span
from sangto.text.unicode import fold_text

_PERSONAL = twins(
    r"(?<!\w)(?:(?<!trẻ )(?<!các )(?<!anh )(?<!chị )(?<!hội )em|mình(?! thường)|tôi|(?<!các )cháu(?! bé)|tui|mk|mik|ạ|"
    r"nha|nhé|nhen|nghen|giùm|dùm|ơi|shop|shipper|ship|alo|bác tài|cảm ơn|cám ơn|mời|mọi người|cả nhà|với ạ|chủ nhà|"
    r"mất tích|thất lạc|đi lạc|bị lạc)(?!\w)",
    r"(?<![a-z])(?:(?<!tre )(?<!cac )(?<!anh )(?<!chi )em|minh|(?<!cac )chau(?! be)|tui|nha(?=[ ]?(?:$|[.,!?\n]))|nhe|"
    r"giup (?:em|minh|toi|voi)|gium|oi|shop|ship|shipper|alo|cam on)(?![a-z])",
)
"""Over small letters: words of somebody who speaks to others."""
_PUBLIC = twins(
    r"(?<!\w)(?:vụ|xảy ra|ubnd|ủy ban|uỷ ban|công an|đoàn|dự án|tuyến|lễ hội|hội chợ|nhà văn hóa|điện lực|báo cáo|"
    r"khởi công|khánh thành|du lịch|phượt|đi chơi|tham quan|check in|check-in|cảnh đẹp|phong cảnh|sáp nhập|nghe nói|"
    r"nghe tin|"
    r"nghe đồn|tin đồn|cúp điện|cắt điện|cắt nước|từ thiện|thông báo|ghi nhận|thông xe|bán đất|lô đất|quy hoạch|"
    r"đặc sản|"
    r"làng nghề|di tích|chùa|đền|đình|miếu|nhà thờ|giải bóng|bóng đá|phiên chợ|phiên tòa|bộ đội|quân đội|"
    r"hợp tác xã)(?!\w)"
)
"""Over small letters: what is said of a place where nobody in particular is at home."""
_SPEAKERS = frozenset(
    fold
    for word in (
        "em mình tôi cháu tui mk mik ạ nha nhé nhen nghen giùm dùm ơi shop shipper ship alo tài ơn mời mọi cả chủ mất "
        "lạc nhe giup"
    ).split()
    for fold in (word, fold_text(word))
)
"""Single words of which one stands in everything that `_PERSONAL` matches."""
_WORD = re.compile(r"\w+")
_FIELD = re.compile(r"(?:[a-z]: ?|(?<![a-z])(?:ghi|khai|cu tru) )$")
"""Right before what is filled into a form."""
_BREAK = re.compile(r"[!?\n;]|\.[ ]")
_FIRST = re.compile(
    r"(?:(?P<estate>khu tap the|tap the|khu dan cu|kdc|khu do thi|kdt|khu tai dinh cu|chung cu|cu xa|ktx|ky tuc xa)|"
    r"nha tro|day tro|khu tro|xom tro|to dan pho|tdp|khoi pho|khu pho|kp|khu vuc|tieu khu|lien ke|can ho|toa nha|"
    r"giao (?:xom|ho|xu)|[a-z]+?)"
    r"(?:[ ]so(?=[ ]\d))?(?:[ .]{1,2}|(?=\d))"
)
"""The word that an address begins with."""
_UNIT = re.compile(r"(?<![a-z])(?:can|phong|p\.|lo|block|toa|day|nha|tang|lau|so|ch)(?: ho| so)?[ .]{0,2}[a-z]{0,2}\d")
_WARD = re.compile(
    r"(?<![a-z])(?:phuong|p|xa|x|thi tran|tt|thi xa|quan|q|huyen|h|dac khu)(?:[.] ?|[ ])[a-z0-9]|[ ,][pq]\d"
)
_NUMBER = re.compile(r"(?<![a-z0-9])[a-z]{0,3}\d[\w./\-]*")
_NUMBER_NEXT = re.compile(r"[a-z]+[ .]{0,2}(?:so )?\d")
_IN_SENTENCE = re.compile(r"[a-z] $")
_LONGER = re.compile(r"(?:hang|quan|bo|nga|truong|pho|nhat|toan|moi|cac|phien|van|dia|tieng|hai|may|nhung|bang) $")
"""What makes another word of the first word: "hàng xóm", "quân đội", "trưởng thôn"."""
_FURTHER = re.compile(
    r"[ ,.\-](?:phuong|p|xa|x|thi|tt|quan|q|huyen|h|dac khu)[. ]|[ ,][pq]\d|,[^\n]{1,40},|\d[^\n]{2,40}\d"
)
"""A ward, or more parts; looked for first, since most words are of no address."""
_SPAN = 70
_SIGNS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_FIRST_OF_MORE = frozenset("to khu nha day giao tieu can lien ky ki cu chung xom khoi tap toa cho".split())
"""First words that others can follow before the name: "tổ dân phố 5"."""
_SECOND = frozenset(
    ["da", "ph", "th", "do", "ta", "nh", "tr", "ho", "xu", "xo", "tu", "xa", "ke", "vu", "cu", "cc", "td"]
)
"""How these others begin."""
_SIGN = re.compile("[A-Z0-9]")
_SIGN_REACH = 18
"""Where a name or a number begins behind a first word; looked for first, since nearly all words have none."""
_NUMBERED = frozenset("duong pho nha toa can phong p lo ch".split())
"""First words of which only a number makes the beginning of an address."""
_CODE = re.compile(r"[a-z]{0,2}[.\-]?\d")
_PARTS = 2
_ESTATE_PARTS = 3
"""Parts of an address that begins with an estate, which has a flat, too."""
_REACH = 120


def find_spoken(view: View, found: list[Span]) -> Iterator[Span]:
    """Hamlets, alleys, flats and rooms of those who speak, outside of those `found`, which are in order."""
    last = 0
    marked = not view.text.isascii()
    for at in sorted((*view.anchors.hamlets, *view.anchors.rooms)):
        if marked and not _is_followed(view, at):
            continue
        word = _FIRST.match(view.fold, at) if at >= last else None
        if word is None or not _may_begin(view, word) or not _FURTHER.search(view.fold, word.end(), at + _SPAN):
            continue
        known = bisect_right(found, at, key=lambda span: span.start) - 1
        if (known >= 0 and at < found[known].end) or not _may_speak(view, at):
            continue
        estate = word["estate"] is not None
        end = chain_end(view, at, _ESTATE_PARTS if estate else _PARTS)
        if (
            end
            and _is_full(view, Span(at, end))
            and (not estate or _UNIT.search(view.fold, at, end))
            and _is_personal(view, Span(at, end))
        ):
            yield Span(at, end)
            last = end


def spoken_house_end(view: View, at: int) -> int:
    """The end of an address that begins with the house number at `at` and has a ward; 0 if nobody speaks there."""
    end = chain_end(view, at, _PARTS)
    span = Span(at, end)
    return end if end and _WARD.search(view.fold, at, end) and _is_personal(view, span) else 0


def _is_full(view: View, span: Span) -> bool:
    """Whether an address has a ward, or three parts with a number; its first word is none of a longer word or name."""
    written = view.fold[span.start : span.end]
    capital = view.text[span.start].isupper() and not _NUMBER_NEXT.match(view.fold, span.start)
    within = capital and _IN_SENTENCE.search(view.before(span.start, 2)) is not None
    if within or _LONGER.search(view.before(span.start, 10)):
        return False
    numbers = len(_NUMBER.findall(written))
    return _WARD.search(written) is not None or numbers > 1 or (numbers > 0 and written.count(",") > 1)


def _is_followed(view: View, at: int) -> bool:
    """Whether a capital or a number can follow the first word at `at`; looked at first, in text with marks."""
    blank = view.fold.find(" ", at, at + _SIGN_REACH)
    if blank > at and view.fold[at:blank].isalpha():
        if view.cased[blank + 1 : blank + 2] in _SIGNS or view.fold.startswith("so ", blank + 1):
            return True
        if view.fold[at:blank] not in _FIRST_OF_MORE or view.fold[blank + 1 : blank + 3] not in _SECOND:
            return False
    return _SIGN.search(view.cased, at + 1, at + _SIGN_REACH) is not None


def _may_speak(view: View, at: int) -> bool:
    """Whether a word of somebody who speaks, or the name of a field, stands near `at`; looked at first."""
    if not _SPEAKERS.isdisjoint(_WORD.findall(view.text[max(0, at - _REACH) : at + _SPAN + _REACH].lower())):
        return True
    return _FIELD.search(view.before(at, 12)) is not None


def _may_begin(view: View, word: re.Match[str]) -> bool:
    """Whether a number or a name can follow a first word: small letters only in text that has no capitals."""
    at = word.end()
    if word[0].rstrip(" .") in _NUMBERED:
        return _CODE.match(view.fold, at) is not None
    letter = view.text[at : at + 1]
    return letter.isdigit() or letter.isupper() or (letter.isalpha() and view.is_bare(at) and is_small(view, at, at))


def _is_personal(view: View, span: Span) -> bool:
    """Whether somebody speaks of themselves in the sentence, and of no event, body or trip."""
    low = max(0, span.start - _REACH)
    before = view.text[low : span.start].lower()
    breaks = [found.end() for found in _BREAK.finditer(before)]
    before = before[breaks[-1] :] if breaks else before
    after = view.text[span.end : span.end + _REACH].lower()
    stop = _BREAK.search(after)
    after = after[: stop.start() + 1] if stop else after
    bare = view.is_bare(span.start)
    if EVENT[bare].search(before) or _PUBLIC[bare].search(before) or _PUBLIC[bare].search(after):
        return False
    if not (_FIELD.search(view.before(span.start, 12)) or _PERSONAL[bare].search(before + " | " + after)):
        return False
    return not is_office(view, span.start)
