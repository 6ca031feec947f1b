"""Causes of wrong conflicts between two short statements face to face: they are of two things after all.

What stands in the place of something else is a conflict only if the rest is the same. Each function looks for one sign
that more than the mention differs: another doer, deed or time, a plan beside what was done, a part beside the whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from sangto.evidence.doubtful_events import facts_found
from sangto.evidence.mentions import Clash, clause_of, sentence_of, told_in, touch
from sangto.evidence.sides import Side, telling
from sangto.facts import Sibling, find_siblings, nearest_siblings
from sangto.records import Span
from sangto.search.analysis import terms_of

_LEAST_SAID = 0.3  # share of the rest of the claim that the passage must say
_LEAST_SAID_OF_COURSES = 0.5  # the same of a direction: many things rise and fall
_TELLING = 0.45  # how telling a word is whose exchange makes another statement
_MOST_WORDS = 120  # of each side that are aligned
_BEGINNING = 12  # characters before a name at the beginning of its sentence: "Công ty", "Cơ quan"
_LONGEST, _OTHERWISE = 6, 9
_WORD_FOR_WORD = 0.65
_MENTION = "\0"  # stands for the mention where the rest is aligned
_LIGHT = frozenset(
    str.split(
        "la bi duoc do khien lam gay cho vao tai o tu den toi len xuong muc dat co con den hon gan khoang ve ra theo "
        "cua va thi ma day nay kia do nhe nha nhi a ha a oi mn moi nguoi nghe noi bao ta ngta ns ban b minh luon roi "
        "xay dien ghi nhan tiep thuc hien tien hanh dieu chinh cho biet khang dinh so voi nhung cac mot ca nam ngay "
        "thang hang phai dang da se vua moi lai cung the nay hom the an a an of by was were been being is are has have "
        "het neu khi suot trong tren ngoai dung su uong an sap vua rat qua may dip hoi "
        "had said says say that this it its at in on to for from about up"
    )
)
"""Words that may be missing or exchanged without another thing being meant, those of hearsay and chat among them."""
_VOWELS = frozenset("aeiouy")
_SAME = {
    fold: group
    for group in ("phi cuoc gia tien", "khanh thong khai", "vu tran con", "nan benh", "long length", "be chau tre")
    for fold in group.split()
}
_PLANNED = re.compile(
    r"(?<!\w)(?:dự kiến|du kien|có kế hoạch|mục tiêu|phấn đấu|đề xuất|de xuat|dự định|mong muốn|ước tính"
    r"|planned|plans? to|expected to|aims? to|proposed)(?!\w)",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"(?<!\w)(?:sẽ|se|sắp|tới|toi|dự kiến|du kien|kế hoạch|dự báo|du bao|mục tiêu|đề xuất|will|to be|planned"
    r"|expected|forecast)(?!\w)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?<!\w)(?:trước đây|truoc day|trước đó|truoc do|từng|năm ngoái|nam ngoai|năm trước|tháng trước|tuần trước"
    r"|sau đó|sau Tết|previously|formerly|last (?:year|month|week)|used to|once|later)(?!\w)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"(?<!\w)(?:khác|khac|cũng|cung|riêng|rieng|trong (?:số )?đó|trong (?:so )?do|tương tự|another|also|other|sister"
    r"|similar)(?!\w)",
    re.IGNORECASE,
)
_ONE_MORE = re.compile(
    r"(?<!\w)(?:(?:một|mot) [^.,;]{1,30} (?:khác|khac)|(?:ca|vụ|người|nhân|mũi|cơn|chiếc|hợp|đợt|nhan|nguoi) "
    r"(?:thứ (?:hai|ba|tư|năm)|thu (?:hai|ba|tu|nam))|(?:a second|a third|another) \w+)(?!\w)",
    re.IGNORECASE,
)
_WHOLLY = re.compile(
    r"(?<!\w)(?:tuyệt đối|hoàn toàn|100\s?%|mọi|mọi người|tất cả|lúc nào cũng|luôn luôn|ai cũng|always|completely|all"
    r"|every)(?!\w)(?!\s(?:không|khong|chẳng|chưa|cấm|cam|not)\b)",
    re.IGNORECASE,
)
_DENIES = re.compile(r"(?:phủ nhận|bác bỏ|phu nhan|bac bo|denies|denied)", re.IGNORECASE)
_SPEAKS_FOR = re.compile(r"(?<!\w)(?:đại diện|lãnh đạo|dai dien|lanh dao)\s", re.IGNORECASE)
_LETTER = re.compile(
    r"(?<!\w)(khu|tòa|lô|lớp|nhóm|loại|cổng|vitamin|cúm|viêm gan|type|group|block|gate) ([A-HK])(?!\w)", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"(?<!\w)([A-ZĐ]\w{1,20}) (\d{1,2})(?![\w.,:/%]*\d)(?!\w)(?!\s?(?:%|kg|km|cm|m|tỷ|triệu|đồng)\b)"
)
_ONE_OF_SEVERAL = re.compile(r"(?<!\w)(?:(?<!phiên )bản|cỡ|gói|chai|hộp|size)\s+$", re.IGNORECASE)


def leaves_out(clash: Clash) -> bool:
    """The passage does not say most of the rest of the claim."""
    ours, known = _rest(clash), _known(clash)
    whole = sum(map(telling, ours))
    least = _LEAST_SAID_OF_COURSES if clash.aspect == "direction" else _LEAST_SAID
    return whole > 0 and sum(telling(fold) for fold in ours if fold in known) < least * whole


def something_exchanged(clash: Clash) -> bool:
    """The rest is the same, word for word, but for one more thing: "hãng thử ở Kenya", "hãng bán ở Ba Lan"."""
    return clash.face_to_face and not _is_denied(clash) and _exchanges(clash) == 1


def only_not_wholly(clash: Clash) -> bool:
    """One only denies that it is always or wholly so: "không có vắc xin nào có hiệu quả tuyệt đối"."""
    wholly = [_WHOLLY.search(side.text, *sentence_of(side, span)) is not None for side, span in clash.mentions]
    denies = [_negator_at(side, span) for side, span in clash.mentions]
    return wholly != [True, True] and any(here and denying for here, denying in zip(wholly, denies, strict=True))


def denied_by_the_accused(clash: Clash) -> bool:
    """Only those deny it of whom it is said: "công ty xả thải", "đại diện công ty phủ nhận"."""
    subject = [word.fold for word in clash.claim.words[:2]]
    return any(
        _DENIES.match(side.text, span.start)
        and _SPEAKS_FOR.search(side.text, sentence_of(side, span).start, span.start)
        and subject == [word.fold for word in side.within(sentence_of(side, span))][2:4]
        for side, span in clash.mentions
    )


def of_a_sibling(clash: Clash) -> bool:
    """Both are of one kind, but not of one: "nhập viện ngày 4/5", "xuất viện ngày 19/5"; "rộng 5 m", "dài 8 m"."""
    near = {group for side, span in clash.mentions for group in _siblings_by(side, span, clause_of(side, span))}
    ours, theirs = (_siblings_by(side, span, sentence_of(side, span)) for side, span in clash.mentions)
    return any(ours[group].isdisjoint(theirs[group]) for group in near & ours.keys() & theirs.keys())


def only_a_doer(clash: Clash) -> bool:
    """Both begin with who does it, which others may do as well: "Vietjet tăng chuyến", "Bamboo tăng chuyến"."""
    begins = all(span.start - sentence_of(side, span).start <= _BEGINNING for side, span in clash.mentions)
    if clash.aspect == "place":
        return begins and not {term for term in _rest(clash) if telling(term) > _TELLING} <= _known(clash)
    return clash.aspect == "name" and begins and not any(facts_found(clash))


def only_planned(clash: Clash) -> bool:
    """One is planned or expected, the other done: "dự kiến trồng 5.000 cây", "đã trồng 2.000 cây"."""
    clauses = [(side.text, *_before_and_behind(side, span)) for side, span in clash.mentions]
    planned = [_PLANNED.search(*clause) is not None for clause in clauses]
    to_come = [_TO_COME.search(*clause) is not None for clause in clauses]
    return planned[0] != planned[1] and to_come[0] != to_come[1]


def at_another_time(clash: Clash) -> bool:
    """One speaks of what was before or comes after, the other does not: "trước đây là 5.000 đồng"."""
    ours, theirs = (
        _BEFORE.search(side.text, sentence_of(side, span).start, span.start) is not None
        for side, span in clash.mentions
    )
    return ours != theirs


def of_another_one(clash: Clash) -> bool:
    """One says that it speaks of another, or of a part: "một vụ khác", "cũng", "riêng Hà Nội", "trong đó"."""
    ours, theirs = (
        _ONE_MORE.search(side.text, *sentence_of(side, span)) is not None
        or _ANOTHER.search(side.text, *_before_and_behind(side, span)) is not None
        for side, span in clash.mentions
    )
    return ours != theirs


def of_another_number(clash: Clash) -> bool:
    """A name has another number or letter there: "cầu Vàm Nao 1", "cầu Vàm Nao 2"; "khu A", "khu C"."""
    ours, theirs = (_numbers(side, span) for side, span in clash.mentions)
    return any(ours[name].isdisjoint(theirs[name]) for name in ours.keys() & theirs.keys())


def one_of_several_kinds(clash: Clash) -> bool:
    """Both are kinds of which there may be more: "bản 128 GB", "bản 256 GB"."""
    return all(_ONE_OF_SEVERAL.search(side.text, max(0, span.start - 12), span.start) for side, span in clash.mentions)


def _numbers(side: Side, span: Span) -> dict[str, set[str]]:
    """Names with the numbers and letters that they have in the sentence of a mention, which itself does not count."""
    found: dict[str, set[str]] = {}
    for pattern in (_LETTER, _NUMBERED):
        for match in pattern.finditer(side.text, *sentence_of(side, span)):
            if not touch(Span(*match.span()), span):
                found.setdefault(match[1].lower(), set()).add(match[2].lower())
    return found


@lru_cache(maxsize=4)
def _siblings_of(side: Side) -> tuple[Sibling, ...]:
    return tuple(find_siblings(side.words))


def _siblings_by(side: Side, span: Span, within: Span) -> Mapping[str, set[int]]:
    return nearest_siblings(side.words, _siblings_of(side), span, within)


def _negator_at(side: Side, span: Span) -> bool:
    """Whether a mention is a word that denies what follows, and not one that says the opposite or that all is false."""
    return any(
        negation.role == "negator" and touch(negation.mention.span, span) for negation in side.facts.polarity.negations
    )


def _is_denied(clash: Clash) -> bool:
    """Whether one of both mentions is a negation, rather than a word that has an opposite."""
    return any(
        touch(negation.mention.span, span)
        for side, span in clash.mentions
        for negation in side.facts.polarity.negations
    )


def _before_and_behind(side: Side, span: Span) -> Span:
    """The sentence up to the end of the clause of a mention."""
    return Span(sentence_of(side, span).start, clause_of(side, span).end)


def _rest(clash: Clash) -> list[str]:
    """What the claim's sentence says beside the mention, without light words."""
    return [term for term in _terms(clash.claim, sentence_of(clash.claim, clash.ours), clash.ours) if _counts(term)]


