"""Names of private persons, where the text itself says that they are names.

Steps, in this order:

1. find the words that announce a name: a form of address (*chị*, *anh*, *bé* …, see `name_titled`), *tên (là)*,
   *họ tên*, *chủ tài khoản*;
2. read the name: words with capitals, or, in text without capitals, words that are Vietnamese names;
3. drop people of history and story, places, holders of an office, foreign public names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate, person
from sangto.privacy.name_first import is_ordinal, own_given, own_name
from sangto.privacy.name_labels import (
    ANNOUNCED,
    BESIDE_NUMBER,
    NEEDS_LINK,
    OF_THINGS,
    ON_NETWORK,
    OWN,
    OWN_LABEL,
    SAYS_OWN_NAME,
    WEAK_EVEN_LINKED,
)
from sangto.privacy.name_reading import (
    FOLDED_PLACES,
    foreign_name,
    given_first,
    given_only,
    given_pair,
    initials,
    names_body,
    plain_name,
    read_name,
)
from sangto.privacy.name_refusals import is_known_phrase, is_short_for_public
from sangto.privacy.name_titled import titled_name
from sangto.privacy.name_titles import WRITTEN_TITLES
from sangto.privacy.name_words import (
    CLAUSE_END,
    IS,
    NUMBER_NEXT,
    RELATIVE,
    SHORT_TITLE,
    THING_BEFORE,
    TITLE,
    VERB_AFTER,
)
from sangto.privacy.patterns import matches
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES

_RELATIVES = tuple(
    "chi anh ba me bo ma vo chong co chu bac di cau ong em con nhom truong toan quy pho mua ban gui nhan thue vay mat "
    "bao viet dat chuyen he hai ten xe don nop cao tien hang do nha giup ho tro quan shop tiem khoan tk xom than "
    "nghiep shipper that du cung dua nho tre chau gai trai ruot dau re toi minh tui be lon ut ca "
    "long tu nam ke no".split()
)
"""Last words where `RELATIVE` can match; looked at first, since nearly all others fail."""
_QUOTES = frozenset('"“«')
_QUOTED = re.compile(r"\w+(?: \w+){0,3}[\"”»]")
_OWN_RELATIVE = re.compile(r" (?:toi|em|minh|chau|tui)$")
_SPOKEN_TO = re.compile(r"(?:anh|em|chị|con|bạn|cô|chú|bác|cháu)(?:[.,!?)\n]|$)")
"""Who is spoken to or of, and not the name: "không nhớ tên anh."."""


def find_names(view: View) -> Iterator[Candidate]:
    """Labelled names of private persons in a view."""
    for label in matches(ANNOUNCED, view.fold, view.anchors.labels):
        span = _announced(view, label)
        if span and not (is_known_phrase(view, span.start) or _is_bare_place(view, span)):
            yield person(view, span)
    for found in matches(TITLE, view.cased, view.anchors.titles):
        span, title = _titled(view, found)
        if span and title and not is_short_for_public(view, title.start("title"), span):
            yield person(view, span)
    for capital in IS.finditer(view.cased):
        at = capital.start()
        comma = view.fold[at - 2] == ","
        end = at - (2 if comma else 4)
        before = view.before(end, 34)
        relative = before.rstrip("\n").endswith(_RELATIVES) and RELATIVE.search(before)
        span = plain_name(view, at) if relative else None
        if span and (not comma or _is_apposition(view, end, span)):
            yield person(view, span)


def _is_apposition(view: View, comma: int, span: Span) -> bool:
    """Whether a name between commas is that of the relative named before: "con dâu tôi, Phạm Thị Nhàn, …"."""
    own = _OWN_RELATIVE.search(view.before(comma, 8)) is not None
    return own and CLAUSE_END.match(view.fold, span.end) is not None and not _is_bare_place(view, span)


def _is_bare_place(view: View, span: Span) -> bool:
    """Whether a name without marks is that of a place."""
    return view.fold[span.start : span.end] in FOLDED_PLACES and view.is_bare(span.start)


def _titled(view: View, title: re.Match[str]) -> tuple[Span | None, re.Match[str] | None]:
    """The name after a form of address, and the form of address; a shorter one if the longer is another word."""
    at = title.start("title")
    written = view.text[at : title.end("title")].lower()
    if written not in WRITTEN_TITLES and " " in written:
        shorter = SHORT_TITLE.match(view.cased, at)
        return _titled(view, shorter) if shorter else (None, None)
    if written not in WRITTEN_TITLES and title["role"] is None:
        return None, None  # "có", "bả": another word without its marks
    span = titled_name(view, title)
    if span is None and title["role"] and (inner := TITLE.match(view.cased, title.start("role"))):
        return titled_name(view, inner), inner  # "ảnh bé Na": what stands first was another word
    return span, title


def _owner(view: View, at: int) -> Span | None:
    """Whose thing it is ("xe của Quốc Thịnh"): a name with capitals that is no place's."""
    span = read_name(view, at, full=True, lower=False) or given_pair(view, at) or given_only(view, at)
    return None if span and view.text[span.start : span.end].lower() in NAMES else span


