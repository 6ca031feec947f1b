"""The words of a text, what it negates, and which of its words have an opposite.

Steps: split into key words; list the phrases of ``resources/negation.tsv`` from left to right, the longest first; leave
out question tags ("… không?"), exclamations ("chưa bao giờ … đắt thế") and double negations; add negations that stand
around a word ("có lừa ai đâu"); list the words that have an opposite and whether they are negated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sangto.facts.wording import Word, read_words
from sangto.records import Mention, Span
from sangto.tables.negation import MARKED, OPPOSITES, UNMARKED
from sangto.text.words import fold_word

SCOPE = 6  # words after a negator that it can negate
_ADDRESS = 5  # a negator and the words of address that may follow it
_AROUND = 9  # words between the two halves of a negation around a word
_DOUBLE = 4  # words from one negator to the next that cancels it
_BEFORE_POLE = 3  # words from a negator to the word with an opposite that it negates
_ADDRESSING = frozenset(
    str.split(
        "a à á ạ nhỉ vậy thế nhé nhá nha ha hả hở ta đây ơi mọi người cả nhà các bác bà con anh chị em bạn bè cô chú "
        "gia đình mình nè luôn ai biết z vị hen nhen"
    )
)
_PLAIN_ADDRESSING = frozenset(map(fold_word, _ADDRESSING))
# Words behind which a clause is no longer negated.
_MORE = frozenset(str.split("mà nhưng còn chứ thì vì nếu but because"))
_BETWEEN_DOUBLE = frozenset(str.split("la ai gi co phai the he noi nao mot cho duoc bao gio that dung rang"))


class Negation(NamedTuple):
    """A negating word or phrase.

    Attributes:
        mention: As it stands in the text.
        role: ``negator``, ``denial`` (of the whole statement) or ``lacking`` (only answers another negation).
        scope: Stems of the words that it negates, in order.
        at: Its first word, counted in words of the text.
        after: The word behind its last.
        last: Folded last word of a phrase ("được" of "không được"), or the word behind a single negator.
        word: Stem of its first word.
    """

    mention: Mention
    role: str
    scope: tuple[str, ...]
    at: int
    after: int
    last: str
    word: str


class Pole(NamedTuple):
    """A word or phrase that has an opposite: where it stands, its sides, and the negation in front of it, if any."""

    at: int
    length: int
    sides: frozenset[tuple[int, int]]
    negation: Negation | None


class Polarity(NamedTuple):
    """The words of a text, the stems among them, its negations, and its words that have an opposite."""

    text: str
    words: tuple[Word, ...]
    stems: frozenset[str]
    negations: tuple[Negation, ...]
    poles: tuple[Pole, ...]


class _Phrases(NamedTuple):
    """Roles of phrases and, for the first word of each, the lengths of the phrases that begin with it;
    the words of address that may follow a question tag."""

    roles: Mapping[str, str]
    lengths: Mapping[str, tuple[int, ...]]
    address: frozenset[str]


def _lengths(phrases: Iterable[str]) -> dict[str, tuple[int, ...]]:
    table: dict[str, set[int]] = {}
    for phrase in phrases:
        head, *rest = phrase.split()
        table.setdefault(head, set()).add(1 + len(rest))
    return {head: tuple(sorted(found, reverse=True)) for head, found in table.items()}


def _fold_phrase(phrase: str) -> str:
    return " ".join(map(fold_word, phrase.split()))


def _sides(*, marked: bool) -> dict[str, frozenset[tuple[int, int]]]:
    """For each phrase that has opposites: the groups it is in, and on which side."""
    sides: dict[str, set[tuple[int, int]]] = {}
    for group, (first, second, unmarked) in enumerate(OPPOSITES):
        for side, phrases in enumerate((first, second)):
            for phrase in phrases if marked or unmarked else ():
                sides.setdefault(phrase if marked else _fold_phrase(phrase), set()).add((group, side))
    return {phrase: frozenset(found) for phrase, found in sides.items()}


_ROLES = {
    True: _Phrases(MARKED, _lengths(MARKED), _ADDRESSING),
    False: _Phrases(UNMARKED, _lengths(UNMARKED), _PLAIN_ADDRESSING),
}
_SIDES = {marked: _sides(marked=marked) for marked in (True, False)}
_POLE_LENGTHS = {marked: _lengths(sides) for marked, sides in _SIDES.items()}


def polarity(text: str) -> Polarity:
    """The words of a text and what it negates.

    Args:
        text: A statement; spans count in it.
    """
    words = read_words(text)
    marked = sum(not word.key.isascii() for word in words) >= 0.35 * len(words)
    forms = [word.key if marked else word.fold for word in words]
    found, covered = _find_negations(text, words, forms, _ROLES[marked])
    negations = (*_without_double(found, words), *_rhetorical(text, words))
    stems = frozenset(word.stem for word in words)
    poles = tuple(_poles(words, forms, covered, negations, marked))
    return Polarity(text, words, stems, negations, poles)


def _find_negations(
    text: str, words: Sequence[Word], forms: Sequence[str], phrases: _Phrases
) -> tuple[list[Negation], set[int]]:
    """Negations from left to right, and the words that belong to harmless phrases."""
    found: list[Negation] = []
    covered: set[int] = set()
    at = 0
    while at < len(words):
        role, length = _find_role(words, forms, at, phrases)
        after = at + length
        if role in ("harmless", "plain"):
            covered.update(range(at, after))
        elif role and not (role == "negator" and _is_question(words, forms, after, phrases.address)):
            found.append(_negation(text, words, at, after, role))
        at = after
    return found, covered


def _find_role(words: Sequence[Word], forms: Sequence[str], at: int, phrases: _Phrases) -> tuple[str, int]:
    """Role of the longest phrase that begins at `at` and its length in words; ("", 1) if there is none."""
    form = forms[at]
    for length in phrases.lengths.get(form, ()):
        if length == 1:
            return phrases.roles[form], 1
        if any(word.ends for word in words[at : at + length - 1]):
            continue
        role = phrases.roles.get(" ".join(forms[at : at + length]))
        if role:
            return role, length
    return ("negator", 1) if form.endswith("n't") else ("", 1)


def _negation(text: str, words: Sequence[Word], at: int, after: int, role: str) -> Negation:
    span = Span(words[at].token.span.start, words[after - 1].token.span.end)
    scope = () if role == "denial" or words[after - 1].ends else tuple(_scope(words, after))
    last = words[after - 1].fold if after - at > 1 else words[after].fold if after < len(words) else ""
    return Negation(Mention(text[span.start : span.end], "not", span), role, scope, at, after, last, words[at].stem)


def _scope(words: Sequence[Word], after: int) -> Iterator[str]:
    """Stems of the words that a negator negates: the next ones up to the end of the clause."""
    for word in words[after : after + SCOPE]:
        if word.key in _MORE:
            return
        yield word.stem
        if word.ends:
            return


def _is_question(words: Sequence[Word], forms: Sequence[str], after: int, address: frozenset[str]) -> bool:
    """Whether a negator is a question tag, or only part of an exclamation ("chưa bao giờ … lại đắt thế")."""
    for place in range(after - 1, min(after - 1 + _ADDRESS, len(words))):
        if place >= after and forms[place] not in address:
            break
        if words[place].ends:
            return True
    if words[after - 1].fold != "gio":
        return False
    clause = [word.fold for word in words[after : after + _AROUND]]
    return bool({"lai", "thay"} & set(clause)) and bool({"the", "vay", "nhu"} & set(clause))


def _rhetorical(text: str, words: Sequence[Word]) -> Iterator[Negation]:
    """Negations around a word: "có lừa ai đâu", "có đánh lại bao giờ"."""
    for start, word in enumerate(words):
        if word.key not in ("có", "co"):
            continue
        for end in range(start + 1, min(start + 2 + _AROUND, len(words))):
            if words[end].fold == "dau" or (words[end].fold == "gio" and words[end - 1].fold == "bao"):
                span = Span(word.token.span.start, words[end].token.span.end)
                scope = tuple(other.stem for other in words[start + 1 : end])
                yield Negation(
                    Mention(text[span.start : span.end], "not", span), "lacking", scope, start, end + 1, "", ""
                )
                break
            if words[end].ends:
                break


def _without_double(found: list[Negation], words: Sequence[Word]) -> list[Negation]:
    """Negations without pairs that cancel out: "không thể không", "không có chuyện … không bị"."""
    kept: list[Negation] = []
    for negation in found:
        if kept and _cancel(kept[-1], negation, words):
            kept.pop()
        else:
            kept.append(negation)
    return kept


def _cancel(first: Negation, second: Negation, words: Sequence[Word]) -> bool:
    roles = {first.role, second.role}
    if any(word.ends for word in words[first.at : second.at]):
        return False
    if roles == {"negator"}:
        between = words[first.after : second.at]
        return len(between) <= _DOUBLE and all(word.fold in _BETWEEN_DOUBLE for word in between)
    return roles == {"negator", "denial"} and second.at - first.at <= 2 * SCOPE


def _poles(
    words: Sequence[Word], forms: Sequence[str], covered: set[int], negations: Sequence[Negation], marked: bool
) -> Iterator[Pole]:
    """The words of a text that have an opposite, the longest phrases first."""
    lengths, sides = _POLE_LENGTHS[marked], _SIDES[marked]
    negated = _negated_places(words, negations)
    done = 0
    for at, form in enumerate(forms):
        if at < done or at in covered or form not in lengths:
            continue
        for length in lengths[form]:
            known = sides.get(" ".join(forms[at : at + length]))
            if known and at + length <= len(words) and not any(word.ends for word in words[at : at + length - 1]):
                yield Pole(at, length, known, negated.get(at))
                done = at + length
                break


def _negated_places(words: Sequence[Word], negations: Sequence[Negation]) -> dict[int, Negation]:
    """For each word that stands close behind a negator in its clause: that negator."""
    places: dict[int, Negation] = {}
    for negation in negations:
        reach = {"negator": _BEFORE_POLE, "lacking": 1}.get(negation.role, 0)  # "không còn cấp", "ngừng cấp"
        for at in range(negation.at + 1, min(negation.after + reach, len(words)) if reach else 0):
            if words[at - 1].ends:
                break
            places.setdefault(at, negation)
    return places
