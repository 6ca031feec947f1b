"""Read an amount that is written in figures, in words, or in both: "2 tỷ 350 triệu", "ba triệu rưỡi", "1.5 million".

One token after the other is offered to a `Sum`, which takes it or ends the amount. Rules: ``mốt`` after ``mươi`` is
1, ``tư`` 4, ``lăm`` 5; ``linh`` and ``lẻ`` stand for no tens; a smaller scale adds, a greater one multiplies
("nghìn tỷ"); ``rưỡi`` is half of the last scale; a last figure after a scale is its tenth ("3 tỷ 2").
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from sangto.tables.number_words import NUMBER_WORDS
from sangto.text.amount_sum import LONE_YEAR, Sum, read_figures
from sangto.text.shadow import Shadow, compile_pair, fold_marks

DIGITS = r"[1-9]\d{0,2}(?: \d{3})+(?![\d]|[.,]\d{3})|\d+(?:[.,]\d+)*"
_ALTERNATIVES = "|".join(sorted((re.escape(word) for word in NUMBER_WORDS), key=len, reverse=True))
_TOKEN = compile_pair(rf"(?P<gap>[\s-]{{0,2}})(?:(?P<digits>{DIGITS})|(?P<word>{_ALTERNATIVES}|and)(?![^\W\d]))")
_TAIL_BLOCK = compile_pair(
    r"\s?(?:[%‰°$€£/:]|phần|điểm|[-.,]?\d|\s(?!đồng|vnđ|vnd|usd|đô|để|cho|và|là|thì|mà|nhưng|với|một|mỗi|tiền|nhé|nha)\w)"
)
_THREE = re.compile(r"\d{1,3}(?:\.\d{3})+")
_PLAIN_WORDS = {fold_marks(word): (kind, value) for word, (kind, value) in reversed(NUMBER_WORDS.items())}


class Amount(NamedTuple):
    """An amount in a shadow.

    Attributes:
        start: Where it starts in the shadow.
        end: Where it ends.
        value: Its value.
        ambiguous: It can be read in two ways ("1,234").
        thousands: The other reading of an ambiguous "1,234": 1234.
        scale: The last scale ("triệu": 1000000), 1 if there is none.
        lone: It is one number word ("hai"), which often is none.
    """

    start: int
    end: int
    value: Decimal
    ambiguous: bool
    thousands: Decimal
    scale: int
    lone: bool


def read_amount(shadow: Shadow, start: int) -> Amount | None:
    """The longest amount that starts at `start` of the shadow, or None."""
    token_pattern = shadow.pick(_TOKEN)
    state = Sum()
    end = start
    lone = False
    while not state.closed and (token := token_pattern.match(shadow.text, end)):
        if state.tokens == 0 and token.group("gap"):
            return None
        if not _take(shadow, state, token, token_pattern):
            break
        lone = state.tokens == 0 and token.group("digits") is None
        state.tokens += 1
        end = token.end()
    if state.tokens == 0:
        return None
    figures = state.figures
    return Amount(
        start, end, state.value, figures is not None and figures.ambiguous,
        figures.thousands if figures is not None and state.tokens == 1 else state.value, int(state.scale), lone,
    )  # fmt: skip


def _take(shadow: Shadow, state: Sum, token: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Offer one token to the sum; False means that the amount ended before it."""
    gap, run = token.group("gap"), token.group("digits")
    if "\n" in gap or ("-" in gap and not (state.english and gap == "-")):
        return False
    if run is not None:
        return _take_figures(shadow, state, token, pattern)
    word = token.group("word")
    if word == "and":
        following = pattern.match(shadow.text, token.end())
        return state.after_hundred and following is not None and _kind(shadow, following.group("word"))[0] == "en"
    kind, number = _kind(shadow, word)
    if word == "van":
        return False
    value = Decimal(number)
    if state.tokens and not gap and not (state.figures is not None and kind in ("scale", "short", "enscale")):
        return False
    if kind == "short":
        return state.figures is not None and (not gap or word == "tr") and state.add_scale(value)
    return _take_word(shadow, state, token, pattern, kind, word, value)


def _take_word(
    shadow: Shadow,
    state: Sum,
    token: re.Match[str],
    pattern: re.Pattern[str],
    kind: str,
    word: str,
    value: Decimal,
) -> bool:
    if kind == "digit":
        following = _following_kind(shadow, token, pattern)
        if state.after_hundred and not state.zero:
            return following == "tens" and state.add_hundreds_digit(value)
        if state.tokens and state.section is None and not state.zero and following not in ("tens", "scale"):
            return _take_tail(shadow, state, token, value, 1) if word not in LONE_YEAR else False
        return state.add_digit(word, value)
    if kind == "zero":
        state.zero = state.after_hundred or (state.section is None and state.scale > 1)
        follows = _following_kind(shadow, token, pattern) == "digit"
        state.after_hundred = False
        return state.zero and follows
    if kind == "en":
        return state.add_english(value)
    if kind == "nil":
        return state.scale >= 1000 and _following_kind(shadow, token, pattern) == "scale" and state.add_digit("", value)
    if kind == "ten" and (word != "muoi" or state.digit is None):
        return state.add_ten()
    if kind in ("ten", "tens"):
        return state.add_tens(word in ("chục", "chuc"))
    return state.add_half() if kind == "half" else state.add_scale(value)


def _take_figures(shadow: Shadow, state: Sum, token: re.Match[str], pattern: re.Pattern[str]) -> bool:
    run = token.group("digits")
    figures = read_figures(run, shadow.english if "," in run or "." in run else False)
    if figures is None:
        return False
    if state.tokens == 0:
        return state.add_figures(figures)
    if state.section is not None or state.scale == 1:
        return False
    following = pattern.match(shadow.text, token.end())
    if following is not None and following.group("word") is not None and "\n" not in following.group("gap"):
        kind, number = _kind(shadow, following.group("word"))
        if kind in ("scale", "short", "enscale") and Decimal(number) != state.scale:
            return state.add_figures(figures)
    return run.isdigit() and len(run) <= 3 and _take_tail(shadow, state, token, Decimal(run), len(run))


def _take_tail(shadow: Shadow, state: Sum, token: re.Match[str], value: Decimal, digits: int) -> bool:
    """ "3 tỷ 2": a last figure after a scale counts its tenths."""
    if state.scale < 1000 or len(token.group("gap")) > 1 or shadow.pick(_TAIL_BLOCK).match(shadow.text, token.end()):
        return False
    state.total += value * state.scale / (10**digits)
    state.closed = True
    return True


def _kind(shadow: Shadow, word: str | None) -> tuple[str, str]:
    if word is None:
        return "", "0"
    return (NUMBER_WORDS if shadow.marked and word in NUMBER_WORDS else _PLAIN_WORDS).get(word, ("", "0"))


def _following_kind(shadow: Shadow, token: re.Match[str], pattern: re.Pattern[str]) -> str:
    following = pattern.match(shadow.text, token.end())
    if following is None or "-" in following.group("gap") or "\n" in following.group("gap"):
        return ""
    if following.group("word") == "muoi":
        return "tens"
    return "figures" if following.group("digits") else _kind(shadow, following.group("word"))[0]
