"""Stretches of a statement that a claim says too."""

from __future__ import annotations

from sangto.matching.alignment import shared_spans
from sangto.search.analysis import analyse


def _shared(text: str, other: str, rarity: float) -> list[str]:
    spans = shared_spans(text, analyse(other, "vi").terms, "vi", lambda _: rarity)
    return [text[span.start : span.end] for span in spans]


def test_shared_spans_are_runs_of_common_words() -> None:
    text = "Nghe nói uống nước chanh nóng thì khỏi ung thư đấy"
    assert _shared(text, "Uống nước chanh nóng chữa ung thư", 2.0) == ["uống nước chanh nóng", "ung thư"]


def test_shared_spans_leave_out_runs_of_everyday_words() -> None:
    assert _shared("nước của tôi", "nước của ai", 0.5) == []
