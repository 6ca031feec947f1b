"""Names of private persons, where the text itself says that they are names.

Steps, in this order:

1. find the words that announce a name: a form of address (*chị*, *anh*, *bé* …), *tên (là)*, *họ tên*, *chủ tài khoản*;
2. read the name: words with capitals, or, in text without capitals, words that are Vietnamese names;
3. drop people of history and story, places, holders of an office, foreign public names.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.name_reading import (
    foreign_name,
    given_only,
    given_pair,
    listed_name,
    marks_fit,
    read_name,
    read_words,
)
from sangto.privacy.name_refusals import (
    after_capital,
    is_called_after,
    is_historical,
    is_known_phrase,
    is_public,
    is_short_for_public,
    is_well_known,
)
from sangto.privacy.name_titles import AMBIGUOUS_TITLES, MAY_HAVE_STOP, RELATIONS, SHORT_TITLES, TITLES, WEAK_TITLES
from sangto.privacy.name_words import (
    AFTER_ACCOUNT,
    ANNOUNCED,
    BEFORE_NUMBER,
    BESIDE_NUMBER,
    CALLED,
    CALLED_NAME,
    CAPITALS_END,
    CONTACT,
    CONTACT_AFTER,
    CONTACT_REACH,
    FAMILY,
    GIVEN,
    GIVEN_IN_CAPITALS,
    GIVEN_OR_FAMILY,
    INITIALS,
    IS,
    NEEDS_LINK,
    NUMBER_NEXT,
    RELATIVE,
    SAYS_OWN_NAME,
    SMALL_NAMES,
    SPEAKS_OF,
    TITLE,
    VERB_AFTER,
    WEAK_EVEN_LINKED,
    WORDS_TOO,
)
from sangto.privacy.patterns import words
from sangto.privacy.places import WORD, province_at
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span


def find_names(view: View) -> Iterator[Candidate]:
    """Labelled names of private persons in a view."""
    for title in TITLE.finditer(view.cased):
        if (span := _titled(view, title)) and not is_short_for_public(view, title.start(), span):
            yield _person(view, span)
    for holder in AFTER_ACCOUNT.finditer(view.fold):
        if span := read_name(view, holder.end(), full=True, lower=True):
            yield _person(view, span)
    for number in BEFORE_NUMBER.finditer(view.fold):
        if span := _before_number(view, number.start()):
            yield _person(view, span)
    for called in CALLED.finditer(view.text):
        if span := _called(view, called.start()):
            yield _person(view, span)
    for verb in IS.finditer(view.cased):
        if RELATIVE.search(view.before(verb.start(), 20)) and (span := _plain_name(view, verb.end())):
            yield _person(view, span)
    for label in ANNOUNCED.finditer(view.fold):
        if (span := _announced(view, label)) and not is_known_phrase(view, span.start):
            yield _person(view, span)


def _before_number(view: View, end: int) -> Span | None:
    """A full name with capitals that ends at `end`."""
    start = max(0, end - 45)
    found = CAPITALS_END.search(view.cased[start:end])
    span = read_name(view, start + found.start(), full=True, lower=True) if found else None
    if span and province_at(view, span.start):
        return None
    return span if span and found and span.end == start + found.end() else None


def _called(view: View, at: int) -> Span | None:
    """The name of whom somebody calls ("Lan ơi")."""
    start = max(0, at - 12)
    found = CALLED_NAME.search(view.text[start:at])
    if not found or found[1].lower() not in GIVEN_IN_CAPITALS or found[1].lower() in TITLES.values():
        return None
    return Span(start + found.start(1), start + found.end(1))


def _announced(view: View, label: re.Match[str]) -> Span | None:
    """The name after a label. Without *là* or a colon, a weak label needs a full name, or *tên* one given name."""
    word = view.fold[label.start() : label.start("link")]
    if word == "chu" and view.text[label.start() : label.start() + 3].lower() != "chủ":
        return None
    weak = NEEDS_LINK.search(word)
    linked = bool(label["link"].strip())
    if not weak or (linked and not WEAK_EVEN_LINKED.match(word)):
        span = read_name(view, label.end(), full=False, lower=True)
        return span or (foreign_name(view, label.end()) if SAYS_OWN_NAME.match(word) else None)
    if not linked and WEAK_EVEN_LINKED.match(word):
        return None
    if not (word in ("ten", "so cua") or word.endswith(" la") or word.startswith("nick ")):
        beside = _plain_name(view, label.end()) if BESIDE_NUMBER.match(word) else None
        if beside and NUMBER_NEXT.match(view.fold, beside.end):
            return beside
        return read_name(view, label.end(), full=True, lower=word != "chu")
    span = _plain_name(view, label.end())
    return span or (foreign_name(view, label.end()) if SAYS_OWN_NAME.match(word) else None)


def _plain_name(view: View, at: int) -> Span | None:
    """A name that only its capitals and the tables show to be one."""
    return read_name(view, at, full=True, lower=True) or given_only(view, at) or given_pair(view, at)


def _person(view: View, span: Span) -> Candidate:
    return Candidate(Kind.PERSON, span, view.fold[span.start : span.end])


def _titled(view: View, title: re.Match[str]) -> Span | None:
    small_name = title["name"]
    if small_name:
        said = view.text[title.end() : title.end() + len(small_name)].lower()
        if said not in SMALL_NAMES and not said.isascii():
            return None
    word = title[0].rstrip(" .").lower()
    written = view.text[title.start() : title.start() + len(word)]
    marked = TITLES[word]
    if written.lower() not in (word, marked) or (title["dot"] and word not in MAY_HAVE_STOP):
        return None
    if word in SHORT_TITLES and not (title["dot"] and written.islower()):
        return _after_letter(view, title) if written.islower() else None
    unmarked = view.text[title.start() : title.end() + 20].isascii()
    if not unmarked and written.lower() != marked:
        return None
    small = not view.text[title.end()].isupper() or (written.isupper() and len(written) > 1)
    if small:
        span = (
            None
            if written[0].isupper() and after_capital(view, title.start())
            else _lower_name(view, title, word, unmarked)
        )
    else:
        span = read_name(view, title.end(), full=word in WEAK_TITLES and not title["dot"], lower=False)
        span = span or _initials(view, title.end()) or _beside_number(view, title.end())
        span = span or (given_pair(view, title.end()) if word in RELATIONS else None)
    if span is None:
        return None
    if (
        (not small and word not in RELATIONS and is_historical(view, title.start()))
        or is_well_known(view, span.start)
        or is_public(view, title.start(), span)
    ):
        return None
    if is_called_after(view, title.start(), span):
        return None
    return span


def _after_letter(view: View, title: re.Match[str]) -> Span | None:
    """A given name after the letter *a* or *c* for *anh* or *chị*, where somebody is spoken of ("gặp a Phúc")."""
    spoken_of = SPEAKS_OF.search(view.text[max(0, title.start() - 30) : title.start()].lower())
    span = given_only(view, title.end()) if spoken_of else _beside_number(view, title.end())
    return span if span and not view.text[: span.end][-60:].isascii() else None


def _initials(view: View, at: int) -> Span | None:
    """A given name after the initials of the others ("H. T. Mai")."""
    found = INITIALS.match(view.cased, at)
    return Span(*found.span()) if found else None


def _beside_number(view: View, at: int) -> Span | None:
    """A given name before a telephone number."""
    span = given_only(view, at)
    return span if span and NUMBER_NEXT.match(view.fold, span.end) else None


def _invites(before: str) -> bool:
    """Whether somebody is asked to call, in the words before and in the same sentence."""
    found = deque(CONTACT.finditer(before), maxlen=1)
    if not found:
        return False
    between = before[found[0].end() :]
    return len(between) <= CONTACT_REACH and not any(sign in between for sign in ".!?\n")


def _lower_name(view: View, title: re.Match[str], word: str, unmarked: bool) -> Span | None:
    """A name in text without capitals, or in capitals throughout.

    A common family name with more parts counts always; a given name alone needs a telephone or an invitation to call
    beside it if the form of address may be another word ("co" for có), and must be no set phrase ("anh hùng").
    """
    first = WORD.match(view.fold, title.end())
    folded = first[0] if first else ""
    if folded not in GIVEN_OR_FAMILY or (unmarked and word == "duong") or (word in WEAK_TITLES and not title["dot"]):
        return None
    words = read_words(view, title.end())
    if folded in FAMILY and (span := listed_name(view, words)) and len(words) > 1:
        second = view.fold[words[1].start : words[1].end]
        if span.end > words[1].end or (second in GIVEN and not unmarked):
            return span
    if folded not in GIVEN or not marks_fit(view, words[0]):
        return None
    beside = _invites(view.before(title.start(), 40)) or bool(NUMBER_NEXT.match(view.fold, words[0].end))
    if is_known_phrase(view, title.start()) or (not beside and is_historical(view, title.start())):
        return None
    if not beside and not (unmarked and word in AMBIGUOUS_TITLES):
        beside = bool(CONTACT_AFTER.match(view.fold, words[0].end))
    if not beside and (
        unmarked
        or " " in word
        or view.text[words[0].start : words[0].end].lower() in WORDS_TOO
        or word in ("gap", "ban", "con", "em")
    ):
        return None
    if (beside and word == "gap") or not (beside or _plain_text(view, title.start(), words[0].end)):
        return None
    end = words[0].end
    if len(words) > 1 and beside and _pair(view, words[0], words[1]):
        end = words[1].end
    return Span(words[0].start, end)


def _plain_text(view: View, start: int, end: int) -> bool:
    """Whether capitals tell nothing around here, and what follows a name is a verb or the end of the clause."""
    around = view.text[max(0, start - 50) : end + 50]
    capitals = len(re.findall(r"(?<!\w)[^\W\d_a-z](?=\w)", around)) - sum(
        map(str.islower, re.findall(r"(?<!\w)[^\W\d_a-z](?=\w)", around))
    )
    if capitals > 1 and not around.isupper():
        return False
    return bool(VERB_AFTER.match(view.fold, end)) or view.fold[end : end + 1] in (
        "",
        ",",
        ".",
        ")",
        "\n",
        "!",
        "?",
    )


_PAIRS = frozenset(
    words(
        "lan anh,thu ha,thu trang,minh anh,ngoc anh,tuan anh,duc anh,mai anh,kim anh,hong nhung,"
        "thu huong,thanh huong,thanh ha,minh chau,bao ngoc,thuy linh,phuong linh,quynh anh,phuong anh,"
        "van anh,hai yen,kim lien,kim oanh,ngoc lan,ngoc mai,thanh tam,thu thao,thanh thao,hoai thu,"
        "hong hanh,bich ngoc,my linh,thuy trang,quoc bao,gia bao,minh quan,hoang nam",
        ",",
    )
)


def _pair(view: View, first: Span, second: Span) -> bool:
    return view.fold[first.start : second.end] in _PAIRS
