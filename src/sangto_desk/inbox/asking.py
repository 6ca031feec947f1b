"""The words with which somebody asks around what is asked: "cho em hỏi … có thật không ạ?".

Taken off, so that a statement that one passes on and another asks about is one question. Only whole set phrases at the
very beginning and end go, and only if a statement remains.
"""

from __future__ import annotations

import re
from functools import cache

from sangto.text import fold_text

_LEAST_WORDS = 4
_AROUND = 120
"""Characters at each end that are looked at: set phrases are short, texts may be long."""

_EVERYBODY = "cả nhà|mọi người|mn|các bác|bà con|anh chị|ad"
_OPENING = (
    rf"\W{{0,5}}(?:(?:{_EVERYBODY}|các bạn|admin) ơi\b\W{{0,5}})?"
    r"(?:cho phép|cho|xin|nhờ)(?: (?:em|e|mình|mk|tôi|tui|con|cháu|bác))? hỏi"
    r"(?: (?:là|xem|chút|với|tin này|chuyện này|ngu))*\b\W{0,5}"
)
_CLOSING = (
    r"(?:^|\W{1,5})(?:(?:(?:tin|chuyện|điều|cái) này |như (?:vậy|thế) )?(?:có )?"
    r"(?:đúng sự thật|đúng|thật|phải|chính xác|chuẩn)(?: (?:vậy|thế|là))? (?:không|ko|k|hông|hong|hok)"
    rf"|thực hư (?:ra )?(?:sao|thế nào))(?: (?:ạ|a|vậy|thế|nhỉ|ta|{_EVERYBODY}))*\W{{0,9}}$"
)


@cache
def _patterns(*, marked: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What opens and what closes a question, in text with marks or without."""
    opening, closing = (_OPENING, _CLOSING) if marked else map(_without_marks, (_OPENING, _CLOSING))
    return re.compile(opening), re.compile(closing)


def _without_marks(pattern: str) -> str:
    return re.sub(r"\w*[^\W\x00-\x7f]\w*", lambda word: fold_text(word.group()), pattern)


def statement_asked(text: str) -> str:
    """What a text asks about, without the words of asking; the whole text if nothing else would remain.

    Args:
        text: Redacted.
    """
    low = text.lower()
    if len(low) != len(text):  # a letter that has two small ones: its places would be off
        return text
    opening, closing = _patterns(marked=not low.isascii())
    begin = opening.match(low[:_AROUND])
    start = begin.end() if begin else 0
    tail = max(start, len(low) - _AROUND)
    finish = closing.search(low[tail:])
    kept = text[start : tail + finish.start() if finish else len(text)].strip()
    return kept if len(kept.split()) >= _LEAST_WORDS else text
