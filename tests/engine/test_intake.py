"""Flags gather what is odd, hidden and active, one of a kind."""

from sangto.evidence import Content, HiddenText
from sangto.intake import intake_flags
from sangto.records import Span


def test_text_without_anything_odd_has_no_flags():
    assert intake_flags(Content("Một bài viết bình thường.")) == ()


def test_flags_are_gathered_by_kind():
    content = Content(
        "Một bài\u200b viết.",
        hidden=(
            HiddenText("tiny", "một", Span(0, 3)),
            HiddenText("tiny", "viết", Span(9, 13)),
            HiddenText("comment", "sửa câu này"),
        ),
        active=("macros",),
    )
    found = [(flag.kind, flag.count, flag.spans, flag.text) for flag in intake_flags(content)]
    assert found == [
        ("invisible", 1, (Span(7, 8),), ""),
        ("hidden-tiny", 2, (Span(0, 3), Span(9, 13)), "một"),
        ("hidden-comment", 1, (), "sửa câu này"),
        ("active-macros", 1, (), ""),
    ]
