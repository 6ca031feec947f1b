"""An index of short texts and passages: candidates for a query, best first.

Steps, in the order of the modules: `analysis` turns a text into terms; `store` keeps the documents (SQLite, the record
of truth, in the file of `store_file`); `engine` keeps the inverted index (tantivy, derived from the store; `damage`
looks at its files); `ranking` weighs and prunes the terms of a query; `writing` changes both halves in an order that
survives interruption; `generations` opens and rebuilds the derived part; `index` joins them under one writer. Optional:
`encoder` turns texts into vectors, `vectors` keeps those of the documents, `semantic` finds by them.
"""

from sangto.search.analysis import Analysed, analyse
from sangto.search.encoder import Encoder, OnnxEncoder
from sangto.search.generations import find_store, rebuild
from sangto.search.index import TextIndex
from sangto.search.results import Added, Hit, IndexInfo
from sangto.search.semantic import rebuild_vectors
from sangto.search.store import Document, Row

__all__ = [
    "Added",
    "Analysed",
    "Document",
    "Encoder",
    "Hit",
    "IndexInfo",
    "OnnxEncoder",
    "Row",
    "TextIndex",
    "analyse",
    "find_store",
    "rebuild",
    "rebuild_vectors",
]
