"""Why a name is no private person's: history and story, places, offices, parts of longer names."""

from __future__ import annotations

import re

from sangto.privacy.name_words import (
    MADE_OF,
    NOT,
    NOT_BY_TITLE,
    NUMBER_NEXT,
    PLACE_BEFORE,
    PUBLIC_AFTER,
    PUBLIC_BEFORE,
    SET_PHRASE,
    SPEAKS_OF,
)
from sangto.privacy.patterns import twins
from sangto.privacy.places import province_at
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES
from sangto.tables.privacy_words import FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES, NOT_NAMES, SET_PHRASES
from sangto.text.unicode import fold_text

_CAPITALS_BEFORE = re.compile(r"(?<!\w)(?:[A-Z][a-z]{0,6} ){0,2}[A-Z][a-z]{0,6}$")
_WORD_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]+) $")
_STORY_REACH = 50
_STORY_WORDS = ("truy", "vật", "vat", "tượng", "tuong", "trích", "trich", "thuy", "thi ", "vở ", "vo ")
"""Of which one stands where `_TOLD_OF` matches; looked at first, since they are rare."""
_OF_MOON = frozenset(["hằng", "hang", "cuội", "cuoi", "hằng nga"])
_MOON = re.compile(r"(?<![a-z])(?:chu cuoi|trang|trung thu|ram|ruoc den|cung trang|tho ngoc)(?![a-z])")
"""What is said where *chị Hằng* is the lady in the moon."""
_CLAUSE_END = re.compile(r"[.!?\n;]")
_CITIES = frozenset(["hà nội", "sài gòn", "đà nẵng", "hải phòng", "cần thơ", "đà lạt", "nha trang", "vũng tàu"])
"""Places that nobody is called after."""
_NOT_LAST = FAMILY_NAMES | MIDDLE_NAMES
_BARE_NOT_LAST = frozenset(map(fold_text, _NOT_LAST))
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_UNTITLED: dict[str, list[str]] = {}
"""Names of people of history and story by their first word."""
for _phrase in NOT:
    if _phrase.count(" ") > 0:
        _UNTITLED.setdefault(_phrase.split(" ")[0], []).append(_phrase)
_IS_A_NAME = twins(
    r"[\"”»]?[ ](?:(?:vốn|chỉ|cũng|đều|và [^\W\d_]+(?: [^\W\d_]+)?) )?là (?:những |các |một )?"
    r"(?:tên(?! tôi| thật)|cách (?:gọi|nói)|nhãn|thương hiệu|bài|ca khúc|câu|nhân vật|món|biệt danh|biệt hiệu|"
    r"truyện|phim|"
    r"kênh|tác phẩm|bút danh|nghệ danh|danh xưng|địa danh|vở|vai|giống|loại|chương trình|tiếng lóng|hình tượng|"
    r"linh vật|chú chó|chú mèo|con chó|con mèo)(?!\w)"
)
"""What is said of a word, a brand or somebody of a story."""
_IN_STORY = twins(
    r"[\"”»]?[ ](?:[^\W\d_]+ ){0,2}trong (?:truyện|tác phẩm|tiểu thuyết|đoạn trích|vở|phim|kịch|ca dao|cổ tích|thần "
    r"thoại|sử thi|"
    r"bài thơ|trích đoạn|chuyện cổ)(?!\w)"
)
"""What is said of somebody of a story, right after the name."""
_TOLD_OF = twins(
    r"(?<!\w)(?:nhân vật|hình tượng|đoạn trích|truyện ngắn|tiểu thuyết|truyện cổ|truyện kiều|sử thi|truyền thuyết|"
    r"truyện dân gian|vở (?:kịch|chèo|cải lương|diễn|tuồng))[^.!?\n]{0,30}$"
)
"""What stories are told of, in the same sentence before the name."""
_QUOTES = {'"': '"', "”": "“", "’": "‘", "»": "«"}


def after_capital(view: View, at: int) -> bool:
    """Whether a word with one capital stands right before `at`: then the capital there is part of a longer name."""
    previous = _WORD_BEFORE.search(view.text[max(0, at - 12) : at])
    return previous is not None and previous[1].istitle()


def inside_name(view: View, at: int) -> bool:
    """Whether the word before `at` is a family or middle name with a capital ("Vũ Anh Tuấn")."""
    previous = _WORD_BEFORE.search(view.text[max(0, at - 12) : at])
    if previous is None or not previous[1][0].isupper():
        return False
    written = previous[1].lower()
    return written in _NOT_LAST or (written in _BARE_NOT_LAST and view.is_bare(at))


def is_called_after(view: View, at: int, span: Span) -> bool:
    """Whether a form of address at `at` belongs to the name of a dish, a brand, a place, a song or a longer name."""
    before = view.text[max(0, at - 30) : at].lower()
    bare = view.is_bare(at)
    if MADE_OF[bare].search(before) or _is_quoted(view, at, span.end):
        return True
    name = view.text[span.start : span.end].lower()
    if " " in name and (NAMES.get(name, ("", "", ""))[1] in ("country", "continent", "region") or name in _CITIES):
        return True
    shouted = view.text[max(0, at - 8) : span.end].isupper()
    if view.fold.startswith(("mr", "ms"), at) or not view.text[at].isupper() or shouted:
        return False
    if inside_name(view, at) or province_at(view, span.start):
        return True
    return bool(before.strip()) and not SPEAKS_OF[bare].search(before) and not NUMBER_NEXT.match(view.fold, span.end)


