"""A claim beside a passage."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangto.evidence import ASPECTS, FEATURES, RELATIONS, STANCES, compare


def conflicts(claim: str, passage: str) -> list[tuple[str, str, str]]:
    """Aspect and words of both sides of each conflict."""
    found = compare(claim, passage).findings
    return [(f.aspect, f.claim.text, f.passage.text) for f in found if f.relation == "conflicts"]


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        (
            "Vụ ngộ độc ở trường học khiến 53 học sinh nhập viện.",
            "Sở Y tế cho biết vụ ngộ độc ở trường học khiến 35 học sinh nhập viện.",
            [("quantity", "53 học sinh", "35 học sinh")],
        ),
        (
            "Bão số 5 đổ bộ vào Quảng Ninh tối 20/9.",
            "Tối 21/9, bão số 5 đổ bộ vào Quảng Ninh với sức gió cấp 10.",
            [("date", "tối 20/9", "Tối 21/9")],
        ),
        ("Hà Nội cấm xe máy từ năm 2030.", "TP HCM sẽ cấm xe máy từ năm 2030.", [("place", "Hà Nội", "TP HCM")]),
        (
            "Vắc xin cúm gây vô sinh.",
            "Bộ Y tế khẳng định vắc xin cúm không gây vô sinh ở người tiêm.",
            [("negation", "gây", "không")],
        ),
        (
            "Uống nước chanh chữa khỏi sỏi thận.",
            "Theo bác sĩ Bệnh viện Bạch Mai, nước chanh không thể chữa khỏi sỏi thận.",
            [("negation", "chữa", "không thể")],
        ),
        (
            "5G làm lây lan virus corona.",
            "WHO khẳng định mạng 5G không làm lây lan virus corona.",
            [("negation", "lây", "không")],
        ),
        (
            "Sông Mê Kông là sông dài nhất thế giới.",
            "Sông Mê Kông là con sông dài thứ 12 trên thế giới.",
            [("superlative", "dài nhất", "dài thứ 12")],
        ),
        (
            "Giá xăng tăng 500 đồng một lít từ chiều nay.",
            "Từ chiều nay, giá xăng RON 95 giảm 500 đồng/lít.",
            [("direction", "tăng", "giảm")],
        ),
        (
            "The vaccine was approved in 2021 by the FDA.",
            "The FDA approved the vaccine in 2020.",
            [("date", "2021", "2020")],
        ),
    ],
)
def test_one_difference_is_one_conflict(claim, passage, expected):
    assert conflicts(claim, passage) == expected
    assert compare(claim, passage).stance == "refutes"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Có hơn 2.300 người bị lừa qua mạng.", "Tổng cộng 2.352 người bị lừa qua mạng."),
        ("Đường mới dài 1,5 km.", "Con đường mới dài 1.500 m."),
        ("Quy định có hiệu lực từ năm 2026.", "Quy định có hiệu lực từ ngày 1/7/2026."),
        ("Lãi suất tăng gấp đôi.", "Lãi suất tăng 100 %."),
        ("Không có ai bị thương trong vụ cháy.", "Vụ cháy không làm ai bị thương."),
        ("Giá gạo tăng.", "Giá gạo tăng, giá ngô giảm."),
    ],
)
def test_other_words_for_the_same_are_no_conflict(claim, passage):
    assert conflicts(claim, passage) == []


def test_texts_about_other_things_do_not_conflict():
    assert conflicts("Giá vàng tăng 2 triệu đồng hôm 3/5.", "Trận mưa 80 mm ở Huế làm ngập 12 tuyến phố hôm 4/6.") == []


def test_findings_name_what_agrees_and_what_is_not_spoken_of():
    claim = "Theo Bộ Y tế, ngày 12/3/2026 có 35 học sinh ở Huế nhập viện."
    passage = "Bộ Y tế cho biết 35 học sinh nhập viện ngày 12/3."
    found = {(f.aspect, f.relation, f.claim.text, f.passage.text) for f in compare(claim, passage).findings}
    assert found == {
        ("quantity", "agrees", "35 học sinh", "35 học sinh"),
        ("date", "agrees", "ngày 12/3/2026", "ngày 12/3"),
        ("place", "silent", "Huế", ""),
        ("name", "agrees", "Bộ Y tế", "Bộ Y tế"),
        ("attribution", "agrees", "Bộ Y tế", "Bộ Y tế"),
    }


def test_copy_supports_and_other_topic_is_open():
    text = "Nhà máy xử lý nước thải mới đi vào hoạt động từ tháng 3, phục vụ 40.000 hộ dân."
    assert compare(text, text).stance == "supports"
    assert compare(text, "Giá cà phê trong nước hôm nay đi ngang so với tuần trước.").stance == "open"


@pytest.mark.parametrize(("claim", "passage"), [("", "Có chữ."), ("Có chữ.", ""), ("?!…", "Có chữ."), ("", "")])
def test_nothing_to_compare_is_open(claim, passage):
    found = compare(claim, passage)
    assert (found.stance, found.probability, found.findings) == ("open", 1.0, ())


class Contrary:
    """An entailment that always refutes."""

    name = "contrary"

    def judge(self, claim: str, passage: str) -> dict[str, float]:
        return {"supports": 0.1, "refutes": 0.8, "open": 0.1}


def test_entailment_only_adds_a_suggestion():
    text = "Nhà máy xử lý nước thải mới đi vào hoạt động từ tháng 3."
    alone, advised = compare(text, text), compare(text, text, entailment=Contrary())
    assert advised.suggestion == ("refutes", 0.8, "contrary")
    assert (advised.stance, advised.probability, advised.findings) == (alone.stance, alone.probability, alone.findings)


@pytest.mark.parametrize("function", FEATURES.values())
def test_every_feature_is_described(function):
    assert (function.__doc__ or "").strip()


WORDS = st.sampled_from(
    "Bộ Y tế không tăng giảm nhất đầu tiên 35 học sinh 12/3/2026 Huế theo cho biết , . ? ! 2,5 % năm 2020".split()
)


@settings(deadline=None, max_examples=60)
@given(st.lists(WORDS, max_size=30).map(" ".join) | st.text(max_size=60), st.lists(WORDS, max_size=40).map(" ".join))
def test_every_finding_points_at_its_words(claim, passage):
    found = compare(claim, passage)
    assert found.stance in STANCES
    assert 0 <= found.probability <= 1
    for finding in found.findings:
        assert finding.aspect in ASPECTS
        assert finding.relation in RELATIONS
        assert claim[slice(*finding.claim.span)] == finding.claim.text
        assert passage[slice(*finding.passage.span)] == finding.passage.text
        assert (finding.relation == "silent") == (finding.passage.text == "")


@pytest.mark.parametrize("piece", ["a", "Ab. ", "không ", "theo A ", "1/1 ", "\n", "lớn nhất "])
def test_a_million_characters_are_no_trouble(piece):
    text = piece * (1_000_000 // len(piece))
    assert compare(text, text).stance in STANCES
