import pytest
from quality.baselines import Bm25Words, Fts5, token_set, without_marks

IDS = ["a", "b", "c"]
TEXTS = ["uống nước chanh chữa ung thư", "ăn tỏi ngừa cảm cúm", "nước chanh và tỏi"]


def rankers():
    rows = [(text,) for text in TEXTS]
    return [Bm25Words(IDS, TEXTS), Bm25Words(IDS, TEXTS, fold=True), Fts5(IDS, rows)]


@pytest.mark.parametrize("ranker", rankers(), ids=["words", "folded", "fts5"])
def test_rankers_leave_out_what_shares_no_word(ranker):
    assert ranker.rank("ung thư", 3) == ["a"]


@pytest.mark.parametrize("ranker", rankers(), ids=["words", "folded", "fts5"])
@pytest.mark.parametrize("text", ["", "?!", "xyz", '"', "NEAR AND OR"])
def test_rankers_answer_nothing_to_nothing(ranker, text):
    assert ranker.rank(text, 3) == []


def test_words_know_marks_and_folded_words_do_not():
    assert Bm25Words(IDS, TEXTS).rank("cam cum", 3) == []
    assert Bm25Words(IDS, TEXTS, fold=True).rank("cam cum", 3) == ["b"]


def test_ties_keep_the_order_given():
    assert Bm25Words(["x", "y"], ["cùng chữ", "cùng chữ"]).rank("chữ", 2) == ["x", "y"]
    assert Fts5(["x", "y"], [("cùng chữ",), ("cùng chữ",)]).rank("chữ", 2) == ["x", "y"]


def test_score_is_zero_without_a_shared_word():
    engine = Bm25Words(IDS, TEXTS)
    assert (engine.score("tỏi", "a"), engine.score("tỏi", "b") > 0) == (0.0, True)


def test_token_set_ignores_case_and_punctuation():
    assert token_set("Nước chanh, chữa ung thư!", "nước CHANH chữa ung thư") == 1.0


def test_without_marks_folds_the_stroke_of_d():
    assert without_marks("Đã rõ ươm") == "Da ro uom"
