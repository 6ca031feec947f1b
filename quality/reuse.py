"""Text reuse: are planted copies found, and how much of them, whatever was done to the words?

Base: newspaper articles of the development data. For each trick, copies from eighty articles are planted into eighty
others, and all are compared with one another. A case counts as found if any passage of the right pair touches the copy;
the share of its characters that passages cover is given beside it. `UNSEEN` tricks were written after the design was
frozen; nothing was changed because of them.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from quality import reuse_essays
from quality.planting import TRICKS, UNSEEN, Planted, Trick, enough_words, plant
from quality.report import ENGINE, Outcome, Row, Setting, Table
from sangto.reuse import Document, Pair, find_reuse

TASK = "reuse"
BASE, CASES = 1500, 80
COLUMNS = ("pairs found", "characters found", "characters rightly marked")


def _figures(planted: Sequence[Planted], pairs: Sequence[Pair]) -> tuple[float, float, float]:
    passages = {(pair.a, pair.b): pair.passages for pair in pairs}
    cases = found = covered = wrong = whole = 0
    for case in planted:
        for source, (start, end) in case.sources:
            marked = {at for p in passages.get((source, case.document.id), ()) for at in range(*p.b)}
            inside = sum(start <= at < end for at in marked)
            cases, found, whole = cases + 1, found + bool(inside), whole + end - start
            covered, wrong = covered + inside, wrong + len(marked) - inside
    return found / cases, covered / whole, covered / max(1, covered + wrong)


def _row(name: str, size: int, trick: Trick, articles: Sequence[Document], cases: int) -> Row:
    chance = random.Random(name)
    base, rest = articles[:BASE], articles[BASE:]
    hosts = [Document(f"{number}", chance.choice(rest).text) for number in range(cases)]
    planted = plant(hosts, chance.sample(list(base), cases), size, trick, chance)
    pairs = list(find_reuse([*base, *(case.document for case in planted)]))
    return Row(f"{ENGINE}, {name}", _figures(planted, pairs))


def _table(title: str, tricks: Mapping[str, tuple[int, Trick]], articles: Sequence[Document], cases: int) -> Table:
    rows = tuple(_row(name, size, trick, articles, cases) for name, (size, trick) in tricks.items())
    return Table(title, COLUMNS, rows)


def run(setting: Setting) -> Outcome:
    """Both sets of tricks."""
    rows = setting.data.rows("vi_news/articles.jsonl.gz")
    texts = [row["body"] for row in rows if enough_words(row["body"], 260)]
    articles = [Document(f"article-{number}", text) for number, text in enumerate(texts)]
    everything = list({row["body"]: Document(row["id"], row["body"]) for row in reversed(rows)}.values())[::-1]
    cases = min(setting.sample, CASES) if setting.sample else CASES
    tables = (
        _table("copies of kinds known when the design was made", TRICKS, articles, cases),
        _table("100 words, tricks written after the design was frozen", UNSEEN, articles, cases),
        reuse_essays.graded(setting.data),
        reuse_essays.drafts(setting.data),
        reuse_essays.by_eye(everything),
    )
    notes = (
        f"{cases} copies a row among {BASE:,} articles; changed: 65 % of the changes replace a word by a random one, "
        "20 % leave one out, 15 % put one in.",
        "Clough and Stevenson: the score is the share of the answer in passages; word trigrams: of its trigrams.",
        "Pairs read one by one: a language model labelled them, see `quality/data/reuse_extra_README.md`.",
    )
    return Outcome(TASK, tables, notes)