def _is_quoted(view: View, start: int, end: int) -> bool:
    """Whether a short quotation ends with the name ("Nhà bà Nữ")."""
    closing = view.text[end : end + 1]
    return closing in _QUOTES and closing != "" and _QUOTES[closing] in view.text[max(0, start - 16) : start]


def is_historical(view: View, at: int) -> bool:
    """Whether the words at `at` are a known phrase that is no private person, or part of a place."""
    first = view.fold[at : at + 8].split(" ")[0]
    if is_known_phrase(view, at):
        return True
    set_phrase = SET_PHRASE.match(view.fold, at)
    if set_phrase and _says(view, set_phrase) and not _is_capital_after_title(view, set_phrase):
        return not (view.text[at : set_phrase.end()].istitle() and _capital_follows(view, set_phrase.end()))
    if not PLACE_BEFORE.search(view.before(at, 20)):
        return False
    return view.text[at].isupper() or not view.text[at + len(first) + 1 : at + len(first) + 2].isupper()


def is_well_known(view: View, at: int) -> bool:
    """Whether the name at `at`, without a form of address, is that of a person of history or story."""
    ahead = view.fold[at : at + 40]
    names = _UNTITLED.get(ahead.partition(" ")[0])
    return names is not None and any(
        _is_phrase(view, at, name) and not _capital_follows(view, at + len(name))
        for name in names
        if ahead.startswith(name)
    )


def is_known_phrase(view: View, at: int) -> bool:
    """Whether a person of history or story, or a place, is named at `at`."""
    first = view.fold[at : at + 8].split(" ")[0]
    ahead = view.fold[at : at + 40]
    return any(_is_phrase(view, at, p) for p in NOT_BY_TITLE.get(first, ()) if ahead.startswith(p))


def _is_phrase(view: View, at: int, phrase: str) -> bool:
    """Whether the phrase at `at` ends there, and is not the beginning of a longer name."""
    end = at + len(phrase)
    written = view.text[at:end].lower()
    if view.fold[end : end + 1].isalpha() or not (written.isascii() or written in NOT_NAMES):
        return False
    return not (_capital_follows(view, end) and phrase.count(" ") == 1 and not view.text[at:end].isupper())


def _capital_follows(view: View, at: int) -> bool:
    return view.fold[at : at + 1] == " " and view.text[at + 1 : at + 2].isupper()


def _says(view: View, phrase: re.Match[str]) -> bool:
    """Whether a set phrase is there with its marks, or without any."""
    written = view.text[phrase.start() : phrase.end()].lower()
    return written.isascii() or written in SET_PHRASES


def _is_capital_after_title(view: View, phrase: re.Match[str]) -> bool:
    """Whether a set phrase is written as a person's name: a capital only after the title, or a known given name."""
    words = view.text[phrase.start() : phrase.end()].split(" ")
    if view.text[phrase.start() : phrase.end()].isupper() or not words[1][0].isupper():
        return False
    return words[0][0].islower() or words[1].lower() in GIVEN_NAMES


def is_spoken_about(view: View, span: Span) -> bool:
    """Whether the words beside a name say that it is a word, a brand or somebody of a story."""
    if view.text[span.start : span.end].lower() in _OF_MOON and _MOON.search(
        view.fold, max(0, span.start - _STORY_REACH), span.end + _STORY_REACH
    ):
        return True
    bare = view.is_bare(span.end)
    if _IS_A_NAME[bare].match(view.text, span.end) or _IN_STORY[bare].match(view.text, span.end):
        return True
    before = view.text[max(0, span.start - _STORY_REACH) : span.start].lower()
    return any(word in before for word in _STORY_WORDS) and _TOLD_OF[bare].search(before) is not None


def is_short_for_public(view: View, start: int, span: Span) -> bool:
    """Whether *ông* or *bà* stands before the last word of a name that the text gives in full to an office-holder."""
    name = view.text[span.start : span.end]
    if " " in name or not view.fold.startswith(("ong ", "ba "), start) or not name[:1].isupper():
        return False
    at = -1
    for _ in range(4):  # mentions looked at: the full name comes first
        at = view.text.find(f" {name}", at + 1)
        if at < 0:
            return False
        full = _CAPITALS_BEFORE.search(view.cased[max(0, at - 24) : at])
        if full and view.fold[at + 1 + len(name) : at + 2 + len(name)] not in _LETTERS:
            begin = at - len(full[0])
            if is_public(view, begin, Span(begin, at + 1 + len(name)), titled=False):
                return True
    return False


def is_public(view: View, start: int, span: Span, *, titled: bool = True) -> bool:
    """Whether the words beside a name say that its bearer holds an office or is known in public."""
    office = PUBLIC_AFTER.match(view.fold, span.end)
    if office and not view.text[span.end : office.end()].lower().endswith("trương"):
        return True
    if titled and not view.fold.startswith(("ong ", "ba "), start):
        return False
    return bool(PUBLIC_BEFORE.search(_CLAUSE_END.split(view.before(start, 60))[-1]))
