"""The sum of an amount while its words come in: which word may follow which, and what it adds.

Rules: ``mốt`` after ``mươi`` is 1, ``tư`` 4, ``lăm`` 5; ``linh`` and ``lẻ`` stand for no tens; a smaller scale adds, a
greater one multiplies ("nghìn tỷ"); ``rưỡi`` is half of the last scale.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

LONE_YEAR = ("năm", "nam")


class Figures(NamedTuple):
    """What a run of figures means; `ambiguous` if it could be read otherwise, as `thousands`."""

    value: Decimal
    ambiguous: bool
    thousands: Decimal


def read_figures(run: str, english: bool = False) -> Figures | None:
    """The number that figures with separators stand for, or None if they are none ("1.2.3").

    Args:
        run: Figures with points, commas or spaces.
        english: Whether the text around is English, where a comma parts thousands and a point decimals.
    """
    run = run.replace(" ", "")
    commas, points = run.count(","), run.count(".")
    groups = re.split("[.,]", run)
    if not commas and not points:
        return _figures(run)
    grouped = len(groups[0]) <= 3 and groups[0] != "0" and not groups[0].startswith("0")
    all_three = grouped and all(len(group) == 3 for group in groups[1:])
    if commas and points:
        last = max(run.rfind(","), run.rfind("."))
        whole, mark = run[:last], run[last]
        ok = whole.count(mark) == 0 and grouped and all(len(g) == 3 for g in re.split("[.,]", whole)[1:])
        return _figures(re.sub("[.,]", "", whole) + "." + run[last + 1 :]) if ok else None
    if commas + points > 1:
        return _figures(re.sub("[.,]", "", run)) if all_three else None
    decimal = run.replace(",", ".")
    whole_number = re.sub("[.,]", "", run)
    if not all_three:
        return _figures(decimal)
    if english:
        return _figures(whole_number if commas else decimal)
    if points:
        return _figures(whole_number)
    return Figures(Decimal(decimal), True, Decimal(whole_number))


def _figures(text: str) -> Figures:
    value = Decimal(text)
    return Figures(value, False, value)


class Sum:
    """The state of an amount while its tokens come in."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.section: Decimal | None = None
        self.digit: Decimal | None = None
        self.open_ones = False
        self.after_hundred = False
        self.zero = False
        self.scale = Decimal(1)
        self.tokens = 0
        self.closed = False
        self.figures: Figures | None = None
        self.english = False

    @property
    def value(self) -> Decimal:
        """The sum so far."""
        return self.total + (self.section or 0)

    def add_figures(self, figures: Figures) -> bool:
        """Figures open a section."""
        if self.section is not None:
            return False
        self.section = figures.value
        self.figures = figures
        self.digit = None
        self.open_ones = self.after_hundred = False
        return True

    def add_digit(self, word: str, value: Decimal) -> bool:
        """A number word from one to nine."""
        if self.section is None:
            if word in ("tư", "lăm", "nhăm", "mốt") and not self.zero:
                return False
            self.section, self.digit = value, value
        elif self.zero or (self.open_ones and word not in LONE_YEAR):
            self.section += value
            self.digit = None
            self.open_ones = False
        else:
            return False
        self.zero = False
        return True

    def add_hundreds_digit(self, value: Decimal) -> bool:
        """The figure before ``mươi`` after hundreds: "một trăm hai mươi"."""
        self.section = (self.section or Decimal(0)) + value
        self.digit = value
        self.after_hundred = False
        return True

    def add_ten(self) -> bool:
        """``mười``."""
        if self.section is None:
            self.section = Decimal(10)
        elif self.after_hundred:
            self.section += 10
            self.after_hundred = False
        else:
            return False
        self.open_ones = True
        return True

    def add_tens(self, dozens: bool) -> bool:
        """``mươi`` or ``chục`` after a figure."""
        if self.digit is not None and self.section is not None:
            self.section += self.digit * 9
        elif dozens and self.figures is not None and self.section is not None and self.scale == 1:
            self.section *= 10
        else:
            return False
        self.digit = None
        self.open_ones = not dozens
        return True

    def add_scale(self, scale: Decimal) -> bool:
        """``trăm``, ``nghìn``, ``triệu`` …"""
        if scale == 100:
            if self.section is None or (self.figures is None and self.section > 99):
                return False
            self.section *= 100
            self.after_hundred = True
        elif self.section is not None:
            greater = scale > self.scale
            self.total = (self.total + self.section) * scale if greater else self.total + self.section * scale
            self.section = None
            self.scale = scale
        elif self.scale > 1:
            self.total *= scale
            self.scale *= scale
        else:
            return False
        self.digit = None
        self.open_ones = False
        return True

    def add_half(self) -> bool:
        """``rưỡi``."""
        if self.after_hundred and self.section is not None:
            self.section += 50
        elif self.section is None and self.scale > 1:
            self.total += self.scale / 2
        else:
            return False
        self.closed = True
        return True

    def add_english(self, value: Decimal) -> bool:
        """An English number word."""
        if self.section is None:
            self.section = value
        elif (self.open_ones and value < 10) or self.after_hundred:
            self.section += value
            self.after_hundred = False
        else:
            return False
        self.english = True
        self.open_ones = value >= 20
        return True