def _known(clash: Clash) -> frozenset[str]:
    """What the passage says beside the mention, and the words in it: "cấp giấy phép" speaks of "giấy phép" too.

    Without marks other words have a common form than with them, so words count as they are, too.
    """
    side, span = clash.passage, clash.theirs
    stretch = told_in(side, span)
    return frozenset((*_terms(side, stretch, span), *(word.fold for word in side.within(stretch))))


def _counts(term: str) -> bool:
    """Whether a term is a word, and neither a light one nor a short form of chat."""
    return term.isalpha() and term not in _LIGHT and len(term) > 1 and not _VOWELS.isdisjoint(term)


@lru_cache(maxsize=8)
def _exchanges(clash: Clash) -> int:
    """How many things of the claim stand for others between the same words; 9 if the rest is in other words anyway."""
    ours, theirs = (_terms(side, sentence_of(side, span), span)[:_MOST_WORDS] for side, span in clash.mentions)
    known, said = frozenset(theirs) | _known(clash), frozenset(ours) | clash.claim.folds
    exchanged = equal = 0
    for tag, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            equal += b - a
        elif any(map(_counts, ours[a:b])):
            added, instead = _new(ours[a:b], known), _new(theirs[c:d], said)
            if not (added and instead and d - c <= _LONGEST):
                return _OTHERWISE
            exchanged += 1
    return _OTHERWISE if equal < _WORD_FOR_WORD * len(ours) else exchanged


def _new(terms: Sequence[str], known: frozenset[str]) -> bool:
    return any(_counts(term) and term not in known and telling(term) > _TELLING for term in terms)


def _terms(side: Side, stretch: Span, span: Span) -> list[str]:
    """The terms of a stretch, with one sign for a mention in it."""
    words = list(side.within(stretch))
    before = [word.key for word in words if word.token.span.start < span.start]
    behind = [word.key for word in words if word.token.span.start >= span.end]
    ours, theirs = (terms_of(keys, side.language) for keys in (before, behind))
    return [_SAME.get(term, term) for term in (*ours, _MENTION, *theirs)]


STATEMENTS = (
    leaves_out,
    something_exchanged,
    only_not_wholly,
    denied_by_the_accused,
    of_a_sibling,
    only_a_doer,
    only_planned,
    at_another_time,
    of_another_one,
    of_another_number,
    one_of_several_kinds,
)
"""Asked of two short statements face to face."""