def _introduced(view: View, label: re.Match[str]) -> Span | None:
    """The name by which somebody introduces themselves, also one that begins with the order of birth ("Ba Khem")."""
    whole = label.start("whole")
    if whole != label.start("at") and not is_ordinal(view, whole):
        return None
    return own_name(view, whole) or own_given(view, whole)


def _is_quoted(view: View, at: int) -> bool:
    """Whether a quotation of at most four words begins right before `at`."""
    return view.text[at - 1 : at] in _QUOTES and _QUOTED.match(view.text, at) is not None


def _announced(view: View, label: re.Match[str]) -> Span | None:
    """The name after a label. Without *là* or a colon, a weak label needs a full name, or *tên* one given name."""
    word = view.fold[label.start("label") : label.start("link")]
    before = view.text[max(0, label.start("label") - 40) : label.start("label")].lower()
    bare = view.is_bare(label.start("label"))
    if names_body(view, label.start("at")) or (word.endswith("ten") and THING_BEFORE[bare].search(before)):
        return None
    if word == "chu" and view.text[label.start("label") : label.start("label") + 3].lower() != "chủ":
        return None
    if word in OWN and not view.says(Span(label.start("label"), label.start("link")), OWN[word]):
        return None
    if word in OF_THINGS:
        return _owner(view, label.start("at"))
    if _SPOKEN_TO.match(view.text, label.start("at")):
        return None
    whole = read_name(view, label.start("whole"), full=True, lower=False)
    if whole and view.fold.count(" ", *whole) > 1 and label.start("whole") != label.start("at"):
        return whole  # "Bế Văn Dưỡng", whose family name is a form of address without its marks
    if view.text[label.start("whole")].isupper() and OWN_LABEL.search(word) and (own := _introduced(view, label)):
        return own
    if _is_quoted(view, label.start("at")):
        return plain_name(view, label.start("at"))
    weak = NEEDS_LINK.search(word)
    linked = bool(label["link"].strip())
    if not weak or (linked and not WEAK_EVEN_LINKED.match(word)):
        span = read_name(view, label.start("at"), full=False, lower=True)
        return span or (foreign_name(view, label.start("at")) if SAYS_OWN_NAME.match(word) else None)
    if short := initials(view, label.start("at")):
        return short
    if not linked and WEAK_EVEN_LINKED.match(word):
        return None
    if not (word in ("ten", "so cua") or word.endswith(" la") or ON_NETWORK.search(word)):
        beside = plain_name(view, label.start("at")) if BESIDE_NUMBER.match(word) else None
        if beside and (NUMBER_NEXT.match(view.fold, beside.end) or VERB_AFTER.match(view.fold, beside.end)):
            return beside
        full = read_name(view, label.start("at"), full=True, lower=word != "chu")
        pair = given_pair(view, label.start("at")) if word.startswith("nguoi ") and not full else None
        return pair if pair and CLAUSE_END.match(view.fold, pair.end) else full
    span = plain_name(view, label.start("at")) or (
        given_first(view, label.start("at")) if ON_NETWORK.search(word) else None
    )
    return span or (foreign_name(view, label.start("at")) if SAYS_OWN_NAME.match(word) else None)
