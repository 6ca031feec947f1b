"""Does one text deny what the other says?

Steps: opposites ("tăng" and "giảm") that stand beside the same words; else negations that the other side does not share
and whose words it says without negation. A negation is shared if the other side negates the same words, lacks them
("không được đốt", "cấm đốt"), denies the whole, or says the opposite ("không nguy hiểm", "an toàn").
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sangto.facts.opposites import AFFIRMING, opposite_conflicts, pole_stems, span_mention
from sangto.facts.wording import Negation, Polarity, Word, telling
from sangto.records import Conflict, Mention

_CLOSE = 3  # words behind a negator of which one must stand as close behind a word that lacks something
_MOST = 4  # negated words of which half must be said by the other side
_MOST_ASKED = 60  # negations of a text of which it is asked whether the other says what they deny
_REACH = 6  # words from the word that is negated elsewhere to the one that affirms it
_TENSES = frozenset(["da", "van", "dang", "se"])
_EXISTING = frozenset(["co", "xuat", "ton", "phat", "ghi", "con", "xay"])
_SPARED = frozenset("khoi dung".split())  # "khỏi", "đừng"
_NOT = frozenset("khong chua chang ko hong".split())
_GIVEN_UP = frozenset("bỏ hủy hoãn dừng ngừng ngưng cấm bo huy hoan ngung cam".split())
_BEHIND = 2  # words behind it that must be the same in both texts
_TRUE = frozenset(str.split("dung that thuc xac thua khang cong confirm admit tru real"))


def negation_conflicts(query: Polarity, record: Polarity) -> list[Conflict]:
    """The strongest contradiction between what both sides deny and say, if there is one.

    Args:
        query: The text asked about.
        record: The claim of the fact-check.
    """
    opposed = opposite_conflicts(query, record)
    if opposed:
        return opposed
    ours, theirs = _unanswered(_own_negations(query, record), _own_negations(record, query))
    ours, theirs = _open_negations(ours, query, record), _open_negations(theirs, record, query)
    kept = _kept(query, record)
    if kept:
        return kept
    if all(any(n.role != "lacking" or n.word in _SPARED for n in side) for side in (ours, theirs)):
        return []  # both deny something, in other words
    ours, theirs = ([n for n in side if n.role != "lacking"] for side in (ours, theirs))
    for negation in ours[:_MOST_ASKED]:
        said = _contradicted(negation, record)
        if said:
            return [Conflict("negation", negation.mention, said)]
    for negation in theirs[:_MOST_ASKED]:
        said = _contradicted(negation, query)
        if said:
            return [Conflict("negation", said, negation.mention)]
    return []


def _kept(query: Polarity, record: Polarity) -> list[Conflict]:
    """What one text says to be given up and the other not to be: "bỏ thi", "không bỏ thi"."""
    for text, other in ((query, record), (record, query)):
        given_up = _given_up(other.words)
        for at in range(len(text.words) - _BEHIND - 1) if given_up else ():
            word, phrase = text.words[at], text.words[at + 1 : at + 2 + _BEHIND]
            if word.fold in _NOT and phrase[0].key in _GIVEN_UP and not word.ends:
                said = given_up.get(tuple(one.stem for one in phrase))
                if said is not None:
                    denied, given = span_mention(text, at, at + 2), span_mention(other, said, said + 1)
                    return [Conflict("negation", *((denied, given) if text is query else (given, denied)))]
    return []


def _given_up(words: Sequence[Word]) -> dict[tuple[str, ...], int]:
    """Where a text says that something is given up, and does not deny it: by the word and those behind it."""
    found: dict[tuple[str, ...], int] = {}
    for at in range(len(words) - _BEHIND):
        if words[at].key in _GIVEN_UP and not any(word.fold in _NOT for word in words[max(0, at - 2) : at]):
            found.setdefault(tuple(word.stem for word in words[at : at + 1 + _BEHIND]), at)
    return found


def _own_negations(text: Polarity, other: Polarity) -> list[Negation]:
    """Negations without words that lack something and stand in the other text as well ("chống nắng", "dừng xe")."""
    return [n for n in text.negations if n.role != "lacking" or n.after - n.at > 1 or n.word not in other.stems]


def _open_negations(left: list[Negation], text: Polarity, other: Polarity) -> list[Negation]:
    """Those of the negations of a text that are `left`, without those of a word whose opposite the other text says."""
    both = {stem for pole in text.poles if pole.negation is None for stem in pole_stems(text, pole)}
    said = frozenset(
        (group, 1 - side)
        for pole in other.poles
        if pole.negation is None and not pole.weak and not both.issuperset(pole_stems(other, pole))
        for group, side in pole.sides
    )
    answered = [pole.negation for pole in text.poles if pole.negation and pole.sides & said]
    return [negation for negation in left if not any(negation is known for known in answered)]


def _unanswered(ours: Sequence[Negation], theirs: Sequence[Negation]) -> tuple[list[Negation], list[Negation]]:
    """Negations of each side that the other side does not share; those that share most are paired first."""
    likeness = [(_likeness(a, b), i, j) for i, a in enumerate(ours) for j, b in enumerate(theirs)]
    paired_ours: set[int] = set()
    paired_theirs: set[int] = set()
    for score, i, j in sorted(likeness, reverse=True):
        if score > 0 and i not in paired_ours and j not in paired_theirs:
            paired_ours.add(i)
            paired_theirs.add(j)
    return (
        [negation for i, negation in enumerate(ours) if i not in paired_ours],
        [negation for j, negation in enumerate(theirs) if j not in paired_theirs],
    )


def _likeness(first: Negation, second: Negation) -> float:
    """How surely two negations deny the same; 0 if they do not."""
    roles = {first.role, second.role}
    shared = len(set(first.scope) & set(second.scope))
    if "denial" in roles:
        return 0.0 if "lacking" in roles else 0.5
    if "lacking" in roles:
        lacking, other = (first, second) if first.role == "lacking" else (second, first)
        reach = _CLOSE if lacking.after - lacking.at == 1 else None
        near = set(lacking.scope[:reach]) & set(other.scope[:reach])
        return float(shared) if near and lacking.word not in other.scope else 0.0
    if not first.scope or not second.scope:
        return 0.5
    return shared + 0.5 + _MOST * (first.scope[0] == second.scope[0])


def _contradicted(negation: Negation, other: Polarity) -> Mention | None:
    """The words of the other text that say what is negated here, if it says most of them."""
    if negation.role == "denial":
        return _affirmed(other)
    wanted = telling(negation.scope) or list(negation.scope)
    if not wanted:
        return None
    said = [stem for stem in dict.fromkeys(wanted) if stem in other.stems]
    if _says_together(negation.scope[:2], other):
        said = said or list(negation.scope[:1])  # "không dùng được", "vẫn dùng được": everyday words, but side by side
    elif wanted[0] not in other.stems and 2 * len(said) < min(len(wanted), _MOST):
        return None
    at = next((at for stem in said for at, word in enumerate(other.words) if word.stem == stem), None)
    return None if at is None else span_mention(other, *_affirmation(negation, other.words, at))


def _says_together(stems: tuple[str, ...], text: Polarity) -> bool:
    if len(stems) < 2 or not text.stems.issuperset(stems):
        return False
    return any((one.stem, two.stem) == stems for one, two in pairwise(text.words))


def _affirmed(text: Polarity) -> Mention | None:
    """The word by which a text vouches for itself ("đúng sự thật", "xác nhận"), or its first telling word."""
    words = text.words
    told = set(telling(word.stem for word in words))
    for group in (_TRUE, told):
        at = next((at for at, word in enumerate(words) if word.stem in group), None)
        if at is not None:
            return span_mention(text, at, at + 1)
    return span_mention(text, 0, 1) if words else None


def _affirmation(negation: Negation, words: Sequence[Word], at: int) -> tuple[int, int]:
    """First and last word (half open) of what affirms the word at `at`: "đã tuyệt chủng", "phải nộp", "có bán"."""
    near = range(max(0, at - _REACH), min(len(words), at + _REACH))
    if negation.last == "co":
        for place in sorted(near, key=lambda place: abs(place - at)):
            if words[place].fold in _EXISTING and (place < at or words[place].fold != "con"):
                return (place, at + 1) if 0 <= at - place <= 2 else (place, place + 1 + (words[place].fold != "co"))
    if negation.last in AFFIRMING:
        for place in sorted(near, key=lambda place: abs(place - at)):
            if words[place].fold == negation.last:
                first = place - (place > 0 and words[place - 1].fold in _TENSES)
                return (first, at + 1) if 0 <= at - place <= 3 else (first, place + 1)
    start, after = at, at + 1
    while start > 0 and at - start < 3 and words[start - 1].stem in negation.scope and not words[start - 1].ends:
        start -= 1
    while after < len(words) and after - at < 3 and words[after].stem in negation.scope and not words[after - 1].ends:
        after += 1
    while start > 0 and at - start < 3 and words[start - 1].fold in AFFIRMING and not words[start - 1].ends:
        start -= 1
    return start, after
