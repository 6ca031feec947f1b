"""Names of private persons, where the text itself says that they are names.

Steps, in this order:

1. find the words that announce a name: a form of address (*chị*, *anh*, *bé* …), *tên (là)*, *họ tên*, *chủ tài khoản*;
2. read the name: words with capitals, or, in text without capitals, words that are Vietnamese names;
3. drop people of history and story, places, holders of an office, foreign public names;
4. find the same names again where nothing announces them.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.name_reading import given_only, listed_name, marks_fit, read_name, read_words
from sangto.privacy.name_refusals import after_capital, inside_name, is_historical, is_known_phrase, is_public
from sangto.privacy.name_words import (
    AFTER_ACCOUNT,
    AMBIGUOUS_TITLES,
    ANNOUNCED,
    BEFORE_NUMBER,
    CALLED,
    CALLED_NAME,
    CAPITAL_WORD,
    CAPITALS_END,
    CONTACT,
    CONTACT_AFTER,
    CONTACT_REACH,
    FAMILY,
    GIVEN,
    GIVEN_OR_FAMILY,
    NEEDS_LINK,
    NUMBER_NEXT,
    TITLE,
    TITLES,
    VERB_AFTER,
    WEAK_EVEN_LINKED,
    WEAK_TITLES,
    WORDS_TOO,
)
from sangto.privacy.patterns import words
from sangto.privacy.places import WORD
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span
from sangto.tables.privacy_words import GIVEN_NAMES


def find_names(view: View) -> Iterator[Candidate]:
    """Labelled names of private persons in a view."""
    for title in TITLE.finditer(view.cased):
        if span := _titled(view, title):
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
    for label in ANNOUNCED.finditer(view.fold):
        if (span := _announced(view, label)) and not is_known_phrase(view, span.start):
            yield _person(view, span)


def _before_number(view: View, end: int) -> Span | None:
    """A full name with capitals that ends at `end`."""
    start = max(0, end - 45)
    found = CAPITALS_END.search(view.cased[start:end])
    span = read_name(view, start + found.start(), full=True, lower=True) if found else None
    return span if span and found and span.end == start + found.end() else None


def _called(view: View, at: int) -> Span | None:
    """The name of whom somebody calls ("Lan ơi")."""
    start = max(0, at - 12)
    found = CALLED_NAME.search(view.text[start:at])
    return Span(start + found.start(1), start + found.end(1)) if found and found[1].lower() in GIVEN_NAMES else None


def _announced(view: View, label: re.Match[str]) -> Span | None:
    """The name after a label. Without *là* or a colon, a weak label needs a full name, or *tên* one given name."""
    word = view.fold[label.start() : label.start("link")]
    weak = NEEDS_LINK.search(word)
    linked = bool(label["link"].strip())
    if not weak or (linked and not WEAK_EVEN_LINKED.match(word)):
        return read_name(view, label.end(), full=False, lower=True)
    if not linked and WEAK_EVEN_LINKED.match(word):
        return None
    full = read_name(view, label.end(), full=True, lower=True)
    return full or (given_only(view, label.end()) if word == "ten" else None)


def find_again(view: View, people: list[Candidate]) -> Iterator[Candidate]:
    """Mentions of people found before, where nothing announces them."""
    names = {view.text[c.span.start : c.span.end]: c.key for c in people if view.text[c.span.start].isupper()}
    names |= {name.split(" ")[-1]: key for name, key in names.items() if len(name.split(" ")[-1]) > 1}
    if not names:
        return
    by_first: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        by_first.setdefault(name.split(" ")[0], []).append(name)
    for word in CAPITAL_WORD.finditer(view.cased):
        for name in by_first.get(view.text[word.start() : word.end()], ()):
            span = Span(word.start(), word.start() + len(name))
            if _is_mention(view, span, name):
                yield Candidate(Kind.PERSON, span, names[name])
                break


def _is_mention(view: View, span: Span, name: str) -> bool:
    """Whether `name` stands at `span` as whole words."""
    if not view.text.startswith(name, span.start) or view.text[span.end : span.end + 1].isalnum():
        return False
    return " " in name or _stands_alone(view, span)


def same_person(one: str, other: str) -> bool:
    """Whether two folded names can be one person's: equal, or one is the end of the other."""
    return one == other or one.endswith(" " + other) or other.endswith(" " + one)


def _stands_alone(view: View, found: Span) -> bool:
    """Whether a single word with a capital is a name here: no capitals beside it, and a verb after it at a start."""
    before = view.text[max(0, found.start - 2) : found.start]
    after = view.text[found.end : found.end + 2]
    if after[:1] == " " and after[1:].isupper():
        return False
    previous = re.search(r"(\w+) $", view.text[max(0, found.start - 20) : found.start])
    if previous:
        return not previous[1][0].isupper()
    return bool(VERB_AFTER.match(view.fold, found.end)) or before.strip() in (",", "(", ":")


def _person(view: View, span: Span) -> Candidate:
    return Candidate(Kind.PERSON, span, view.fold[span.start : span.end])


def _titled(view: View, title: re.Match[str]) -> Span | None:
    word = title[0].rstrip(" .").lower()
    written = view.text[title.start() : title.start() + len(word)]
    marked = TITLES[word]
    if written.lower() not in (word, marked) or (word in ("a", "c") and not (written.islower() and title["dot"])):
        return None
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
    if span is None:
        return None
    if span is None or (not small and is_historical(view, title.start())) or is_public(view, title.start(), span):
        return None
    if written[0].isupper() and inside_name(view, title.start()):
        return None
    return span


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
