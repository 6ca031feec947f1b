"""Phrases that say that something is not shown to be so: "không có bằng chứng khoa học nào cho thấy …".

In fact-checks they are how a denial is worded. What they deny is a whole clause, behind them or, with "… chưa được
chứng minh", before them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sangto.records import Span
from sangto.text.shadow import compile_pair, read_shadow

_BEFORE = compile_pair(
    r"(?<!\w)(?P<no>không|chưa|chẳng|ko|k)(?: hề| từng)?(?:(?: (?:có|tìm thấy|tìm ra|ghi nhận|thấy|đưa ra))(?: đủ)?"
    r"(?: bất kỳ| bất cứ| một)? (?:bằng chứng|chứng cứ|nghiên cứu|cơ sở|căn cứ|tài liệu|dữ liệu|công trình)"
    r"(?: (?:khoa học|y khoa|y học|lâm sàng|thực tế|cụ thể|rõ ràng|thuyết phục|xác đáng|chính thức|đáng tin cậy))*"
    r"(?: nào)?(?: (?:đáng tin cậy|đủ mạnh|rõ ràng))?"
    r"(?: (?:nào )?(?:cho thấy|cho rằng|chứng minh|chứng tỏ|khẳng định|xác nhận|chỉ ra|nói|về việc|rằng|là|việc"
    r"|để (?:nói|khẳng định|kết luận)))*"
    r"| (?:đúng|chính xác)(?: sự thật)?(?: khi (?:nói|cho))?(?: là| rằng))(?= \w)"
)
_BEHIND = compile_pair(
    r"(?<!\w)(?:là )?(?P<no>không|chưa|chẳng)(?: hề| từng)?"
    r" (?:được (?:khoa học |y học )?(?:chứng minh|kiểm chứng|công nhận)"
    r"|có (?:bất kỳ )?(?:bằng chứng|cơ sở|căn cứ)(?: khoa học| xác thực)?(?: nào)?)(?=\s*(?:[.,;!?]|$))"
)
_ENGLISH = compile_pair(
    r"(?<!\w)(?:there (?:is|was)|there's|has|have|found|with) (?P<no>no) (?:[a-z]{3,12} )?(?:evidence|proof|data)"
    r"(?: (?:that|to suggest|to show|showing|suggesting|for the claim))*(?= \w)"
)


class Unproven(NamedTuple):
    """Such a phrase.

    Attributes:
        span: Of the phrase.
        behind: Whether it stands behind what it denies.
    """

    span: Span
    behind: bool


def find_unproven(text: str) -> Iterator[Unproven]:
    """The phrases of a text; one that stands behind a clause denies that one, not what follows."""
    shadow = read_shadow(text)
    taken: set[int] = set()
    for pair, behind in ((_BEHIND, True), (_BEFORE, False), (_ENGLISH, False)):
        for match in shadow.pick(pair).finditer(shadow.text):
            if match.start("no") not in taken:
                taken.add(match.start("no"))
                yield Unproven(shadow.span(match.start(), match.end()), behind)
