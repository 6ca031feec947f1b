"""Features of two mentions that may be of one thing: names, other facts, and words that set them apart.

Each public function takes a `Rival`; its docstring is what a reader is shown.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from sangto.evidence.doubtful_events import facts_found as equals_of_facts
from sangto.evidence.mentions import clause_of, is_in, names_of, quantities_of, sentence_of, touch
from sangto.evidence.rival_features import Rival
from sangto.evidence.sides import EVERYDAY, Side
from sangto.facts import contradict, same_time
from sangto.records import Span
from sangto.tables.common_words import COMMON_WORDS
from sangto.text import fold_text, is_syllable_shape

_FROM = re.compile(
    r"(?<!\w)(?:từ|thay vì|so với|trước đó|tu|from|than|instead of)\s(?:mức\s|khoảng\s|hơn\s)?$", re.IGNORECASE
)
_LIMIT = re.compile(r"(?<!\w)(?:trên|dưới|từ|đến|over|under|aged?)\s$", re.IGNORECASE)
_OTHERS = re.compile(
    r"(?<!\w)(?:các|những|nơi|còn|trong khi|ngược lại|các \w+ khác|khác|others?|while|whereas)(?!\w)", re.IGNORECASE
)
_ONLY = re.compile(r"(?<!\w)(?:chỉ|duy nhất|toàn bộ|tất cả|tổng cộng|tổng|only|all|total|sole)(?!\w)", re.IGNORECASE)
_HAS = re.compile(
    r"(?<!\w)(?:là|đạt|dài|cao|rộng|nặng|có|tên|mang tên|gồm|ở|tại|vào|is|was|are|were|of|at|in)\s$", re.IGNORECASE
)
_TOLD = re.compile(
    r"(?<!\w)(?:lan truyền|tin đồn|đồn|quảng cáo|trên mạng|bài đăng|bài viết|tự xưng|rumou?rs?|viral|posts?)(?!\w)",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?<!\w)(?:ông|bà|anh|chị|cô|chú|em|bác sĩ|đạo diễn|ca sĩ|nhà \w+|kỹ sư|giáo sư|tiến sĩ|vận động viên|tay vợt"
    r"|kỳ thủ|cầu thủ|đội trưởng|huấn luyện viên|nghệ sĩ|tác giả|họa sĩ|nhạc sĩ|kiến trúc sư|Mr|Ms|Mrs|Dr)\.?\s$",
    re.IGNORECASE,
)
_NEARLY, _FAR = Decimal("1.07"), Decimal(10)


def _known(side: Side, folds: tuple[str, ...]) -> bool:
    """Whether a text says half of the telling words of a name."""
    told = [fold for fold in folds if COMMON_WORDS.get(fold, 0.0) < EVERYDAY] or list(folds)
    return sum(fold in side.folds for fold in told) * 2 >= len(told)


@lru_cache(maxsize=8)
def _other_names(side: Side, apart: Span) -> tuple[tuple[Span, tuple[str, ...]], ...]:
    """Names and places of a text apart from a mention: where they stand, and their words."""
    found = [(name.span, name.folds) for name in names_of(side) if not touch(name.span, apart)]
    for place in side.facts.places:
        span = place.mention.span
        if not touch(span, apart) and not any(touch(span, other) for other, _ in found):
            found.append((span, tuple(word.fold for word in side.within(span))))
    return tuple(sorted(found))


def names_found(rival: Rival) -> float:
    """Other names of the claim that the passage has: two are enough for 1."""
    clash = rival.clash
    return min(sum(_known(clash.passage, folds) for _, folds in _other_names(clash.claim, clash.ours)), 2) / 2


def names_not_found(rival: Rival) -> float:
    """Other names of the claim that the passage has not: two are enough for 1."""
    clash = rival.clash
    return min(sum(not _known(clash.passage, folds) for _, folds in _other_names(clash.claim, clash.ours)), 2) / 2


def no_names(rival: Rival) -> float:
    """The claim has no other name."""
    return float(not _other_names(rival.clash.claim, rival.clash.ours))


def _nearest_name(rival: Rival) -> int:
    """1 if the name nearest before the rival in its sentence is one of the claim's, -1 if not, 0 if there is none."""
    clash = rival.clash
    sentence = sentence_of(clash.passage, clash.theirs)
    before = [
        folds
        for span, folds in _other_names(clash.passage, clash.theirs)
        if is_in(span, sentence) and span.end <= clash.theirs.start
    ]
    return 0 if not before else 1 if _known(clash.claim, before[-1]) else -1


