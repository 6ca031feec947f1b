"""Words after which somebody's home follows: *ngụ tại*, *trú*, *nhà em ở*, *địa chỉ:*; see `home_before`."""

from __future__ import annotations

import re

from sangto.privacy.name_reading import given_pair
from sangto.privacy.view import View
from sangto.records import Span

_HOME = re.compile(
    r"(?:(?:ngu|tru|thuong tru|tam tru|cu tru|song|o tro|tro|que|que quan|nha rieng|nha|"
    r"sinh song|dang o|(?<!xuat )(?<!phat )(?<!thuc )(?<!the )hien o|cu ngu|tru quan|sinh quan|"
    r"ho khau(?: thuong tru)?|hktt|hk|noi (?:thuong|tam|cu|dkhk thuong) tru|noi o|cho o|hien tru|hien ngu)"
    r"(?: (?:em|minh|toi|chi|anh|co|chu|bac|ong|ba|chau|tui|con|ban|nha|rieng|bo me|me|gia dinh|"
    r"hien tai|nay|ba noi|ba ngoai|ong noi|ong ngoai|noi|ngoai|vo|chong))?(?: (?:tai|o|la|so|ngay|duoi|thuoc|"
    r"cuoi|dau|trong|tan|sau trong)){0,2}"
    r"|(?:dia chi(?: nha)?(?: (?:em|e|minh|cua e|ben em|cua em|cua minh|nhan hang|giao hang|nhan|giao|gui|nha|lien he|"
    r"thuong tru|tam tru|hien tai|la|toi|cua toi))?|d/c|dc|d\.c|add(?:ress)?|gui ve|ship (?:cho (?:em|minh|toi|tui|"
    r"chi|anh|e) )?(?:ve|"
    r"toi|den|cho)|noi (?:nhan|giao)(?: hang)?|diem (?:nhan|giao) hang|giao (?:cho (?:em|minh|toi|tui|chi|anh|"
    r"e) )?(?:ve|toi|den|tai)|nhan hang tai)"
    r"(?: (?:la|o|tai|so|nha))?)[ ]?[:,\-(]?[ ]?(?:so )?$"
)
_SIGNS = " :,-(\n"
_LAST = tuple(
    "ngu tru song tro que quan rieng nha khau hktt hk chi d/c dc d.c add address ve toi den cho nhan giao hang tai "
    "so".split()
) + tuple(
    f" {word}"
    for word in (
        "em e minh toi chi anh co chu bac ong ba chau tui con ban nha rieng me dinh tai nay noi ngoai vo chong o la so "
        "ngay duoi thuoc cuoi dau trong tan hang nhan giao gui he tru"
    ).split()
)
"""Last words where `_HOME` can match; looked at first, since nearly all others fail."""
_OF_SOMEBODY = re.compile(r" (?:con|ban|chi|anh|em|co|chu|bac|ong|ba) $")


def is_somebody(view: View, name: Span) -> bool:
    """Whether words with capitals are the name of whose home it is: "nhà con Ngọc Giàu, số 33/5 …"."""
    titled = _OF_SOMEBODY.search(view.fold, max(0, name.start - 6), name.start)
    return titled is not None and given_pair(view, name.start) == name


def home_before(before: str) -> re.Match[str] | None:
    """What stands last in `before` (folded letters) and says that a home follows; None if nothing does."""
    return _HOME.search(before) if before.rstrip(_SIGNS).endswith(_LAST) else None
