"""GIFT and Moodle XML: what is written is read again, files of schools are read, what is broken is named by line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangto_desk.training.exchange.gift import read_gift, write_gift
from sangto_desk.training.exchange.moodle import read_moodle, write_moodle
from sangto_desk.training.questions import Option, Question, QuestionKind, grade

LETTERS = "abxy đếệỦ 05%,.~=#{}:\\/<&>"
WORDS = st.text(LETTERS, min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool)
PLAIN = WORDS.filter(lambda text: not text.startswith(("//", "$", "::", "[", "%")) and "->" not in text)
TEXTS = PLAIN | st.builds(str.__add__, st.sampled_from(["//", "$CATEGORY: ", "[html]", "[1] "]), PLAIN)
FEEDBACK = st.just("") | PLAIN
WEIGHTS = st.sampled_from([100.0, 50.0, 33.33333, -50.0, 0.0])


@st.composite
def questions(draw) -> Question:
    kind = draw(st.sampled_from(QuestionKind))
    many = False
    wrong = ""
    match kind:
        case QuestionKind.TRUE_FALSE:
            options = (Option(draw(st.sampled_from(["true", "false"])), 100.0, draw(FEEDBACK)),)
            wrong = draw(FEEDBACK)
        case QuestionKind.CHOICE:
            many = draw(st.booleans())
            best = 50.0 if many else 100.0
            rest = draw(st.lists(st.sampled_from([0.0, -50.0, 25.0]), min_size=1, max_size=3))
            options = tuple(Option(draw(PLAIN), worth, draw(FEEDBACK)) for worth in [best, *rest])
        case QuestionKind.SHORT:
            options = tuple(
                Option(draw(PLAIN), worth, draw(FEEDBACK))
                for worth in [100.0, *draw(st.lists(st.just(50.0), max_size=2))]
            )
        case QuestionKind.NUMBER:
            numbers = st.integers(-1000, 1000).map(float) | st.sampled_from([0.5, 3.14])
            options = (Option(repr(draw(numbers)), 100.0, draw(FEEDBACK), repr(float(draw(st.integers(0, 5))))),)
        case QuestionKind.MATCHING:
            options = tuple(Option(draw(PLAIN), match=draw(PLAIN)) for _ in range(3))
        case _:
            options = ()
    general = draw(FEEDBACK) if kind is not QuestionKind.DESCRIPTION else ""
    return Question(
        kind,
        draw(TEXTS),
        options,
        name=draw(st.just("") | PLAIN),
        many=many,
        feedback=general,
        wrong=wrong,
        markup=draw(st.sampled_from(["moodle", "html", "plain", "markdown"])),
        category=draw(st.sampled_from(["", "Chương 1"])),
    )


def filed(found: list[Question]) -> list[Question]:
    """A file can only go from one category to another, not back to none."""
    return sorted(found, key=lambda question: question.category)


@settings(max_examples=60, deadline=None)
@given(st.lists(questions(), max_size=3).map(filed))
def test_gift_that_is_written_is_read_again(asked):
    found = read_gift(write_gift(asked))
    assert (list(found.questions), found.faults) == (asked, ())


@settings(max_examples=60, deadline=None)
@given(st.lists(questions(), max_size=3).map(filed))
def test_moodle_xml_that_is_written_is_read_again(asked):
    found = read_moodle(write_moodle(asked))
    assert (list(found.questions), found.faults) == (asked, ())


GIFT = """// Bài kiểm tra của một trường
$CATEGORY: Lớp 10/Tin giả

::Nguồn:: Nguồn gốc là gì? {
  =nơi nói đầu tiên #Đúng.
  ~nơi nói to nhất #Chưa đúng.
  ~nơi có ảnh đẹp
}