def own_name_before(rival: Rival) -> float:
    """The name nearest before the rival, in its sentence, is one of the claim's."""
    return float(_nearest_name(rival) > 0)


def foreign_name_before(rival: Rival) -> float:
    """The name nearest before the rival, in its sentence, is none of the claim's."""
    return float(_nearest_name(rival) < 0)


def foreign_name_in_clause(rival: Rival) -> float:
    """The clause of the rival has a name that the claim has not."""
    clash = rival.clash
    clause = clause_of(clash.passage, clash.theirs)
    return float(
        any(
            is_in(span, clause) and not _known(clash.claim, folds)
            for span, folds in _other_names(clash.passage, clash.theirs)
        )
    )


def facts_found(rival: Rival) -> float:
    """Other figures, days and places of the claim that the passage has: two are enough for 1."""
    return min(sum(equals_of_facts(rival.clash)), 2) / 2


def facts_not_found(rival: Rival) -> float:
    """Other figures, days and places of the claim that the passage has not: two are enough for 1."""
    return min(sum(not found for found in equals_of_facts(rival.clash)), 2) / 2


def other_noun(rival: Rival) -> float:
    """Both count, but not by one word."""
    one, two = quantities_of(rival.clash)
    return float(
        one is not None
        and two is not None
        and {one.dimension, two.dimension} <= {"count", "number"}
        and one.unit != two.unit
    )


def no_unit(rival: Rival) -> float:
    """One is a number and nothing tells what of."""
    return float(
        any(quantity is not None and quantity.dimension == "number" for quantity in quantities_of(rival.clash))
    )


def _ratio(rival: Rival) -> Decimal | None:
    """How many times the one value is the other, at least 1; None if one of both has none."""
    found = [
        quantity.base_value or quantity.value or quantity.high or quantity.low
        for quantity in quantities_of(rival.clash)
        if quantity is not None
    ]
    values = [value for value in found if value is not None and value > 0]
    return max(values) / min(values) if len(values) == len(rival.clash.mentions) else None


def far_apart(rival: Rival) -> float:
    """How far the values are apart: ten times are enough for 1."""
    ratio = _ratio(rival)
    return 0.0 if ratio is None else math.log10(min(ratio, _FAR))


def nearly_equal(rival: Rival) -> float:
    """The values are less than a fourteenth apart."""
    ratio = _ratio(rival)
    return float(ratio is not None and ratio < _NEARLY)


def from_value(rival: Rival) -> float:
    """The rival is where something came from: "tăng từ 7.000 đồng", "so với 20 %"."""
    clash = rival.clash
    return float(_FROM.search(clash.passage.text, max(0, clash.theirs.start - 25), clash.theirs.start) is not None)


def limit(rival: Rival) -> float:
    """Either is a limit of a group: "người trên 60 tuổi"."""
    return float(
        any(_LIMIT.search(side.text, max(0, span.start - 10), span.start) for side, span in rival.clash.mentions)
    )


def others_spoken_of(rival: Rival) -> float:
    """The clause of the rival speaks of others: "các trạm khác", "còn"."""
    clash = rival.clash
    return float(_OTHERS.search(clash.passage.text, *clause_of(clash.passage, clash.theirs)) is not None)


def all_of_it(rival: Rival) -> float:
    """The clause of the rival says that it is all: "tổng cộng", "chỉ", "toàn bộ"."""
    clash = rival.clash
    return float(_ONLY.search(clash.passage.text, *clause_of(clash.passage, clash.theirs)) is not None)


def announced_alike(rival: Rival) -> float:
    """Both stand behind words such as *là*, *tên*, *dài*, *ở*."""
    return float(
        all(_HAS.search(side.text, max(0, span.start - 12), span.start) for side, span in rival.clash.mentions)
    )


