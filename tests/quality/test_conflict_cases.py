import pytest
from quality.conflicts import Case, Labelled, overlaps

from sangto.records import Conflict, Mention, Span

QUERY, RECORD = "Phạt 5 triệu, không phải 500 nghìn", "Mức phạt là 3 triệu đồng"


def reported(kind, query, record):
    mentions = [
        Mention(t, t, Span(whole.find(t), whole.find(t) + len(t))) for t, whole in ((query, QUERY), (record, RECORD))
    ]
    return Conflict(kind, *mentions)


def case(*conflicts):
    return Case(QUERY, RECORD, (Labelled("number", "5 triệu", "3 triệu"),), conflicts)


@pytest.mark.parametrize(
    ("words", "span", "expected"),
    [
        ("5 triệu", Span(5, 6), True),
        ("5 triệu", Span(0, 5), False),
        ("5", Span(25, 26), True),
        ("", Span(0, 1), True),
        ("không có trong câu", Span(0, 30), False),
    ],
)
def test_overlap_looks_at_every_occurrence(words, span, expected):
    assert overlaps(QUERY, words, span) is expected


def test_a_conflict_of_the_kind_on_the_words_is_found():
    held = case(reported("number", "5 triệu", "3 triệu đồng"))
    assert (held.found(held.labelled[0]), held.right()) == (True, 1)


def test_another_kind_on_the_words_is_found_only_as_any_kind():
    held = case(reported("unit", "5 triệu", "3 triệu đồng"))
    assert (held.found(held.labelled[0]), held.found(held.labelled[0], any_kind=True), held.right()) == (False, True, 0)


def test_the_kind_on_other_words_is_not_found():
    held = case(reported("number", "500 nghìn", "3 triệu"))
    assert (held.found(held.labelled[0], any_kind=True), held.right()) == (False, 0)