Lãi suất từ 4% lên 6% là tăng bao nhiêu điểm phần trăm? {#2:0.1}

Ảnh thật có thể gây hiểu lầm.{T#Nghĩ lại xem.#Đúng vậy.}

Chọn các câu kiểm chứng được. {
  ~%50%Cầu thông xe ngày 12/03/2024
  ~%50%Phí tăng lên 10.000 đồng
  ~%-100%Cây cầu xấu quá
}

Ghép: {=C2PA -> chứng nhận nội dung =FIDO -> khoá truy cập}

Mật khẩu dài hơn là {=tốt =tốt hơn} mật khẩu rắc rối.

Viết hai câu đính chính. {}

Năm 2020 \\{không phải\\} là năm nhuận?{F}
"""


def test_gift_of_a_school_is_read():
    found = read_gift(GIFT)
    assert found.faults == ()
    assert [question.kind.value for question in found.questions] == [
        "choice", "number", "truefalse", "choice", "matching", "short", "essay", "truefalse",
    ]  # fmt: skip
    source, points, truth, several, pairs, missing, _essay, escaped = found.questions
    assert (source.name, source.category, source.options[0].feedback) == ("Nguồn", "Lớp 10/Tin giả", "Đúng.")
    assert [grade(points, answer) for answer in ("2", "2,05", "2,2", "hai")] == [1.0, 1.0, 0.0, 0.0]
    assert (grade(truth, "true"), truth.wrong) == (1.0, "Nghĩ lại xem.")
    assert [grade(several, chosen) for chosen in ([0, 1], [0], [0, 1, 2], [])] == [1.0, 0.5, 0.0, 0.0]
    assert (grade(pairs, [0, 1]), grade(pairs, [1, 0])) == (1.0, 0.0)
    assert (missing.tail, grade(missing, "TỐT  hơn")) == ("mật khẩu rắc rối.", 1.0)
    assert escaped.text == "Năm 2020 {không phải} là năm nhuận?"


def test_broken_questions_of_gift_are_named_and_the_others_are_read():
    text = "Tốt? {T}\n\nHỏng {=a ~b\n\nKhông đúng {~a ~b}\n\nSố {#bốn}\n\nCòn tốt {F}\n"
    found = read_gift(text)
    assert len(found.questions) == 2
    assert [fault.line for fault in found.faults] == [3, 5, 7]


XML = """<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="category"><category><text>$course$/Tin giả</text></category></question>
  <question type="multichoice">
    <name><text>Nguồn</text></name>
    <questiontext format="html"><text><![CDATA[<p>Nguồn gốc là <b>gì</b>?</p>]]></text></questiontext>
    <single>true</single>
    <answer fraction="100"><text>nơi nói đầu tiên</text><feedback><text>Đúng.</text></feedback></answer>
    <answer fraction="0"><text>nơi nói to nhất</text></answer>
  </question>
  <question type="calculated"><questiontext><text>x</text></questiontext></question>
  <question type="numerical">
    <questiontext format="plain_text"><text>4% lên 6%?</text></questiontext>
    <answer fraction="trăm"><text>2</text></answer>
  </question>
  <question type="truefalse">
    <questiontext><text>Ảnh thật có thể gây hiểu lầm.</text></questiontext>
    <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
  </question>
</quiz>
"""


def test_moodle_xml_of_a_school_is_read_and_what_is_broken_is_named():
    found = read_moodle(XML.encode())
    assert [(question.kind.value, question.category) for question in found.questions] == [
        ("choice", "Tin giả"),
        ("truefalse", "Tin giả"),
    ]
    assert [fault.line for fault in found.faults] == [11, 12]


def test_questions_before_the_break_of_a_file_are_kept():
    found = read_moodle(XML.encode()[: XML.encode().index(b'<question type="truefalse"') + 40])
    assert (len(found.questions), found.faults[-1].line) == (1, 17)


BOMB = """<?xml version="1.0"?>
<!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<quiz><question type="essay"><questiontext><text>&b;</text></questiontext></question></quiz>"""
FILE = """<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz><question>&x;</question></quiz>"""


@pytest.mark.parametrize("text", [BOMB, FILE, "<quiz>" + "<a>" * 60, "<other/>", "", "\x00", "<quiz>&a;</quiz>"])
def test_dangerous_and_broken_xml_is_refused_with_a_reason(text):
    found = read_moodle(text.encode())
    assert (found.questions, len(found.faults)) == ((), 1)
    assert str(found.faults[0].message)


@settings(max_examples=60, deadline=None)
@given(st.text(LETTERS + "\n\x00", max_size=60))
def test_any_text_is_read_without_a_fault_of_ours(text):
    read_gift(text)
    read_moodle(text.encode("utf-8", "surrogatepass"))
