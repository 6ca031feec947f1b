"""Places of two texts: the same, one within the other, or rivals.

Known places come from the gazetteer of `sangto.text`. Others are taken from their surroundings: a capitalised name
behind a word that announces a place ("sông Cầu", "xã Tân Lập", "bệnh viện Bạch Mai", "ở Mộc Châu"); in a text without
capitals, the two words behind such a word. Places of one kind are rivals unless one holds the other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sangto.facts.stretches import Stretches
from sangto.records import Mention, Span
from sangto.tables.places import WITHIN
from sangto.text import PlaceMention, find_places, fold_text
from sangto.text.shadow import compile_pair, fold_marks, read_shadow
from sangto.text.unicode import UPPER

_KIND_GROUPS = {
    "river": "sông;suối;kênh;rạch",
    "lake": "hồ;hồ chứa;đầm;đập;thủy điện",
    "pass": "đèo;dốc",
    "mountain": "núi;đồi;cao nguyên;đỉnh;hang;động",
    "island": "đảo;cù lao;quần đảo;hòn",
    "bay": "vịnh",
    "coast": "biển;bãi biển;bãi tắm;bãi;vùng biển;cửa biển;mũi",
    "bridge": "cầu;hầm;phà;bến phà",
    "market": "chợ;siêu thị;trung tâm thương mại",
    "station": "ga;bến xe;bến tàu;nhà ga;trạm",
    "airport": "sân bay;cảng hàng không",
    "port": "cảng;bến cảng;cửa khẩu",
    "forest": "rừng;vườn quốc gia;khu bảo tồn;thác",
    "hospital": "bệnh viện;bv;phòng khám;viện",
    "school": "trường;trường học;trường thpt;trường thcs;trường tiểu học;trường mầm non;đại học;đh;thpt;thcs;tiểu học",
    "sight": "cáp treo;khu du lịch;bảo tàng;nhà hát;rạp;tháp;làng nghề;khu nghỉ dưỡng;sở thú;vườn thú;thảo cầm viên",
    "shrine": "chùa;đền;nhà thờ;miếu;phủ",
    "estate": "chung cư;khu đô thị;khu công nghiệp;kcn;công viên;nhà máy;khu chế xuất;sân vận động;quảng trường",
    "street": "đường;phố;ngã tư;ngã ba;vòng xoay;quốc lộ;cao tốc",
    "district": "huyện;quận;thị xã;q.",
    "commune": "xã;phường;thị trấn;p.",
    "village": "thôn;bản;ấp;buôn;làng;khu phố",
    "city": "thành phố;tp;tp.",
    "province": "tỉnh",
    "planet": "sao;hành tinh",
    "at": "ở;tại;về;ra;vào;từ;đến;khu vực",
}
_GROUP = {kind: group for group, kinds in _KIND_GROUPS.items() for kind in kinds.split(";")}
PLAIN_GROUP = {fold_marks(kind): group for kind, group in _GROUP.items()}
_NAME = rf"[{UPPER}][^\W\d_]*"
_NAMES = re.compile(rf"\s({_NAME}(?:\s{_NAME}){{0,3}})(?![\w.]*\d)")
NEXT_WORDS = re.compile(r"\s([^\W\d_]{1,7}(?:\s[^\W\d_]{1,7})?)(?!\w)")
_STRONG = frozenset(
    {"sông", "song", "suối", "đèo", "deo", "sân bay", "san bay", "huyện", "huyen", "bệnh viện", "benh vien"}
)
NO_NAMES = frozenset(
    str.split(
        "này đó kia nay do nào ta tôi lớn nhỏ to mới cũ ngòi nước nuoc của cua khác khac có co bị bi đang dang đã"
    )
)
"""Words behind "sông" or "huyện" that are no name."""
_NOT_PLACES = frozenset(
    str.split(
        "chủ bộ sở công ubnd hội đảng bệnh trung tòa trường tổng cục viện ngân phòng khoa đài nhà giáo chính sư bác "
        "tiến tết noel covid facebook zalo youtube tiktok google telegram internet gmail"
    )
)
_AREAS = frozenset(
    str.split("tây_bắc đông_bắc bắc_bộ trung_bộ nam_bộ tây_nam_bộ đông_nam_bộ biển_đông bắc nam đông tây trung")
)
_NUMBERED = compile_pair(r"(?<!\w)(?P<kind>quận|phường|q\.?|p\.?)\s?(?P<number>\d{1,2})(?![\w/]|[.,]\d)")
_SHORT_FORMS = frozenset(["tp", "kcn", "bv", "đh", "dh", "thpt", "thcs"])  # a full stop behind them ends no sentence
_SAIGON = "vn:ho-chi-minh"
WIDE = frozenset({"country", "continent", "region"})  # may hold the other place
LOCAL = frozenset({"province", "city", "place", "at", "district", "island"})
_LANDS = frozenset({"country", "continent"})
_VIETNAM = "country:vn"


def _kind_pattern(kinds: dict[str, str]) -> re.Pattern[str]:
    listed = "|".join(sorted(map(re.escape, kinds), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{listed})(?=\.?\s)")


ANNOUNCING = {True: _kind_pattern(_GROUP), False: _kind_pattern(PLAIN_GROUP)}


class Place(NamedTuple):
    """A place that a text mentions.

    Attributes:
        mention: As it stands in the text; its value is the gazetteer's, or the name without marks.
        level: Kind of place: that of the gazetteer (``province``, ``country`` …) or of the word that announced it
            (``river``, ``hospital`` …; ``at`` behind a preposition).
        known: Whether it comes from the gazetteer.
        guessed: Whether it is only the words behind an announcing word in a text without capitals.
    """

    mention: Mention
    level: str
    known: bool
    guessed: bool = False


def places(text: str) -> list[Place]:
    """Places of a text, in order."""
    shadow = read_shadow(text)
    known = find_places(text)
    announced = list(_announced(text, shadow.text, shadow.marked)) if len(shadow.text) == len(text) else []
    starts = [place.mention.span.start for place in announced]
    found = [_known(place, _beside(announced, starts, place.span)) for place in known]
    announced += _numbered(text)
    taken = Stretches(place.span for place in known)
    found += [place for place in announced if not taken.touch(place.mention.span)]
    return sorted(found, key=lambda place: place.mention.span)


def _numbered(text: str) -> Iterator[Place]:
    """Districts and wards whose name is a number ("quận 7", "Q.1")."""
    shadow = read_shadow(text)
    if len(shadow.text) == len(text):
        for match in shadow.pick(_NUMBERED).finditer(shadow.text):
            kind = "district" if match["kind"].startswith("q") else "commune"
            span = Span(*match.span())
            yield Place(Mention(text[span.start : span.end], f"{kind} {match['number']}", span), kind, False)


def _beside(announced: Sequence[Place], starts: Sequence[int], span: Span) -> Iterator[Place]:
    """Those of some places, in order and apart from each other, that share a character with a stretch."""
    first = max(0, bisect_left(starts, span.start) - 1)
    near = announced[first : bisect_left(starts, span.end)]
    return (place for place in near if place.mention.span.end > span.start)


def _known(place: PlaceMention, announced: Iterable[Place]) -> Place:
    """A place of the gazetteer, with the announced ones that touch it; "chợ Hà Tĩnh" is a market."""
    mention = Mention(place.text, place.value, place.span)
    for other in announced:
        if place.kind == "region" and other.mention.span.start > place.span.start:
            continue  # "đồng bằng sông Cửu Long" is no river
        if not other.guessed and other.level not in (*LOCAL, "coast"):
            return Place(mention, other.level, False)
    return Place(mention, place.kind, True)


def _announced(text: str, shadow: str, marked: bool) -> Iterator[Place]:
    """Names behind a word that announces a place."""
    groups = _GROUP if marked else PLAIN_GROUP
    capitals = sum(map(str.isupper, text[1:]))
    lower = not capitals
    if 3 * capitals > len(text):
        return  # all in capitals: nothing tells a name from other words
    done = 0
    for lead in ANNOUNCING[marked].finditer(shadow):
        if lead.start() < done:
            continue
        group = groups[lead.group()]
        end = lead.end() + (text[lead.end()] == "." and lead.group() in _SHORT_FORMS)
        match = _NAMES.match(text, end)
        kind = ANNOUNCING[marked].match(shadow, match.start(1)) if group == "at" and match else None
        if match and kind and kind.end() > match.end():
            continue  # "ở Vườn quốc gia Cúc Phương"
        if match and _is_name(match[1], group):
            done = match.end()
            yield Place(Mention(match[1], fold_text(match[1]), Span(*match.span(1))), group, False)
        elif lower and lead.group() in _STRONG and (match := NEXT_WORDS.match(shadow, end)):
            words = match[1].split()
            if words[0] not in NO_NAMES and shadow[match.end() : match.end() + 1] in ("", " ", ",", "."):
                span = Span(*match.span(1))
                yield Place(Mention(text[span.start : span.end], fold_marks(match[1]), span), group, False, True)


def _is_name(name: str, group: str) -> bool:
    """Whether capitals behind `group` name a place, rather than an office or a whole sentence in capitals."""
    low = name.lower()
    if group == "at":
        return low.split()[0] not in _NOT_PLACES and low.replace(" ", "_") not in _AREAS and len(name) > 1
    return group == "lake" or low.replace(" ", "_") not in _AREAS  # "Hồ Tây"


def same_place(first: Place, second: Place) -> bool:
    """Whether both name one place, by gazetteer or by name, or one holds the other."""
    if first.mention.value == second.mention.value or _holds(first, second) or _holds(second, first):
        return True
    ours, theirs = (place.mention.text.lower().replace(".", "") for place in (first, second))
    one, two = fold_text(ours).split(), fold_text(theirs).split()
    length = min(len(one), len(two))
    if first.guessed or second.guessed:
        return one[:1] == two[:1]
    if one != two and (first.known or second.known) and first.level != second.level:
        return False
    return one[:length] == two[:length] or one[-length:] == two[-length:]


def _holds(outer: Place, inner: Place) -> bool:
    """Whether a place of the gazetteer lies within another."""
    holder = WITHIN.get(inner.mention.value, "")
    return bool(holder) and outer.mention.value in (holder, WITHIN.get(holder, ""))


def _country(place: Place) -> str:
    value = place.mention.value
    if value.startswith("country:"):
        return value
    if value.startswith("vn:"):
        return _VIETNAM
    return WITHIN.get(value, "")


def _has_number(place: Place) -> bool:
    return place.mention.value[-1:].isdigit()


def rivals(first: Place, second: Place) -> bool:
    """Whether naming the one instead of the other changes the claim: places of one kind."""
    if first.guessed or second.guessed:
        return first.level == second.level and not (first.guessed and second.guessed)
    levels = {first.level, second.level}
    if _has_number(first) or _has_number(second):
        others = [place for place in (first, second) if not _has_number(place)]
        in_saigon = any(place.known and WITHIN.get(place.mention.value) == _SAIGON for place in others)
        return len(levels) == 1 or (in_saigon and "district" in levels)
    if levels & WIDE:
        return first.level == second.level or levels == _LANDS or _abroad(first, second)
    if levels <= LOCAL:
        return True
    return first.level == second.level


def _abroad(first: Place, second: Place) -> bool:
    """Whether one is a country and the other a city or province of another country."""
    countries = (_country(first), _country(second))
    kinds = {first.level, second.level}
    return "country" in kinds and bool(kinds & LOCAL) and all(countries) and countries[0] != countries[1]