def opposite_beside(rival: Rival) -> float:
    """One sentence has the opposite of a word of the other: "cỡ lớn", "cỡ nhỏ"; "nam", "nữ"."""
    ours, theirs = (
        {
            found
            for pole in side.facts.polarity.poles
            if (word := side.facts.polarity.words[pole.at])
            and not is_in(word.token.span, span)
            and is_in(word.token.span, sentence_of(side, span))
            for found in pole.sides
        }
        for side, span in rival.clash.mentions
    )
    return float(any((group, 1 - at) in theirs and (group, at) not in theirs for group, at in ours))


def other_time_in_passage(rival: Rival) -> float:
    """The passage gives another day, month or year than the claim, and not the claim's."""
    clash = rival.clash
    theirs = [moment for moment in clash.passage.facts.moments if not touch(moment.mention.span, clash.theirs)]
    return float(
        any(
            any(contradict(one, other) for other in theirs) and not any(same_time(one, other) for other in theirs)
            for one in clash.claim.facts.moments
            if not touch(one.mention.span, clash.ours)
        )
    )


def other_number_in_passage(rival: Rival) -> float:
    """A name has another number in the passage: "tàu Hải Âu 3", "tàu Hải Âu 5"."""
    clash = rival.clash
    ours, theirs = (
        {(name, mention.value) for name, mention in side.facts.labels if not touch(mention.span, span)}
        for side, span in clash.mentions
    )
    kinds = {name for name, _ in ours} & {name for name, _ in theirs}
    return float(any(not {one for one in ours if one[0] == kind} & theirs for kind in kinds))


def only_told(rival: Rival) -> float:
    """The rival's sentence tells what others say: "trên mạng lan truyền tin"."""
    clash = rival.clash
    return float(_TOLD.search(clash.passage.text, *sentence_of(clash.passage, clash.theirs)) is not None)


def _shape(words: str) -> tuple[bool, bool, bool]:
    folds = fold_text(words).lower().split()
    return all(map(is_syllable_shape, folds)), any(map(str.isdigit, words)), words.isupper()


def same_shape(rival: Rival) -> float:
    """Two names have one shape: of Vietnamese syllables or not, with figures or not, all capitals or not."""
    if rival.clash.aspect not in ("place", "name"):
        return 0.0
    return float(len({_shape(words) for words in rival.clash.words}) == 1)


def same_length(rival: Rival) -> float:
    """Two names have as many words."""
    return float(
        rival.clash.aspect in ("place", "name") and len({len(words.split()) for words in rival.clash.words}) == 1
    )


def other_levels(rival: Rival) -> float:
    """Both are places, of other levels."""
    levels = [
        {place.level for place in side.facts.places if touch(place.mention.span, span)}
        for side, span in rival.clash.mentions
    ]
    return float(bool(levels[0]) and bool(levels[1]) and not levels[0] & levels[1])


def one_person(rival: Rival) -> float:
    """One stands behind a word for a person, the other does not."""
    one, two = (
        _PERSON.search(side.text, max(0, span.start - 16), span.start) is not None
        for side, span in rival.clash.mentions
    )
    return float(one != two)


def same_announcing(rival: Rival) -> float:
    """The word directly before both is the same: "đạo diễn …", "thuốc …"."""
    one, two = (side.number_at(span.start) - 1 for side, span in rival.clash.mentions)
    if one < 0 or two < 0:
        return 0.0
    clash = rival.clash
    return float(clash.claim.words[one].fold == clash.passage.words[two].fold)


FEATURES: tuple[Callable[[Rival], float], ...] = (
    names_found, names_not_found, no_names, own_name_before, foreign_name_before, foreign_name_in_clause, facts_found,
    facts_not_found, other_noun, no_unit, far_apart, nearly_equal, from_value, limit, others_spoken_of, all_of_it,
    announced_alike, opposite_beside, other_time_in_passage, other_number_in_passage, only_told, same_shape,
    same_length, other_levels, one_person, same_announcing,
)  # fmt: skip
