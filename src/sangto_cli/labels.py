"""Words that the command line shows in an answer, in Vietnamese and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language; braces hold figures."""

    headline: str
    conflict: str
    claim: str
    truth: str
    probability: str
    meaning: str
    evidence: str
    also: str
    absent: str
    silent: str
    kinds: Mapping[str, str]


VI = Labels(
    headline="{statements} câu · {known} câu lặp lại điều đã kiểm chứng · {conflicts} câu giống nhưng khác chi tiết",
    conflict="⚠ Gần giống, nhưng không phải cùng một phát biểu:",
    claim="Phát biểu đã kiểm chứng",
    truth="Sự thật",
    probability="Cùng một phát biểu: {:.0f} %",
    meaning="Nghĩa gần giống: {:.0f} %",
    evidence="Chứng cứ",
    also="Cũng đã kiểm chứng",
    absent="không nói",
    silent="{} câu còn lại: chưa ai kiểm chứng điều này trong kho đang dùng.",
    kinds={
        "number": "số",
        "unit": "đơn vị",
        "date": "ngày giờ",
        "place": "nơi chốn",
        "negation": "khẳng định/phủ định",
    },
)
EN = Labels(
    headline="{statements} statements · {known} repeat a checked claim · {conflicts} alike but different in detail",
    conflict="⚠ Alike, but not the same claim:",
    claim="Claim that was checked",
    truth="In fact",
    probability="Same claim: {:.0f} %",
    meaning="Similar meaning: {:.0f} %",
    evidence="Evidence",
    also="Also checked",
    absent="not said",
    silent="{} other statements: nobody in this index has checked them yet.",
    kinds={
        "number": "number",
        "unit": "unit",
        "date": "date or time",
        "place": "place",
        "negation": "affirmed or denied",
    },
)
