"""Further mentions of people who were named before, where nothing announces them, and who is the same person."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.name_refusals import inside_name
from sangto.privacy.name_titles import TITLES
from sangto.privacy.name_words import CAPITAL_WORD, NOT_AFTER_TITLE, PLACE_BEFORE, UP_TO_FOUR, UPLAND_LETTER, VERB_AFTER
from sangto.privacy.patterns import occurrences
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_MANY = 24
_WORD_BEFORE = re.compile(r"\b(\w+) $")


def find_again(view: View, found: list[Candidate]) -> Iterator[Candidate]:
    """Mentions of the people among `found`, which is in the order of the text, where nothing announces them."""
    people = [one for one in found if one.kind is Kind.PERSON]
    starts = [one.span.start for one in found]
    names = {view.text[c.span.start : c.span.end]: c.key for c in people if view.text[c.span.start].isupper()}
    names |= {name.split(" ")[-1]: key for name, key in names.items() if len(name.split(" ")[-1]) > 1}
    names |= {" ".join(name.split(" ")[:2]): key for name, key in names.items() if UPLAND_LETTER.match(name)}
    if not names:
        return
    bare = {key[-len(name) :].title(): key for name, key in names.items() if not name.isascii()}
    known = {*names, *bare}
    most = max(name.count(" ") for name in known) + 1
    for at in _places(view, {name.split(" ")[0] for name in known}):
        before = bisect_right(starts, at) - 1
        if before >= 0 and at < found[before].span.end:
            continue
        for name in _beginnings(view, at, most):
            if name not in known:
                continue
            span = Span(at, at + len(name))
            if name in names and _is_mention(view, span, name):
                yield Candidate(Kind.PERSON, span, names[name])
                break
            if name in bare and (" " in name or _is_addressed(view, at)):
                yield Candidate(Kind.PERSON, span, bare[name])
                break


def _is_addressed(view: View, at: int) -> bool:
    """Whether a form of address stands before the name at `at` ("ung ho bac Loi")."""
    previous = _WORD_BEFORE.search(view.fold[max(0, at - 12) : at])
    return previous is not None and previous[1] in TITLES


def _places(view: View, firsts: set[str]) -> Iterator[int]:
    """Where one of `firsts` stands as a word of its own."""
    if len(firsts) > _MANY:  # a search for each would take time in proportion to their number
        words = CAPITAL_WORD.finditer(view.cased)
        yield from (word.start() for word in words if view.text[word.start() : word.end()] in firsts)
        return
    yield from sorted(
        at
        for first in firsts
        for at in occurrences(view.text, (first,))
        if not (view.cased[at - 1 : at].isalnum() or view.cased[at + len(first) : at + len(first) + 1].isalpha())
    )


def _beginnings(view: View, at: int, most: int) -> Iterator[str]:
    """One to four words, but at most `most`, that begin at `at`, the longest stretch first."""
    found = UP_TO_FOUR.match(view.text, at)
    name = " ".join(found[0].split(" ")[:most]) if found else ""
    while name:
        yield name
        name = name.rpartition(" ")[0]


def _is_mention(view: View, span: Span, name: str) -> bool:
    """Whether `name` at `span` is a person's, and not that of a street, say."""
    if " " in name:
        alone = not (PLACE_BEFORE.search(view.before(span.start, 20)) or inside_name(view, span.start))
    else:
        alone = _stands_alone(view, span)
    # "Công an" is nobody called Công
    return alone and not NOT_AFTER_TITLE.match(view.text[span.start : span.start + 16].lower())


def same_person(one: str, other: str) -> bool:
    """Whether two folded names can be one person's: equal, or one is the end of the other."""
    return one == other or one.endswith(" " + other) or other.endswith(" " + one)


def _stands_alone(view: View, found: Span) -> bool:
    """Whether a single word with a capital is a name here: no capitals beside it, and a verb after it at a start."""
    if view.text[found.start - 2 : found.end].isupper() and _is_addressed(view, found.start):
        return True  # "AI QUEN CHỊ MƠ BÁO GIÚP"
    after = view.text[found.end : found.end + 2]
    if after[:1] == " " and after[1:].isupper():
        return False
    previous = _WORD_BEFORE.search(view.text[max(0, found.start - 20) : found.start])
    if previous:
        return not previous[1][0].isupper()
    before = view.text[max(0, found.start - 2) : found.start]
    return bool(VERB_AFTER.match(view.fold, found.end)) or before.strip() in (",", "(", ":")
