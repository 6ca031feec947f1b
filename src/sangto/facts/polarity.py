"""The words of a text, what it negates, and which of its words have an opposite.

Steps: split into key words; list the phrases of ``resources/negation.tsv`` from left to right, the longest first; leave
out question tags ("… không?"), exclamations ("chưa bao giờ … đắt thế") and double negations; add negations that stand
around a word ("có lừa ai đâu") or ask for no answer ("mưa axit đâu hại lúa"); list the words that have an opposite and
whether they are negated (`sangto.facts.poles`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sangto.facts.poles import find_poles, phrase_lengths
from sangto.facts.wording import Negation, Polarity, Word, read_words
from sangto.records import Mention, Span
from sangto.tables.negation import MARKED, UNMARKED
from sangto.text import is_syllable_shape
from sangto.text.words import fold_word

_MARKED_FROM = 0.35  # share of words with marks from which a text is read as one with marks
_SYLLABLES_FROM = 0.6  # share of words with the shape of a syllable from which a text is read as Vietnamese
SCOPE = 6  # words after a negator that it can negate
_ADDRESS = 5  # a negator and the words of address that may follow it
_AROUND = 9  # words between the two halves of a negation around a word
_DOUBLE = 4  # words from one negator to the next that cancels it
_ADDRESSING = frozenset(
    str.split(
        "a à á ạ nhỉ vậy thế nhé nhá nha ha hả hở ta đây ơi mọi người cả nhà các bác bà con anh chị em bạn bè cô chú "
        "gia đình mình nè luôn ai biết z vị hen nhen"
    )
)
_PLAIN_ADDRESSING = frozenset(map(fold_word, _ADDRESSING))
# Words behind which a clause is no longer negated.
_MORE = frozenset(str.split("mà nhưng còn chứ thì vì nếu but because"))
_REPORTING = frozenset(str.split("noi bao cho khang ket tin"))  # "không thể nói là … không"
# Words before "đâu" with which it asks for a place, or is no question.
_NOT_WHERE = frozenset(str.split("ở đến tới từ đi về bắt khắp nơi tận biết gì ra chỗ hay là ai lấy có nghe"))
_THERE = frozenset(str.split("đó đây đấy ra là vào đến nữa có phải"))  # words behind it
_ENGLISH_ONLY = frozenset({"no", "not", "none", "nor"})
_BETWEEN_DOUBLE = frozenset(str.split("la ai gi co phai the he noi nao mot cho duoc bao gio that dung rang"))


class _Phrases(NamedTuple):
    """Roles of phrases and, for the first word of each, the lengths of the phrases that begin with it;
    the words of address that may follow a question tag."""

    roles: Mapping[str, str]
    lengths: Mapping[str, tuple[int, ...]]
    address: frozenset[str]


_ROLES = {
    True: _Phrases(MARKED, phrase_lengths(MARKED), _ADDRESSING),
    False: _Phrases(UNMARKED, phrase_lengths(UNMARKED), _PLAIN_ADDRESSING),
}


def polarity(text: str) -> Polarity:
    """The words of a text and what it negates.

    Args:
        text: A statement; spans count in it.
    """
    words = read_words(text)
    marked = is_marked(words)
    forms = [word.key if marked else word.fold for word in words]
    found, covered = _find_negations(text, words, forms, _ROLES[marked])
    if not marked and _is_vietnamese(words):
        found = [n for n in found if n.after - n.at > 1 or words[n.at].key not in _ENGLISH_ONLY]
    negations = (*_without_double(found, words), *_rhetorical(text, words))
    stems = frozenset(word.stem for word in words)
    poles = tuple(find_poles(words, forms, covered, negations, marked))
    return Polarity(text, words, stems, negations, poles)


def _is_vietnamese(words: Sequence[Word]) -> bool:
    """Whether most words of a text without marks have the shape of a Vietnamese syllable."""
    spelt = [word.fold for word in words if word.fold.isalpha()]
    return sum(map(is_syllable_shape, spelt)) >= _SYLLABLES_FROM * len(spelt)


def is_marked(words: Sequence[Word]) -> bool:
    """Whether enough words have marks for the text to be read as one with marks."""
    return sum(not word.key.isascii() for word in words) >= _MARKED_FROM * len(words)


def _find_negations(
    text: str, words: Sequence[Word], forms: Sequence[str], phrases: _Phrases
) -> tuple[list[Negation], dict[int, int]]:
    """Negations from left to right; and the words of harmless phrases, with how many words follow to their end."""
    found: list[Negation] = []
    covered: dict[int, int] = {}
    at = 0
    while at < len(words):
        role, length = _find_role(words, forms, at, phrases)
        after = at + length
        if role in ("harmless", "plain"):
            covered.update((place, after - place) for place in range(at, after))
        elif role and not (role == "negator" and _is_question(words, forms, after, phrases.address)):
            found.append(read_negation(text, words, at, after, role))
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


def read_negation(text: str, words: Sequence[Word], at: int, after: int, role: str) -> Negation:
    """The negation in the words from `at` up to `after`, with what it negates."""
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
    """Negations around a word or asking for no answer: "có lừa ai đâu", "có đánh lại bao giờ", "đâu hại gì"."""
    for at, word in enumerate(words[1:-1], start=1):
        where = words[at - 1].key in _NOT_WHERE or words[at + 1].key in _THERE
        if word.key == "đâu" and not word.ends and not where:
            yield read_negation(text, words, at, at + 1, "negator")
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
        if kept and negation.word == "chua" and negation.at == kept[-1].after:
            continue  # "chang chua duoc" is "chẳng chữa được"
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
        folds = [word.fold for word in between]
        if folds and (folds[-1] == "ma" or (folds[0] in _REPORTING and len(folds) <= 2 * SCOPE)):
            return True
        return len(between) <= _DOUBLE and all(word.fold in _BETWEEN_DOUBLE for word in between)
    return roles == {"negator", "denial"} and second.at - first.at <= 2 * SCOPE
