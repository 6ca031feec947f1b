"""An index of short texts and passages: candidates for a query, best first.

Steps, in the order of the modules: `analysis` turns a text into terms; `store` keeps the documents (SQLite, the record
of truth); `engine` keeps the inverted index (tantivy, derived from the store); `query` weighs and prunes the terms of a
query; `index` joins them under one writer, survives interruption, and rebuilds the derived part when told to.
"""

from sangto.search.analysis import Analysed, analyse
from sangto.search.generations import rebuild
from sangto.search.index import Added, Hit, IndexInfo, TextIndex
from sangto.search.store import Document, Row

__all__ = ["Added", "Analysed", "Document", "Hit", "IndexInfo", "Row", "TextIndex", "analyse", "rebuild"]
