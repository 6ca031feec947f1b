import pytest
from quality.report import Setting
from quality.retrieval import collapse

from quality import loaders


def test_duplicates_differ_in_case_and_punctuation_only():
    texts = [("a", "Uống nước chanh!"), ("b", "uống  nước chanh"), ("c", "Uống nước cam")]
    assert loaders.groups(texts) == {"a": "a", "b": "a", "c": "c"}


def test_texts_without_words_are_no_duplicates_of_each_other():
    assert loaders.groups([("a", "!!"), ("b", "??")]) == {"a": "a", "b": "b"}


def test_a_ranking_counts_each_group_once():
    assert collapse(["b", "c", "a", "c"], {"a": "a", "b": "a", "c": "c"}) == ["a", "c"]


def test_a_missing_set_says_where_it_was_looked_for(tmp_path):
    with pytest.raises(loaders.Unavailable, match=r"vnpara\.jsonl is not in .*--data"):
        loaders.Data(tmp_path).vnpara()


def test_another_version_of_a_set_is_refused(tmp_path):
    (tmp_path / "vi_pairs").mkdir()
    (tmp_path / "vi_pairs" / "vnpara.jsonl").write_text('{"a": "x", "b": "y", "paraphrase": 1}\n', encoding="utf-8")
    with pytest.raises(loaders.Unavailable, match="is another version"):
        loaders.Data(tmp_path).vnpara()


def test_own_pairs_hold_both_answers():
    pairs = loaders.same_claim_pairs("test")
    assert {pair.same for pair in pairs} == {True, False}
    assert len({pair.id for pair in pairs}) == len(pairs)


def test_a_sample_is_spread_over_the_whole(tmp_path):
    assert Setting(loaders.Data(tmp_path), sample=3).some(list(range(9))) == [0, 3, 6]


def test_no_sample_is_the_whole(tmp_path):
    assert Setting(loaders.Data(tmp_path)).some([1, 2]) == [1, 2]
