"""Readers of what is longer or shorter than a day: months, quarters, years, relative dates, weekdays, times.

Each reader takes a shadow (and the day on which the text was written) and yields what it finds, in order.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from sangto.text import date_patterns as patterns
from sangto.text.calendar_parts import edtf_month, month_number, quarter_number, weekday_name
from sangto.text.day_readers import Found, counts
from sangto.text.numbers import parse_roman
from sangto.text.relative_dates import find_relative, weekday_of_week
from sangto.text.shadow import Shadow


def read_months(shadow: Shadow, reference: datetime.date | None) -> Iterator[Found]:
    """ "6 tháng đầu năm 2024", "tháng 6/2024"."""
    for found in shadow.pick(patterns.FIRST_MONTHS).finditer(shadow.text):
        part = found.group("part") or found.group("part2")
        count = month_number(found.group("months")) if found.group("months") else 6
        year = found.group("year") or found.group("year2") or ("nay" if reference else "")
        if not 1 <= count <= 12 or (not year and " nam" not in found.group() and " năm" not in found.group()):
            continue
        first, last = (1, count) if part in ("đầu", "dau", "first") else (13 - count, 12)
        if year in ("nay", "ngoái", "ngoai"):
            year = str(reference.year - (year != "nay")) if reference else ""
        number = int(year) if year else None
        yield Found(
            found.start(), found.end(), f"{edtf_month(first, number)}/{edtf_month(last, number)}", "period",
            () if found.group("year") not in ("nay", "ngoái", "ngoai") else ("relative",),
        )  # fmt: skip
    for found in shadow.pick(patterns.MONTH_YEAR).finditer(shadow.text):
        month = month_number(found.group("month") or found.group("month2"))
        year_text = found.group("year") or found.group("year2")
        ok = 1 <= month <= 12
        value = edtf_month(month, int(year_text)) if ok else ""
        yield Found(found.start(), found.end(), value, "month", () if ok else ("invalid",))


def read_month(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """ "tháng 6"."""
    for found in shadow.pick(patterns.MONTH).finditer(shadow.text):
        word = found.group("month")
        bare = not shadow.marked and shadow.slice(*found.span("month")).isascii()
        if (bare and word in ("sau", "nam", "tu", "mot", "bay")) or not 1 <= month_number(word) <= 12:
            continue
        if word in ("một", "mot"):
            continue
        yield Found(found.start(), found.end(), edtf_month(month_number(word), None), "month")


def read_quarter(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """ "quý II/2024"."""
    for found in shadow.pick(patterns.QUARTER).finditer(shadow.text):
        number = quarter_number(found.group("quarter") or found.group("quarter2"))
        year = found.group("year") or found.group("year2")
        if number and (year or not found.group().startswith("q") or found.group().startswith("qu")):
            yield Found(found.start(), found.end(), f"{year or '-'}-Q{number}", "quarter")


def read_period(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """ "giai đoạn 2016-2020"."""
    for found in shadow.pick(patterns.PERIOD).finditer(shadow.text):
        first, last = int(found.group("first")), int(found.group("last"))
        lead = shadow.pick(patterns.PERIOD_WORD).search(shadow.text, max(0, found.start() - 12), found.start())
        joined = "-" in found.group() and 1900 <= first < last <= 2100
        if first < last and (lead or joined) and not counts(shadow, found.end()):
            yield Found(found.start(), found.end(), f"{first}/{last}", "period")


def read_year(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """Years, decades and centuries."""
    for found in shadow.pick(patterns.DECADE).finditer(shadow.text):
        decade = found.group("decade") or found.group("decade2")
        yield Found(found.start(), found.end(), f"{decade if len(decade) > 1 else '19' + decade}X", "decade")
    for found in shadow.pick(patterns.CENTURY).finditer(shadow.text):
        word = found.group("c") or found.group("c2")
        number = int(word) if word.isdigit() else parse_roman(word) or 0
        if 1 <= number <= 30:
            yield Found(found.start(), found.end(), f"{number - 1:02d}XX", "century")
    for found in shadow.pick(patterns.YEAR_WORD).finditer(shadow.text):
        if not counts(shadow, found.end(), nouns=False):
            yield Found(found.start(), found.end(), found.group("year"), "year")
    if not shadow.marked and patterns.ENGLISH_YEAR.search(shadow.text) and shadow.english:
        for found in patterns.ENGLISH_YEAR.finditer(shadow.text):
            if not counts(shadow, found.end()):
                yield Found(found.start(), found.end(), found.group("year"), "year")
    for found in shadow.pick(patterns.BARE_YEAR).finditer(shadow.text):
        if not counts(shadow, found.end()):
            yield Found(found.start("year"), found.end(), found.group("year"), "year")


def read_relative(shadow: Shadow, reference: datetime.date | None) -> Iterator[Found]:
    """ "hôm qua", "3 năm trước"."""
    precision = {"d": "day", "w": "period", "m": "month", "y": "year"}
    for found in find_relative(shadow):
        yield Found(found.start, found.end, found.resolve(reference), precision[found.unit], ("relative",))


def read_weekday(shadow: Shadow, reference: datetime.date | None) -> Iterator[Found]:
    """ "thứ Hai tuần tới"."""
    weeks = {"trước": -1, "truoc": -1, "qua": -1, "này": 0, "nay": 0, "tới": 1, "toi": 1, "sau": 1}
    for found in shadow.pick(patterns.WEEKDAY).finditer(shadow.text):
        if found.group("word").startswith("th") and not _is_weekday(shadow, found.start(), found.end("word")):
            continue
        name = weekday_name(found.group("word"))
        which = (found.group("week") or "").split()[-1:]
        if which and which[0] in weeks:
            value = weekday_of_week(reference, name, weeks[which[0]])
            yield Found(found.start(), found.end(), value or name, "day" if value else "weekday", ("relative",))
        else:
            yield Found(found.start(), found.end("word"), name, "weekday")


def _is_weekday(shadow: Shadow, start: int, end: int) -> bool:
    """ "thứ ba" is Tuesday or the third: capitals and the words around tell."""
    window = (max(0, start - 14), start)
    if shadow.pick(patterns.WEEKDAY_NOT).search(shadow.text, *window):
        return False
    number = shadow.slice(start, end).split()[-1]
    if number[0].isupper() or shadow.text.strip() == shadow.text[start:end]:
        return True
    if shadow.pick(patterns.WEEKDAY_YES).search(shadow.text, *window):
        return True
    return shadow.pick(patterns.WEEKDAY_THEN).match(shadow.text, end) is not None


def read_clock(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """ "15h30", "3 giờ chiều"."""
    for found in shadow.pick(patterns.CLOCK).finditer(shadow.text):
        group = found.groupdict()
        minute = group["min"] or group["min2"] or group["min3"] or ("30" if group["half"] else None)
        lead = shadow.text[max(0, found.start() - 16) : found.start()]
        part = group["part"] or group["part2"]
        known = bool(group["hour2"] or part or group["pm"] or group["am"])
        if not known and not _is_clock(shadow, found.group(), minute, lead):
            continue
        hour = int(group["hour"] or group["hour2"])
        late = group["pm"] or group["pm2"] or part in ("chiều", "chieu", "tối", "toi")
        if late and hour < 12:
            hour += 12
        yield Found(found.start(), found.end(), f"T{hour % 24:02d}:{int(minute or 0):02d}", "time")


def _is_clock(shadow: Shadow, written: str, minute: str | None, lead: str) -> bool:
    if ":" in written:
        return True
    if shadow.pick(patterns.SPAN_LEAD).search(lead):
        return False
    if shadow.pick(patterns.CLOCK_LEAD).search(lead) or minute is not None:
        return True
    return "h" in written.replace("phút", "").replace("phut", "") and not written.startswith(("24", "48", "72"))
