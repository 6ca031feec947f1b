"""Whether an address is that of an office or a shop: the words before it tell."""

from __future__ import annotations

import re
from collections import deque

from sangto.privacy.address_words import BESIDE, LINK_WORDS, LIVES, ORGANISATION, SHORT_ORGANISATION
from sangto.privacy.patterns import words
from sangto.privacy.view import View

_SURE = re.compile(
    r"(?:trụ sở|văn phòng|chi nhánh|trung tâm|siêu thị|khách sạn|bệnh viện|công ty|showroom|tru so|van phong)"
)
"""Organisations whose name may be long before the address: "Trụ sở Bảo hiểm xã hội"."""
_OTHER_WORDS = frozenset(
    words(
        "gia đình,gia dinh,quê quán,que quan,nguyên quán,tập quán,đi bộ,di bo,cán bộ,can bo,toàn bộ,đồng bộ,phục vụ,"
        "phuc vu,dịch vụ,dich vu,nhiệm vụ,công vụ,cong vu,thị trường,hiện trường,môi trường,đi chợ,di cho",
        ",",
    )
)
"""Words of which the second is that for an organisation, too."""
_OWN = frozenset(["em", "minh", "toi", "tui", "giao", "ship", "nhan", "gui", "nha"])
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


def _is_other_word(window: str, office: re.Match[str]) -> bool:
    """Whether what looks like an organisation is the second part of another word ("gia đình")."""
    first = window[: office.start()].rstrip(" ").rpartition(" ")[2]
    return f"{first} {office[0].lower()}" in _OTHER_WORDS
