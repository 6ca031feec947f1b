"""Reasons not to show a conflict: two mentions differ, but perhaps are of different things, or are one thing after all.

A conflict is shown to readers as a contradiction, so a wrong one does more harm than a missing one. Each function of
`DOUBTS` looks for one cause of wrong conflicts; its docstring names the cause. `is_doubtful` asks those that concern
the aspect; what any of them doubts is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import islice

from sangto.evidence.doubtful_events import of_two_events
from sangto.evidence.doubtful_figures import (
    a_heading,
    adds_up,
    counts_something_else,
    day_said_elsewhere,
    measures_something_else,
    of_another,
    one_of_several,
    only_a_window,
    only_relative,
    other_fate,
    other_precision,
    rounded,
    turned_round,
)
from sangto.evidence.doubtful_names import (
    begins_alike,
    in_a_country,
    one_of_a_list,
    one_place,
    only_a_source,
    only_a_syllable,
    other_kind,
    said_elsewhere,
    shares_a_name,
    shares_a_word,
    spelled_otherwise,
)
from sangto.evidence.doubtful_statements import STATEMENTS, of_another_one
from sangto.evidence.mentions import (
    Clash,
    clause_of,
    is_in,
    is_named,
    names_by,
    same_neighbours,
    sentence_of,
    shared_clause,
    shared_sentence,
    tells,
    touch,
)
from sangto.evidence.sides import share_said
from sangto.facts import contradict, few_enough, same_time
from sangto.records import Span

LEAST_TOPIC = 0.4  # share of one of two sentences or clauses that the other must say
_LIGHT = frozenset("tien hanh thuc hien xay ra".split())  # "tiến hành mở rộng" is "mở rộng"
_FIRST = 2  # of the words denied, one of which the other must say in any case
_DEED = 6  # telling words behind a negation that are what it denies
_LEAST_DEED = 0.5  # share of them that the other must say
_SUPPOSED = re.compile(
    r"(?<!\w)(?:nếu|giá như|bất kể|dù cho|cho dù|trừ khi|liệu|if|unless|whether)(?!\w)[^,.;]{0,60}$", re.IGNORECASE
)
_IF = re.compile(r"(?<!\w)(?:nếu|if)(?!\w)", re.IGNORECASE)
_INSTEAD = re.compile(r"(?<!\w)(?:thay vì|chứ không|ngoại trừ|instead of|rather than|except)(?!\w)", re.IGNORECASE)
_NOT_SO = re.compile(
    r"(?<!\w)(?:(?:không (?:đúng|chính xác)|sai)(?= (?:là|rằng|khi|nếu|rồi))|không phải|chưa (?:từng|bao giờ)"
    r"|không có (?:ghi nhận|bằng chứng|chuyện|thông tin)|no evidence|not true)(?!\w)",
    re.IGNORECASE,
)
_NOT_BECAUSE = re.compile(r"(?<!\w)không phải (?:vì|do|là|rằng)\s+$", re.IGNORECASE)
_OTHER_WORD = re.compile(r"\s(?:cường|trưởng|tốc|viện|nghèo|sốc|án|nhẹ tội)(?!\w)", re.IGNORECASE)
_NOT_YET = re.compile(r"chưa(?!\w)", re.IGNORECASE)
_EXPECTED = re.compile(
    r"(?<!\w)(?:có thể|khả năng|sẽ|dự kiến|thời điểm|kế hoạch|trước khi|cho đến khi|nếu|để|muốn|sẵn sàng)(?!\w)",
    re.IGNORECASE,
)
_PLACING = frozenset(["trên", "dưới", "trong", "ngoài", "trước", "sau"])


def is_doubtful(clash: Clash) -> bool:
    """Whether something speaks against showing a conflict; of short statements face to face, little does."""
    asked = DOUBTS[clash.aspect]
    statements = () if not clash.short else STATEMENTS if clash.aspect != "attribution" else (of_another_one,)
    if clash.face_to_face:
        asked = tuple(doubts for doubts in asked if doubts in ALWAYS)
    asked = (*asked, *statements)
    return any(doubts(clash) for doubts in asked)


def other_subject(clash: Clash) -> bool:
    """Both speak of something that the other does not name: "mã KAC tăng 400 đồng", "mã PXM tăng 100 đồng"."""
    ours, theirs = (names_by(side, span, whole=False) for side, span in clash.mentions)
    if clash.aspect == "date" and not ours and not theirs:
        ours, theirs = (names_by(side, span, whole=True) for side, span in clash.mentions)
    own = any(not is_named(name, clash.passage, clash.theirs) for name in ours)
    return own and any(not is_named(name, clash.claim, clash.ours) for name in theirs)


def other_topic(clash: Clash) -> bool:
    """Neither of the two sentences says much of the other, nor do their clauses."""
    return max(shared_sentence(clash), shared_clause(clash)) < LEAST_TOPIC


def other_time(clash: Clash) -> bool:
    """What differs is said of two times: "lúc 9h38 đứng ở mức 502 điểm", "lúc 15h dừng ở mức 500 điểm"."""
    ours, theirs = (
        [moment for moment in side.facts.moments if is_in(moment.mention.span, sentence_of(side, span))]
        for side, span in clash.mentions
    )
    return any(
        contradict(one, two)
        for one in few_enough(ours, theirs)
        if not any(same_time(one, two) for two in theirs)
        for two in theirs
        if not any(same_time(one, two) for one in ours)
    )


def supposed(clash: Clash) -> bool:
    """One of them only supposes: "nếu …", "bất kể có … hay không"."""
    supposing = [
        (side, span)
        for side, span in clash.mentions
        if _SUPPOSED.search(side.text, max(0, span.start - 70), span.start) or _IF.match(side.text, span.start)
    ]
    if len(supposing) != 1:
        return False
    other, place = next(mention for mention in clash.mentions if mention != supposing[0])
    return _IF.search(other.text, *sentence_of(other, place)) is None


def denied(clash: Clash) -> bool:
    """One of them denies what it says: "không có ghi nhận nào cho thấy nhiệt độ xuống dưới -30 °C"."""
    ours, theirs = (
        _NOT_SO.search(side.text, clause_of(side, span).start, span.start) is not None for side, span in clash.mentions
    )
    return ours != theirs


def instead(clash: Clash) -> bool:
    """One of them sets something apart: "sử dụng hạt thay vì dung dịch", "không phải vì không có …"."""
    return any(
        _INSTEAD.search(side.text, span.end, clause_of(side, span).end)
        or _NOT_BECAUSE.search(side.text, max(0, span.start - 20), span.start)
        for side, span in clash.mentions
    )


def only_placed(clash: Clash) -> bool:
    """Two words that only say where: "tìm thấy dưới sông", "nổi lên trên sông"."""
    return all(words.lower() in _PLACING for words in clash.words)


def other_deed(clash: Clash) -> bool:
    """What the one denies, the other does not say: "sự không công bằng trong học bạ", "làm đẹp học bạ"."""
    for (side, span), (other, place) in (clash.mentions, clash.mentions[::-1]):
        negation = next((one for one in side.facts.polarity.negations if touch(one.mention.span, span)), None)
        if negation is not None and negation.role == "negator":
            words = side.within(Span(max(span.end, negation.mention.span.end), clause_of(side, span).end))
            wanted = list(islice((word.fold for word in words if tells(word) and word.fold not in _LIGHT), _DEED))
            said = frozenset(word.fold for word in other.within(sentence_of(other, place)))
            if wanted and (said.isdisjoint(wanted[:_FIRST]) or share_said(wanted, said) < _LEAST_DEED):
                return True
    return False


def neither_shown(clash: Clash) -> bool:
    """Both say that nothing shows it, in other words: "không có bằng chứng", "chưa có nghiên cứu nào chứng minh"."""
    return all(any(touch(phrase.span, span) for phrase in side.unproven) for side, span in clash.mentions)


def other_word(clash: Clash) -> bool:
    """One is part of a word that tells no direction: "tăng cường", "giảm nghèo"."""
    return any(_OTHER_WORD.match(side.text, span.end) for side, span in clash.mentions)


def other_neighbours(clash: Clash) -> bool:
    """Nothing beside the one stands beside the other: "giảm hình phạt", "gia tăng tưởng thưởng"."""
    return not same_neighbours(clash)


def only_expected(clash: Clash) -> bool:
    """One says that something is not so yet, the other that it may or will be: "chưa thu phí", "thời điểm thu phí"."""
    return any(
        _NOT_YET.match(side.text, span.start)
        and _EXPECTED.search(other.text, clause_of(other, place).start, place.start)
        for (side, span), (other, place) in (clash.mentions, clash.mentions[::-1])
    )


DOUBTS: Mapping[str, tuple[Callable[[Clash], bool], ...]] = {
    "quantity": (
        of_two_events,
        other_subject,
        other_topic,
        other_time,
        supposed,
        denied,
        rounded,
        adds_up,
        counts_something_else,
        measures_something_else,
        one_of_several,
        only_a_window,
        turned_round,
        of_another,
        other_fate,
    ),
    "date": (
        of_two_events,
        other_subject,
        other_topic,
        only_relative,
        supposed,
        said_elsewhere,
        day_said_elsewhere,
        other_precision,
        a_heading,
    ),
    "place": (of_two_events, other_topic, other_time, said_elsewhere, spelled_otherwise, begins_alike, in_a_country),
    "name": (
        of_two_events,
        other_topic,
        other_time,
        said_elsewhere,
        spelled_otherwise,
        shares_a_name,
        one_place,
        other_kind,
        one_of_a_list,
        only_a_source,
        only_a_syllable,
    ),
    "negation": (
        of_two_events,
        other_subject,
        other_topic,
        other_time,
        supposed,
        instead,
        only_placed,
        neither_shown,
        other_deed,
        only_expected,
    ),
    "superlative": (of_two_events, other_subject, other_topic),
    "direction": (
        of_two_events,
        other_subject,
        other_topic,
        other_time,
        supposed,
        denied,
        other_neighbours,
        other_word,
    ),
    "attribution": (of_two_events, other_topic, spelled_otherwise, shares_a_word),
}
ALWAYS = frozenset(
    [
        rounded,
        adds_up,
        measures_something_else,
        other_fate,
        supposed,
        said_elsewhere,
        day_said_elsewhere,
        spelled_otherwise,
        one_place,
        only_placed,
        neither_shown,
    ]
)
"""Asked even of two short statements face to face, where nothing else can be meant."""
