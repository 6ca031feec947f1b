"""Kinds of statements, in Vietnamese with and without marks and in English, and the reasons given."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangto.claims import Kind, classify, find_cues


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dân số Việt Nam khoảng 100 triệu người.", Kind.FACT),
        ("Nước chanh nóng chữa khỏi ung thư.", Kind.FACT),
        ("Thủ đô của Úc là thành phố Canberra.", Kind.FACT),
        ("Theo Bộ Y tế, vắc xin này an toàn tuyệt vời.", Kind.FACT),
        ("Từ ngày 1/7, người đi xe máy không đội mũ bảo hiểm bị phạt 600.000 đồng.", Kind.FACT),
        ("Trung tâm khí tượng dự báo bão sẽ vào đất liền, đại diện cơ quan này cho biết.", Kind.FACT),
        ("The largest dam in the country was built in 1994.", Kind.FACT),
        ("The minister said that prices would fall.", Kind.FACT),
        ("Sang năm giá điện sẽ tăng gấp đôi.", Kind.PREDICTION),
        ("The bridge will collapse within ten years.", Kind.PREDICTION),
        ("Theo tôi, món này ngon.", Kind.OPINION),
        ("theo toi chinh sach nay rat tot", Kind.OPINION),
        ("Học sinh nên ngủ sớm hơn.", Kind.OPINION),
        ("Ước gì trời mưa.", Kind.OPINION),
        ("I think this is a terrible idea.", Kind.OPINION),
        ("Bộ phim này tuyệt vời!", Kind.OPINION),
        ("Giá xăng có tăng không?", Kind.QUESTION),
        ("gia xang co tang khong", Kind.QUESTION),
        ("Ai mà chẳng biết chuyện đó.", Kind.QUESTION),
        ("Who would have thought?", Kind.QUESTION),
        ("Hãy chia sẻ cho mọi người!", Kind.DIRECTIVE),
        ("Đừng bấm vào đường dẫn lạ.", Kind.DIRECTIVE),
        ("Please share this with everyone.", Kind.DIRECTIVE),
        ("Con tôi bị sốt sau khi tiêm.", Kind.PERSONAL),
        ("My mother got sick last week.", Kind.PERSONAL),
        ("Cảm ơn mọi người!", Kind.OTHER),
        ("", Kind.OTHER),
        ("!!! ...", Kind.OTHER),
    ],
)
def test_kind(text: str, kind: Kind) -> None:
    assert classify(text).kind == kind


def test_reasons_name_the_cue_and_its_place() -> None:
    text = "Theo tôi, chính sách này rất tốt."
    reasons = [(cue.name, cue.text, text[cue.span.start : cue.span.end]) for cue in classify(text).reasons]
    assert reasons == [("own-view", "Theo tôi", "Theo tôi"), ("opinion", "rất tốt", "rất tốt")]


def test_cues_of_a_measured_statement() -> None:
    cues = [(cue.name, cue.text) for cue in find_cues("Năm 2024, xuất khẩu gạo tăng 12% so với năm trước.")]
    assert cues[0] == ("date", "Năm 2024")
    assert [cue for cue in cues if cue[0] != "date"] == [
        ("change", "tăng"),
        ("quantity", "12%"),
        ("comparison", "so với"),
    ]


def test_spans_count_in_decomposed_text_as_given() -> None:
    text = "Theo to\u0302i, no\u0301 ngon."
    assert [(cue.name, cue.text) for cue in find_cues(text)] == [("own-view", "Theo to\u0302i")]


def test_a_cue_for_the_end_does_not_count_inside() -> None:
    assert [cue.name for cue in find_cues("Không ai bị thương trong vụ việc")] == []


PIECES = ["theo", "tôi", "sẽ", "không", "?", "!", "12%", "hãy", "\u0301", "\u200b", "I", "think"]


@settings(deadline=None)  # the first text reads the models
@given(st.text(max_size=60) | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_every_text_has_a_kind_and_true_spans(text: str) -> None:
    judgement = classify(text)
    told = (*judgement.cues, *judgement.reasons)
    assert all(text[cue.span.start : cue.span.end] == cue.text for cue in told)


WORDS = ["không ", "a", "sẽ ", "12% ", "theo ", "ngày 1/1 ", "theo Bộ ", "e\u0301"]
UNITS = [*WORDS, "!", "?", "“", " - ", "; a b c", ", nhưng tôi"]


@pytest.mark.parametrize("unit", UNITS)
def test_long_input_comes_to_an_end(unit: str) -> None:
    assert classify(unit * (100_000 // len(unit))).kind in Kind


@pytest.mark.parametrize("text", ["Sông Mê Kông chảy qua sáu nước.", "Ông lão gật đầu.", "xe nay ben", "It is tall."])
def test_a_statement_always_has_a_reason_with_its_place(text: str) -> None:
    reasons = classify(text).reasons
    assert reasons != ()
    assert [text[cue.span.start : cue.span.end] for cue in reasons] == [cue.text for cue in reasons]


def test_groups_of_words_are_reasons_by_name() -> None:
    assert ("good", "ngon") in [(cue.name, cue.text) for cue in classify("Cơm ở đây ngon mà rẻ.").reasons]


def test_capitals_and_lost_marks_keep_the_kind() -> None:
    text = "Đừng bấm vào đường dẫn lạ."
    assert [classify(t).kind for t in (text.upper(), "dung bam vao duong dan la")] == [Kind.DIRECTIVE] * 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bộ Y tế cần công khai giá thuốc.", Kind.OPINION),
        ("Các ngân hàng nên bỏ khoản phí này.", Kind.OPINION),
        ("Bệnh viện cần 200 đơn vị máu trong tuần này.", Kind.FACT),
        ("Chuyên gia cho rằng Bộ Y tế cần công khai giá thuốc.", Kind.FACT),
    ],
)
def test_a_demand_on_a_body_is_an_opinion_unless_reported(text: str, kind: Kind) -> None:
    assert classify(text).kind is kind
