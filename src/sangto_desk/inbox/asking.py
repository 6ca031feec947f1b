"""The words with which somebody asks around what is asked: "cho em hỏi … có thật không ạ?".

Taken off, so that a statement that one passes on and another asks about is one question. Only whole set phrases at the
very beginning and end go, and only if a statement remains.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

from sangto.text import fold_text

_LEAST_WORDS = 4
_AROUND = 120
"""Characters at each end that are looked at: set phrases are short, texts may be long."""

_EVERYBODY = ("cả nhà", "mọi người", "mn", "các bác", "bà con", "anh chị", "ad")
_CALLS = [f"{who} ơi" for who in (*_EVERYBODY, "các bạn", "admin")]
_ASKERS = ("", "em", "e", "mình", "mk", "tôi", "tui", "con", "cháu", "bác")
_OPENINGS = [" ".join(filter(None, parts)) for parts in product(("cho", "xin", "cho phép", "nhờ"), _ASKERS, ("hỏi",))]
_AFTER = ("là", "xem", "chút", "với", "tin này", "chuyện này", "ngu")
_TAGS = [
    " ".join(filter(None, parts))
    for parts in product(
        ("", "tin này", "chuyện này", "điều này", "cái này", "như vậy", "như thế"),
        ("", "có"),
        ("đúng", "thật", "phải", "chính xác", "chuẩn", "đúng sự thật"),
        ("", "vậy", "thế", "là"),
        ("không", "ko", "k", "hông", "hong", "hok"),
    )
] + ["thực hư ra sao", "thực hư thế nào", "thực hư sao"]
_POLITE = ("ạ", "a", "vậy", "thế", "nhỉ", "ta", *_EVERYBODY)


def _any(phrases: Iterable[str], *, folded: bool) -> str:
    words = {fold_text(phrase) if folded else phrase for phrase in phrases}
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


def _patterns(*, folded: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    calls, openings, after, tags, polite = (
        _any(phrases, folded=folded) for phrases in (_CALLS, _OPENINGS, _AFTER, _TAGS, _POLITE)
    )
    opening = rf"\W{{0,5}}(?:{calls}\b\W{{0,5}})?{openings}(?: {after})*\b\W{{0,5}}"
    closing = rf"(?:^|\W{{1,5}}){tags}(?: {polite})*\W{{0,9}}$"
    return re.compile(opening), re.compile(closing)


_MARKED, _FOLDED = _patterns(folded=False), _patterns(folded=True)


def statement_asked(text: str) -> str:
    """What a text asks about, without the words of asking; the whole text if nothing else would remain.

    Args:
        text: Redacted.
    """
    low = text.lower()
    if len(low) != len(text):  # a letter that has two small ones: its places would be off
        return text
    opening, closing = _FOLDED if low.isascii() else _MARKED
    begin = opening.match(low[:_AROUND])
    start = begin.end() if begin else 0
    tail = max(start, len(low) - _AROUND)
    finish = closing.search(low[tail:])
    kept = text[start : tail + finish.start() if finish else len(text)].strip()
    return kept if len(kept.split()) >= _LEAST_WORDS else text
