"""Task ``evidence``: is the passage found that proves a claim, and is it seen whether it supports or refutes it?

Passages: each article is a library of its own; a passage counts as right if it holds at least half of the word pairs
of the gold evidence. Stance: claims with their gold evidence (VIFactCheck) or paragraph (ViHallu); what is fitted is
fitted in five folds of articles or paragraphs, never of rows, three times over with other folds, and averaged. The
model as delivered has seen neither set.
"""

from __future__ import annotations

import gzip
import hashlib
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from quality import compared, conflict_reading
from quality.baselines import Bm25Words
from quality.loaders import Unavailable, normalise, own_rows, read_lines
from quality.report import ENGINE, Figure, Outcome, Row, Setting, Table, measure, progress
from quality.train_evidence import Model, features_of
from sangto.evidence import (
    ASPECTS,
    STANCES,
    Comparison,
    Content,
    Library,
    compare,
    cut_passages,
    make_document,
)

TASK = "evidence"
FOLDS = 5
DIVISIONS = (1, 2, 3)  # seeds of divisions into folds: one alone moves a figure by .02 either way
REFITTED = 0.01  # capacity of what is fitted in folds
ENOUGH = 0.5  # share of the word pairs of the gold evidence that a right passage holds
_CHECKSUMS = {
    "vi_verdict/vifactcheck.jsonl.gz": "47f71b375f5f46b2623c8b8213583625d2f21edad633a0d6805b96bcfa09e4f8",
    "vi_verdict/vihallu.jsonl.gz": "9dfbe1a33a51568b0e8bfb0b7bbd84277d1e4dde5c4f9e7e980dff206d72566a",
}
_STANCE = {"SUPPORT": "supports", "REFUTE": "refutes", "NEI": "open"}
_NOTES = (
    "Data: VIFactCheck (355 claims on newspaper articles, research use) and ViHallu (1,725 answers on paragraphs of "
    "Wikipedia, research use).",
    "As delivered: weights fitted on claims written for this project and on pairs made from UD_Vietnamese-VTB; neither "
    "set was fitted on, but features, penalty and the weight of the written pairs were chosen looking at both. "
    "Refitted: all features, fitted in five folds grouped by article or paragraph; mean of three divisions into folds. "
    "Bag of words: TF-IDF of words and pairs of claim and passage apart, logistic regression, the first division. "
    "Majority: the most frequent stance.",
    "Conflicts shown: a language model read up to 100 of each aspect beside the text and said which are right; rules "
    "were mended after that, so precision is that of what is left, and optimistic. A pair labelled supports should "
    "have none.",
    "Beside newspaper articles: sentences as they stand or with one thing exchanged, asked of 1,500 articles; the same "
    "reader. Precision and its bounds (Wilson) are those of conflicts read once, after the rules were done; of all "
    "that were read, how many are still shown (quality/data/conflict_labels_README.md). Where nothing is exchanged "
    "nearly all that is shown is wrong, but that is little: some conflicts to a thousand sentences.",
    "Statements set beside passages: `quality/data/compared_test.jsonl` by the hand that made the rules, and "
    "`compared_fresh.jsonl` by other writers, who saw no code; weights were fitted on other pairs of theirs; nobody "
    "read these before the figures were made. Precision: of the conflicts shown over all pairs, those that are "
    "labelled. Silent: pairs made to be taken for conflicts, in which nothing conflicts "
    "(quality/data/compared_README.md).",
    "The targets: Recall@3 .95; macro-F1 .68 on VIFactCheck, .72 on ViHallu; precision of conflicts .95.",
)


@dataclass(frozen=True, slots=True)
class Case:
    """A claim with its passage, the stance of the passage, what it must not be parted from in folds, and its row."""

    claim: str
    passage: str
    stance: str
    group: str
    id: tuple[str, int]


def _rows(setting: Setting, name: str) -> list[dict[str, str]]:
    path = setting.data._folder / name
    if not path.is_file():
        raise Unavailable(f"{name} is not there: give the folder with --data (see quality/README.md)")
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != _CHECKSUMS[name]:
        raise Unavailable(f"{name} is another version than the one the figures were made from")
    return read_lines(gzip.decompress(content))


