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
from sangto.privacy.name_reading import (
    foreign_name,
    given_first,
    given_pair,
    names_body,
    plain_name,
    read_name,
)
from sangto.privacy.name_refusals import is_known_phrase, is_short_for_public
from sangto.privacy.name_titled import titled_name
from sangto.privacy.name_titles import TITLES, WRITTEN_TITLES
from sangto.privacy.name_words import (
    ANNOUNCED,
    BESIDE_NUMBER,
    CALLED_NAME,
    CALLED_SHORT,
    CLAUSE_END,
    GIVEN_IN_CAPITALS,
    IS,
    NEEDS_LINK,
    NUMBER_NEXT,
    ON_NETWORK,
    OWN,
    RELATIVE,
    SAYS_OWN_NAME,
    THING_BEFORE,
    TITLE,
    WEAK_EVEN_LINKED,
)
from sangto.privacy.patterns import occurrences
from sangto.privacy.view import View
from sangto.records import Span


def find_names(view: View) -> Iterator[Candidate]:
    """Labelled names of private persons in a view."""
    for title in TITLE.finditer(view.cased):
        written = view.text[title.start("title") : title.end("title")].lower()
        if written not in WRITTEN_TITLES and title["role"] is None:
            continue  # "có", "bả": another word without its marks
        span = titled_name(view, title)
        if span is None and title["role"] and (inner := TITLE.match(view.cased, title.start("role"))):
            title, span = inner, titled_name(view, inner)  # "ảnh bé Na": what stands first was another word
        if span and not is_short_for_public(view, title.start("title"), span):
            yield person(view, span)
    for at in occurrences(view.text, ("ơi",)):
        if span := _called(view, at):
            yield person(view, span)
    for verb in IS.finditer(view.cased):
        if RELATIVE.search(view.before(verb.start(), 34)) and (span := plain_name(view, verb.end())):
            yield person(view, span)
    for label in ANNOUNCED.finditer(view.fold):
        if (span := _announced(view, label)) and not is_known_phrase(view, span.start):
            yield person(view, span)


def _called(view: View, at: int) -> Span | None:
    """The name of whom somebody calls ("Lan ơi")."""
    if view.fold[at + 2 : at + 3].isalpha():
        return None
    start = max(0, at - 12)
    found = CALLED_NAME.search(view.text[start:at]) or CALLED_SHORT.search(view.text[start:at])
    if not found or found[1].lower() not in GIVEN_IN_CAPITALS or found[1].lower() in TITLES.values():
        return None
    return Span(start + found.start(1), start + found.end(1))


def _announced(view: View, label: re.Match[str]) -> Span | None:
    """The name after a label. Without *là* or a colon, a weak label needs a full name, or *tên* one given name."""
    word = view.fold[label.start("label") : label.start("link")]
    if names_body(view, label.start("at")) or (
        word.endswith("ten")
        and THING_BEFORE.search(view.text[max(0, label.start("label") - 40) : label.start("label")].lower())
    ):
        return None
    if word == "chu" and view.text[label.start("label") : label.start("label") + 3].lower() != "chủ":
        return None
    if word in OWN and not view.says(Span(label.start("label"), label.start("link")), OWN[word]):
        return None
    weak = NEEDS_LINK.search(word)
    linked = bool(label["link"].strip())
    if not weak or (linked and not WEAK_EVEN_LINKED.match(word)):
        span = read_name(view, label.start("at"), full=False, lower=True)
        return span or (foreign_name(view, label.start("at")) if SAYS_OWN_NAME.match(word) else None)
    if not linked and WEAK_EVEN_LINKED.match(word):
        return None
    if not (word in ("ten", "so cua") or word.endswith(" la") or ON_NETWORK.search(word)):
        beside = plain_name(view, label.start("at")) if BESIDE_NUMBER.match(word) else None
        if beside and NUMBER_NEXT.match(view.fold, beside.end):
            return beside
        full = read_name(view, label.start("at"), full=True, lower=word != "chu")
        pair = given_pair(view, label.start("at")) if word.startswith("nguoi ") and not full else None
        return pair if pair and CLAUSE_END.match(view.fold, pair.end) else full
    span = plain_name(view, label.start("at")) or (
        given_first(view, label.start("at")) if ON_NETWORK.search(word) else None
    )
    return span or (foreign_name(view, label.start("at")) if SAYS_OWN_NAME.match(word) else None)
