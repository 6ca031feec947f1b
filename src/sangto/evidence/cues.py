"""Features: words that change how much is claimed: of all, of one only, for a reason, for certain.

Each cue is a closed list of words of one meaning. A cue of the claim that its nearest sentences lack makes another
claim of the same words: "một số" and "tất cả", "có thể" and "đã", "sau khi" and "vì".
"""

from __future__ import annotations

import re

from sangto.evidence.beside import Beside


def _cue(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


_ALL = _cue("tất cả|toàn bộ|mọi|hoàn toàn|luôn|bất kỳ|tuyệt đối|đều|all|every|always|entirely")
_ONLY = _cue("chỉ|duy nhất|riêng|only|sole")
_CAUSE = _cue(
    "vì|do|nhờ|bởi|khiến|dẫn đến|dẫn tới|gây ra|làm cho|giúp|nhằm|để|góp phần|tạo ra|tạo điều kiện|because|due to"
)
_CONTRAST = _cue("mặc dù|dù|tuy nhiên|nhưng|trong khi|trái lại|ngược lại|thay vì|although|however")
_ADDITION = _cue("ngoài ra|đồng thời|bên cạnh đó|hơn nữa|cũng|còn|đặc biệt|thậm chí|bao gồm cả|moreover|also")
_HEDGE = _cue("có thể|có lẽ|dường như|khoảng|ước tính|thường|có khả năng|dự kiến|sẽ|một số|nhiều người|may|might")
_FACT = _cue("thực tế|thực sự|thực ra|thật ra|in fact|actually")
_WEIGHT = _cue(
    "nổi tiếng|quan trọng|phổ biến|đáng kể|nổi bật|đa dạng|phong phú|lớn|mạnh mẽ|hiệu quả|hàng đầu|famous|important"
)
_NEGATION = _cue("không|chưa|chẳng|not|never")


def wholes(pair: Beside) -> float:
    """The claim speaks of all, always or entirely: twice is 1."""
    return _count(_ALL, pair)


def unsaid_wholes(pair: Beside) -> float:
    """It does, and the sentences nearest to it do not."""
    return _alone(_ALL, pair)


def unsaid_only(pair: Beside) -> float:
    """The claim says "chỉ" or "duy nhất", the sentences nearest to it do not."""
    return _alone(_ONLY, pair)


def added(pair: Beside) -> float:
    """The claim adds to itself: "ngoài ra", "đồng thời", "cũng". Twice is 1."""
    return _count(_ADDITION, pair)


def contrasts(pair: Beside) -> float:
    """The claim sets one thing against another: "mặc dù", "tuy nhiên". Twice is 1."""
    return _count(_CONTRAST, pair)


def unsaid_contrast(pair: Beside) -> float:
    """It does, and the sentences nearest to it do not."""
    return _alone(_CONTRAST, pair)


def causes(pair: Beside) -> float:
    """The claim gives causes, effects or purposes: twice is 1."""
    return _count(_CAUSE, pair)


def weight(pair: Beside) -> float:
    """The claim calls something important, known or great: twice is 1."""
    return _count(_WEIGHT, pair)


def negations(pair: Beside) -> float:
    """The claim denies: twice is 1."""
    return _count(_NEGATION, pair)


def certain(pair: Beside) -> float:
    """The sentences nearest to the claim hedge ("có thể", "ước tính"), the claim does not."""
    return float(_HEDGE.search(pair.near_text) is not None and _HEDGE.search(pair.claim.text) is None)


def unsaid_hedge(pair: Beside) -> float:
    """The claim hedges, the sentences nearest to it do not."""
    return _alone(_HEDGE, pair)


def unsaid_fact(pair: Beside) -> float:
    """The claim says "thực tế" or "thực ra", the sentences nearest to it do not."""
    return _alone(_FACT, pair)


FEATURES = (
    wholes,
    unsaid_wholes,
    unsaid_only,
    added,
    contrasts,
    unsaid_contrast,
    causes,
    weight,
    negations,
    certain,
    unsaid_hedge,
    unsaid_fact,
)


def _count(cue: re.Pattern[str], pair: Beside) -> float:
    return min(sum(1 for _ in cue.finditer(pair.claim.text)), 2) / 2


def _alone(cue: re.Pattern[str], pair: Beside) -> float:
    return float(cue.search(pair.claim.text) is not None and cue.search(pair.near_text) is None)