# Passages


def _pairs(text: str) -> set[tuple[str, str]]:
    return set(pairwise(normalise(text).split()))


def _holds(passage: str, evidence: str) -> bool:
    wanted = _pairs(evidence)
    return len(wanted & _pairs(passage)) >= ENOUGH * len(wanted)


def _library(row: dict[str, str]) -> list[str]:
    with Library.in_memory([make_document(Content(row["article"]))]) as library:
        return [found.passage.text for found in library.find(row["claim"], 3)]


def _bm25(row: dict[str, str]) -> list[str]:
    texts = [passage.text for passage in cut_passages(row["article"])]
    names = [str(n) for n in range(len(texts))]
    return [texts[int(name)] for name in Bm25Words(names, texts).rank(row["claim"], 3)]


def _recalls(rows: Sequence[dict[str, str]], find: Callable[[dict[str, str]], list[str]]) -> list[Figure]:
    right = [[_holds(text, row["evidence"]) for text in find(row)] for row in progress(rows, "passages")]
    count = len(rows)
    return [sum(any(one[:1]) for one in right) / count, sum(any(one[:3]) for one in right) / count, count]


def _passages(setting: Setting) -> Table:
    rows = [row for row in _rows(setting, "vi_verdict/vifactcheck.jsonl.gz") if len(_pairs(row["evidence"])) > 0]
    chosen = setting.some(rows)
    systems = {
        ENGINE: lambda: _recalls(chosen, _library),
        "bm25s on the same passages": lambda: _recalls(chosen, _bm25),
    }
    return measure(setting, TASK, "Passage within the article", ("Recall@1", "Recall@3", "claims"), systems)


# Stance


def _folds(cases: Sequence[Case], division: int) -> np.ndarray:
    names = sorted({case.group for case in cases})
    random.Random(division).shuffle(names)
    fold_of = {name: n % FOLDS for n, name in enumerate(names)}
    return np.array([fold_of[case.group] for case in cases])


def _refitted(cases: Sequence[Case], rows: np.ndarray, division: int) -> list[str]:
    folds, stances = _folds(cases, division), np.array([case.stance for case in cases])
    said = np.empty(len(cases), dtype=object)
    for fold in range(FOLDS):
        model = Model(capacity=REFITTED, balanced=True).fit(rows[folds != fold], list(stances[folds != fold]))
        said[folds == fold] = model.predict(rows[folds == fold])
    return [str(stance) for stance in said]


def _claim_of(cases: Sequence[Case]) -> list[str]:
    return [case.claim for case in cases]


def _passage_of(cases: Sequence[Case]) -> list[str]:
    return [case.passage for case in cases]


def _bag_of_words(cases: Sequence[Case], division: int) -> list[str]:
    folds = _folds(cases, division)
    said = np.empty(len(cases), dtype=object)
    for fold in range(FOLDS):
        train = [case for case, n in zip(cases, folds, strict=True) if n != fold]
        test = [case for case, n in zip(cases, folds, strict=True) if n == fold]
        words = [_vectors(train, test, texts) for texts in (_claim_of, _passage_of)]
        before, after = (np.hstack([part[n] for part in words]) for n in (0, 1))
        model = LogisticRegression(C=3.0, max_iter=500, class_weight="balanced")
        said[folds == fold] = model.fit(before, [case.stance for case in train]).predict(after)
    return [str(stance) for stance in said]


def _vectors(
    train: Sequence[Case], test: Sequence[Case], texts: Callable[[Sequence[Case]], list[str]]
) -> tuple[np.ndarray, np.ndarray]:
    made = TfidfVectorizer(ngram_range=(1, 2), min_df=2, max_features=3000, token_pattern=r"\w+", sublinear_tf=True)
    return made.fit_transform(texts(train)).toarray(), made.transform(texts(test)).toarray()


