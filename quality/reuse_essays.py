"""Text reuse in real essays: graded copies, drafts of one student, and what is found where nobody planted anything.

Clough and Stevenson (2011): answers that copied an encyclopaedia article entirely, lightly or heavily revised it, or
did not use it. The score is the share of the answer that lies in passages of its article; beside it, the measure of the
authors of that set, the share of the answer's word trigrams that the article has.

ArgRewrite: essays of many students on one topic in three drafts. Drafts of one student should be found, essays of
different students should not.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from pathlib import Path

from quality.loaders import Data, read_lines
from quality.metrics import auroc
from quality.report import ENGINE, Row, Table
from sangto.reuse import Document, find_reuse
from sangto.text import fold_words

PAIRS = Path(__file__).parent / "data" / "reuse_extra_pairs.jsonl"
_UNUSED = "non"
_GRADES = {"cut": "copied", "light": "light revision", "heavy": "heavy revision"}


def _trigrams(text: str) -> set[tuple[str, ...]]:
    words = fold_words(text)
    return set(zip(words, words[1:], words[2:], strict=False))


def _shared(source: str, answer: str) -> float:
    """Share of an answer that lies in passages of its source."""
    pairs = list(find_reuse([Document("source", source), Document("answer", answer)]))
    return pairs[0].share_b if pairs else 0.0


def graded(data: Data) -> Table:
    """AUROC of each grade of reuse against answers that used nothing."""
    rows = data.rows("essays/clough_stevenson.jsonl")
    grades = [row["paraphrase_category"] for row in rows]
    texts = [(row["original_task_text"], row["paraphrase_text"]) for row in rows]
    scores = {
        ENGINE: [_shared(*both) for both in texts],
        "word trigrams": [len(_trigrams(a) & _trigrams(b)) / max(1, len(_trigrams(b))) for a, b in texts],
    }
    lines = []
    for name, own in scores.items():
        figures = [_against_unused(grade, grades, own) for grade in (*_GRADES, "")]
        lines.append(Row(name, (*figures, len(rows))))
    return Table("Clough and Stevenson, AUROC against no reuse", (*_GRADES.values(), "all", "answers"), tuple(lines))


def _against_unused(grade: str, grades: list[str], scores: list[float]) -> float:
    kept = [(own, score) for own, score in zip(grades, scores, strict=True) if own in (grade, _UNUSED) or not grade]
    return auroc([own != _UNUSED for own, _score in kept], [score for _own, score in kept])


def drafts(data: Data) -> Table:
    """Pairs of drafts of one student that are found, pairs of different students that are marked."""
    essays = data.texts("essays/argrewrite")
    documents = [Document(name, text) for name, text in essays]
    found = {(pair.a, pair.b) for pair in find_reuse(documents)}
    counts: Counter[tuple[bool, bool]] = Counter()
    for one, other in combinations(documents, 2):
        counts[_student(one.id) == _student(other.id), (one.id, other.id) in found] += 1
    figures = (
        counts[True, True] / (counts[True, True] + counts[True, False]),
        counts[False, True] / (counts[False, True] + counts[False, False]),
        counts[True, True] + counts[True, False],
        counts[False, True] + counts[False, False],
    )
    columns = ("drafts of one student found", "essays of two students marked", "pairs of drafts", "pairs of students")
    return Table("ArgRewrite, students on one topic, three drafts each", columns, (Row(ENGINE, figures),))


def _student(name: str) -> str:
    return Path(name).stem.rpartition("_")[2]


def by_eye(articles: list[Document]) -> Table:
    """Pairs that were found where nothing was planted, by what a reader called them; how many are still found."""
    labels = read_lines(PAIRS.read_bytes())
    found = {(pair.a, pair.b) for pair in find_reuse(articles)}
    still = Counter(label["kind"] for label in labels if (label["a"], label["b"]) in found)
    figures = (still["wording"], still["formula"], still["facts"], 1 - still["facts"] / max(1, still.total()))
    columns = ("shared wording", "formula of the trade", "facts only", "share with shared words")
    return Table("100 pairs among unplanted articles, read one by one", columns, (Row(ENGINE, figures),))
