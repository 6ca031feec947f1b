"""The desk: from records, mappings or an index on disk to an answer."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from fact_checks import FACT_CHECKS, LEMON, PHONE, STORM
from sangto import Desk
from sangto.errors import EmptyInput, IndexMissing, InputTooLarge, InvalidRecord
from sangto.matching import FactCheckIndex
from sangto.records import Source, Span

MESSAGE = (
    "Chào cả nhà. Nghe nói uống nước chanh nóng mỗi sáng chữa khỏi bệnh ung thư đấy. "
    "Cơn bão số 3 làm 45 người mất tích ở Lào Cai. Chúc mọi người buổi tối vui vẻ."
)


def _found(answer: Any) -> list[list[str]]:
    return [[match.record.id for match in checked.matches] for checked in answer.statements]


def _by_text(answer: Any, words: str) -> Any:
    return next(checked for checked in answer.statements if words in checked.statement.text)


def test_the_example_of_the_readme() -> None:
    desk = Desk([{"id": "1", "claim": "Uống nước chanh nóng chữa được ung thư", "rating": "Sai"}])
    answer = desk.check("Nghe nói uong nuoc chanh nong la khoi ung thu do mn")
    assert answer.statements[0].matches[0].record.rating == "Sai"


def test_records_mappings_and_an_index_on_disk_give_the_same_answer(tmp_path: Path) -> None:
    with FactCheckIndex.create(tmp_path) as index:
        index.add(FACT_CHECKS)
    with (
        Desk(FACT_CHECKS) as a,
        Desk(map(asdict, FACT_CHECKS)) as b,
        Desk(index=tmp_path) as c,
        Desk(index=str(tmp_path)) as d,
    ):
        answers = [desk.check(MESSAGE) for desk in (a, b, c, d)]
    assert [_found(answer) for answer in answers] == [_found(answers[0])] * 4
    assert answers[0].language == "vi"
    assert [match.record for match in _by_text(answers[2], "chanh").matches] == [LEMON]


def test_statements_cover_the_text_in_order_and_spans_count_in_it() -> None:
    answer = Desk(FACT_CHECKS).check(MESSAGE)
    spans = [checked.statement.span for checked in answer.statements]
    assert spans == sorted(spans)
    assert [MESSAGE[slice(*span)] for span in spans] == [checked.statement.text for checked in answer.statements]
    match = _by_text(answer, "chanh").matches[0]
    assert "nước chanh nóng" in " ".join(MESSAGE[slice(*span)] for span in match.query_spans)
    assert "nước chanh nóng" in " ".join(LEMON.claim[slice(*span)] for span in match.record_spans)


def test_another_number_is_a_conflict_and_is_kept() -> None:
    answer = Desk(FACT_CHECKS).check(MESSAGE)
    match = _by_text(answer, "bão").matches[0]
    assert match.record == STORM
    (conflict,) = match.conflicts
    assert (conflict.kind, conflict.query.value, conflict.record.value) == ("number", "45", "12")
    assert MESSAGE[slice(*conflict.query.span)] in conflict.query.text
    assert STORM.claim[slice(*conflict.record.span)] in conflict.record.text
    assert match.probability < match.similarity
    assert match.similarity >= 0.5


def test_a_lower_limit_shows_more_and_a_higher_one_less() -> None:
    desk = Desk(FACT_CHECKS)
    text = "Uống nước chanh nóng mỗi sáng chữa khỏi bệnh ung thư"
    assert len(desk.check(text, min_probability=0).statements[0].matches) >= 1
    assert [m.record.id for m in desk.check(text, min_probability=0.5).statements[0].matches] == ["chanh"]
    assert desk.check(text, min_probability=1.0).statements[0].matches in ((), desk.check(text).statements[0].matches)


def test_fact_checks_of_one_claim_fold_into_one_answer() -> None:
    other = replace(LEMON, id="chanh-2", url="https://example.net/chanh", publisher="Phòng thứ hai", title="")
    answer = Desk([LEMON, STORM, other]).check(LEMON.claim)
    (match,) = answer.statements[0].matches
    assert {match.record.id, *(source.id for source in match.sources)} == {"chanh", "chanh-2"}


def test_nothing_found_is_an_answer() -> None:
    answer = Desk(FACT_CHECKS).check("Giá vé xe buýt nội thành tăng từ tháng sau theo tuyến.")
    assert _found(answer) == [[]]


def test_a_desk_without_records_finds_nothing() -> None:
    assert _found(Desk().check(LEMON.claim)) == [[]]
    assert _found(Desk([]).check(LEMON.claim)) == [[]]


def test_english() -> None:
    answer = Desk(FACT_CHECKS).check("They say charging your phone overnight will ruin its battery within a month.")
    assert (answer.language, _found(answer)) == ("en", [["phone"]])
    assert answer.statements[0].matches[0].record == PHONE


@pytest.mark.parametrize(
    "text",
    ["", " \n\t ", "ung", "\u200b" * 1_000_000, "\u202e\u202d", "\0\0\0", "👍"],
    ids=["empty", "blank", "one word", "zero width", "directions", "NUL", "emoji"],
)
def test_too_little_to_be_a_claim(text: str) -> None:
    with pytest.raises(EmptyInput) as caught:
        Desk(FACT_CHECKS).check(text)
    assert caught.value.hint == "Give at least one whole sentence."


def test_too_much_at_once() -> None:
    with pytest.raises(InputTooLarge, match="The text has 1,000,001 characters; at most 1,000,000"):
        Desk(FACT_CHECKS).check("a" * 1_000_001)


@pytest.mark.parametrize(
    "dirt",
    ["\u200b", "\u202e", "\u200f", "\0", "\ud800", "\ufeff", "\u00ad"],
    ids=["zero width", "override", "right to left", "NUL", "surrogate", "byte order mark", "soft hyphen"],
)
def test_dirt_between_the_words_does_not_hide_a_claim(dirt: str) -> None:
    text = f"{dirt} ".join(LEMON.claim.split()) + dirt
    answer = Desk(FACT_CHECKS).check(text)
    assert answer.text == text
    assert _found(answer)[0] == ["chanh"]


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"id": "1"},
        {"id": "", "claim": "Uống nước chanh"},
        {"id": "1", "claim": "  "},
        {"id": 1, "claim": "Uống nước chanh"},
        {"id": "1", "claim": ["Uống nước chanh"]},
        {"id": "1", "claim": None},
        {"id": "1", "claim": "Uống nước chanh", "rating": 5},
        {"id": "1", "claim": "Uống nước \ud800 chanh"},
    ],
)
def test_a_record_of_wrong_types_is_refused_by_name(record: dict[str, Any]) -> None:
    with pytest.raises(InvalidRecord):
        Desk([record])


def test_unknown_keys_are_ignored_and_empty_ones_may_be_none() -> None:
    desk = Desk([{"id": "1", "claim": LEMON.claim, "rating": None, "stars": 5, "sources": [{"title": "WHO"}]}])
    record = desk.check(LEMON.claim).statements[0].matches[0].record
    assert (record.id, record.rating, record.sources) == ("1", "", (Source("WHO"),))


def test_the_last_of_one_id_counts() -> None:
    desk = Desk([replace(STORM, id="chanh"), LEMON])
    assert desk.index.info().documents == 1
    assert _found(desk.check(LEMON.claim)) == [["chanh"]]
    assert desk.index.get("chanh") == LEMON


def test_threads_may_share_a_desk(tmp_path: Path) -> None:
    with FactCheckIndex.create(tmp_path) as index:
        index.add(FACT_CHECKS)
    with Desk(index=tmp_path) as desk, ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(desk.check, [MESSAGE] * 12))
    assert [_found(answer) for answer in answers] == [_found(answers[0])] * 12


def test_there_is_no_index(tmp_path: Path) -> None:
    with pytest.raises(IndexMissing, match="There is no index at"):
        Desk(index=tmp_path)


def test_a_statement_of_one_word_is_shown_without_matches() -> None:
    answer = Desk(FACT_CHECKS).check(f"{LEMON.claim}. Thật?")
    assert _found(answer)[-1] == []
    assert isinstance(answer.statements[0].statement.span, Span)
