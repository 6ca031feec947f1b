"""Whether an address is that of an office or a shop: the words before it tell."""

from __future__ import annotations

import re
from collections import deque

from sangto.privacy.address_bodies import BESIDE, LINK_WORDS, LIVES, ORGANISATION, SHORT_ORGANISATION
from sangto.privacy.patterns import words
from sangto.privacy.view import View

_CALLED = re.compile(
    r"(?<![a-z])(?:pho|bun|banh|com|che|tra sua|tra chanh|kem|lau|bia hoi|ca phe|cafe|coffee|cf|oc|mi|hu tieu|xoi|nem|"
    r"ga|vit|hai san|chao|nuong|an vat|sinh to|shop|kho|tong kho|bar|pub|hieu|studio|clb|cau lac bo|atm|cay atm|trai|"
    r"store|mall|bi-?a|net|tram|bai|san|cua hieu|tiem|quay)(?: [^\W\d_]+){0,3}[ ]?"
    r"(?:[,:(\-–][ ]?)?(?:(?:o|tai|dia chi|d/c|dc|so|add)[ :]{1,2}){0,2}$"
)
"""Where one eats or buys, by its name right before the address ("Phở Thìn 13 Lò Đúc"); see `_is_called`."""
_NAMES_TOO = frozenset(["trâm", "trầm", "hiếu", "mỹ", "my", "mị", "san", "cẩm", "lâu", "trãi"])
"""Names that without their marks are such a word ("bà Trầm Muối")."""
_CAPITAL = re.compile(r"[ ][A-Z]")
_SURE = re.compile(
    r"(?:tòa án|toà án|tòa soạn|toà soạn|bảo hiểm xã hội|viện kiểm sát|đài truyền|"
    r"trụ sở|văn phòng|chi nhánh|trung tâm|siêu thị|khách sạn|bệnh viện|công ty|showroom|tru so|van phong)"
)
"""Organisations whose name may be long before the address: "Trụ sở Bảo hiểm xã hội"."""
_OTHER_WORDS = frozenset(
    words(
        "gia đình,gia dinh,quê quán,que quan,nguyên quán,tập quán,đi bộ,di bo,cán bộ,can bo,toàn bộ,đồng bộ,phục vụ,"
        "danh bộ,danh bo,phuc vu,dịch vụ,dich vu,nhiệm vụ,công vụ,cong vu,thị trường,hiện trường,môi trường,đi chợ,"
        "di cho",
        ",",
    )
)
"""Words of which the second is that for an organisation, too."""
_OWN = frozenset(["em", "minh", "toi", "tui", "giao", "ship", "nhan", "gui", "nha"])
_OWN_WORD = re.compile(
    r"(?<!\w)(?:em|mình|tôi|tui|giao|ship|nhận|gửi|nhà|cho|ơi|anh|chị|bé|con|về|tới|đến|minh|toi|nhan|gui|nha|oi|ve|den)"
    r"(?!\w)"
)
"""In small letters between the name of a shop and an address: it is the home of who orders there."""
_ORDERED = re.compile(r"(?:\d[ ](?:[a-z]{1,6}[ ])?|(?<![a-z])(?:dat|mua|lay|giao|ship|ban|gui)[ ])$")
"""Right before what somebody orders: "2 bún chả", "đặt bánh kem"."""
_MOST_AFTER_SURE = 6


def is_office(view: View, start: int) -> bool:
    """Whether the address directly follows the name of an organisation."""
    window_start = max(0, start - 80)
    window = view.text[window_start:start].lower()
    bare = view.is_bare(start)
    found = [
        *ORGANISATION.finditer(window),
        *(SHORT_ORGANISATION.finditer(view.text[window_start:start]) if bare else ()),
    ]
    offices = (
        office
        for office in found
        if not (BESIDE[bare].search(window[: office.start()]) or _is_other_word(window, office))
    )
    office = deque(sorted(offices, key=lambda office: office.start()), maxlen=1)
    if not LIVES.search(view.before(start, 40)) and _is_called(view, start):
        return True
    if not office or re.search(r"[.!?\n]\s", window[office[0].end() :]) or LIVES.search(view.before(start, 40)):
        return False
    begin = window_start + office[0].end()
    said = [(m[0], view.text[begin + m.start()]) for m in re.finditer(r"[^\W\d_]+", view.fold[begin:start])]
    shouted = view.text[begin:start].isupper()
    if any(word in ("toi", "den") and (shouted or not first.isupper()) for word, first in said):
        return False
    plain = [word for word, first in said if not first.isupper() and word not in LINK_WORDS]
    if _SURE.match(office[0][0].lower()) and _OWN.isdisjoint(plain):
        return len(plain) <= _MOST_AFTER_SURE
    return len(plain) <= (2 if any(first.isupper() for _, first in said) else 3)


def _is_called(view: View, start: int) -> bool:
    """Whether the name of a place to eat or to buy, with a capital, stands right before `start`."""
    low = max(0, start - 48)
    found = _CALLED.search(view.fold, low, start)
    if found is None:
        return False
    named = _CAPITAL.search(view.cased, found.start(), start)
    said = view.text[found.start() : start]
    if said.partition(" ")[0].lower() in _NAMES_TOO:
        return False
    return named is not None and not _OWN_WORD.search(said) and _ORDERED.search(view.before(found.start(), 14)) is None


def _is_other_word(window: str, office: re.Match[str]) -> bool:
    """Whether what looks like an organisation is the second part of another word ("gia đình")."""
    first = window[: office.start()].rstrip(" ").rpartition(" ")[2]
    return f"{first} {office[0].lower()}" in _OTHER_WORDS


def comes_to_office(view: View, cue: re.Match[str]) -> bool:
    """Whether somebody comes to a shop or a body there, and not to a home: "ghé Spa Mộc tại …"."""
    return cue[0].startswith(("ghe", "qua", "den", "lay")) and is_office(view, cue.end())
