"""The peers: plain tantivy, SQLite FTS5 and bm25s, on the same terms as the engine.

All are given terms (`f`) and pairs of neighbours (`b`) from the engine's own analysis, are asked for the ten best
documents that hold any term of the query, and weigh pairs at 0.3 where they can weigh fields. None keeps the text.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import tantivy

from bench.corpus import Corpus, cache
from bench.engine import fingerprint
from sangto.search import analyse
from sangto.search.analysis import bigrams

PAIR_WEIGHT = 0.3
LIMIT = 10
Ask = Callable[["Query"], object]


class Query(NamedTuple):
    """A question: its text, its different terms, and its different pairs."""

    text: str
    terms: tuple[str, ...]
    pairs: tuple[str, ...]


def query(text: str) -> Query:
    """Analyse a question once, outside the clock."""
    terms = analyse(text).terms
    return Query(text, tuple(dict.fromkeys(terms)), tuple(dict.fromkeys(bigrams(terms))))


def analysed(claims: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Terms and pairs of each record, joined by spaces."""
    for claim in claims:
        terms = analyse(claim).terms
        yield " ".join(terms), " ".join(bigrams(terms))


def plain_tantivy(source: Corpus) -> Ask:
    """Fields f and b, whitespace between terms, BM25; an OR of all terms of the query."""
    builder = tantivy.SchemaBuilder()
    for name in ("f", "b"):
        builder.add_text_field(name, stored=False, tokenizer_name="whitespace", index_option="freq")
    schema = builder.build()
    folder = cache() / f"tantivy-{source.file.parent.name}-{fingerprint()}"
    if not (folder / "whole").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        _fill(_opened(tantivy.Index(schema, str(folder))), source)
        (folder / "whole").touch()
    index = _opened(tantivy.Index.open(str(folder)))
    searcher = index.searcher()
    term, boost, should = tantivy.Query.term_query, tantivy.Query.boost_query, tantivy.Occur.Should

    def ask(question: Query) -> object:
        parts = [(should, term(schema, "f", text, "freq")) for text in question.terms]
        parts += [(should, boost(term(schema, "b", pair, "freq"), PAIR_WEIGHT)) for pair in question.pairs]
        return searcher.search(tantivy.Query.boolean_query(parts), LIMIT, count=False).hits

    return ask


def _opened(index: tantivy.Index) -> tantivy.Index:
    index.register_tokenizer("whitespace", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    index.reload()
    return index


def _fill(index: tantivy.Index, source: Corpus) -> None:
    writer = index.writer(192_000_000, 2)
    for terms, pairs in analysed(source.claims()):
        document = tantivy.Document()
        document.add_text("f", terms)
        document.add_text("b", pairs)
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()


def sqlite_fts5(source: Corpus) -> Ask:
    """A contentless FTS5 table in memory with columns f and b, ordered by its bm25()."""
    db = sqlite3.connect(":memory:")
    letters = "unicode61 remove_diacritics 0 categories 'L* N* M* P* S*'"  # only spaces separate
    db.execute(f"""CREATE VIRTUAL TABLE t USING fts5(f, b, content='', detail=column, tokenize="{letters}")""")
    rows = enumerate(analysed(source.claims()))
    db.executemany("INSERT INTO t (rowid, f, b) VALUES (?, ?, ?)", ((n, terms, pairs) for n, (terms, pairs) in rows))
    db.execute("INSERT INTO t (t) VALUES ('optimize')")
    sql = f"SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t, 1.0, {PAIR_WEIGHT}) LIMIT {LIMIT}"

    def ask(question: Query) -> object:
        return db.execute(sql, (" OR ".join(json.dumps(text) for text in question.terms + question.pairs),)).fetchall()

    return ask


def bm25s_words(source: Corpus) -> Ask:
    """bm25s with terms and pairs in its one field."""
    import bm25s

    # bm25s has one field, so pairs count as much as terms.
    tokens = [f"{terms} {pairs}".split() for terms, pairs in analysed(source.claims())]
    retriever: Any = bm25s.BM25(k1=1.2, b=0.75)
    retriever.index(tokens, show_progress=False)

    def ask(question: Query) -> object:
        known: Sequence[list[str]] = [list(question.terms + question.pairs)]
        return retriever.retrieve(known, k=LIMIT, show_progress=False)

    return ask


def folder_bytes(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
