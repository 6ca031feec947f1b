"""The plain baseline for kinds of statements: words and pairs of words, without anything that somebody knows of
them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

from quality.loaders import own_rows

_WORD = r"\w+|[?!]"


def training(language: str) -> list[tuple[str, str]]:
    """Sentences and kinds that the models of a language are trained on."""
    rows = [(row["text"], row["kind"]) for row in own_rows(f"claims_train_{language}.jsonl")]
    if language == "vi":
        kinds = {row["id"]: row["kind"] for row in own_rows("claims_labels.jsonl")}
        rows += [(r["text"], kinds[r["id"]]) for r in own_rows("claims_sentences.jsonl") if r["split"] != "test"]
    return rows


@cache
def fit_words(language: str) -> Callable[[Iterable[str]], list[str]]:
    """A function from texts to kinds, fitted on `training`."""
    texts, kinds = zip(*training(language), strict=True)
    weigher = TfidfVectorizer(token_pattern=_WORD, ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    model = make_pipeline(weigher, LinearSVC(C=0.5, class_weight="balanced", random_state=0)).fit(texts, kinds)
    return lambda unseen: list(map(str, model.predict(list(unseen))))