def _figures(cases: Sequence[Case], *said: Sequence[str]) -> list[Figure]:
    """Macro-F1 and F1 of each stance: of one answer to each case, or the mean of several."""
    truth = [case.stance for case in cases]
    names = list(STANCES)
    every = [f1_score(truth, answers, average=None, labels=names, zero_division=0.0) for answers in said]
    each = np.mean(every, axis=0)
    return [float(each.mean()), *map(float, each), len(cases)]


def _stances(setting: Setting, title: str, cases: Sequence[Case], found: Sequence[Comparison]) -> Table:
    rows = np.array([features_of(case.claim, case.passage) for case in progress(cases, f"features of {title}")])
    most = Counter(case.stance for case in cases).most_common(1)[0][0]
    systems = {
        f"{ENGINE}, as delivered": lambda: _figures(cases, [one.stance for one in found]),
        f"{ENGINE}, refitted in folds": lambda: _figures(cases, *(_refitted(cases, rows, n) for n in DIVISIONS)),
        "bag of words, in folds": lambda: _figures(cases, _bag_of_words(cases, DIVISIONS[0])),
        "majority": lambda: _figures(cases, [most] * len(cases)),
    }
    return measure(setting, TASK, title, ("macro-F1", *STANCES, "claims"), systems)


def _conflicts(cases: Sequence[Case], found: Sequence[Comparison]) -> Table:
    """Conflicts by the label of the pair, and how many of those that were read one by one are right."""
    counts: Counter[tuple[str, str]] = Counter()
    labels = own_rows("conflict_labels.jsonl")
    read = {_key(row["set"], row["row"], row["aspect"], row["claim"], row["passage"]): row["right"] for row in labels}
    for case, one in zip(cases, found, strict=True):
        for finding in one.findings:
            if finding.relation == "conflicts":
                right = read.get(_key(*case.id, finding.aspect, finding.claim.span, finding.passage.span))
                counts[finding.aspect, case.stance] += 1
                counts[finding.aspect, {True: "right", False: "wrong", None: "unread"}[right]] += 1
    rows = []
    for aspect in ASPECTS:
        right, wrong, unread = (counts[aspect, name] for name in ("right", "wrong", "unread"))
        share = right / (right + wrong) if right + wrong else None
        by_stance = [counts[aspect, stance] for stance in STANCES]
        rows.append(Row(f"{ENGINE}, {aspect}", (share, right, wrong, unread, *by_stance)))
    columns = ("precision", "right", "wrong", "not read", *(f"on {stance}" for stance in STANCES))
    return Table("Conflicts shown", columns, tuple(rows))


def _key(name: str, row: int, aspect: str, claim: Sequence[int], passage: Sequence[int]) -> tuple[object, ...]:
    return (name, row, aspect, tuple(claim), tuple(passage))


def run(setting: Setting) -> Outcome:
    """Passages of VIFactCheck, stances of both sets, conflicts by label."""
    news = [
        Case(
            row["claim"],
            row["evidence"].strip() or row["article"],
            _STANCE[row["label"]],
            row["article"],
            ("vifactcheck", n),
        )
        for n, row in enumerate(_rows(setting, "vi_verdict/vifactcheck.jsonl.gz"))
    ]
    answers = [
        Case(row["claim"], row["context"], _STANCE[row["label"]], row["context"], ("vihallu", n))
        for n, row in enumerate(_rows(setting, "vi_verdict/vihallu.jsonl.gz"))
    ]
    tables = [_passages(setting)]
    everything: list[tuple[Case, Comparison]] = []
    for title, cases in (("VIFactCheck", setting.some(news)), ("ViHallu", setting.some(answers))):
        found = [compare(case.claim, case.passage) for case in progress(cases, title)]
        tables.append(_stances(setting, f"Stance with gold evidence, {title}", cases, found))
        everything += zip(cases, found, strict=True)
    tables.append(_conflicts([case for case, _ in everything], [one for _, one in everything]))
    tables.append(conflict_reading.table(setting.data))
    tables += compared.tables(setting)
    return Outcome(TASK, tuple(tables), _NOTES)
