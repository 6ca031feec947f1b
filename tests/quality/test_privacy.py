"""The task that measures privacy: how texts with marks become labelled lines, and how answers are counted."""

from __future__ import annotations

from quality.loaders import own_rows
from quality.privacy import Count, Item, Labelled, covered
from quality.privacy_texts import unmarked, written_rows


def test_unmarked_text_keeps_its_labels() -> None:
    assert unmarked("Gọi {phone:0912 345 678} gặp {person:Lan}") == {
        "text": "Gọi 0912 345 678 gặp Lan",
        "found": [
            {"kind": "phone", "span": [4, 16], "text": "0912 345 678"},
            {"kind": "person", "span": [21, 24], "text": "Lan"},
        ],
    }


def test_labelled_lines_are_those_of_the_marked_texts() -> None:
    assert own_rows("privacy_written.jsonl") == list(written_rows())


def test_item_is_covered_only_by_its_own_kind() -> None:
    assert covered(Item("phone", 0, 10), [Item("phone", 5, 20), Item("person", 0, 5)]) == 0.5


def test_count_tells_missed_and_wrong() -> None:
    texts = [Labelled("0123456789", [Item("phone", 0, 10)]), Labelled("abc", [])]
    count = Count(texts, lambda text: [Item("person", 0, 3)] if text == "abc" else [Item("phone", 0, 8)])
    assert count.figures(["phone"]) == (0.0, 1.0, 1, 1)
    assert count.figures(["person"]) == (None, 0.0, 0, 1)
    assert len(count.errors) == 2
