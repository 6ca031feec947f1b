"""Task ``perturbations``: is an abstract found again after what telephones and chats do to a text?

A thousand abstracts, drawn with a fixed seed, are asked for under each noise of `quality.noise` and buried in
a message of sentences from the bodies of other articles. A sentence that says again what the abstract of its
own article says is not used to bury in: it would be a right answer too.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from quality import metrics
from quality.baselines import Ranker
from quality.loaders import Article, Query, abstracts, groups, normalise
from quality.noise import NOISES, buried, sentences
from quality.report import ENGINE, Outcome, Row, Setting, Table, measure
from quality.retrieval import evaluate
from quality.vietnamese import rankers

TASK = "perturbations"
BURIED = "buried in a 150-word message"
COLUMNS = (*NOISES, BURIED)
_SEED, _ASKED = 20261122, 1000
_PEERS = ("bm25s, words", "bm25s, words without marks", "SQLite FTS5, remove_diacritics 2")
_SAID_ALREADY = 0.5  # share of a sentence's words that stand in the abstract of its article
_NOTES = (
    "1,000 abstracts of the 12,000, drawn with a fixed seed; `--tuning` draws others. Noise is made by "
    "`quality/noise.py` with a seed for each text.",
    "The targets: at least .99 each, left-over Telex and buried at least .97.",
    "bm25s on words takes letters and marks apart for separators (NFD): its tokens are what Python's `\\w+` finds.",
    "Words changed: share of the words of the abstract, as written, that the noisy text no longer has.",
)


def _drawn(articles: Sequence[Article], grouped: dict[str, str], tuning: bool) -> list[Article]:
    """The abstracts asked for, each once, in a fixed random order."""
    unique = [article for article in articles if grouped[article.id] == article.id]
    random.Random(_SEED).shuffle(unique)
    return unique[_ASKED : 2 * _ASKED] if tuning else unique[:_ASKED]


def _filler(articles: Sequence[Article]) -> list[tuple[str, str]]:
    """Sentences to bury in, with the id of their article: of 5 to 40 words, up to five from a body."""
    found = []
    for article in articles:
        said = set(normalise(article.abstract).split())
        usable = []
        for sentence in sentences(article.body):
            words = normalise(sentence).split()
            if 5 <= len(words) <= 40 and sum(word in said for word in words) < _SAID_ALREADY * len(words):
                usable.append(sentence)
        found += [(article.id, sentence) for sentence in usable[:5]]
    return found


def _noisy(asked: Sequence[Article], articles: Sequence[Article]) -> dict[str, list[str]]:
    """For each noise the noisy texts, in the order of `asked`."""
    texts = {
        name: [noise(article.abstract, random.Random(f"{_SEED} {name} {article.id}")) for article in asked]
        for name, noise in NOISES.items()
    }
    filler = _filler(articles)
    texts[BURIED] = []
    for article in asked:
        rng = random.Random(f"{_SEED} {BURIED} {article.id}")
        others = [sentence for owner, sentence in rng.sample(filler, 60) if owner != article.id]
        texts[BURIED].append(buried(article.abstract, others, rng))
    return texts


def _changed(before: str, after: str) -> float:
    """Share of the words of a text that are no longer there."""
    was = Counter(before.split())
    return (was - Counter(after.split())).total() / max(was.total(), 1)


def run(setting: Setting) -> Outcome:
    """Recall@1 under each noise."""
    articles = setting.data.articles()
    records = abstracts(articles)
    grouped = groups((record.id, record.claim) for record in records)
    asked = setting.some(_drawn(articles, grouped, setting.tuning))
    texts = _noisy(asked, articles)

    def recalls(build: Callable[[], Ranker], label: str) -> list[float | int]:
        ranker = build()
        return [_recall(ranker, asked, noisy, grouped, f"{label}, {name}") for name, noisy in texts.items()]

    systems = rankers(records)
    rows = {label: partial(recalls, systems[label], label) for label in (ENGINE, *_PEERS)}
    table = measure(setting, TASK, "Recall@1", COLUMNS, rows)
    changed = [
        metrics.mean([_changed(article.abstract, text) for article, text in zip(asked, noisy, strict=True)])
        for noisy in texts.values()
    ]
    whole = Table(table.title, COLUMNS, (*table.rows, Row("words changed", tuple(changed))), turned=True)
    return Outcome(TASK, (whole,), _NOTES)


def _recall(
    ranker: Ranker, asked: Sequence[Article], noisy: Sequence[str], grouped: dict[str, str], label: str
) -> float | int:
    queries = [Query(text, frozenset((grouped[a.id],))) for a, text in zip(asked, noisy, strict=True)]
    return evaluate(ranker, queries, grouped, label)[2]
