"""Fact-checks for tests: a few that read like real ones, and as many generated ones as wanted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from sangto.records import FactCheck

LEMON = FactCheck(
    id="chanh",
    claim="Uống nước chanh nóng mỗi sáng chữa khỏi bệnh ung thư",
    title="Nước chanh nóng không chữa được ung thư",
    rating="Sai",
    url="https://example.org/chanh",
    publisher="Phòng kiểm chứng mẫu",
    date="2024-03-05",
    language="vi",
)
STORM = FactCheck(
    id="bao",
    claim="Cơn bão số 3 làm 12 người mất tích ở Lào Cai",
    title="Số người mất tích trong cơn bão số 3",
    rating="Đúng một phần",
    url="https://example.org/bao",
    publisher="Phòng kiểm chứng mẫu",
    date="2024-09-11",
    language="vi",
)
PHONE = FactCheck(
    id="phone",
    claim="Charging a phone overnight ruins its battery within a month",
    title="Does overnight charging ruin a battery?",
    rating="False",
    url="https://example.org/phone",
    publisher="Sample checkers",
    language="en",
)
FACT_CHECKS = (LEMON, STORM, PHONE)

_SUBJECTS = ("Nước dừa", "Lá ổi", "Mật ong", "Tỏi đen", "Gừng tươi", "Trà xanh", "Bột nghệ")
_EFFECTS = ("chữa đau dạ dày", "làm tan sỏi thận", "hạ đường huyết", "trị rụng tóc", "giảm mỡ máu")


def generated(count: int, start: int = 0) -> Iterator[FactCheck]:
    """Fact-checks with ids "0", "1", …; each can be found by its own code word."""
    for i in range(start, start + count):
        claim = f"{_SUBJECTS[i % 7]} {_EFFECTS[i % 5]} {code_word(i)}"
        yield FactCheck(id=str(i), claim=claim, rating="Sai", language="vi")


def code_word(i: int) -> str:
    """A word that only the generated fact-check number `i` holds."""
    return f"mã{i:06d}x"


def write_jsonl(path: Path, fact_checks: Iterable[FactCheck]) -> Path:
    """Write what ``sangto index add`` reads."""
    names = ("id", "claim", "title", "rating", "url")
    lines = [json.dumps({name: getattr(f, name) for name in names}, ensure_ascii=False) for f in fact_checks]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
