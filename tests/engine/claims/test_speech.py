"""Who speaks in a statement."""

from __future__ import annotations

import pytest

from sangto.claims import Kind, classify
from sangto.claims.speech import is_reported, speech_features


@pytest.mark.parametrize(
    "text",
    [
        'Ông Tám kể: "Hồi đó tôi đi ghe cả tháng".',
        "Chị Hoà thắc mắc: sao hoá đơn tháng này cao vậy?",
        '"Em sợ lắm", nạn nhân khai, rồi kể lại mọi chuyện.',
        'Em ấy nói: "Tôi sợ lắm".',
        'Vẫn chủ toạ: "Vậy anh có ký vào biên bản không?"',
        "Tui thương con Lành đứt ruột, bà Năm kể.",
        "Không đi cũng không xong - Vy nghĩ vậy.",
    ],
)
def test_reported_speech_is_a_fact(text: str) -> None:
    assert is_reported(text)
    assert classify(text).kind is Kind.FACT


@pytest.mark.parametrize(
    "text", ['"bắt kiểu này được bao nhiêu con?" - tôi hỏi.', "Tôi nói: đừng đi.", "Ai nói thế?", "Hỏi mãi, tôi kể."]
)
def test_speech_of_the_writer_is_not_reported(text: str) -> None:
    assert not is_reported(text)


def test_question_that_asks_for_an_act_is_a_directive() -> None:
    assert classify("Chị gửi lại tệp giúp em được không ạ?").kind is Kind.DIRECTIVE
    assert classify("Gửi tệp ở đâu vậy chị?").kind is Kind.QUESTION


@pytest.mark.parametrize(
    "text", ["Có bác nào từng đi phà đêm chưa ạ", "co ai biet duong ra ben tau khong", "Sắp mưa phải không chị"]
)
def test_form_of_a_question_needs_no_mark(text: str) -> None:
    assert classify(text).kind is Kind.QUESTION


def test_thoughts_of_a_third_person_are_named() -> None:
    assert "third thinks" in set(speech_features("Ông Sáu cho rằng đê sẽ vỡ.", "ông sáu cho rằng đê sẽ vỡ".split()))
    assert "third thinks" not in set(speech_features("Tôi cho rằng đê sẽ vỡ.", "tôi cho rằng đê sẽ vỡ".split()))


def test_forecast_that_a_body_issues_is_a_fact() -> None:
    assert classify("Trung tâm khí tượng dự báo bão vào bờ đêm mai.").kind is Kind.FACT
    assert classify("Dự báo đêm mai bão vào bờ.").kind is Kind.PREDICTION


def test_penalty_in_general_is_a_fact() -> None:
    assert classify("Vượt đèn đỏ sẽ bị phạt tiền.").kind is Kind.FACT


def test_chat_is_weighed_in_plain_spelling() -> None:
    plain = classify("không ai biết đâu rồi")
    assert classify("ko ai bít đâu r").kind is plain.kind


def test_features_of_speech_name_colon_and_writer() -> None:
    text = 'Hùng hỏi: "Sao tôi không biết ông nhỉ?"'
    found = set(speech_features(text, "hùng hỏi sao tôi không biết ông nhỉ".split()))
    assert found == {"colon", "colon:said", "colon:short", "asked of", "self inside"}


@pytest.mark.parametrize(
    "text",
    [
        "Từ 1/7, lệ phí trước bạ sẽ giảm còn 5%.",
        "Từ năm sau lương tối thiểu sẽ tăng thêm 6%.",
        "Công ty chúng tôi có 30 xe tải.",
        "Người nộp chậm sẽ bị tính lãi.",
    ],
)
def test_what_is_decided_or_told_of_an_organisation_is_a_fact(text: str) -> None:
    assert classify(text).kind is Kind.FACT


def test_a_fee_that_may_rise_is_not_decided() -> None:
    assert "fee in force" not in set(speech_features("Từ tháng sau giá vé có thể sẽ tăng.", ()))
