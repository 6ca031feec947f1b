"""What the engine is compared with. Nothing here uses it.

Each ranker answers `rank`: the ids of the records for a text, best first.

* `Bm25Words`: the package bm25s (BM25 in Lucene's form, k1 1.5, b 0.75) on plain words: runs of letters and
  digits in lower case, one-letter words and stop words kept, no stemming. The package's own tokeniser would
  drop one-letter words.
* `Fts5`: full-text search of SQLite, its `bm25()`, all words of the question joined by OR.
* `token_set`: `token_set_ratio` of the package rapidfuzz, for pairs.

Ties keep the order in which the records were given, so that a run can be repeated.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Sequence
from typing import Protocol

import bm25s
import numpy as np
from rapidfuzz import fuzz, utils

from sangto.records import FactCheck

_WORDS = r"(?u)\w+"
_WORDS_AND_MARKS = re.compile(r"[\w\u0300-\u036f]+")


class Ranker(Protocol):
    """Anything that can be asked for the records that fit a text."""

    def rank(self, text: str, limit: int) -> list[str]:
        """Ids of at most `limit` records, best first."""


def without_marks(text: str) -> str:
    """The text without Vietnamese marks: tones, hats, horns, and the stroke of đ."""
    bare = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return bare.replace("đ", "d").replace("Đ", "D")


def claim_only(record: FactCheck) -> str:
    """What a ranker without titles sees of a record."""
    return record.claim


def claim_and_title(record: FactCheck) -> str:
    """What a ranker with titles sees of a record."""
    return f"{record.claim} {record.title}"


class Bm25Words:
    """BM25 on plain words.

    Args:
        ids: One for each text.
        texts: What is searched.
        fold: Remove the marks on both sides.
    """

    def __init__(self, ids: Sequence[str], texts: Sequence[str], *, fold: bool = False) -> None:
        self._ids = list(ids)
        self._place = {item: n for n, item in enumerate(ids)}
        self._fold = fold
        self._engine = bm25s.BM25()
        self._engine.index([self._tokens(text) for text in texts], show_progress=False)

    def _tokens(self, text: str) -> list[str]:
        plain = without_marks(text) if self._fold else text
        tokens: list[str] = re.findall(_WORDS, plain.lower())
        return tokens

    def _scores(self, text: str) -> np.ndarray:
        known = [token for token in self._tokens(text) if token in self._engine.vocab_dict]
        return self._engine.get_scores(known) if known else np.zeros(len(self._ids))

    def rank(self, text: str, limit: int) -> list[str]:
        """Ids of the records that share a word with the text, best first."""
        scores = self._scores(text)
        order = np.argsort(-scores, kind="stable")[:limit]
        return [self._ids[n] for n in order if scores[n] > 0]

    def score(self, text: str, item: str) -> float:
        """Score of one record for a text."""
        return float(self._scores(text)[self._place[item]])


class Fts5:
    """SQLite's full-text search in memory.

    Args:
        ids: One for each row.
        rows: Columns of text, the same number in each row.
        tokenizer: As in ``CREATE VIRTUAL TABLE``; ``remove_diacritics 2`` makes it blind to all marks but that of đ.
    """

    def __init__(self, ids: Sequence[str], rows: Sequence[Sequence[str]], tokenizer: str = "unicode61") -> None:
        self._ids = list(ids)
        self._db = sqlite3.connect(":memory:")
        columns = ", ".join(f"c{n}" for n in range(len(rows[0])))
        self._db.execute(f"CREATE VIRTUAL TABLE t USING fts5({columns}, tokenize='{tokenizer}')")
        places = ", ".join("?" * (len(rows[0]) + 1))
        with self._db:
            values = ((n, *row) for n, row in enumerate(rows))
            self._db.executemany(f"INSERT INTO t(rowid, {columns}) VALUES ({places})", values)

    def rank(self, text: str, limit: int) -> list[str]:
        """Ids of the rows that share a word with the text, in the order of bm25()."""
        words = dict.fromkeys(_WORDS_AND_MARKS.findall(text.lower()))
        if not words:
            return []
        question = " OR ".join(f'"{word}"' for word in words)
        found = self._db.execute("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank, rowid LIMIT ?", (question, limit))
        return [self._ids[n] for (n,) in found]


def token_set(query: str, record: str) -> float:
    """How much of the words two texts share, in [0, 1] (rapidfuzz; case and punctuation ignored)."""
    return fuzz.token_set_ratio(query, record, processor=utils.default_process) / 100
